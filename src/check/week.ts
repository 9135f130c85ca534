/**
 * A unit's week as its profile states it for a date: what is surely open on each day, what may be open because an entry
 * lacks a time, and where in the profile each of them stands. Nothing is added up here, so an interval split in two, or
 * stated twice, is the same week.
 */
import { isWithin } from "../quantity/calendar.ts";
import { parseClock, union } from "../quantity/clock.ts";
import type { Span } from "../quantity/clock.ts";
import { daysOf, onEachDay } from "../quantity/day-class.ts";
import type { Day } from "../quantity/day-class.ts";
import type { CheckOf, IsoDate, Profile } from "../rulebook/model.ts";
import { kept } from "./lazily.ts";
import { pointer } from "./profile.ts";

export type Channel = CheckOf<"opening-channels">["channels"][number];

/** One line of the profile's opening hours. */
export type Entry = NonNullable<Profile["openingHours"]>[number];
type Season = NonNullable<Profile["seasons"]>[number];

/** A line of the profile together with where it stands, as a JSON pointer. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly pointer: string;
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
  /** The minutes that are surely open: the unit's own, and with those of cooperating units. */
  readonly own: readonly Span[];
  readonly all: readonly Span[];
}

/** The opening hours that apply on a date. `path` is where they stand in the profile. */
export interface Week {
  readonly days: Readonly<Record<Day, DayHours>>;
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

/** The weeks of a profile that have been worked out: by the place of their season, the ordinary one by -1. */
type Weeks = Map<number, WeekOnDate>;

/** The week that a season covering the date states, else the ordinary one. `known` keeps those of one profile. */
export function weekOn(profile: Profile, date: IsoDate, known: Weeks = new Map()): WeekOnDate {
  const { seasons = [], openingHours } = profile;
  const first = seasons.findIndex((season) => isWithin(date, season));
  const second = first < 0 ? -1 : seasons.findIndex((season, index) => index > first && isWithin(date, season));
  if (second >= 0) return { is: "two-seasons", pointer: pointer(["seasons", second]) };
  const season = seasons[first];
  const hours = season === undefined ? openingHours : season.openingHours;
  if (hours === undefined) {
    return { is: "absent", reason: seasons.some(({ from }) => from > date) ? "ahead" : "absent" };
  }
  return kept(known, first, () => ({
    is: "week",
    week:
      season === undefined
        ? weekOf(hours, ["openingHours"], null)
        : weekOf(hours, ["seasons", first, "openingHours"], season),
  }));
}

/** The time of the stretches that a caller asks for, as plain spans. */
export function spansOf(stretches: readonly OpenStretch[]): readonly Span[] {
  return stretches.map(({ span }) => span);
}

/** The entries that speak of any of the days, in the order of the profile. */
export function entriesOn(week: Week, days: readonly Day[]): readonly PlacedEntry[] {
  return week.entries.filter(({ entry }) => daysOf(entry.days).some((day) => days.includes(day)));
}

/** A line of the profile as one day sees it. */
interface Stated {
  readonly days: readonly Day[];
  readonly stretch: SureStretch;
  readonly isClosed: boolean;
  readonly lacks: Lack | null;
}

function weekOf(hours: readonly Entry[], path: readonly (string | number)[], season: Season | null): Week {
  const place = pointer(path);
  const stated = hours.map((entry, index) => statedBy(entry, `${place}/${index}`));
  const on = daysOn(stated);
  const days = onEachDay(on);
  return { days, entries: stated.map(({ stretch }) => stretch.placed), season, path };
}

function statedBy(entry: Entry, at: string): Stated {
  const [opens, closes] = [clockOf(entry.opens), clockOf(entry.closes)];
  const lacks = lackOf(opens, closes);
  // Times in the wrong order tell nothing of either end.
  const isOrdered = lacks !== "order";
  return {
    days: daysOf(entry.days),
    isClosed: entry.closed === true,
    lacks,
    stretch: {
      placed: { entry, pointer: at },
      span: {
        start: isOrdered ? (opens ?? WHOLE_DAY.start) : WHOLE_DAY.start,
        end: isOrdered ? (closes ?? WHOLE_DAY.end) : WHOLE_DAY.end,
      },
      side: entry.cooperation === undefined ? "own" : "cooperation",
      channels: entry.channels ?? null,
    },
  };
}

/** One day after the other. Most follow the same lines as the day before, and then their hours are the same. */
function daysOn(stated: readonly Stated[]): (day: Day) => DayHours {
  let before: { readonly mentions: readonly Stated[]; readonly hours: DayHours } | null = null;
  return (day) => {
    const mentions = stated.filter(({ days }) => days.includes(day));
    if (mentions.length === 0) return day === "helgdag" ? UNSAID : CLOSED;
    if (before === null || !areSame(before.mentions, mentions)) before = { mentions, hours: dayOf(mentions) };
    return before.hours;
  };
}

function areSame(a: readonly Stated[], b: readonly Stated[]): boolean {
  return a.length === b.length && a.every((it, index) => it === b[index]);
}

function dayOf(mentions: readonly Stated[]): DayHours {
  const closings = mentions.filter(({ isClosed }) => isClosed);
  const sure: SureStretch[] = [];
  const unclear: UnclearStretch[] = [];
  for (const { stretch, isClosed, lacks: own } of mentions) {
    if (isClosed) continue;
    const weighs = (how: Weight): boolean =>
      closings.some((closing) => weigh(closing.stretch.placed.entry, stretch.placed.entry) === how);
    if (weighs("overrides")) continue;
    const lacks = weighs("contradicts") ? "agreement" : own;
    if (lacks === null) sure.push(stretch);
    else unclear.push(unclearBy(stretch, lacks));
  }
  return dayHours(sure, unclear);
}

function unclearBy({ placed, ...stretch }: SureStretch, lacks: Lack): UnclearStretch {
  return { ...stretch, why: { lacks, placed } };
}

export function dayHours(sure: readonly SureStretch[], unclear: readonly UnclearStretch[]): DayHours {
  const isOwn = sure.every(({ side }) => side === "own");
  const all = union(spansOf(sure));
  return { sure, unclear, own: isOwn ? all : union(spansOf(sure.filter(({ side }) => side === "own"))), all };
}

/** An unlisted weekday is closed, but who writes an ordinary week seldom thinks of holidays: there silence says nothing. */
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
