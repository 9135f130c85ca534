/** The coming twelve months as a line with a mark for each day something changes or is due. Each mark leads to its day. */
import { addDays, dayNumber } from "../../src/quantity/calendar.ts";
import type { IsoDate } from "../../src/rulebook/model.ts";
import { swedishDate } from "../../src/words/format.ts";
import { html, join, type Html, type Target } from "../html.ts";
import { yearLine as words } from "../words/charts.ts";
import { asTable, at, drawing, figure } from "./figure.ts";

export interface MarkedDay {
  readonly date: IsoDate;
  /** What happens, in a few words each. */
  readonly what: readonly string[];
  readonly target: Target;
}

const WIDTH = 720;
const HEIGHT = 104;
const EDGE = 18;
const MARKS = 34;
const LINE = 68;
const RADIUS = 14;
const DAYS = 366;

/** Null when nothing is known to happen. */
export function yearLine(id: string, today: IsoDate, days: readonly MarkedDay[]): Html | null {
  const last = addDays(today, DAYS);
  const shown = days.filter(({ date }) => date >= today && date <= last);
  if (shown.length === 0) return null;
  const x = (date: IsoDate): number => EDGE + ((dayNumber(date) - dayNumber(today)) / DAYS) * (WIDTH - 2 * EDGE);
  const places = apart(shown.map(({ date }) => x(date)));
  const shapes = html`<path
      class="line"
      d="M${EDGE} ${LINE}H${WIDTH - EDGE}"
    />${monthStarts(today).map((month) => monthMark(month, x(month)))}<circle
      class="now"
      cx="${EDGE}"
      cy="${LINE}"
      r="5"
    /><text class="now-label" x="${EDGE - 6}" y="12">${swedishDate(today)}</text
    >${shown.map((day, index) => dayMark(day, x(day.date), places[index] ?? EDGE))}`;
  const description = shown.map(({ date, what }) => words.day(swedishDate(date), what.length)).join(" ");
  return figure(
    "year-line",
    html`<div class="chart-scroll" role="group" tabindex="0" aria-label="${words.scroll}">
      ${drawing({ id, title: words.title, description, width: WIDTH, height: HEIGHT, shapes, hasLinks: true })}
    </div>`,
    words.caption,
    asTable({
      id: `${id}-table`,
      caption: words.title,
      head: [words.date, words.what],
      rows: shown.map(({ date, what, target }) => [
        html`<a href="${target}">${swedishDate(date)}</a>`,
        join(what, html`<br />`),
      ]),
    }),
  );
}

/** The places in order, moved aside so far that no mark covers another. */
export function apart(places: readonly number[]): readonly number[] {
  const gap = 2 * RADIUS + 4;
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -gap) + gap));
  let room = WIDTH - EDGE;
  return moved
    .toReversed()
    .map((place) => {
      const kept = Math.min(place, room);
      room = kept - gap;
      return kept;
    })
    .toReversed();
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

/** The mark stands above its day, and a thin line leads down to it. */
function dayMark({ date, what, target }: MarkedDay, day: number, place: number): Html {
  return html`<path class="leader" d="M${at(place)} ${MARKS}L${at(day)} ${LINE}" /><a
      href="${target}"
      aria-label="${words.day(swedishDate(date), what.length)}"
      ><circle class="mark" cx="${at(place)}" cy="${MARKS}" r="${RADIUS}" /><text
        class="mark-count"
        x="${at(place)}"
        y="${MARKS + 4.5}"
        text-anchor="middle"
        >${what.length}</text
      ></a
    >`;
}
