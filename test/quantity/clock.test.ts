import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clockText, intersect, parseClock, subtract, totalMinutes, union } from "../../src/quantity/clock.ts";
import type { Span } from "../../src/quantity/clock.ts";

const at = (text: string): number => parseClock(text) ?? expect.unreachable(`${text} is no time of day`);
const span = (start: string, end: string): Span => ({ start: at(start), end: at(end) });

// Short days make overlapping and touching spans common; some of them are empty or turned around.
const anySpans = fc.array(fc.record({ start: fc.nat({ max: 20 }), end: fc.nat({ max: 20 }) }), { maxLength: 6 });

/** The model: the very minutes that spans cover. */
function minutesOf(spans: readonly Span[]): Set<number> {
  const minutes = new Set<number>();
  for (const { start, end } of spans) for (let minute = start; minute < end; minute += 1) minutes.add(minute);
  return minutes;
}

describe("times of day", () => {
  test.each([
    ["00:00", 0],
    ["08:00", 480],
    ["17:30", 1050],
    ["23:59", 1439],
    ["24:00", 1440],
  ])("%s is minute %i", (text, minutes) => {
    expect(parseClock(text)).toBe(minutes);
    expect(clockText(minutes)).toBe(text);
  });

  test.each([
    "24:01",
    "25:00",
    "08:60",
    "8:00",
    "08.00",
    "0800",
    "08:00:00",
    " 08:00",
    "08:00\n",
    "-1:00",
    "kl. 8",
    "",
  ])("%j is none", (text) => {
    expect(parseClock(text)).toBeNull();
  });

  test("every minute of the day is written and read back", () => {
    for (let minute = 0; minute <= 1440; minute += 1) expect(parseClock(clockText(minute))).toBe(minute);
  });

  test.each([-1, 1441, 0.5, Number.NaN])("%s minutes is no time of day", (minutes) => {
    expect(() => clockText(minutes)).toThrow(RangeError);
  });
});

describe("spans", () => {
  test("overlapping and touching spans are one, and count once", () => {
    const day = [span("08:00", "17:00")];
    expect(union([span("11:00", "17:00"), span("08:00", "12:00")])).toEqual(day);
    expect(union([span("08:00", "12:00"), span("12:00", "17:00")])).toEqual(day);
    expect(union([span("08:00", "17:00"), span("09:00", "10:00")])).toEqual(day);
    expect(totalMinutes([span("08:00", "12:00"), span("11:00", "17:00")])).toBe(540);
  });

  test("a lunch hour leaves a gap: eight hours a day", () => {
    const open = subtract([span("08:00", "17:00")], [span("12:00", "13:00")]);
    expect(open).toEqual([span("08:00", "12:00"), span("13:00", "17:00")]);
    expect(totalMinutes(open)).toBe(8 * 60);
  });

  test("of 07:30–17:30 exactly nine hours lie between 8 and 17", () => {
    expect(intersect([span("07:30", "17:30")], [span("08:00", "17:00")])).toEqual([span("08:00", "17:00")]);
  });

  test("spans that only touch have nothing in common", () => {
    expect(intersect([span("08:00", "12:00")], [span("12:00", "17:00")])).toEqual([]);
  });

  test("union, intersect and subtract cover the minutes their names say", () => {
    fc.assert(
      fc.property(anySpans, anySpans, (a, b) => {
        const [inA, inB] = [minutesOf(a), minutesOf(b)];
        expect(minutesOf(union([...a, ...b]))).toEqual(new Set([...inA, ...inB]));
        expect(minutesOf(intersect(a, b))).toEqual(new Set([...inA].filter((minute) => inB.has(minute))));
        expect(minutesOf(subtract(a, b))).toEqual(new Set([...inA].filter((minute) => !inB.has(minute))));
        expect(totalMinutes(a)).toBe(inA.size);
      }),
    );
  });

  test("every result is sorted, with a gap between spans and none empty", () => {
    fc.assert(
      fc.property(anySpans, anySpans, (a, b) => {
        for (const result of [union(a), intersect(a, b), subtract(a, b)]) {
          const edges = result.flatMap(({ start, end }) => [start, end]);
          expect(edges).toEqual([...new Set(edges)].sort((x, y) => x - y));
        }
      }),
    );
  });

  test("uniting again changes nothing, and the total is never more than the sum", () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        expect(union(union(spans))).toEqual(union(spans));
        const sum = spans.reduce((total, { start, end }) => total + Math.max(0, end - start), 0);
        expect(totalMinutes(spans)).toBeLessThanOrEqual(sum);
      }),
    );
  });

  test("the spans that were given stay as they were", () => {
    const given = [span("11:00", "17:00"), span("08:00", "12:00")];
    const before = structuredClone(given);
    union(given);
    intersect(given, given);
    subtract(given, given);
    expect(given).toEqual(before);
  });
});
