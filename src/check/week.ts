/**
 * A unit's week as its profile states it for a date: what is surely open on each day, what may be open because an entry
 * lacks a time, and where in the profile each of them stands. Nothing is added up here, so an interval split in two, or
 * stated twice, is the same week.
 */
import { isWithin } from "../quantity/calendar.ts";
import { parseClock, union } from "../quantity/clock.ts";
import type { Span } from "../quantity/clock.ts";
import { dayBits, daysOf } from "../quantity/day-class.ts";
import type { Day } from "../quantity/day-class.ts";
import type { CheckOf, IsoDate, Profile } from "../rulebook/model.ts";
import { pointer } from "./profile.ts";

export type Channel = CheckOf<"opening-channels">["channels"][number];

/** One line of the profile's opening hours. */
export type Entry = NonNullable<Profile["openingHours"]>[number];
type Season = NonNullable<Profile["seasons"]>[number];

/** A line of the profile together with where it stands: in which list, as a JSON pointer, and at which place in it. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly list: string;
  readonly index: number;
}

export function entryPointer({ list, index }: PlacedEntry): string {
  return `${list}/${index}`;
}

/** What keeps an entry from telling the hours: a time, both, their order, another entry that says closed, or who is there. */
export type Lack = "opens" | "closes" | "both" | "order" | "agreement" | "presence";

/** Time on one day, as an entry states it. `channels` is null where the entry does not say. */
export interface OpenStretch {
  readonly span: Span;
  readonly side: "own" | "cooperation";
  readonly channels: readonly Channel[] | null;
}

/** The widest time that may be open, and why it is not known. Null when no entry speaks of the day. */
export interface UnclearStretch extends OpenStretch {
  readonly why: { readonly lacks: Lack; readonly placed: PlacedEntry } | null;
}

export interface SureStretch extends OpenStretch {
  readonly placed: PlacedEntry;
}

/** One day: what is surely open, and what may be. */
export interface DayHours {
  readonly sure: readonly SureStretch[];
  readonly unclear: readonly UnclearStretch[];
  /** The minutes in which the unit itself is surely open, or with those of cooperating units. */
  readonly open: (cooperation: boolean) => readonly Span[];
}

/** The opening hours that apply on a date. `path` is where they stand in the profile. */
export interface Week {
  /** The hours of a day: the same for days that follow the same lines. */
  readonly on: (day: Day) => DayHours;
  readonly entries: readonly PlacedEntry[];
  readonly season: Season | null;
  readonly path: readonly (string | number)[];
}

/** Why there is no week to look at: no hours are stated, or only for a season ahead, or two seasons both claim the date. */
export type NoWeek =
  | { readonly is: "absent"; readonly reason: "absent" | "ahead" }
  | { readonly is: "two-seasons"; readonly pointer: string };

export type WeekOnDate = { readonly is: "week"; readonly week: Week } | NoWeek;

export const WHOLE_DAY: Span = { start: 0, end: 24 * 60 };

/** The weeks of a profile that have been worked out: the ordinary one, and then by the place of their season. */
export type Weeks = WeekOnDate[];

const ORDINARY = ["openingHours"];

/** The week that a season covering the date states, else the ordinary one. `known` keeps those of one profile. */
export function weekOn({ seasons = [], openingHours }: Profile, date: IsoDate, known: Weeks = []): WeekOnDate {
  const first = seasons.findIndex((season) => isWithin(date, season));
  const second = first < 0 ? -1 : seasons.findIndex((season, index) => index > first && isWithin(date, season));
  if (second >= 0) return { is: "two-seasons", pointer: pointer(["seasons", second]) };
  const season = seasons[first];
  const hours = season === undefined ? openingHours : season.openingHours;
  if (hours === undefined) {
    return { is: "absent", reason: seasons.some(({ from }) => from > date) ? "ahead" : "absent" };
  }
  return (known[first + 1] ??= {
    is: "week",
    week:
      season === undefined ? weekOf(hours, ORDINARY, null) : weekOf(hours, ["seasons", first, "openingHours"], season),
  });
}

/** The time of the stretches that a caller asks for, as plain spans. */
export function spansOf(stretches: readonly OpenStretch[]): readonly Span[] {
  return stretches.map(({ span }) => span);
}

/** The entries that speak of any of the days, in the order of the profile. */
export function entriesOn(week: Week, days: readonly Day[]): readonly PlacedEntry[] {
  return week.entries.filter(({ entry }) => daysOf(entry.days).some((day) => days.includes(day)));
}

/** A line of the profile with the days that it speaks of, as bits. */
interface Line extends PlacedEntry {
  readonly days: number;
}

