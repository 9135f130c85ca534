/** How limits on a number, a share or a ratio moved. Domains come from the register: "at least 0" of a count is nothing. */
import { divide, rational } from "../quantity/rational.ts";
import type { CheckOf, Registers } from "../rulebook/model.ts";
import { describeNumber, describeShare, figure, percentFigure } from "../words/check-describe.ts";
import { fromTo, narrowerFact, otherFact, unstatedLevel, widerFact } from "../words/check-relation.ts";
import { factOf, isPartOf } from "./facts.ts";
import { limitsText } from "./figure.ts";
import type { Relation } from "./kinds/kind.ts";
import { boundsOf, intervalOf } from "./limits.ts";
import type { Bound, Bounds, Domain } from "./limits.ts";
import { compareFacts, compareIntervals, decided, isSameData, SAME, together, undecided } from "./relation.ts";
import type { Direction } from "./relation.ts";

const ANY_NUMBER: Domain = { min: null, max: null, whole: false };

export function compareNumbers(older: CheckOf<"number">, newer: CheckOf<"number">, registers: Registers): Relation {
  const text = (check: CheckOf<"number">): string => {
    const { title, unit } = factOf(registers, check.fact);
    return describeNumber(
      title,
      limitsText(boundsOf(check), (value) => figure(value, unit ?? null, title)),
    );
  };
  if (isSameData(older, newer)) return SAME;
  return compareLimits(
    { fact: older.fact, limits: boundsOf(older), domain: domainOf(older.fact, registers), text: text(older) },
    { fact: newer.fact, limits: boundsOf(newer), domain: domainOf(newer.fact, registers), text: text(newer) },
    registers,
  );
}

export function compareShares(older: CheckOf<"share">, newer: CheckOf<"share">, registers: Registers): Relation {
  const text = (check: CheckOf<"share">): string =>
    describeShare(
      factOf(registers, check.part).title,
      factOf(registers, check.of).title,
      limitsText(boundsOf(check), percentFigure),
    );
  const domain = (check: CheckOf<"share">): Domain => ({
    min: rational(0),
    max: isPartOf(registers, check.part, check.of) ? rational(100) : null,
    whole: false,
  });
  if (isSameData(older, newer)) return SAME;
  if (older.of !== newer.of) {
    return undecided("U3", otherFact(factOf(registers, older.of).title, factOf(registers, newer.of).title));
  }
  return compareLimits(
    { fact: older.part, limits: boundsOf(older), domain: domain(older), text: text(older) },
    { fact: newer.part, limits: boundsOf(newer), domain: domain(newer), text: text(newer) },
    registers,
  );
}

interface Side {
  readonly fact: string;
  readonly limits: Bounds;
  readonly domain: Domain;
  readonly text: string;
}

function compareLimits(older: Side, newer: Side, registers: Registers): Relation {
  if (!older.limits.complete || !newer.limits.complete) return undecided("U1", unstatedLevel());
  const moved = compareIntervals(
    intervalOf(older.limits.bounds, older.domain),
    intervalOf(newer.limits.bounds, newer.domain),
  );
  if (older.fact === newer.fact) return decided(moved, fromTo(older.text, newer.text));
  const counted = compareFacts(older.fact, newer.fact, registers);
  const titles = [factOf(registers, older.fact).title, factOf(registers, newer.fact).title] as const;
  const scope = counted === null ? null : countingEffect(counted, [...older.limits.bounds, ...newer.limits.bounds]);
  if (scope === null || together(scope, moved) === "mixed") return undecided("U3", otherFact(...titles));
  return decided(
    together(scope, moved),
    counted === "tighter" ? narrowerFact(...titles) : widerFact(...titles),
    ...(moved === "same" ? [] : [fromTo(older.text, newer.text)]),
  );
}

/**
 * What counting fewer does to who passes: it is harder to reach a lower limit and easier to keep an upper one. Null
 * where there are limits of both sorts.
 */
export function countingEffect(counted: Direction, bounds: readonly Bound[]): Direction | null {
  const sides = new Set(bounds.map(({ side }) => side));
  if (counted === "same") return "same";
  if (counted === "mixed" || sides.size !== 1) return null;
  const harder = sides.has("lower") === (counted === "tighter");
  return harder ? "tighter" : "looser";
}

export function domainOf(fact: string, registers: Registers): Domain {
  const { min, max, type } = factOf(registers, fact);
  return {
    min: min === undefined ? null : rational(min),
    max: max === undefined ? null : rational(max),
    whole: type === "heltal",
  };
}

/** The bounds of a ratio per one, so that "250 per 1 000" and "0.25 per 1" are the same. */
export function perOne(bounds: readonly Bound[], per: number): readonly Bound[] {
  return bounds.map((bound) => ({ ...bound, value: divide(bound.value, rational(per)) }));
}

/** The domain of a ratio of amounts that are never negative. */
export const RATIO_DOMAIN: Domain = { ...ANY_NUMBER, min: rational(0) };
