/** Distances, put together the same way for every kind of check. */
import { toExactText, type Rational } from "../quantity/rational.ts";
import type { Distance, Quantity, TimeRange } from "./outcome.ts";

type Measured = Extract<Distance, { readonly closedHours: unknown }>;

/** What is asked for, what there is, and how far apart they are. */
type Apart<T> = readonly [required: T, actual: T, difference: T];

export function distanceOf(
  kind: Measured["kind"],
  [required, actual, difference]: Apart<Quantity>,
  sentence: string,
  closedHours: readonly TimeRange[] = [],
): Measured {
  return { kind, required, actual, difference, closedHours, sentence };
}

export function quantity(value: Rational | number | string, unit: string): Quantity {
  return { value: typeof value === "object" ? toExactText(value) : String(value), unit };
}

/** In calendar days; `required` and `actual` are how many, or the days themselves. */
export function daysApart(required: number, actual: number, difference: number, sentence: string): Measured {
  const inDays = (value: number): Quantity => quantity(value, "dagar");
  return distanceOf("days", [inDays(required), inDays(actual), inDays(Math.abs(difference))], sentence);
}
