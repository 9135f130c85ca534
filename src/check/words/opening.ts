/** What is said of opening hours: the requirement, what was measured, what is missing and how to mend it. */
import { WEEKDAYS } from "../../quantity/calendar.ts";
import { clockText, totalMinutes } from "../../quantity/clock.ts";
import type { Span } from "../../quantity/clock.ts";
import { DAYS } from "../../quantity/day-class.ts";
import type { Day, DayClass } from "../../quantity/day-class.ts";
import { list, swedishClockRange, swedishDuration } from "../../words/format.ts";

/** A requirement on opening hours. `minutes` is null where the source names the requirement but not the figure. */
export interface HoursRequirement {
  readonly measure: "per-week" | "per-day" | "in-total";
  readonly days: DayClass;
  /** Where time counts, in order and apart from each other. */
  readonly windows: readonly Span[];
  readonly minutes: number | null;
  readonly cooperation: boolean;
  /** Who has to be there for time to count, as one of them is called; null where anybody may be. */
  readonly present: { readonly profession: string; readonly one: string } | null;
}

/** A stretch of one day. */
export interface DaySpan {
  readonly day: Day;
  readonly span: Span;
}

const MIDNIGHT = 24 * 60;
/** A longer enumeration than this hides the figure it explains. */
const MOST_GROUPS = 4;

export function dayName(day: Day): string {
  switch (day) {
    case "mandag":
      return "måndag";
    case "lordag":
      return "lördag";
    case "sondag":
      return "söndag";
    case "tisdag":
    case "onsdag":
    case "torsdag":
    case "fredag":
    case "helgdag":
      return day;
  }
}

/** Days as a person lists them: `måndag–fredag`, `lördag och söndag`, `måndag, onsdag och fredag`. */
function daysText(days: readonly Day[]): string {
  return list(
    runs(days).flatMap((run) => {
      const [first] = run;
      const last = run.at(-1);
      if (first === undefined || last === undefined) return [];
      return run.length > 2 ? [`${dayName(first)}–${dayName(last)}`] : run.map(dayName);
    }),
    "och",
  );
}

/** Weekdays that follow one another stand together. A public holiday follows no day. */
function runs(days: readonly Day[]): readonly (readonly Day[])[] {
  const grouped: Day[][] = [];
  for (const day of DAYS.filter((present) => days.includes(present))) {
    const run = grouped.at(-1);
    const before = day === "helgdag" ? undefined : WEEKDAYS[WEEKDAYS.indexOf(day) - 1];
    if (run !== undefined && before !== undefined && run.at(-1) === before) run.push(day);
    else grouped.push([day]);
  }
  return grouped;
}

export function dayClassText(days: DayClass): string {
  switch (days) {
    case "vardagar":
      return "vardagar";
    case "alla-dagar":
      return "alla dagar";
    case "helg":
      return "lördag, söndag och helgdag";
    default:
      return dayName(days);
  }
}

export function spanText({ start, end }: Span): string {
  return swedishClockRange(clockText(start), clockText(end));
}

/** Days with the same hours are named together: `måndag–fredag 12:00–13:00`. */
export function stretchesText(stretches: readonly DaySpan[]): string {
  return groups(stretches).join(" och ");
}

const ALL_DAY = "00:00–24:00";

/** A whole day needs no hours: "stängt lördag" says it. */
function groups(stretches: readonly DaySpan[]): readonly string[] {
  const byHours = new Map<string, readonly Day[]>();
  for (const day of DAYS) {
    const hours = stretches
      .filter((stretch) => stretch.day === day)
      .map(({ span }) => span)
      .sort((a, b) => a.start - b.start);
    const key = list(hours.map(spanText), "och");
    if (key !== "") byHours.set(key, [...(byHours.get(key) ?? []), day]);
  }
  return [...byHours].map(([hours, days]) => (hours === ALL_DAY ? daysText(days) : `${daysText(days)} ${hours}`));
}

/** `minst 45 timmar per vecka, vardagar 08:00–17:00`. */
export function hoursRequirement(requirement: HoursRequirement): string {
  const { minutes, windows, measure, days } = requirement;
  if (measure === "per-day" && minutes === totalMinutes(windows))
    return `${wholeTime(windows)}, ${everyDay(days)}${where(requirement)}`;
  const least =
    minutes === null ? "ett minsta antal timmar (antalet är inte angivet)" : `minst ${swedishDuration(minutes)}`;
  return `${least} ${measureAndPlace(requirement)}${where(requirement)}`;
}

function where(requirement: HoursRequirement): string {
  const side = requirement.cooperation ? ", på egen enhet eller i samverkan med en annan enhet" : "";
  return `${withSomebody(requirement, ", ")}${side}`;
}

/** `, med läkare på plats`. */
function withSomebody({ present }: HoursRequirement, before: string): string {
  return present === null ? "" : `${before}med ${present.one} på plats`;
}

function wholeTime(windows: readonly Span[]): string {
  return `öppet hela tiden${windowsText(windows)}`;
}

function measureAndPlace({ measure, days, windows }: HoursRequirement): string {
  const within = windowsText(windows);
  switch (measure) {
    case "per-week":
      return `per vecka, ${normalDays(days)}${within}`;
    case "in-total":
      return `sammanlagt ${days === "helg" ? "under en vanlig helg (lördag och söndag)" : normalDays(days)}${within}`;
    case "per-day":
      return `${everyDay(days)}${within}`;
  }
}

