/** Figures of which a part may be missing. Missing is never counted as zero in disguise: the figure is then a range. */
import { compare } from "./rational.ts";
import type { Rational } from "./rational.ts";

/** All values from `low` through `high`, both included; `high` is null when there is no upper bound. */
export interface Range {
  readonly low: Rational;
  readonly high: Rational | null;
}

/** True when only one value is possible. */
export function isExact(range: Range): boolean {
  return range.high !== null && compare(range.low, range.high) === 0;
}
