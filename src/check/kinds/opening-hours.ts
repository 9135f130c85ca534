/**
 * How long a unit is open inside a window, per week, per day or in total. A normal week is judged: the pattern that the
 * profile states for the date. What an unclear entry could mean is judged both ways, at its least and at its widest.
 */
import {
  hoursMargin,
  hoursMissingInSum,
  hoursMissingPerDay,
  hoursRequirement,
  hoursUnknown,
  measuredInSum,
  measuredPerDay,
  openAlso,
  type Certainty,
  type DaySpan,
  type HoursRequirement,
} from "../words/opening.ts";
import type { Registers } from "../../rulebook/model.ts";
import { ready, type Finding, type Setting } from "../compiled.ts";
import { codeReader, type FactReader } from "../facts.ts";
import {
  COOPERATION,
  counts,
  groupsOf,
  mayReach,
  measuredDays,
  minutesOf,
  requirementOf,
  surelyReaches,
  talliesByGroup,
  tallyPossible,
  tallySure,
  type HoursCheck,
  type HoursDemand,
  type Tally,
} from "../opening/demand.ts";
import { entriesUsed, missingCooperation, missingTimes, missingWeek, unclearInside } from "../opening/entries.ts";
import { channelsKept, closingsOf, type Fill } from "../opening/edits.ts";
import { weekWith } from "../opening/present.ts";
import { fillGroup } from "../opening/fill.ts";
import { hoursDistance } from "../opening/distance.ts";
import { calendarNotes, limitNote, seasonNotes } from "../opening/notes.ts";
import { met, notMet, unknown, type Told } from "../outcomes.ts";
import type { Closing, Distance, FactUse, MissingFact, Outcome, OutcomeState } from "../outcome.ts";
import { mentionsCooperation, WHOLE_DAY, type OpenStretch, type Week } from "../week.ts";
import { weekIn, type Unit } from "../unit.ts";
import { countOf, nameAt, numbersAt, type Stated, windowFigures } from "../anatomy.ts";

export function readyOpeningHours(check: HoursCheck, { registers }: Setting) {
  const requirement = requirementOf(check, registers);
  const { minutes, present } = requirement;
  const hours: Hours | null =
    minutes === null
      ? null
      : { requirement, minutes, groups: groupsOf(requirement), cooperation: codeReader(registers, COOPERATION) };
  const seen = (week: Week): Week => (present === null ? week : weekWith(week, present, registers));
  return ready("opening-hours", { requirement, hours, seen }, (unit): Finding => {
    if (hours === null) return { state: "unknown" };
    const onDate = weekIn(unit);
    return { state: onDate.is === "week" ? stateOf(seen(onDate.week), hours, unit) : "unknown" };
  });
}

export function tellOpeningHours(it: ReturnType<typeof readyOpeningHours>, unit: Unit): Outcome {
  const { requirement, hours, seen } = it.with;
  if (hours === null) {
    const sentence = hoursUnknown(hoursRequirement(requirement), "limit-not-stated");
    return unknown({ sentence, notes: [limitNote()] }, []);
  }
  const onDate = weekIn(unit);
  if (onDate.is === "week") return tell(it.state(unit), seen(onDate.week), hours, unit);
  const sentence = hoursUnknown(hoursRequirement(requirement), onDate.is === "absent" ? "absent" : "incomplete");
  const notes = calendarNotes(requirement, unit.date);
  return unknown({ sentence, notes }, [missingWeek(onDate, unit.date)]);
}

export function describeOpeningHours(check: HoursCheck, registers: Registers): string {
  return hoursRequirement(requirementOf(check, registers));
}

export const openingHoursStated: Stated<HoursCheck> = ({ between, outside, present, ...check }) => {
  const { atLeastHoursPerWeek, atLeastHoursPerDay, atLeastHoursInTotal } = check;
  return {
    figures: [
      ...windowFigures("between", between),
      ...windowFigures("outside", outside),
      ...numbersAt({ atLeastHoursPerWeek }, "hours-per-week"),
      ...numbersAt({ atLeastHoursPerDay }, "hours-per-day"),
      ...numbersAt({ atLeastHoursInTotal }, "hours"),
    ],
    names: nameAt("professions", "present", present),
    levels: { of: "hours", stated: countOf([atLeastHoursPerWeek, atLeastHoursPerDay, atLeastHoursInTotal]) },
  };
};

/** With the fact that tells of cooperation. */
interface Hours extends HoursDemand {
  readonly cooperation: FactReader<string>;
}

function stateOf(week: Week, hours: Hours, unit: Unit): OutcomeState {
  if (surelyReaches(week, hours)) return "met";
  const possible = mayCooperate(week, hours, unit) ? ANY_TIME : [];
  return mayReach(week, hours, possible) ? "unknown" : "not-met";
}

function tell(state: OutcomeState, week: Week, hours: Hours, unit: Unit): Outcome {
  const { requirement, minutes } = hours;
  const notes = [...seasonNotes(week, unit.date), ...calendarNotes(requirement, unit.date)];
  const entries = entriesUsed(week, measuredDays(requirement), requirement.cooperation, unit.profile);
  const sure = tallySure(week, requirement);
  if (state === "met") {
    const told = { sentence: measured(sure, requirement, "exact"), facts: entries, notes };
    return met(told, marginOf(sure, requirement, minutes));
  }
  const unstated = unstatedCooperation(week, hours, unit);
  const facts = [...entries, ...unstated.facts];
  if (state === "not-met") return breach(week, requirement, minutes, { facts, notes });
  const sentence = hoursUnknown(hoursRequirement(requirement), "incomplete");
  return unknown({ sentence, facts, notes }, [...unstated.missing, ...unclearTimes(week, sure, requirement)]);
}

