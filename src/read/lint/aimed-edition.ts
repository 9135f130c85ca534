import { numbersIn } from "../../words/numerals.ts";
import * as say from "../words/inventory.ts";
import { citedRows } from "./cited-rows.ts";
import { livingRules } from "./parts.ts";
import type { LintContext, LintRule, Problem } from "./rule.ts";

/** Which year's edition a review or a proposal is for is said by a row that is cited for it: what we suppose is nobody's intention. */
export const aimedEdition: LintRule = {
  code: "K318",
  check: (context) =>
    livingRules(context).flatMap(({ authored: { file }, rule: { underReview, versions } }): readonly Problem[] => [
      ...(underReview?.edition !== undefined && isUnsaid(context, underReview.edition, underReview.sources)
        ? [{ file, pointer: "/underReview/edition", said: say.reviewInNoRow(underReview.edition) }]
        : []),
      ...versions.flatMap(({ intended, sources }, index): readonly Problem[] =>
        intended?.edition !== undefined && isUnsaid(context, intended.edition, sources)
          ? [{ file, pointer: `/versions/${index}/intended/edition`, said: say.proposalInNoRow(intended.edition) }]
          : [],
      ),
    ]),
};

function isUnsaid(context: LintContext, edition: string, sources: Parameters<typeof citedRows>[1]): boolean {
  const rows = citedRows(context, sources);
  return rows !== null && !rows.some(({ said }) => numbersIn(said).includes(edition) || said.includes(`${edition}-`));
}
