/** Limits as exact ranges, for asking whether a check excludes everything or nothing. */
import type * as Authored from "../../../generated/authored.ts";
import { compare, rational } from "../../quantity/rational.ts";
import type { Rational } from "../../quantity/rational.ts";

export interface Limits {
  readonly atLeast?: Authored.Limit;
  readonly atMost?: Authored.Limit;
  readonly moreThan?: Authored.Limit;
  readonly lessThan?: Authored.Limit;
}

/** One end of a range: the value itself belongs to it unless the end is open. */
export interface End {
  readonly value: Rational;
  readonly isOpen: boolean;
}

/** Null: no end on that side. */
export interface Bounds {
  readonly low: End | null;
  readonly high: End | null;
}

/** What the limits let through. A limit that the source does not state (`ej-angivet`) lets through everything. */
export function boundsOfLimits({ atLeast, atMost, moreThan, lessThan }: Limits): Bounds {
  return {
    low: tighter(end(atLeast, false), end(moreThan, true), 1),
    high: tighter(end(atMost, false), end(lessThan, true), -1),
  };
}

export function boundsOfDomain(min: number | undefined, max: number | undefined): Bounds {
  return boundsOfLimits({
    ...(min === undefined ? {} : { atLeast: min }),
    ...(max === undefined ? {} : { atMost: max }),
  });
}

function end(limit: Authored.Limit | undefined, isOpen: boolean): End | null {
  return typeof limit === "number" ? { value: rational(limit), isOpen } : null;
}

function tighter(a: End | null, b: End | null, sign: 1 | -1): End | null {
  if (a === null || b === null) return a ?? b;
  const order = compare(a.value, b.value) * sign;
  if (order === 0) return a.isOpen ? a : b;
  return order > 0 ? a : b;
}

/** True when nothing lies in both. */
export function isDisjoint(a: Bounds, b: Bounds): boolean {
  return isPast(a.low, b.high) || isPast(b.low, a.high) || isPast(a.low, a.high) || isPast(b.low, b.high);
}

function isPast(low: End | null, high: End | null): boolean {
  if (low === null || high === null) return false;
  const order = compare(low.value, high.value);
  return order > 0 || (order === 0 && (low.isOpen || high.isOpen));
}

/** True when everything in `inner` lies in `outer`. */
export function isWithinBounds(inner: Bounds, outer: Bounds): boolean {
  return reaches(inner.low, outer.low, 1) && reaches(inner.high, outer.high, -1);
}

function reaches(inner: End | null, outer: End | null, sign: 1 | -1): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  const order = compare(inner.value, outer.value) * sign;
  return order > 0 || (order === 0 && (inner.isOpen || !outer.isOpen));
}
