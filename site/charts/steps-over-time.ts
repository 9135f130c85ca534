/** A limit over time as steps: the line stands still as long as a version lasts, and jumps on the day it changes. */
import { dayNumber, yearOf } from "../../src/quantity/calendar.ts";
import type { IsoDate } from "../../src/rulebook/model.ts";
import { swedishDate, swedishNumber } from "../../src/words/format.ts";
import { html, join, type Html } from "../html.ts";
import { stepsOverTime as words } from "../words/charts.ts";
import { asTable, at, drawing, figure } from "./figure.ts";
import type { LimitStretch } from "./limits.ts";

const WIDTH = 440;
const HEIGHT = 210;
const LEFT = 12;
const RIGHT = 12;
const TOP = 30;
const BASE = 170;
const DAYS_AFTER = 200;
const DAYS_BEFORE = 60;

interface Scale {
  readonly x: (day: IsoDate) => number;
  readonly y: (value: number) => number;
  readonly end: number;
}

/** Null when there is nothing to compare: a limit that has never changed needs no drawing. */
export function stepsOverTime(
  id: string,
  title: string,
  stretches: readonly LimitStretch[],
  today: IsoDate,
): Html | null {
  const [first] = stretches;
  if (first === undefined || stretches.length < 2) return null;
  const scale = scaleOf(stretches, today);
  const ordered = [...stretches].sort((a, b) => (a.from < b.from ? -1 : 1));
  const shapes = html`${years(stretches, scale)}<path
      class="axis"
      d="M${LEFT} ${BASE}H${WIDTH - RIGHT}"
    />${ordered.map((stretch) => step(stretch, scale))}${todayLine(today, scale)}`;
  const description = ordered.map(sentence).join(" ");
  return figure(
    "steps-over-time",
    drawing({ id, title: words.title(title), description, width: WIDTH, height: HEIGHT, shapes }),
    words.caption(title, first.unit),
    asTable({
      id: `${id}-table`,
      caption: words.title(title),
      head: [words.from, words.through, words.limit, words.note],
      rows: ordered.map(({ from, through, value, unit, is, label }) => [
        swedishDate(from),
        through === null ? words.untilFurther : swedishDate(through),
        `${swedishNumber(value)} ${unit}`.trim(),
        words.kind(is, label),
      ]),
    }),
  );
}

function scaleOf(stretches: readonly LimitStretch[], today: IsoDate): Scale {
  const days = stretches.flatMap(({ from, through }) => [from, ...(through === null ? [] : [through])]).map(dayNumber);
  const start = Math.min(...days) - DAYS_BEFORE;
  const end = Math.max(...days, dayNumber(today)) + DAYS_AFTER;
  const highest = Math.max(...stretches.map(({ value }) => value));
  return {
    x: (day) => LEFT + ((dayNumber(day) - start) / (end - start)) * (WIDTH - LEFT - RIGHT),
    y: (value) => BASE - (value / (highest === 0 ? 1 : highest)) * (BASE - TOP),
    end: WIDTH - RIGHT,
  };
}

function step({ from, through, value, is }: LimitStretch, { x, y, end }: Scale): Html {
  const left = x(from);
  const right = through === null ? end : x(through);
  const top = y(value);
  const inside =
    is === "version"
      ? html` x="${at(left + 4)}" y="${at(top - 7)}"`
      : html` x="${at((left + right) / 2)}" y="${at(top + 18)}" text-anchor="middle"`;
  const label = html`<text class="value" ${inside}>${swedishNumber(value)}</text>`;
  const area = html`<rect
    class="area area-${is}"
    x="${at(left)}"
    y="${at(top)}"
    width="${at(right - left)}"
    height="${at(BASE - top)}"
  />`;
  return html`${area}<path class="step step-${is}" d="M${at(left)} ${at(top)}H${at(right)}" />${label}`;
}

function years(stretches: readonly LimitStretch[], { x, end }: Scale): Html {
  const all = stretches.flatMap(({ from, through }) => [from, ...(through === null ? [] : [through])]).map(yearOf);
  const [low, high] = [Math.min(...all), Math.max(...all) + 2];
  const marks = Array.from({ length: high - low + 1 }, (_, index) => low + index)
    .map((year) => ({ year, left: x(`${year}-01-01`) }))
    .filter(({ left }) => left >= LEFT && left <= end - 16);
  return join(
    marks.map(
      ({ year, left }) =>
        html`<path class="tick" d="M${at(left)} ${TOP - 14}V${BASE + 6}" /><text
            class="year"
            x="${at(left + 4)}"
            y="${BASE + 20}"
            >${String(year)}</text
          >`,
    ),
  );
}

function todayLine(today: IsoDate, { x }: Scale): Html {
  const left = x(today);
  if (left < LEFT || left > WIDTH - RIGHT) return html``;
  return html`<path class="today" d="M${at(left)} ${TOP - 18}V${BASE}" /><text
      class="today-label"
      x="${at(left)}"
      y="${BASE + 34}"
      text-anchor="middle"
      >${swedishDate(today)}</text
    >`;
}

function sentence({ from, through, value, unit, is, label }: LimitStretch): string {
  return words.sentence(
    `${swedishNumber(value)} ${unit}`.trim(),
    swedishDate(from),
    through === null ? null : swedishDate(through),
    words.kind(is, label),
  );
}
