/**
 * Checks under conditions, compared case by case. In a case it is known which conditions hold, and what is left on either
 * side is compared as it stands there: a boundary between two tiers moves only what the other tier does not ask as well.
 */
import { casesOf, isTrue, ofCondition } from "../../check/possible.ts";
import { groupBy } from "../../quantity/group.ts";
import type { Check, Condition, Registers } from "../../rulebook/model.ts";
import { together } from "./relation.ts";
import type { Ordering, Relation } from "./relation.ts";

/** More than this is left to the rules for conditions and parts. */
const MOST_STEPS = 5_000;

type Compare = (older: Check, newer: Check) => Relation;

/** How the passing set moved over all cases; null where a case cannot be decided, or there are too many. */
export function orderingByCases(older: Check, newer: Check, { facts }: Registers, compare: Compare): Ordering | null {
  const conditions = [...conditionsIn(older), ...conditionsIn(newer)];
  const register = new Map(facts.map((fact) => [fact.id, fact]));
  const formulas = new Map(conditions.map((it) => [it, ofCondition(it, register)]));
  const cases = casesOf([...formulas.values()], MOST_STEPS);
  if (cases === null || conditions.length === 0) return null;
  const left = cases.map((one): readonly [Check | null, Check | null] => {
    const holds = (condition: Condition): boolean => {
      const formula = formulas.get(condition);
      return formula !== undefined && isTrue(formula, one);
    };
    return [leftOf(older, holds), leftOf(newer, holds)];
  });
  const distinct = [...groupBy(left, (pair) => JSON.stringify(pair)).values()].flatMap(([first]) =>
    first ? [first] : [],
  );
  const orderings = distinct.map(([before, after]) => orderingIn(before, after, compare));
  return orderings.reduce<Ordering | null>(
    (all, it) => (all === null || it === null ? null : together(all, it)),
    "same",
  );
}

/** What does not apply lets everybody pass. */
function orderingIn(older: Check | null, newer: Check | null, compare: Compare): Ordering | null {
  if (older === null) return newer === null ? "same" : "tighter";
  if (newer === null) return "looser";
  const { is } = compare(older, newer);
  return is === "undecided" ? null : is;
}

/** What is left of a check where it is known which conditions hold; null where nothing of it applies. */
function leftOf(check: Check, holds: (condition: Condition) => boolean): Check | null {
  switch (check.kind) {
    case "when":
      return holds(check.if) ? leftOf(check.then, holds) : null;
    case "all":
    case "any": {
      const of = check.of.flatMap((part) => leftOf(part, holds) ?? []);
      const [first] = of;
      if (first === undefined) return null;
      return of.length === 1 ? first : { ...check, of };
    }
    default:
      return check;
  }
}

/** Every condition that something in the check hangs on. */
export function conditionsIn(check: Check): readonly Condition[] {
  switch (check.kind) {
    case "when":
      return [check.if, ...conditionsIn(check.then)];
    case "all":
    case "any":
      return check.of.flatMap(conditionsIn);
    default:
      return [];
  }
}
