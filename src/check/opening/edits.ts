/** New opening hours as changes of the profile: entries that are added after those that stand there. */
import { clockText } from "../../quantity/clock.ts";
import { daysOf, WORKING_DAYS } from "../../quantity/day-class.ts";
import type { Day, DayClass } from "../../quantity/day-class.ts";
import { spanText } from "../words/opening.ts";
import type { DaySpan } from "../words/opening.ts";
import type { Closing, ProfileEdit } from "../outcome.ts";
import { distinct } from "../profile.ts";
import type { Channel, Entry, Week } from "../week.ts";

/** Time to open on one day. `channels` is null where nothing says which they would be. */
export interface Fill extends DaySpan {
  readonly channels: readonly Channel[] | null;
}

const CHANNELS: readonly Channel[] = ["besok", "digitalt", "telefon"];

/**
 * The suggestion to open these hours; one step less is the same with a minute missing at the end. None when entries that
 * say closed contradict one another or the hours: then the profile has to be mended before anything can be added to it.
 */
export function closingsOf(fills: readonly Fill[], week: Week, sentence: string): readonly Closing[] {
  if (fills.length === 0 || !canBeAdded(fills, week)) return [];
  return [{ sentence, edits: editsFor(fills, week), oneStepLess: editsFor(oneMinuteLess(fills), week) }];
}

/** The channels the unit keeps, for new hours: null when an entry does not state its own. */
export function channelsKept(week: Week): readonly Channel[] | null {
  const own = week.entries.filter(({ entry }) => entry.cooperation === undefined && entry.closed !== true);
  const stated = own.map(({ entry }) => entry.channels);
  if (stated.length === 0 || stated.includes(undefined)) return null;
  return CHANNELS.filter((channel) => stated.some((channels) => channels?.includes(channel)));
}

function oneMinuteLess(fills: readonly Fill[]): readonly Fill[] {
  const last = fills.at(-1);
  if (last === undefined) return [];
  const { start, end } = last.span;
  const shorter = end - start === 1 ? [] : [{ ...last, span: { start, end: end - 1 } }];
  return [...fills.slice(0, -1), ...shorter];
}

/** The classes of days that entries say the unit itself is closed on. */
function closedClasses(week: Week): readonly DayClass[] {
  return week.entries
    .filter(({ entry }) => entry.closed === true && entry.cooperation === undefined)
    .map(({ entry }) => entry.days);
}

function canBeAdded(fills: readonly Fill[], week: Week): boolean {
  const closed = closedClasses(week);
  const reopens = fills.some(({ day }) => closed.includes(day));
  const contradicted = fills.some(({ day }) => week.on(day).unclear.some(({ why }) => why?.lacks === "agreement"));
  return !reopens || (!contradicted && closed.every((days) => daysOf(days).length === 1));
}

function editsFor(fills: readonly Fill[], week: Week): readonly ProfileEdit[] {
  const added = linesFor(fills, week);
  const closed = closedClasses(week);
  const reopened = fills.map(({ day }) => day).filter((day) => closed.includes(day));
  return reopened.length === 0
    ? added.map((value, index) => ({ path: [...week.path, week.entries.length + index], value }))
    : [{ path: week.path, value: [...withoutClosing(reopened, closed, week), ...added] }];
}

/**
 * The entries when some days are no longer said to be closed. Hours for several days, which the closing kept from
 * those days, are written out day by day, or they would come back with it gone.
 */
function withoutClosing(reopened: readonly Day[], closed: readonly DayClass[], week: Week): readonly Entry[] {
  return week.entries.flatMap(({ entry }) => {
    if (entry.cooperation !== undefined) return [entry];
    if (entry.closed === true) return reopened.some((day) => day === entry.days) ? [] : [entry];
    const days = daysOf(entry.days);
    if (!days.some((day) => reopened.includes(day))) return [entry];
    return days.filter((day) => !closed.includes(day)).map((day) => onDay(entry, day));
  });
}

function onDay(entry: Entry, day: Day): Entry {
  return { ...entry, days: day };
}

/** One entry for all weekdays where they get the same hours, else one for each day. */
function linesFor(fills: readonly Fill[], week: Week): readonly Entry[] {
  return distinct(fills, hoursKey).flatMap((fill) => {
    const days = fills.filter((other) => hoursKey(other) === hoursKey(fill)).map(({ day }) => day);
    const together = WORKING_DAYS.every((day) => days.includes(day)) && !closedOnWorkingDays(week);
    const single = days.filter((day) => !together || !isWorkingDay(day));
    const classes: readonly DayClass[] = together ? ["vardagar", ...single] : single;
    return classes.map((of) => entryOf(of, fill));
  });
}

function hoursKey({ span, channels }: Fill): string {
  return `${spanText(span)} ${(channels ?? []).join(" ")}`;
}

function isWorkingDay(day: Day): boolean {
  return WORKING_DAYS.some((working) => working === day);
}

/** An entry for all weekdays would lose against one that says of some of them that the unit is closed. */
function closedOnWorkingDays(week: Week): boolean {
  return closedClasses(week).some((days) => {
    const of = daysOf(days);
    return of.length <= WORKING_DAYS.length && of.some(isWorkingDay);
  });
}

function entryOf(days: DayClass, { span, channels }: Fill): Entry {
  const hours = { days, opens: clockText(span.start), closes: clockText(span.end) };
  return channels === null ? hours : { ...hours, channels };
}
