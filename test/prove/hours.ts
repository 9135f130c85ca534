/**
 * The opening hours of a unit: each day is cut at every limit of the windows that the checks name, and of each piece it
 * is said how many minutes the unit itself is open, how many more a cooperating unit is, and which channels are open
 * during the unit's own time. Where inside a piece the minutes lie matters to no check.
 */
import type { CheckOf, Profile } from "../../src/rulebook/model.ts";
import { and, compare, equal, implies, indicator, numeral, or, sum, type Term } from "./smt.ts";
import type { Model } from "./solver.ts";
import type { Unit } from "./unit.ts";

type Hours = CheckOf<"opening-hours">;
type Channels = CheckOf<"opening-channels">;
type Entry = NonNullable<Profile["openingHours"]>[number];
type Day = "mandag" | "tisdag" | "onsdag" | "torsdag" | "fredag" | "lordag" | "sondag" | "helgdag";

const WORKING: readonly Day[] = ["mandag", "tisdag", "onsdag", "torsdag", "fredag"];
const WEEK: readonly Day[] = [...WORKING, "lordag", "sondag"];
const ALL: readonly Day[] = [...WEEK, "helgdag"];
const CHANNELS = ["besok", "digitalt", "telefon"] as const;
const COOPERATION = "fact.samverkan-kvall-helg";

/** From and to, in minutes after midnight. */
type Piece = readonly [from: number, to: number];

export interface OpeningHours {
  readonly hold: (check: Hours) => Term;
  readonly channelsApply: (check: Channels) => Term;
  readonly channelsHold: (check: Channels) => Term;
}

export function hoursOf(unit: Unit, checks: readonly (Hours | Channels)[]): OpeningHours {
  const limits = [0, 1440, ...checks.flatMap((check) => [...windowOf(check), ...holeOf(check)])];
  const edges = [...new Set(limits)].toSorted((a, b) => a - b);
  const pieces = edges.slice(1).map((to, index): Piece => [edges[index] ?? 0, to]);
  const cooperates = checks.some((check) => check.kind === "opening-hours" && check.cooperation !== undefined);
  const asked = checks.flatMap((check) => (check.kind === "opening-hours" ? (check.present ?? []) : []));
  const staffed = [...new Set(asked)];
  for (const day of ALL) for (const piece of pieces) declarePiece(unit, day, piece, cooperates, staffed);
  if (cooperates) declareCooperation(unit, pieces);
  unit.readBack((model) => ({ openingHours: ALL.flatMap((day) => entriesOf(day, pieces, model, staffed)) }));

  const inside = (check: Hours | Channels): readonly Piece[] => {
    const [from, to] = windowOf(check);
    const [gone, back] = holeOf(check);
    const isOut = (piece: Piece): boolean =>
      gone !== undefined && back !== undefined && gone <= piece[0] && piece[1] <= back;
    return pieces.filter((piece) => from <= piece[0] && piece[1] <= to && !isOut(piece));
  };
  const counting = (check: Hours, days: readonly Day[]): Term => {
    const counted = check.cooperation === "egen-eller-samverkan" ? (["own", "coop"] as const) : (["own"] as const);
    return sum(
      days.flatMap((day) =>
        inside(check).flatMap((piece) =>
          counted
            .filter((side) => side === "own" || (cooperates && check.present === undefined))
            .map((side) =>
              check.present === undefined ? variable(side, day, piece) : presentName(day, piece, check.present),
            ),
        ),
      ),
    );
  };
  return {
    hold: (check) =>
      and(groupsOf(check).map((days) => compare(">=", counting(check, days), `(* 60 ${numeral(hoursAsked(check))})`))),
    channelsApply: (check) =>
      or(
        daysOf(check.days).flatMap((day) =>
          inside(check).map((piece) => compare(">", variable("own", day, piece), "0")),
        ),
      ),
    channelsHold: (check) =>
      and(
        daysOf(check.days).flatMap((day) =>
          inside(check).flatMap((piece) =>
            check.channels.map((channel) =>
              implies(compare(">", variable("own", day, piece), "0"), channelName(day, piece, channel)),
            ),
          ),
        ),
      ),
  };
}

