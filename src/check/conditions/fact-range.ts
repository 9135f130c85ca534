/** `fact-range`: a number lies within limits. */
import { rational } from "../../quantity/rational.ts";
import type { ConditionOf, Registers } from "../../rulebook/model.ts";
import { factOf, numberReader } from "../facts.ts";
import { limitsText } from "../figure.ts";
import { boundsOf, heldAgainst, heldWithin, type FigureFinding } from "../limits.ts";
import type { Unit } from "../unit.ts";
import { describeFactRange, figure } from "../words/describe.ts";
import { ANSWER, ready, restsOn, type ReadyCondition } from "./ready.ts";

type FactRange = ConditionOf<"fact-range">;

export function readyFactRange(condition: FactRange, registers: Registers): ReadyCondition {
  const reader = numberReader(registers, condition.fact);
  const limits = boundsOf(condition);
  const held = heldAgainst(limits, rational(1));
  const find = (unit: Unit): FigureFinding => {
    const value = reader.value(unit);
    return value === null ? heldWithin(held, reader.possible(unit)) : held.exactly(value, 1);
  };
  return ready(
    (unit) => ANSWER[find(unit).state],
    (unit) => restsOn(reader.told(unit), limits.complete),
  );
}

export function factRangeInWords(condition: FactRange, registers: Registers): string {
  const { title, unit } = factOf(registers, condition.fact);
  const limits = limitsText(boundsOf(condition), (value) => figure(value, unit ?? null, title));
  return describeFactRange(title, limits);
}
