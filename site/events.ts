/**
 * Everything with a day of its own: what begins, what ends, what is due. A day that no source states, from or until which a
 * rule is only known, is no event: nothing happens on it.
 */
import { anatomyOf } from "../src/check/kinds/statements.ts";
import { endIsAssumed, startIsAssumed } from "../src/rulebook/in-force.ts";
import { addDays, addMonths, daysBetween, yearOf } from "../src/quantity/calendar.ts";
import { spanOf } from "../src/check/spans/unit.ts";
import type { Check, ContentRule, Due, IsoDate, Period, Standing } from "../src/rulebook/model.ts";
import type { Site } from "./data.ts";
import { contentChecks, exceptionsOf, versionsOf, type Content } from "./versions.ts";
import { byCodeUnit } from "../src/words/order.ts";

export type EventKind =
  | "begins"
  | "known-from"
  | "changes"
  | "last-day"
  | "known-through"
  | "exception-begins"
  | "exception-last-day"
  | "exception-may-begin"
  | "exception-over"
  | "due"
  | "due-within";

export interface DatedEvent {
  readonly date: IsoDate;
  /** The last day of a period, or null for a single day. */
  readonly through: IsoDate | null;
  readonly kind: EventKind;
  readonly rule: ContentRule;
  /** What is due, or the source's words for the period. */
  readonly label: string | null;
  readonly anchor: string;
}

/**
 * The events of some rules, by day and then in document order. Only what is decided has a day. What comes back is told until
 * the end of the year after the day shown.
 */
export function eventsOf(site: Pick<Site, "today">, rules: readonly ContentRule[]): readonly DatedEvent[] {
  return daysOf(site, rules).filter((event) => !isAssumed(event));
}

/** The days of our own from or until which some rules are known. */
export function assumedDaysOf(site: Pick<Site, "today">, rules: readonly ContentRule[]): readonly DatedEvent[] {
  return daysOf(site, rules).filter(isAssumed);
}

function daysOf({ today }: Pick<Site, "today">, rules: readonly ContentRule[]): readonly DatedEvent[] {
  const horizon = `${yearOf(today) + 1}-12-31`;
  const events = rules.flatMap((rule) => [...versionEvents(rule, horizon), ...exceptionEvents(rule)]);
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => byCodeUnit(a.event.date, b.event.date) || a.index - b.index)
    .map(({ event }) => event);
}

/** Whether the event is a day when what applies becomes something else, unlike a day when something is due. */
export function isChange({ kind }: DatedEvent): boolean {
  return kind !== "due" && kind !== "due-within";
}

/** Whether the day is our own: no source states when the rule began, or whether it ended. */
function isAssumed({ kind }: DatedEvent): boolean {
  return kind === "known-from" || kind === "known-through";
}

function versionEvents(rule: ContentRule, horizon: IsoDate): readonly DatedEvent[] {
  const decided = versionsOf(rule).flatMap(({ version, content, anchor }) =>
    version.standing.status === "beslutad" ? [{ version, standing: version.standing, content, anchor }] : [],
  );
  return decided.flatMap(({ version, standing, content, anchor }, index) => {
    const previous = decided[index - 1];
    const follows = previous?.standing.through === addDays(standing.from, -1);
    const begins: DatedEvent = {
      date: standing.from,
      through: null,
      kind: startIsAssumed(version) ? "known-from" : follows ? "changes" : "begins",
      rule,
      label: null,
      anchor,
    };
    const ends = endOf(standing);
    const last: readonly DatedEvent[] =
      ends === null
        ? []
        : [
            {
              date: ends,
              through: null,
              kind: endIsAssumed(version) ? "known-through" : "last-day",
              rule,
              label: null,
              anchor,
            },
          ];
    const until = standing.through !== null && standing.through < horizon ? standing.through : horizon;
    return [begins, ...dues(rule, content, anchor, { from: standing.from, through: until }), ...last];
  });
}

function endOf(standing: Extract<Standing, { readonly status: "beslutad" }>): IsoDate | null {
  return standing.end === "stated" ? standing.through : null;
}

