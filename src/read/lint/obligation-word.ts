import * as say from "../words/texts.ts";
import { livingRules, statedParts } from "./parts.ts";
import type { LintRule, Problem } from "./rule.ts";
import { snippetPosition } from "./snippet.ts";

const SHALL = /(?<!\p{L})(ska|skall|måste)(?!\p{L})/iu;
const SHOULD = /(?<!\p{L})bör(?!\p{L})/iu;

/** The text says "ska" where the requirement binds, and "bör" where it does not. */
export const obligationWord: LintRule = {
  code: "K703",
  check: (context) =>
    livingRules(context).flatMap((living) => {
      const { rule } = living;
      if (rule.kind !== "requirement") return [];
      const { obligation } = rule;
      if (obligation !== "ska" && obligation !== "bor") return [];
      const [wanted, other] = obligation === "ska" ? [SHALL, SHOULD] : [SHOULD, SHALL];
      return statedParts(living).flatMap(({ file, pointer, stated: { text } }): readonly Problem[] => {
        const found = other.exec(text);
        if (found === null || wanted.test(text)) return [];
        const spot = { file, pointer: `${pointer}/text` };
        const where = snippetPosition(context, spot, text, found.index, found[0].length);
        return [{ ...spot, where, said: say.otherObligation(found[0], obligation) }];
      });
    }),
};
