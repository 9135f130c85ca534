/** A week drawn with the hours that a check asks for. */
import { clockText, parseClock } from "../../src/quantity/clock.ts";
import { WEEKDAYS } from "../../src/quantity/calendar.ts";
import type { CheckOf } from "../../src/rulebook/model.ts";
import { swedishClockRange } from "../../src/words/format.ts";
import { dayName } from "../../src/words/opening.ts";
import { html, type Html } from "../html.ts";
import { table } from "../parts/table.ts";
import { showTable } from "../words/common.ts";
import { week as words } from "../words/charts.ts";
import { at, drawing, figure } from "./figure.ts";

type HoursCheck = CheckOf<"opening-hours"> | CheckOf<"opening-channels">;
type WeekDay = (typeof WEEKDAYS)[number];

const WIDTH = 440;
const LEFT = 62;
const TOP = 26;
const ROW = 20;
const DAY_START = 6 * 60;
const DAY_END = 22 * 60;
const HOURS = [8, 12, 17, 20];

/** Null for public holidays only: they are no day of the week. */
export function weekChart(id: string, check: HoursCheck, sentence: string): Html | null {
  const days = daysOf(check);
  if (days.length === 0) return null;
  const [opens, closes] = windowOf(check);
  const height = TOP + WEEKDAYS.length * ROW + 6;
  const shapes = html`${HOURS.map((hour) => hourMark(hour, height))}${WEEKDAYS.map((day, index) => row(day, index, days.includes(day), opens, closes))}`;
  const range = swedishClockRange(clockText(opens), clockText(closes));
  return figure(
    "week",
    drawing({ id, title: words.title, description: `${sentence}.`, width: WIDTH, height, shapes }),
    words.caption,
    html`<details>
      <summary>${showTable}</summary>
      ${table({
        id: `${id}-table`,
        caption: words.title,
        head: [words.day, words.window],
        rows: WEEKDAYS.map((day) => [dayName(day), days.includes(day) ? range : words.notAsked]),
      })}
    </details>`,
  );
}

function daysOf({ days }: HoursCheck): readonly WeekDay[] {
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

function windowOf({ between }: HoursCheck): readonly [number, number] {
  const [from = "00:00", to = "24:00"] = between ?? [];
  return [parseClock(from) ?? 0, parseClock(to) ?? 24 * 60];
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

function row(day: WeekDay, index: number, asked: boolean, opens: number, closes: number): Html {
  const top = TOP + index * ROW;
  const bar = html`<rect
    class="window"
    x="${at(x(opens))}"
    y="${top + 2}"
    width="${at(x(closes) - x(opens))}"
    height="${ROW - 4}"
    rx="2"
  />`;
  return html`<path class="row" d="M${LEFT} ${top + ROW / 2}H${WIDTH - 8}" />${asked && bar}<text
      class="day"
      x="0"
      y="${top + 14}"
      >${dayName(day)}</text
    >`;
}
