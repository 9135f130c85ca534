import { add, compare, rational, toExactText, ZERO } from "../../quantity/rational.ts";
import type { Rational } from "../../quantity/rational.ts";
import * as say from "../words/proof.ts";
import { REGISTERS } from "../paths.ts";
import type { LintRule, Problem } from "./rule.ts";

/** Sums that the sources state are exact: the parts are added without rounding. Unknown figures are another rule's fault. */
export const sums: LintRule = {
  code: "K512",
  check: ({ registers }) => {
    const values = new Map(registers.figures.map(({ id, value }) => [id, value]));
    return registers.sums.flatMap(({ total, parts }, n): readonly Problem[] => {
      const spot = { file: REGISTERS.figures, pointer: `/sums/${n}/total` };
      const named = [...parts, ...(typeof total === "string" ? [total] : [])];
      if (named.some((id) => !values.has(id))) return [];
      const wordy = named.find((id) => typeof values.get(id) === "string");
      if (wordy !== undefined) return [{ ...spot, said: say.notANumber(wordy) }];
      const sum = parts.reduce((all, id) => add(all, numberOf(values.get(id))), ZERO);
      const stated = numberOf(typeof total === "string" ? values.get(total) : total);
      return compare(sum, stated) === 0 ? [] : [{ ...spot, said: say.wrongSum(toExactText(sum), toExactText(stated)) }];
    });
  },
};

function numberOf(value: string | number | undefined): Rational {
  return typeof value === "number" ? rational(value) : ZERO;
}
