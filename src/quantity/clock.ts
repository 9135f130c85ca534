/** Times of day as whole minutes since midnight, and sets of them as spans. Hours are never floats here. */
import { digitsAt } from "./digits.ts";

/** From `start` up to `end`, in minutes since midnight. A span that does not end after it starts is empty. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const MINUTES_IN_DAY = 24 * 60;

/** Minutes since midnight of `"08:00"`, or null for anything else. `"24:00"` (1440) is the end of the day. */
export function parseClock(text: string): number | null {
  if (text.length !== 5 || text[2] !== ":") return null;
  const hours = digitsAt(text, 0, 2);
  const minutes = digitsAt(text, 3, 5);
  if (hours === null || minutes === null) return null;
  const total = hours * 60 + minutes;
  return minutes < 60 && total <= MINUTES_IN_DAY ? total : null;
}

/**
 * `"08:00"` for 480.
 * @throws RangeError unless `minutes` is whole and from 0 through 1440.
 */
export function clockText(minutes: number): string {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > MINUTES_IN_DAY) {
    throw new RangeError(`not a time of day: ${minutes} minutes`);
  }
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** The same minutes as sorted spans that neither overlap nor touch: 08–12 and 11–17 become 08–17. */
export function union(spans: readonly Span[]): readonly Span[] {
  if (areApart(spans)) return spans;
  const merged: Span[] = [];
  for (const span of spans.filter(isNotEmpty).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push({ start: span.start, end: span.end });
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}

/** The minutes that lie in both `a` and `b`, sorted and merged. */
export function intersect(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  return union(
    a.flatMap((one) => b.map((two) => ({ start: Math.max(one.start, two.start), end: Math.min(one.end, two.end) }))),
  );
}

/** The minutes of `a` that do not lie in `b`, sorted and merged. */
export function subtract(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  return union(b).reduce<readonly Span[]>(
    (left, hole) =>
      left
        .flatMap(({ start, end }) => [
          { start, end: Math.min(end, hole.start) },
          { start: Math.max(start, hole.end), end },
        ])
        .filter(isNotEmpty),
    union(a),
  );
}

/** How many minutes the spans cover. A minute that lies in two of them counts once. */
export function totalMinutes(spans: readonly Span[]): number {
  return union(spans).reduce((total, { start, end }) => total + end - start, 0);
}

/** Most spans that are asked of are the union of themselves. */
function areApart(spans: readonly Span[]): boolean {
  let end = -1;
  for (const span of spans) {
    if (span.start <= end || span.start >= span.end) return false;
    end = span.end;
  }
  return true;
}

function isNotEmpty({ start, end }: Span): boolean {
  return start < end;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
