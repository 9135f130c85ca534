/**
 * `time-between`: at least, or at most, so long from one day of the profile to another, in calendar days, working days
 * or months. The day from which it is counted is not counted itself.
 */
import { addDays, daysBetween } from "../../quantity/calendar.ts";
import type { CheckOf, IsoDate, Registers } from "../../rulebook/model.ts";
import { countOf, dateRead, timeFigures, type Stated } from "../anatomy.ts";
import { ready, type Finding, type Setting } from "../compiled.ts";
import { daysApart } from "../distance.ts";
import { dateReader, factOf, setFact } from "../facts.ts";
import type { Closing, Distance, Outcome } from "../outcome.ts";
import { met, notMet, unknown, withoutLimit } from "../outcomes.ts";
import { spanLimits, type SpanLimits } from "../spans/unit.ts";
import type { Unit } from "../unit.ts";
import { rational } from "../../quantity/rational.ts";
import { daysToSpare } from "../words/outcome.ts";
import {
  daysTooFew,
  daysTooMany,
  describeTimeBetween,
  moveDayTo,
  spansText,
  timeBetween as sentenceOf,
} from "../words/time-between.ts";

type TimeBetweenCheck = CheckOf<"time-between">;

export function spanLimitsOf({ unit, atLeast, atMost }: TimeBetweenCheck): SpanLimits {
  return spanLimits(unit, atLeast, atMost);
}

export function readyTimeBetween(check: TimeBetweenCheck, { registers }: Setting) {
  const [from, to] = [dateReader(registers, check.from), dateReader(registers, check.to)];
  const limits = spanLimitsOf(check);
  return ready("time-between", { from, to, limits }, (unit): Finding => {
    const [first, last] = [from.value(unit), to.value(unit)];
    if (first === null || last === null) return { state: "unknown" };
    if (brokenBy(first, last, limits) !== null) return { state: "not-met" };
    return { state: limits.complete ? "met" : "unknown" };
  });
}

export function tellTimeBetween(it: ReturnType<typeof readyTimeBetween>, unit: Unit): Outcome {
  const { from, to, limits } = it.with;
  const [first, last] = [from.told(unit), to.told(unit)];
  const open = [first, last].flatMap((reading) => (reading.known ? [] : [reading]));
  const facts = [first, last].flatMap((reading) => (reading.known ? [reading.use] : []));
  if (!first.known || !last.known) {
    const sentence = open.map((reading) => reading.sentence).join(" ");
    return unknown(
      { sentence, facts },
      open.map(({ missing }) => missing),
    );
  }
  if (it.state(unit) === "unknown") return withoutLimit(facts);
  const days = daysBetween(first.value, last.value);
  const named = [
    { title: from.fact.title, day: first.value },
    { title: to.fact.title, day: last.value },
  ] as const;
  const told = { sentence: sentenceOf(...named, days, spansText(inWords(limits))), facts };
  const broken = brokenBy(first.value, last.value, limits);
  return broken === null
    ? met(told, margin(first.value, last.value, limits))
    : notMet(told, gap(first.value, last.value, broken));
}

export function describeTimeBetweenCheck(check: TimeBetweenCheck, registers: Registers): string {
  return describeTimeBetween(
    factOf(registers, check.from).title,
    factOf(registers, check.to).title,
    inWords(spanLimitsOf(check)),
  );
}

export const timeBetweenStated: Stated<TimeBetweenCheck> = ({ from, to, unit, atLeast, atMost }) => ({
  facts: [dateRead("from", from), dateRead("to", to)],
  figures: timeFigures(unit, { atLeast, atMost }),
  levels: { of: "figure", stated: countOf([atLeast, atMost]) },
});

function inWords({ least, most }: SpanLimits) {
  return { least: least?.text ?? null, most: most?.text ?? null };
}

/** The day that the later one has to move to, and which way. */
interface Broken {
  readonly side: "too-early" | "too-late";
  readonly limit: IsoDate;
}

function brokenBy(from: IsoDate, to: IsoDate, { least, most }: SpanLimits): Broken | null {
  const earliest = least?.after(from) ?? to;
  if (to < earliest) return { side: "too-early", limit: earliest };
  const latest = most?.after(from) ?? to;
  return to > latest ? { side: "too-late", limit: latest } : null;
}

function gap(from: IsoDate, to: IsoDate, { side, limit }: Broken): Distance {
  const days = Math.abs(daysBetween(limit, to));
  return distance(from, to, limit, side === "too-early" ? daysTooFew(days, limit) : daysTooMany(days, limit));
}

/** To the limit that lies closest. */
function margin(from: IsoDate, to: IsoDate, { least, most }: SpanLimits): Distance | null {
  const ends = [least, most].flatMap((span) => (span === null ? [] : [span.after(from)]));
  const [closest] = ends.toSorted((a, b) => Math.abs(daysBetween(a, to)) - Math.abs(daysBetween(b, to)));
  if (closest === undefined) return null;
  return distance(from, to, closest, daysToSpare(rational(Math.abs(daysBetween(closest, to)))));
}

/** In calendar days, whatever the limit is counted in. */
function distance(from: IsoDate, to: IsoDate, limit: IsoDate, sentence: string): Distance {
  return daysApart(daysBetween(from, limit), daysBetween(from, to), daysBetween(limit, to), sentence);
}

/** Only what has not happened yet can be moved, and not to a day that has passed. */
export function closeTimeBetween({ with: it }: ReturnType<typeof readyTimeBetween>, unit: Unit): readonly Closing[] {
  const { from, to, limits } = it;
  const { id, title } = to.fact;
  const { date, profile } = unit;
  const [first, last] = [from.value(unit), to.value(unit)];
  const broken = first === null || last === null ? null : brokenBy(first, last, limits);
  if (last === null || broken === null) return [];
  const { side, limit } = broken;
  if (last <= date || limit < date) return [];
  return [
    {
      sentence: moveDayTo(title, limit),
      edits: [setFact(profile, id, limit)],
      oneStepLess: [setFact(profile, id, addDays(limit, side === "too-early" ? -1 : 1))],
    },
  ];
}