function declarePiece(unit: Unit, day: Day, [from, to]: Piece, cooperates: boolean, staffed: readonly string[]): void {
  const piece: Piece = [from, to];
  const own = variable("own", day, piece);
  unit.declare(own, "Int");
  unit.assume(compare(">=", own, "0"));
  for (const channel of CHANNELS) unit.declare(channelName(day, piece, channel), "Bool");
  for (const profession of staffed) {
    // In cooperating units nobody's presence is stated. The first minutes of the unit's own are those with somebody there.
    const present = presentName(day, piece, profession);
    unit.declare(present, "Int");
    unit.assume(compare(">=", present, "0"));
    unit.assume(compare("<=", present, own));
  }
  // Open time is reached in some way.
  unit.assume(implies(compare(">", own, "0"), or(CHANNELS.map((channel) => channelName(day, piece, channel)))));
  const coop = variable("coop", day, piece);
  if (cooperates) {
    unit.declare(coop, "Int");
    unit.assume(compare(">=", coop, "0"));
  }
  unit.assume(compare("<=", cooperates ? sum([own, coop]) : own, numeral(to - from)));
}

/** Who says that another unit is open has hours there, and the other way round. */
function declareCooperation(unit: Unit, pieces: readonly Piece[]): void {
  const total = sum(ALL.flatMap((day) => pieces.map((piece) => variable("coop", day, piece))));
  if (unit.declare(COOPERATION, "Int")) {
    unit.readBack((model) => ({ facts: { "samverkan-kvall-helg": model.get(COOPERATION) === 0 ? "ja" : "nej" } }));
  }
  unit.assume(equal(COOPERATION, indicator(equal(total, "0"))));
}

function variable(side: "own" | "coop", day: Day, [from]: Piece): string {
  return `${side}.${day}.${from}`;
}

function presentName(day: Day, [from]: Piece, profession: string): string {
  return `present.${day}.${from}.${profession}`;
}

function channelName(day: Day, [from]: Piece, channel: string): string {
  return `channel.${day}.${from}.${channel}`;
}

function entriesOf(day: Day, pieces: readonly Piece[], model: Model, staffed: readonly string[]): readonly Entry[] {
  const entries = pieces.flatMap((piece): readonly Entry[] => {
    const own = model.get(variable("own", day, piece)) ?? 0;
    const coop = model.get(variable("coop", day, piece)) ?? 0;
    const middle = piece[0] + own;
    const channels = CHANNELS.filter((channel) => model.get(channelName(day, piece, channel)) === 1);
    const until = staffed.map(
      (profession) => [profession, piece[0] + (model.get(presentName(day, piece, profession)) ?? 0)] as const,
    );
    const ends = [...new Set([piece[0], ...until.map(([, end]) => end), middle])].toSorted((a, b) => a - b);
    const ownEntries = ends.slice(1).map((end, n): Entry => ({
      days: day,
      opens: clock(ends[n] ?? piece[0]),
      closes: clock(end),
      channels,
      present: until.filter(([, last]) => last >= end).map(([profession]) => profession),
    }));
    return [
      ...ownEntries,
      ...(coop > 0
        ? [
            {
              days: day,
              opens: clock(middle),
              closes: clock(middle + coop),
              cooperation: "Kvällsmottagningen Söder",
              present: [],
            },
          ]
        : []),
    ];
  });
  return entries.length > 0 ? entries : [{ days: day, closed: true }];
}

function clock(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function minutes(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
}

/** Time that does not count. */
function holeOf(check: Hours | Channels): readonly number[] {
  return check.kind === "opening-hours" ? (check.outside ?? []).map(minutes) : [];
}

function windowOf({ between }: Hours | Channels): Piece {
  const [from = "00:00", to = "24:00"] = between ?? [];
  return [minutes(from), minutes(to)];
}

function daysOf(days: Hours["days"]): readonly Day[] {
  switch (days) {
    case "vardagar":
      return WORKING;
    case "helg":
      return ["lordag", "sondag", "helgdag"];
    case "alla-dagar":
      return ALL;
    default:
      return [days];
  }
}

/** What is added up: each day by itself, or the days of a week without public holidays together. */
function groupsOf(check: Hours): readonly (readonly Day[])[] {
  const days = daysOf(check.days);
  if (check.atLeastHoursPerDay !== undefined) return days.map((day) => [day]);
  return [check.days === "helgdag" ? days : days.filter((day) => day !== "helgdag")];
}

function hoursAsked({ atLeastHoursPerWeek, atLeastHoursPerDay, atLeastHoursInTotal }: Hours): number {
  const hours = atLeastHoursPerWeek ?? atLeastHoursPerDay ?? atLeastHoursInTotal;
  if (typeof hours !== "number") throw new Error("a limit that no source states");
  return hours;
}
