import { boundsOf } from "../limits.ts";
import { add, rational, subtract, toExactText } from "../../quantity/rational.ts";
import type { Condition } from "../../rulebook/model.ts";
import { crossed, type Probe } from "./probe.ts";

/** A unit that a condition fits, and units beside it that it does not fit. */
export function conditionProbes(condition: Condition): readonly Probe[] {
  switch (condition.kind) {
    case "fact-is":
      return [condition.is, condition.is === "ja" ? "nej" : "ja"].map((value) => ({
        facts: { [condition.fact]: value },
      }));
    case "fact-range":
      return boundsOf(condition)
        .bounds.flatMap(({ value }) => [value, subtract(value, rational(1)), add(value, rational(1))])
        .map((value) => ({ facts: { [condition.fact]: Number(toExactText(value)) } }));
    case "operator":
      return [{ unit: { operator: "privat" } }, { unit: { operator: "egen-regi" } }];
    case "municipality":
      return [...condition.in, "9999"].map((municipality) => ({ unit: { municipality } }));
    case "add-on":
      return [{ addOns: [{ id: condition.holds }] }, { addOns: [] }];
    case "all-of":
    case "any-of":
      return condition.of.map(conditionProbes).reduce<readonly Probe[]>((probes, more) => crossed(probes, more), []);
    case "not":
      return conditionProbes(condition.condition);
  }
}