/** The days that a sum over a normal week takes in: no public holiday is part of it. */
function normalDays(days: DayClass): string {
  if (days === "helg") return "lördag och söndag";
  return days === "alla-dagar" ? "måndag–söndag" : dayClassText(days);
}

function everyDay(days: DayClass): string {
  if (days === "vardagar") return "varje vardag";
  return days === "alla-dagar" ? "varje dag (också helgdagar)" : `varje ${dayClassText(days)}`;
}

/** ` före 08:00 och efter 17:00`. */
function windowsText(windows: readonly Span[]): string {
  const each = windows.map((window) => windowText(window).trim()).filter((text) => text !== "");
  return each.length === 0 ? "" : ` ${list(each, "och")}`;
}

export function windowText({ start, end }: Span): string {
  if (start === 0 && end === MIDNIGHT) return "";
  if (end === MIDNIGHT) return ` efter ${clockText(start)}`;
  return start === 0 ? ` före ${clockText(end)}` : ` ${spanText({ start, end })}`;
}

/** Whether a figure is exact, or the most that an incomplete profile can mean. */
export type Certainty = "exact" | "at-widest";

interface Measured {
  readonly minutes: number;
  readonly certainty: Certainty;
}

/** `Öppet 40 timmar per vecka, vardagar 08:00–17:00. Kravet är minst 45 timmar.` */
export function measuredInSum(
  requirement: HoursRequirement,
  { minutes, inCooperation, certainty }: Measured & { readonly inCooperation: number },
): string {
  const share = inCooperation === 0 ? "" : ` (varav ${swedishDuration(inCooperation)} i samverkan)`;
  const least = swedishDuration(requirement.minutes ?? 0);
  return `${openText(minutes, certainty)}${share} ${measureAndPlace(requirement)}${withSomebody(requirement, ", ")}. Kravet är minst ${least}.`;
}

function openText(minutes: number, certainty: Certainty): string {
  if (minutes === 0) return "Ingen öppettid";
  return `Öppet ${certainty === "exact" ? "" : "högst "}${swedishDuration(minutes)}`;
}

/** `Som kortast är det öppet 1 timme (fredag). Kravet är minst 2 timmar varje vardag efter 17:00.` */
export function measuredPerDay(
  requirement: HoursRequirement,
  { minutes, days, certainty }: Measured & { readonly days: readonly Day[] },
): string {
  const { present } = requirement;
  const least = certainty === "exact" ? "" : "högst ";
  return `Som kortast är det öppet ${present === null ? "" : `med ${present.one} på plats `}${least}${swedishDuration(minutes)} (${daysText(days)}). Kravet är ${hoursRequirement(requirement)}.`;
}

const WHY_UNKNOWN = {
  absent: "Profilen anger inga öppettider för dagen",
  incomplete: "Profilen anger inte allt om öppettiderna",
  "limit-not-stated": "Källan anger inte hur många timmar som krävs",
};

/** What cannot be judged, and against what. */
export function hoursUnknown(requirement: string, why: keyof typeof WHY_UNKNOWN): string {
  return `${WHY_UNKNOWN[why]}, så kravet kan inte avgöras: ${requirement}.`;
}

/** `Det fattas 5 timmar: stängt måndag–fredag 12:00–13:00.` */
export function hoursMissingInSum(
  minutes: number,
  closed: readonly DaySpan[],
  certainty: Certainty,
  present: HoursRequirement["present"],
): string {
  return `${lacking(certainty)} ${swedishDuration(minutes)}${closedText(closed, present)}.`;
}

/** `Det fattas 2 timmar per dag måndag–torsdag och 1 timme fredag: stängt …`. */
export function hoursMissingPerDay(
  short: readonly { readonly day: Day; readonly minutes: number }[],
  closed: readonly DaySpan[],
  certainty: Certainty,
  present: HoursRequirement["present"],
): string {
  const amounts = [...new Set(short.map(({ minutes }) => minutes))].map((amount) => {
    const days = short.filter(({ minutes }) => minutes === amount).map(({ day }) => day);
    return `${swedishDuration(amount)} ${days.length > 1 ? "per dag " : ""}${daysText(days)}`;
  });
  return `${lacking(certainty)} ${list(amounts, "och")}${closedText(closed, present)}.`;
}

function lacking(certainty: Certainty): string {
  return certainty === "exact" ? "Det fattas" : "Det fattas minst";
}

function closedText(closed: readonly DaySpan[], present: HoursRequirement["present"]): string {
  const named = groups(closed);
  const lack = present === null ? "stängt" : `ingen ${present.one} på plats`;
  return named.length === 0 || named.length > MOST_GROUPS ? "" : `: ${lack} ${named.join(" och ")}`;
}

/** `Precis 45 timmar, ingen marginal.`; `days` are the shortest days where each day is measured. */
export function hoursMargin(required: number, spare: number, days: readonly Day[]): string {
  const on = days.length === 0 ? "" : ` ${daysText(days)}`;
  return spare === 0
    ? `Precis ${swedishDuration(required)}${on}, ingen marginal.`
    : `${swedishDuration(spare)} mer än kravet${on}.`;
}

export function openAlso(stretches: readonly DaySpan[]): string {
  return `Öppna även ${stretchesText(stretches)}.`;
}
