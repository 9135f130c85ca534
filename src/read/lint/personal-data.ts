import * as say from "../words/texts.ts";
import { personalNumberIn } from "../personal-data.ts";
import { allProse } from "./links.ts";
import type { LintRule, Problem } from "./rule.ts";
import { snippetPosition } from "./snippet.ts";

/** Rules never point out a person. E-mail addresses of public offices are allowed in them. */
export const personalData: LintRule = {
  code: "K704",
  check: (context) =>
    allProse(context).flatMap((prose): readonly Problem[] => {
      const found = personalNumberIn(prose.text);
      if (found === null) return [];
      const { file, pointer } = prose;
      const where = snippetPosition(context, prose, prose.text, found.start, found.length);
      return [{ file, pointer, where, said: say.personalNumber() }];
    }),
};
