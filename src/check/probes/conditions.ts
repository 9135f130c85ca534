import { boundsOf } from "../limits.ts";
import { add, rational, subtract, toExactText } from "../../quantity/rational.ts";
import type { Condition } from "../../rulebook/model.ts";
import { municipalitiesIn } from "../../rulebook/municipalities.ts";
import { daysBeside } from "../conditions/time-since.ts";
import { answersOf } from "./codes.ts";
import { crossed, type Asked, type Probe } from "./probe.ts";

/** A unit that a condition fits, and units beside it that it does not fit. */
export function conditionProbes(condition: Condition, asked: Asked): readonly Probe[] {
  switch (condition.kind) {
    case "fact-is": {
      const other = answersOf(condition.fact, asked.registers).find((answer) => answer !== condition.is);
      return [condition.is, ...(other === undefined ? [] : [other])].map((value) => ({
        facts: { [condition.fact]: value },
      }));
    }
    case "fact-range":
      return boundsOf(condition)
        .bounds.flatMap(({ value }) => [value, subtract(value, rational(1)), add(value, rational(1))])
        .map((value) => ({ facts: { [condition.fact]: Number(toExactText(value)) } }));
    case "time-since":
      return daysBeside(condition, asked.date).map((day) => ({ facts: { [condition.fact]: day } }));
    case "operator":
      return [{ unit: { operator: "privat" } }, { unit: { operator: "egen-regi" } }];
    case "municipality":
      return [...municipalitiesIn(condition.in, asked.registers), "9999"].map((municipality) => ({
        unit: { municipality },
      }));
    case "add-on":
      return [{ addOns: [{ id: condition.holds }] }, { addOns: [] }];
    case "all-of":
    case "any-of":
      return condition.of
        .map((part) => conditionProbes(part, asked))
        .reduce<readonly Probe[]>((probes, more) => crossed(probes, more), []);
    case "not":
      return conditionProbes(condition.condition, asked);
  }
}
