import * as say from "../words/inventory.ts";
import { livingRules, statedParts } from "./parts.ts";
import type { LintRule, Problem } from "./rule.ts";

/** Where it is assumed that something is a requirement, a reader is shown that the source is read as one. */
export const inferredObligation: LintRule = {
  code: "K317",
  check: (context) => {
    const levels = new Map(context.registers.sources.map(({ id, level }) => [id, level]));
    return livingRules(context).flatMap((living) =>
      statedParts(living).flatMap(({ file, pointer, stated }): readonly Problem[] => {
        if (!(stated.assumptions ?? []).some(({ about }) => about === "obligation")) return [];
        const isInferred = stated.sources.some(({ source, level }) => (level ?? levels.get(source)) === "slutsats");
        return isInferred ? [] : [{ file, pointer: `${pointer}/sources`, atKey: true, said: say.notInferred() }];
      }),
    );
  },
};