function exceptionEvents(rule: ContentRule): readonly DatedEvent[] {
  return exceptionsOf(rule).flatMap(({ exception: { period, status }, anchor }): readonly DatedEvent[] => {
    if (status !== "beslutad") return [];
    if (period.precision === "imprecise") {
      const { from, through } = period.within;
      return [
        { date: from, through: null, kind: "exception-may-begin", rule, label: period.label, anchor },
        { date: through, through: null, kind: "exception-over", rule, label: period.label, anchor },
      ];
    }
    return [
      { date: period.from, through: null, kind: "exception-begins", rule, label: null, anchor },
      { date: period.through, through: null, kind: "exception-last-day", rule, label: null, anchor },
    ];
  });
}

function dues(rule: ContentRule, content: Content, anchor: string, during: Period): readonly DatedEvent[] {
  switch (content.is) {
    case "duty":
      return (content.duty.due ?? []).flatMap((due) => dueEvents(rule, due, anchor, during));
    case "grant":
      return content.dates.flatMap((due) => dueEvents(rule, due, anchor, during));
    case "judged":
      return contentChecks(content)
        .flatMap(deadlines)
        .map((date) => ({ date, through: null, kind: "due", rule, label: null, anchor }));
    case "amounts":
    case "table":
    case "steps":
    case "text":
      return [];
  }
}

/** Once, or on each day that it comes back while the version applies. */
function dueEvents(rule: ContentRule, due: Due, anchor: string, during: Period): readonly DatedEvent[] {
  const { label, date, within, after } = due;
  const { through: until } = during;
  const single =
    date === undefined ? (after === undefined ? null : afterPeriods(due, after, during)) : timesOf(due, date, until);
  if (single !== null) {
    return single.map((day) => ({ date: day, through: null, kind: "due", rule, label, anchor }));
  }
  if (within === undefined) return [];
  const length = daysBetween(within.from, within.through);
  return timesOf(due, within.from, until).map((day) => ({
    date: day,
    through: addDays(day, length),
    kind: "due-within",
    rule,
    label,
    anchor,
  }));
}

/** So long after the end of each month, quarter or year. What is counted from something else has no day until it happens. */
function afterPeriods(
  { every }: Due,
  { count, unit, event }: NonNullable<Due["after"]>,
  during: Period,
): readonly IsoDate[] {
  const months = every === undefined || event !== undefined ? null : MONTHS_OF[every];
  if (months === null) return [];
  const span = spanOf(count, unit);
  const days: IsoDate[] = [];
  const first = `${yearOf(during.from) - 1}-12-31`;
  for (let n = 0, end = first; end <= during.through; n += 1, end = addMonths(first, n * months))
    days.push(span.after(end));
  return days.filter((day) => during.from <= day && day <= during.through);
}

/** Six weeks begin on no day of the calendar's own. */
const MONTHS_OF = { manad: 1, kvartal: 3, ar: 12, "sex-veckor": null } as const;

function timesOf({ every }: Due, first: IsoDate, until: IsoDate): readonly IsoDate[] {
  if (every === undefined) return [first];
  const days: IsoDate[] = [first];
  for (let next = laterBy(every, first, 1); next <= until; next = laterBy(every, first, days.length)) days.push(next);
  return days;
}

/** Counted from the first time, so that the last day of a month stays the last where a shorter month comes between. */
function laterBy(every: NonNullable<Due["every"]>, first: IsoDate, times: number): IsoDate {
  switch (every) {
    case "sex-veckor":
      return addDays(first, 42 * times);
    case "manad":
      return addMonths(first, times);
    case "kvartal":
      return addMonths(first, 3 * times);
    case "ar":
      return addMonths(first, 12 * times);
  }
}

function deadlines(check: Check): readonly IsoDate[] {
  const { figures, parts } = anatomyOf(check);
  return [
    ...figures.flatMap((figure) => (figure.is === "date" ? [figure.value] : [])),
    ...parts.flatMap((part) => deadlines(part.check)),
  ];
}