function weekOf(hours: readonly Entry[], path: readonly (string | number)[], season: Season | null): Week {
  const list = path === ORDINARY ? "/openingHours" : pointer(path);
  const lines = hours.map((entry, index): Line => ({ entry, list, index, days: dayBits(entry.days) }));
  return { on: hoursBy(lines), entries: lines, season, path };
}

/** Worked out for a day when it is asked for. Most days follow the same lines as another, and then have its hours. */
function hoursBy(lines: readonly Line[]): (day: Day) => DayHours {
  const known: { readonly day: number; readonly hours: DayHours }[] = [];
  return (of) => {
    const day = dayBits(of);
    for (const other of known) if (followSameLines(lines, day | other.day)) return other.hours;
    const mentions = lines.filter(({ days }) => (days & day) !== 0);
    // An unlisted weekday is closed, but who writes an ordinary week seldom thinks of holidays: there silence says nothing.
    if (mentions.length === 0) return of === "helgdag" ? UNSAID : CLOSED;
    const hours = hoursOf(mentions);
    known.push({ day, hours });
    return hours;
  };
}

/** Whether every line speaks of both days or of neither. */
function followSameLines(lines: readonly Line[], both: number): boolean {
  for (const { days } of lines) {
    const of = days & both;
    if (of !== 0 && of !== both) return false;
  }
  return true;
}

function hoursOf(mentions: readonly Line[]): DayHours {
  const closings = mentions.filter(({ entry }) => entry.closed === true);
  const sure: SureStretch[] = [];
  const unclear: UnclearStretch[] = [];
  for (const placed of mentions) {
    if (placed.entry.closed === true) continue;
    const weighs = (how: Weight): boolean => closings.some(({ entry }) => weigh(entry, placed.entry) === how);
    if (weighs("overrides")) continue;
    const [opens, closes] = [clockOf(placed.entry.opens), clockOf(placed.entry.closes)];
    const own = lackOf(opens, closes);
    const lacks = weighs("contradicts") ? "agreement" : own;
    // Times in the wrong order tell nothing of either end.
    const stretch = own === "order" ? stretchOf(placed, null, null) : stretchOf(placed, opens, closes);
    if (lacks === null) sure.push(stretch);
    else unclear.push(unclearBy(stretch, lacks));
  }
  return dayHours(sure, unclear);
}

export function dayHours(sure: readonly SureStretch[], unclear: readonly UnclearStretch[]): DayHours {
  const known: (readonly Span[])[] = [];
  const counted = (cooperation: boolean): readonly SureStretch[] =>
    cooperation ? sure : sure.filter(({ side }) => side === "own");
  return {
    sure,
    unclear,
    open: (cooperation) => (known[Number(cooperation)] ??= union(spansOf(counted(cooperation)))),
  };
}

function stretchOf(placed: PlacedEntry, opens: number | null, closes: number | null): SureStretch {
  const { cooperation, channels } = placed.entry;
  return {
    placed,
    span: { start: opens ?? WHOLE_DAY.start, end: closes ?? WHOLE_DAY.end },
    side: cooperation === undefined ? "own" : "cooperation",
    channels: channels ?? null,
  };
}

function unclearBy({ placed, ...stretch }: SureStretch, lacks: Lack): UnclearStretch {
  return { ...stretch, why: { lacks, placed } };
}

const CLOSED = dayHours([], []);
const UNSAID = dayHours([], [{ span: WHOLE_DAY, side: "own", channels: null, why: null }]);

type Weight = "overrides" | "contradicts" | "yields";

/**
 * "Stängt fredag" beats "öppet vardagar", and hours of Friday's own beat "stängt vardagar". When both speak of just the
 * same days one of them is a mistake, and nobody can tell which.
 */
function weigh(closing: Entry, open: Entry): Weight {
  if (closing.cooperation !== open.cooperation) return "yields";
  const wider = daysOf(open.days).length - daysOf(closing.days).length;
  if (wider === 0) return "contradicts";
  return wider > 0 ? "overrides" : "yields";
}

function lackOf(opens: number | null, closes: number | null): Lack | null {
  if (opens === null) return closes === null ? "both" : "opens";
  if (closes === null) return "closes";
  return opens < closes ? null : "order";
}

function clockOf(text: string | undefined): number | null {
  return text === undefined ? null : parseClock(text);
}

/** True when some cooperating unit's hours are listed, on whatever day and however incomplete. */
export function mentionsCooperation(week: Week): boolean {
  return week.entries.some(({ entry }) => entry.cooperation !== undefined && entry.closed !== true);
}
