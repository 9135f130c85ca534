/** `deadline`: a day of the profile is no later than a date. The day stands as stated, also when it is a Sunday. */
import { addDays, daysBetween, weekdayOf } from "../../quantity/calendar.ts";
import { holidayName } from "../../quantity/holidays.ts";
import { rational } from "../../quantity/rational.ts";
import type { CheckOf, IsoDate, Registers } from "../../rulebook/model.ts";
import { moveDate } from "../words/closing.ts";
import { describeDeadline } from "../words/describe.ts";
import { daysLate, daysToSpare, deadlineNotWorkingDay, deadlineSentence, weekendDay } from "../words/outcome.ts";
import { dateReader, factOf, setFact } from "../facts.ts";
import { ready, type Finding, type Setting } from "../compiled.ts";
import { distanceOf, quantity } from "../distance.ts";
import type { Closing, Distance, Note, Outcome } from "../outcome.ts";
import { met, notMet, unknown } from "../outcomes.ts";
import type { Unit } from "../unit.ts";
import { type Stated } from "../anatomy.ts";

type DeadlineCheck = CheckOf<"deadline">;

export function readyDeadline({ fact, latest }: DeadlineCheck, { registers }: Setting) {
  const reader = dateReader(registers, fact);
  return ready("deadline", { reader, latest }, (unit): Finding => {
    const day = reader.value(unit);
    if (day === null) return { state: "unknown" };
    return { state: day <= latest ? "met" : "not-met" };
  });
}

export function tellDeadline(it: ReturnType<typeof readyDeadline>, unit: Unit): Outcome {
  const { reader, latest } = it.with;
  const reading = reader.told(unit);
  const notes = notesOn(latest);
  if (!reading.known) return unknown({ sentence: reading.sentence, notes }, [reading.missing]);
  const sentence = deadlineSentence(reader.fact.title, reading.value, latest);
  const told = { sentence, facts: [reading.use], notes };
  const apart = distance(reading.value, latest);
  return it.state(unit) === "met" ? met(told, apart) : notMet(told, apart);
}

/** Only what has not happened yet can be moved, and not to a day that has passed. */
export function closeDeadline({ with: it }: ReturnType<typeof readyDeadline>, unit: Unit): readonly Closing[] {
  const { reader, latest } = it;
  const { id, title } = reader.fact;
  const { date, profile } = unit;
  const actual = reader.value(unit);
  if (actual === null || actual <= date || latest < date) return [];
  return [
    {
      sentence: moveDate(title, latest),
      edits: [setFact(profile, id, latest)],
      oneStepLess: [setFact(profile, id, addDays(latest, 1))],
    },
  ];
}

export function describeDeadlineCheck({ fact, latest }: DeadlineCheck, registers: Registers): string {
  return describeDeadline(factOf(registers, fact).title, latest);
}

export const deadlineStated: Stated<DeadlineCheck> = ({ fact, latest }) => ({
  facts: [{ at: "fact", fact, types: ["datum"], values: [] }],
  figures: [{ at: "latest", is: "date", value: latest }],
});

function distance(actual: IsoDate, latest: IsoDate): Distance {
  const late = actual > latest;
  const size = rational(Math.abs(daysBetween(latest, actual)));
  const figures = [quantity(latest, "datum"), quantity(actual, "datum"), quantity(size, "dagar")] as const;
  return distanceOf("days", figures, late ? daysLate(size) : daysToSpare(size));
}

function notesOn(latest: IsoDate): readonly Note[] {
  const day = holidayName(latest) ?? weekendDay(weekdayOf(latest));
  return day === null ? [] : [{ code: "assumption", sentence: deadlineNotWorkingDay(latest, day) }];
}
