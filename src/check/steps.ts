/** Values that change on known days: found for any day without going through all that came before. */
import type { IsoDate } from "../rulebook/model.ts";
import { lazily } from "./lazily.ts";
import { FIRST_DAY } from "./profile.ts";

/** Each value holds from its day until the next one; the first from the beginning of time. */
export type Steps<T> = readonly [Step<T>, ...Step<T>[]];

export interface Step<T> {
  readonly from: IsoDate;
  readonly value: T;
}

/** What holds from the beginning and from each of the days, in order; made when it is first asked for. */
export function stepsFrom<T extends object>(days: readonly IsoDate[], make: (day: IsoDate) => T): Steps<() => T> {
  const step = (from: IsoDate): Step<() => T> => ({ from, value: lazily(() => make(from)) });
  return [step(FIRST_DAY), ...days.map(step)];
}

/** The value on a day, by halving. */
export function stepOn<T>(steps: Steps<T>, date: IsoDate): T {
  let [found] = steps;
  let low = 1;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const step = steps[middle];
    if (step !== undefined && step.from <= date) [found, low] = [step, middle + 1];
    else high = middle;
  }
  return found.value;
}
