/** The coming twelve months as a line with a mark for each day something changes or is due. */
import { addDays, dayNumber } from "../../src/quantity/calendar.ts";
import type { IsoDate } from "../../src/rulebook/model.ts";
import { swedishDate } from "../../src/words/format.ts";
import { html, join, type Html } from "../html.ts";
import { yearLine as words } from "../words/charts.ts";
import { asTable, at, drawing, figure } from "./figure.ts";

export interface MarkedDay {
  readonly date: IsoDate;
  /** What happens, in a few words each. */
  readonly what: readonly string[];
}

const WIDTH = 720;
const HEIGHT = 92;
const EDGE = 14;
const LINE = 46;
const DAYS = 366;

/** Null when nothing is known to happen. */
export function yearLine(id: string, today: IsoDate, days: readonly MarkedDay[]): Html | null {
  const last = addDays(today, DAYS);
  const shown = days.filter(({ date }) => date >= today && date <= last);
  if (shown.length === 0) return null;
  const x = (date: IsoDate): number => EDGE + ((dayNumber(date) - dayNumber(today)) / DAYS) * (WIDTH - 2 * EDGE);
  const shapes = html`<path
      class="line"
      d="M${EDGE} ${LINE}H${WIDTH - EDGE}"
    />${monthStarts(today).map((month) => monthMark(month, x(month)))}<circle
      class="now"
      cx="${EDGE}"
      cy="${LINE}"
      r="6"
    /><text class="now-label" x="${EDGE - 6}" y="${LINE - 18}">${swedishDate(today)}</text
    >${shown.map(({ date, what }) => dayMark(x(date), what.length))}`;
  const description = shown.map(({ date, what }) => words.day(swedishDate(date), what.length)).join(" ");
  return figure(
    "year-line",
    html`<div class="chart-scroll" role="group" tabindex="0" aria-label="${words.scroll}">
      ${drawing({ id, title: words.title, description, width: WIDTH, height: HEIGHT, shapes })}
    </div>`,
    words.caption,
    asTable({
      id: `${id}-table`,
      caption: words.title,
      head: [words.date, words.what],
      rows: shown.map(({ date, what }) => [swedishDate(date), join(what, html`<br />`)]),
    }),
  );
}

function monthStarts(today: IsoDate): readonly IsoDate[] {
  const [year = 0, month = 0] = today.split("-").map(Number);
  return Array.from({ length: 12 }, (_, index) => {
    const months = month + index;
    const number = String((months % 12) + 1).padStart(2, "0");
    return `${year + Math.floor(months / 12)}-${number}-01`;
  });
}

function monthMark(month: IsoDate, left: number): Html {
  return html`<path class="tick" d="M${at(left)} ${LINE - 5}V${LINE + 5}" /><text
      class="month"
      x="${at(left + 3)}"
      y="${LINE + 26}"
      >${words.month(month)}</text
    >`;
}

function dayMark(left: number, count: number): Html {
  const radius = count > 9 ? 12 : 10;
  return html`<circle class="mark" cx="${at(left)}" cy="${LINE}" r="${radius}" /><text
      class="mark-count"
      x="${at(left)}"
      y="${LINE + 4.5}"
      text-anchor="middle"
      >${count}</text
    >`;
}
