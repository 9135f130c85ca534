/** A week drawn with the hours that a check counts, and over them the hours of a unit where they are known. */
import { WEEKDAYS, type Weekday } from "../../src/quantity/calendar.ts";
import { clockText, type Span } from "../../src/quantity/clock.ts";
import { windowsOf } from "../../src/check/opening/demand.ts";
import type { CheckOf } from "../../src/rulebook/model.ts";
import { list, swedishClockRange } from "../../src/words/format.ts";
import { dayName } from "../../src/check/words/opening.ts";
import { html, nothing, type Html } from "../html.ts";
import { contentChecks, type Content } from "../versions.ts";
import { week as words } from "../words/charts.ts";
import { asTable, at, drawing, figure } from "./figure.ts";
import type { UnitHours, UnitWeek } from "./unit-week.ts";

type HoursCheck = CheckOf<"opening-hours"> | CheckOf<"opening-channels">;

export interface WeekDrawing {
  /** Unique on its page. */
  readonly id: string;
  readonly check: HoursCheck;
  /** The check in words, without the last full stop. */
  readonly sentence: string;
  /** Whose hours are drawn over the time that counts. Null: only that time is drawn. */
  readonly unit: { readonly title: string; readonly week: UnitWeek } | null;
}

const WIDTH = 440;
const LEFT = 62;
const TOP = 26;
const ROW = 20;
const DAY_START = 6 * 60;
const DAY_END = 24 * 60;
const HOURS = [8, 12, 17, 20, 24];

/** The check of opening hours in a version's content. Null where it has none. */
export function hoursCheckIn(content: Content): HoursCheck | null {
  const checks = contentChecks(content).flatMap((check) => (check.kind === "all" ? check.of : [check]));
  for (const check of checks) if (check.kind === "opening-hours" || check.kind === "opening-channels") return check;
  return null;
}

/** Null for public holidays only: they are no day of the week. */
export function weekChart({ id, check, sentence, unit }: WeekDrawing): Html | null {
  const days = daysOf(check);
  if (days.length === 0) return null;
  const counted = windowsOf(check);
  const height = TOP + WEEKDAYS.length * ROW + 6;
  const rows = WEEKDAYS.map((day, index) =>
    row(day, index, days.includes(day) ? counted : [], unit === null ? null : unit.week[day]),
  );
  const title = unit === null ? words.title : words.unitTitle(unit.title);
  return figure(
    "week",
    drawing({
      id,
      title,
      description: unit === null ? `${sentence}.` : words.description(sentence, described(unit.week)),
      width: WIDTH,
      height,
      shapes: html`${HOURS.map((hour) => hourMark(hour, height))}${rows}`,
    }),
    unit === null ? words.caption : words.unitCaption(hasCooperation(unit.week)),
    asTable({
      id: `${id}-table`,
      caption: title,
      head: [words.day, words.window, ...(unit === null ? [] : [words.open])],
      rows: WEEKDAYS.map((day) => [
        dayName(day),
        days.includes(day) ? list(counted.map(rangeText), "och") : words.notAsked,
        ...(unit === null ? [] : [openText(unit.week[day])]),
      ]),
    }),
  );
}

function daysOf({ days }: HoursCheck): readonly Weekday[] {
  switch (days) {
    case "vardagar":
      return WEEKDAYS.slice(0, 5);
    case "helg":
      return WEEKDAYS.slice(5);
    case "alla-dagar":
      return WEEKDAYS;
    case "helgdag":
      return [];
    case "mandag":
    case "tisdag":
    case "onsdag":
    case "torsdag":
    case "fredag":
    case "lordag":
    case "sondag":
      return [days];
  }
}

function rangeText({ start, end }: Span): string {
  return swedishClockRange(clockText(start), clockText(end));
}

function openText({ own, cooperation }: UnitHours): string {
  const said = [...own.map(rangeText), ...cooperation.map((span) => words.together(rangeText(span)))];
  return said.length === 0 ? words.closed : list(said, "och");
}

function described(week: UnitWeek): readonly string[] {
  return WEEKDAYS.map((day) => words.dayHours(dayName(day), openText(week[day])));
}

function hasCooperation(week: UnitWeek): boolean {
  return WEEKDAYS.some((day) => week[day].cooperation.length > 0);
}

function x(minutes: number): number {
  const inside = Math.min(Math.max(minutes, DAY_START), DAY_END);
  return LEFT + ((inside - DAY_START) / (DAY_END - DAY_START)) * (WIDTH - LEFT - 8);
}

function hourMark(hour: number, height: number): Html {
  const left = at(x(hour * 60));
  return html`<path class="tick" d="M${left} ${TOP - 6}V${height - 4}" /><text
      class="hour"
      x="${left}"
      y="${TOP - 11}"
      text-anchor="middle"
      >${hour}</text
    >`;
}

/** The time that counts is filled, or a frame where a unit's own hours fill it. */
function row(day: Weekday, index: number, counted: readonly Span[], hours: UnitHours | null): Html {
  const top = TOP + index * ROW;
  const name = hours === null ? "window" : "window-frame";
  const open =
    hours === null
      ? nothing
      : html`${hours.own.map((span) => bar("open", span, top, 5))}${hours.cooperation.map((span) => bar("open-together", span, top, 5))}`;
  return html`<path class="row" d="M${LEFT} ${top + ROW / 2}H${WIDTH - 8}" />${counted.map((span) => bar(name, span, top, 2))}${open}<text
      class="day"
      x="0"
      y="${top + 14}"
      >${dayName(day)}</text
    >`;
}

function bar(name: string, { start, end }: Span, top: number, inset: number): Html {
  return html`<rect
    class="${name}"
    x="${at(x(start))}"
    y="${top + inset}"
    width="${at(Math.max(x(end) - x(start), 1))}"
    height="${ROW - 2 * inset}"
    rx="2"
  />`;
}
