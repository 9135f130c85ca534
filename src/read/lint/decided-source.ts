import type { Binding } from "../../coverage/inventory.ts";
import * as say from "../words/inventory.ts";
import { citedRows } from "./cited-rows.ts";
import { livingRules, statedParts } from "./parts.ts";
import type { LintRule, Problem } from "./rule.ts";

/** What is decided has a source that says it applies, and not only that somebody announces, proposes or asks for it. */
export const decidedSource: LintRule = {
  code: "K316",
  check: (context) =>
    livingRules(context).flatMap((living) =>
      statedParts(living).flatMap(({ file, pointer, stated }): readonly Problem[] => {
        const rows = stated.status === "beslutad" ? citedRows(context, stated.sources) : null;
        if (rows === null || rows.length === 0 || !rows.every(({ binding }) => NOT_DECIDED.has(binding))) return [];
        if ((stated.assumptions ?? []).some(({ about }) => EXCUSES.has(about))) return [];
        return [{ file, pointer: `${pointer}/sources`, atKey: true, said: say.nothingDecided(rows) }];
      }),
    ),
};

const NOT_DECIDED: ReadonlySet<Binding> = new Set(["aviserar", "forslag", "fraga"]);

/** That it applies at all, to these units, or with this amount, is said to be assumed. */
const EXCUSES: ReadonlySet<string> = new Set(["obligation", "scope", "value"]);
