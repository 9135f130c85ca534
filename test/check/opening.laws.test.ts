import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateCheck } from "../../src/check/kinds/index.ts";
import { clockText, parseClock } from "../../src/quantity/clock.ts";
import { daysOf } from "../../src/quantity/day-class.ts";
import {
  anyHours,
  completeHours,
  cooperationFact,
  edited,
  fullWeek,
  hoursCheck,
  inContext,
  judged,
  open,
  WEEKLY_45,
  withFact,
} from "./opening-build.ts";
import { judgedWhole } from "./closing-proof.ts";
import type { Entry } from "./opening-build.ts";

const hoursOfAnyKind = fc.oneof(anyHours, completeHours, fullWeek);
const RUNS = { numRuns: 400 };

/** The same minutes said in two entries. */
function split(entry: Entry): readonly Entry[] {
  const start = parseClock(entry.opens ?? "");
  const end = parseClock(entry.closes ?? "");
  if (start === null || end === null || end - start < 2) return [entry];
  const middle = clockText(Math.floor((start + end) / 2));
  return [
    { ...entry, closes: middle },
    { ...entry, opens: middle },
  ];
}

/** All but the facts, whose pointers tell where each entry stands, and the edits that follow them. */
function said(outcome: ReturnType<typeof judged>): unknown {
  const { facts: _facts, ...rest } = outcome;
  return rest.state === "not-met"
    ? { ...rest, closings: rest.closings.map(({ sentence }) => sentence) }
    : { state: rest.state, sentence: rest.sentence, notes: rest.notes };
}

describe("opening hours", () => {
  it("an interval split in two touching ones never changes the outcome", () => {
    fc.assert(
      fc.property(hoursCheck, hoursOfAnyKind, cooperationFact, (check, hours, answer) => {
        const whole = judged(check, hours, withFact(answer));
        const parts = judged(check, hours.flatMap(split), withFact(answer));
        expect(said(parts)).toEqual(said(whole));
      }),
      RUNS,
    );
  });

  it("the order of entries never changes the state", () => {
    fc.assert(
      fc.property(hoursCheck, hoursOfAnyKind, cooperationFact, (check, hours, answer) => {
        const reversed = judged(check, hours.toReversed(), withFact(answer));
        expect(reversed.state).toBe(judged(check, hours, withFact(answer)).state);
      }),
      RUNS,
    );
  });

  it("adding opening time never turns met into not met", () => {
    fc.assert(
      fc.property(hoursCheck, hoursOfAnyKind, completeHours, cooperationFact, (check, hours, more, answer) => {
        fc.pre(judged(check, hours, withFact(answer)).state === "met");
        expect(judged(check, [...hours, ...more], withFact(answer)).state).toBe("met");
      }),
      RUNS,
    );
  });

  it("a closing that is applied gives met, and one minute less does not", () => {
    let closings = 0;
    fc.assert(
      fc.property(hoursCheck, hoursOfAnyKind, cooperationFact, (check, hours, answer) => {
        const given = inContext({ openingHours: hours, ...withFact(answer) });
        for (const { edits, oneStepLess } of judgedWhole(check, given).closings) {
          closings += 1;
          expect(evaluateCheck(check, edited(given, edits)).state).toBe("met");
          expect(evaluateCheck(check, edited(given, oneStepLess ?? [])).state).not.toBe("met");
        }
      }),
      { numRuns: 1500 },
    );
    expect(closings).toBeGreaterThan(100);
  });

  it("a breach is certain: no way to fill in what is missing makes it met", () => {
    const times = fc.constantFrom("00:00", "06:00", "08:00", "12:00", "17:00", "20:00", "24:00");
    fc.assert(
      fc.property(hoursCheck, anyHours, times, times, cooperationFact, (check, hours, opens, closes, answer) => {
        fc.pre(judged(check, hours).state === "not-met");
        const filled = hours.map((entry) => (entry.closed === true ? entry : { opens, closes, ...entry }));
        const listed = filled.some(({ days }) => daysOf(days).includes("helgdag"))
          ? filled
          : [...filled, open("helgdag", "00:00", "24:00")];
        expect(judged(check, listed, withFact(answer)).state).not.toBe("met");
      }),
      RUNS,
    );
  });

  it("the gap is what a clock shows", () => {
    fc.assert(
      fc.property(fc.constant(WEEKLY_45), completeHours, (check, hours) => {
        const outcome = judged(check, hours);
        if (outcome.state !== "not-met" || outcome.gap.kind !== "hours") return;
        // A window of exactly 45 hours lacks just the minutes in it that are closed.
        const closed = outcome.gap.closedHours.reduce(
          (total, { from, to }) => total + (parseClock(to) ?? 0) - (parseClock(from) ?? 0),
          0,
        );
        expect(outcome.gap.difference.value).toBe(String(closed));
      }),
      RUNS,
    );
  });
});