function measured(tallies: readonly Tally[], requirement: HoursRequirement, certainty: Certainty): string {
  if (requirement.measure !== "per-day") {
    const inCooperation = tallies.reduce((total, tally) => total + tally.minutesInCooperation, 0);
    return measuredInSum(requirement, { minutes: minutesOf(tallies), inCooperation, certainty });
  }
  const { minutes, days } = shortest(tallies);
  return measuredPerDay(requirement, { minutes, days, certainty });
}

/** The least time of any measured day, and the days that have no more. */
function shortest(tallies: readonly Tally[]): { readonly minutes: number; readonly days: readonly Tally["day"][] } {
  const minutes = Math.min(...tallies.map((tally) => tally.minutes));
  return { minutes, days: tallies.filter((tally) => tally.minutes === minutes).map(({ day }) => day) };
}

function marginOf(tallies: readonly Tally[], requirement: HoursRequirement, minutes: number): Distance {
  if (requirement.measure !== "per-day") {
    const actual = minutesOf(tallies);
    return hoursDistance("hours", minutes, actual, [], hoursMargin(minutes, actual - minutes, []));
  }
  const { minutes: actual, days } = shortest(tallies);
  return hoursDistance("hours", minutes, actual, [], hoursMargin(minutes, actual - minutes, days));
}

/** Time that a cooperating unit may have, for all the profile says. */
const ANY_TIME: readonly OpenStretch[] = [{ span: WHOLE_DAY, side: "cooperation", channels: null }];

/** Listed cooperation has been counted. Where none is listed, the fact tells whether there is any to ask for. */
function mayCooperate(week: Week, { requirement, cooperation }: Hours, unit: Unit): boolean {
  return requirement.cooperation && !mentionsCooperation(week) && cooperation.value(unit) !== "nej";
}

function unstatedCooperation(
  week: Week,
  { requirement, cooperation }: Hours,
  unit: Unit,
): { readonly facts: readonly FactUse[]; readonly missing: readonly MissingFact[] } {
  if (!requirement.cooperation || mentionsCooperation(week)) return { facts: [], missing: [] };
  const reading = cooperation.told(unit);
  if (!reading.known) return { facts: [], missing: [reading.missing] };
  return { facts: [reading.use], missing: reading.value === "nej" ? [] : [missingCooperation(week)] };
}

function unclearTimes(week: Week, tallies: readonly Tally[], requirement: HoursRequirement): readonly MissingFact[] {
  const stretches = tallies.flatMap(({ day, open }) =>
    unclearInside(
      week.on(day).unclear.filter((stretch) => counts(stretch, requirement)),
      open,
      requirement.windows,
    ),
  );
  return missingTimes(stretches, week);
}

interface Shortage {
  readonly tallies: readonly Tally[];
  readonly minutes: number;
}

/**
 * The gap is what surely lacks: unclear times are taken at their widest. The suggestion closes it whatever they turn out
 * to be, so it counts only what is surely open.
 */
function breach(
  week: Week,
  requirement: HoursRequirement,
  minutes: number,
  rest: Pick<Told, "facts" | "notes">,
): Outcome {
  const sure = tallySure(week, requirement);
  const widest = tallyPossible(week, requirement, []);
  const certainty = minutesOf(sure) === minutesOf(widest) ? "exact" : "at-widest";
  const sentence = measured(widest, requirement, certainty);
  const gap = gapOf(shortages(widest, requirement, minutes), requirement, minutes, certainty);
  return notMet({ ...rest, sentence }, gap);
}

/** The groups of days that do not reach the limit, with what each lacks. */
function shortages(tallies: readonly Tally[], requirement: HoursRequirement, minutes: number): readonly Shortage[] {
  return talliesByGroup(tallies, requirement)
    .map((group) => ({ tallies: group, minutes: minutes - minutesOf(group) }))
    .filter((shortage) => shortage.minutes > 0);
}

function closedOn({ day, closed }: Tally): readonly DaySpan[] {
  return closed.map((span) => ({ day, span }));
}

/** Where each day is measured, the figures are the worst day's and the sentence tells every day's. */
function gapOf(
  short: readonly Shortage[],
  { measure, present }: HoursRequirement,
  minutes: number,
  certainty: Certainty,
): Distance {
  const worst = Math.max(...short.map((shortage) => shortage.minutes));
  const closed = short.flatMap((shortage) => shortage.tallies.flatMap(closedOn));
  const perDay = short.flatMap((shortage) => shortage.tallies.map(({ day }) => ({ day, minutes: shortage.minutes })));
  const sentence =
    measure === "per-day"
      ? hoursMissingPerDay(perDay, closed, certainty, present)
      : hoursMissingInSum(worst, closed, certainty, present);
  return hoursDistance("hours", minutes, minutes - worst, closed, sentence);
}

/** None when the window is too small for the requirement: then no opening hours can meet it. */
export function closeOpeningHours({ with: it }: ReturnType<typeof readyOpeningHours>, unit: Unit): readonly Closing[] {
  const { requirement, hours } = it;
  const onDate = weekIn(unit);
  // Who is to be there is nobody's to say but the unit's.
  if (hours === null || onDate.is !== "week" || requirement.present !== null) return [];
  const { week } = onDate;
  const { windows } = requirement;
  const short = shortages(tallySure(week, requirement), requirement, hours.minutes);
  const channels = channelsKept(week);
  const fills: Fill[] = [];
  for (const { tallies, minutes } of short) {
    const group = fillGroup(tallies, minutes, windows);
    if (group === null) return [];
    fills.push(...group.map(({ day, span }) => ({ day, span, channels })));
  }
  return closingsOf(fills, week, openAlso(fills));
}
