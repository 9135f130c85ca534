/** The week as a picture: own hours, other units' hours and what is missing. It can be painted on; the rows do the same by keyboard. */
import type { TimeRange } from "../../../src/check/outcome.ts";
import { clockText, parseClock, type Span } from "../../../src/quantity/clock.ts";
import type { Day } from "../../../src/quantity/day-class.ts";
import { dayName } from "../../../src/check/words/opening.ts";
import { dayLabel, hours as words } from "../../words/checker.ts";
import type { DrawnDay } from "../hours.ts";
import { el, svg } from "../../dom/elements.ts";

const STEP = 30;
const FROM = 6 * 60;
const TO = 22 * 60;
const CELLS = (TO - FROM) / STEP;
const LEFT = 58;
const RIGHT = 8;
const TOP = 20;
const ROW = 26;
/** The text keeps its size: where there is little room the half hours become narrower. */
const WIDEST_CELL = 12;
const NARROWEST_CELL = 5;

export interface WeekGrid {
  readonly element: HTMLElement;
  readonly draw: (week: readonly DrawnDay[], missing: readonly TimeRange[]) => void;
}

interface Place {
  readonly row: number;
  readonly cell: number;
}

/** `paint` is told once, when the pointer is lifted. */
export function weekGrid(paint: (days: readonly Day[], span: Span, open: boolean) => void): WeekGrid {
  const shapes = svg("g");
  const brush = svg("g", { class: "brush" });
  const picture = svg("svg", { role: "img", class: "week-grid" }, shapes, brush);
  const caption = el("figcaption", { class: "hint" }, words.paintHint);
  const element = el("figure", { class: "week-figure" }, picture, caption);
  let week: readonly DrawnDay[] = [];
  let missing: readonly TimeRange[] = [];
  let wide = WIDEST_CELL;
  let start: (Place & { readonly open: boolean }) | null = null;
  let last: Place | null = null;

  picture.addEventListener("pointerdown", (event) => {
    const at = place(event);
    const day = week[at?.row ?? -1];
    if (at === null || day === undefined || event.button !== 0) return;
    event.preventDefault();
    picture.setPointerCapture(event.pointerId);
    const minute = minuteOf(at.cell);
    start = { ...at, open: !day.own.some((it) => it.start <= minute && minute < it.end) };
    last = at;
    preview();
  });
  picture.addEventListener("pointermove", (event) => {
    if (start === null) return;
    last = place(event) ?? last;
    preview();
  });
  picture.addEventListener("pointerup", () => {
    if (start === null || last === null) return;
    const { rows, span } = area(start, last);
    const { open } = start;
    cancel();
    paint(
      rows.flatMap((row) => week[row]?.day ?? []),
      span,
      open,
    );
  });
  picture.addEventListener("pointercancel", cancel);
  new ResizeObserver(() => {
    const room = (picture.clientWidth - LEFT - RIGHT) / CELLS;
    wide = Math.min(Math.max(room, NARROWEST_CELL), WIDEST_CELL);
    redraw();
  }).observe(element);
  return {
    element,
    draw: (drawn, lacks) => {
      week = drawn;
      missing = lacks;
      redraw();
    },
  };

  function redraw(): void {
    picture.setAttribute("viewBox", `0 0 ${width()} ${height()}`);
    picture.setAttribute("aria-label", words.pictured(week, missing.length > 0));
    shapes.replaceChildren(...frame(), ...week.flatMap(bars), ...missing.flatMap(lack));
  }

  function cancel(): void {
    start = null;
    last = null;
    brush.replaceChildren();
  }

  function preview(): void {
    if (start === null || last === null) return;
    const { rows, span } = area(start, last);
    const kind = start.open ? "paint-open" : "paint-closed";
    brush.replaceChildren(...rows.map((row) => bar(row, span, kind)));
  }

  function place(event: PointerEvent): Place | null {
    const box = picture.getBoundingClientRect();
    const right = ((event.clientX - box.left) / box.width) * width() - LEFT;
    const down = ((event.clientY - box.top) / box.height) * height() - TOP;
    const row = Math.floor(down / ROW);
    if (start === null && (right < 0 || row < 0 || row >= week.length)) return null;
    return {
      row: Math.min(Math.max(row, 0), week.length - 1),
      cell: Math.min(Math.max(Math.floor(right / wide), 0), CELLS - 1),
    };
  }

  function width(): number {
    return LEFT + CELLS * wide + RIGHT;
  }

  function height(): number {
    return TOP + week.length * ROW + 4;
  }

  function x(minutes: number): number {
    return LEFT + ((Math.min(Math.max(minutes, FROM), TO) - FROM) / STEP) * wide;
  }

  function frame(): readonly SVGElement[] {
    const hours = [6, 8, 10, 12, 14, 16, 18, 20, 22];
    return [
      ...hours.flatMap((hour) => {
        const at = x(hour * 60);
        return [
          svg("path", { class: "tick", d: `M${at} ${TOP - 3}V${height() - 4}` }),
          svg("text", { class: "hour", x: String(at), y: "11", "text-anchor": "middle" }, String(hour)),
        ];
      }),
      ...week.flatMap(({ day }, row) => [
        svg("text", { class: "day", x: "0", y: String(TOP + row * ROW + 17) }, dayLabel(day)),
        svg("path", { class: "row", d: `M${LEFT} ${TOP + row * ROW}H${width() - RIGHT}` }),
      ]),
    ];
  }

  function bars({ own, cooperation }: DrawnDay, row: number): readonly SVGElement[] {
    return [...cooperation.map((span) => bar(row, span, "cooperation")), ...own.map((span) => bar(row, span, "own"))];
  }

  function lack({ day, from, to }: TimeRange): readonly SVGElement[] {
    const row = week.findIndex((it) => dayName(it.day) === day);
    const [open, close] = [parseClock(from), parseClock(to)];
    return row < 0 || open === null || close === null ? [] : [bar(row, { start: open, end: close }, "lack")];
  }

  function bar(row: number, span: Span, kind: string): SVGElement {
    const at = x(span.start);
    return svg(
      "rect",
      {
        class: kind,
        x: String(at),
        y: String(TOP + row * ROW + 4),
        width: String(Math.max(x(span.end) - at, 1)),
        height: String(ROW - 8),
        rx: "2",
      },
      svg("title", {}, `${clockText(span.start)}\u2013${clockText(span.end)}`),
    );
  }
}

function area(a: Place, b: Place): { readonly rows: readonly number[]; readonly span: Span } {
  const [top, bottom] = [Math.min(a.row, b.row), Math.max(a.row, b.row)];
  const [first, last] = [Math.min(a.cell, b.cell), Math.max(a.cell, b.cell)];
  return {
    rows: Array.from({ length: bottom - top + 1 }, (_, index) => top + index),
    span: { start: minuteOf(first), end: minuteOf(last + 1) },
  };
}

function minuteOf(cell: number): number {
  return FROM + cell * STEP;
}
