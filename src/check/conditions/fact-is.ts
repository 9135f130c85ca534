/** `fact-is`: a fact has a value, or a set holds it. */
import type { ConditionOf, Registers } from "../../rulebook/model.ts";
import { factOf, factReader } from "../facts.ts";
import { describeFactIs } from "../words/describe.ts";
import { ready, restsOn, type ReadyCondition } from "./ready.ts";

type FactIs = ConditionOf<"fact-is">;

export function readyFactIs({ fact, is }: FactIs, registers: Registers): ReadyCondition {
  const reader = factReader(registers, fact);
  return ready(
    (unit) => {
      const value = reader.value(unit);
      if (value === null) return "unknown";
      return (Array.isArray(value) ? value.includes(is) : String(value) === is) ? "yes" : "no";
    },
    (unit) => restsOn(reader.told(unit)),
  );
}

export function factIsInWords({ fact, is }: FactIs, registers: Registers): string {
  const { title, values = [] } = factOf(registers, fact);
  return describeFactIs(title, values.find(({ id }) => id === is)?.title ?? is);
}
