import { numbersIn } from "../../words/numerals.ts";
import * as say from "../words/inventory.ts";
import { citedRows } from "./cited-rows.ts";
import { livingRules } from "./parts.ts";
import type { LintRule, Problem } from "./rule.ts";

/** Which year's edition a review is for is said by a row that is cited for the review. */
export const reviewEdition: LintRule = {
  code: "K318",
  check: (context) =>
    livingRules(context).flatMap(({ authored: { file }, rule: { underReview } }): readonly Problem[] => {
      const edition = underReview?.edition;
      const rows = underReview === undefined ? null : citedRows(context, underReview.sources);
      if (edition === undefined || rows === null) return [];
      const isSaid = rows.some(({ said }) => numbersIn(said).includes(edition) || said.includes(`${edition}-`));
      return isSaid ? [] : [{ file, pointer: "/underReview/edition", said: say.reviewInNoRow(edition) }];
    }),
};
