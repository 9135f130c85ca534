/** Opening hours as they are painted on a week: one stretch on one day at a time, whatever classes of days they stand in. */
import { clockText, parseClock, subtract, union, type Span } from "../../src/quantity/clock.ts";
import { DAYS, daysOf, WORKING_DAYS, type Day } from "../../src/quantity/day-class.ts";
import type { Profile } from "../../src/rulebook/model.ts";
import { weekOn, type Entry } from "../../src/check/week.ts";

export type { Entry };

export interface DrawnDay {
  readonly day: Day;
  readonly own: readonly Span[];
  readonly cooperation: readonly Span[];
}

/** What is surely open each day, the way the checks see it. */
export function drawnWeek(unit: Profile["unit"], hours: readonly Entry[]): readonly DrawnDay[] {
  const found = weekOn({ unit, openingHours: hours }, "2000-01-01");
  if (found.is !== "week") return DAYS.map((day) => ({ day, own: [], cooperation: [] }));
  return DAYS.map((day) => {
    const { sure } = found.week.on(day);
    const side = (wanted: "own" | "cooperation"): readonly Span[] =>
      union(sure.filter((it) => it.side === wanted).map(({ span }) => span));
    return { day, own: side("own"), cooperation: side("cooperation") };
  });
}

/** The hours with the unit's own stretch on one day made open or closed. Other days, and other units' hours, stay. */
export function painted(hours: readonly Entry[], day: Day, span: Span, open: boolean): readonly Entry[] {
  const concerned = (entry: Entry): boolean =>
    entry.cooperation === undefined && isWhole(entry) && daysOf(entry.days).includes(day);
  const here = hours.filter(concerned).filter((entry) => prevails(entry, day, hours));
  const rest = hours.flatMap((entry) => (concerned(entry) ? otherDays(entry, day, hours) : [entry]));
  const pieces = here.flatMap((entry) => (entry.closed === true ? [] : [pieceOf(entry)]));
  const closed = here.flatMap((entry): readonly Entry[] => (entry.closed === true ? [{ ...entry, days: day }] : []));
  if (!open) return folded([...rest, ...closed, ...erased(pieces, span).map((piece) => entryOf(day, piece))]);
  return folded([...rest, ...added(pieces, span, hours).map((piece) => entryOf(day, piece))]);
}

/** A stretch, and what is kept with it: how it can be reached, and who is there. */
interface Piece {
  readonly span: Span;
  readonly kept: Pick<Entry, "channels" | "present">;
}

function isWhole({ opens, closes, closed }: Entry): boolean {
  return closed === true || pieceSpan(opens, closes) !== null;
}

function pieceSpan(opens: string | undefined, closes: string | undefined): Span | null {
  const [start, end] = [parseClock(opens ?? ""), parseClock(closes ?? "")];
  return start === null || end === null || end <= start ? null : { start, end };
}

function pieceOf({ opens, closes, channels, present }: Entry): Piece {
  const kept = { ...(channels === undefined ? {} : { channels }), ...(present === undefined ? {} : { present }) };
  return { span: pieceSpan(opens, closes) ?? { start: 0, end: 0 }, kept };
}

/** An entry for few days beats one for many that says the opposite; split up, the many must not begin to contradict it. */
function prevails(entry: Entry, day: Day, hours: readonly Entry[]): boolean {
  const width = daysOf(entry.days).length;
  return !hours.some(
    (other) =>
      other.cooperation === entry.cooperation &&
      (other.closed === true) !== (entry.closed === true) &&
      daysOf(other.days).includes(day) &&
      daysOf(other.days).length < width,
  );
}

function otherDays(entry: Entry, day: Day, hours: readonly Entry[]): readonly Entry[] {
  return daysOf(entry.days)
    .filter((other) => other !== day && prevails(entry, other, hours))
    .map((other) => ({ ...entry, days: other }));
}

function erased(pieces: readonly Piece[], span: Span): readonly Piece[] {
  return pieces.flatMap(({ span: own, kept }) => subtract([own], [span]).map((left) => ({ span: left, kept })));
}

/** New time is like what it touches, else it has the channels of the unit's other hours, else it claims none. */
function added(pieces: readonly Piece[], span: Span, hours: readonly Entry[]): readonly Piece[] {
  const touching = pieces.find(({ span: own }) => own.start <= span.end && span.start <= own.end);
  const other = hours.find(({ cooperation, channels }) => cooperation === undefined && channels !== undefined);
  const kept = touching?.kept ?? (other?.channels === undefined ? {} : { channels: other.channels });
  const fresh = subtract(
    [span],
    pieces.map((piece) => piece.span),
  ).map((own) => ({ span: own, kept }));
  return merged([...pieces, ...fresh]);
}

function merged(pieces: readonly Piece[]): readonly Piece[] {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const key = JSON.stringify(piece.kept);
    groups.set(key, [...(groups.get(key) ?? []), piece]);
  }
  return [...groups.values()].flatMap((group) =>
    union(group.map(({ span }) => span)).map((span) => ({ span, kept: group[0]?.kept ?? {} })),
  );
}

function entryOf(days: Day, { span, kept }: Piece): Entry {
  return { days, opens: clockText(span.start), closes: clockText(span.end), ...kept };
}

/** Five like weekdays are written as one line, where the first of them stood. */
export function folded(hours: readonly Entry[]): readonly Entry[] {
  const like = (a: Entry, b: Entry): boolean =>
    JSON.stringify({ ...a, days: "" }) === JSON.stringify({ ...b, days: "" });
  const unique = hours.filter(
    (entry, at) => !hours.slice(0, at).some((it) => it.days === entry.days && like(it, entry)),
  );
  const first = unique.find(
    (entry) =>
      entry.days === "mandag" && WORKING_DAYS.every((day) => unique.some((it) => it.days === day && like(it, entry))),
  );
  if (first === undefined) return unique;
  const isOne = (entry: Entry): boolean => WORKING_DAYS.some((day) => day === entry.days) && like(entry, first);
  const at = unique.findIndex(isOne);
  const others = (entry: Entry): boolean => !isOne(entry);
  const five: Entry = { ...first, days: "vardagar" };
  return folded([...unique.slice(0, at).filter(others), five, ...unique.slice(at).filter(others)]);
}

/** One line for several days as one line each, so that a single day can be changed. */
export function split(hours: readonly Entry[], at: number): readonly Entry[] {
  return hours.flatMap((entry, index) =>
    index === at ? daysOf(entry.days).map((days): Entry => ({ ...entry, days })) : [entry],
  );
}
