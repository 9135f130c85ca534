/** The week as a picture: own hours, other units' hours and what is missing. It can be painted on; the rows do the same by keyboard. */
import type { TimeRange } from "../../../src/check/outcome.ts";
import { clockText, parseClock, type Span } from "../../../src/quantity/clock.ts";
import type { Day } from "../../../src/quantity/day-class.ts";
import { dayNames, hours as words } from "../../words/checker.ts";
import type { DrawnDay } from "../hours.ts";
import { el, svg } from "./el.ts";

const STEP = 30;
const FROM = 6 * 60;
const TO = 22 * 60;
const LEFT = 58;
const TOP = 20;
const ROW = 26;
const CELL = 12;
const WIDTH = LEFT + ((TO - FROM) / STEP) * CELL + 6;

export interface WeekGrid {
  readonly element: HTMLElement;
  readonly draw: (week: readonly DrawnDay[], missing: readonly TimeRange[]) => void;
}

/** `paint` is told once per day when the pointer is lifted. */
export function weekGrid(paint: (days: readonly Day[], span: Span, open: boolean) => void): WeekGrid {
  const shapes = svg("g");
  const brush = svg("g", { class: "brush" });
  let drawn: readonly DrawnDay[] = [];
  const picture = svg("svg", { role: "img", class: "week-grid" }, shapes, brush);
  const caption = el("figcaption", { class: "hint" }, words.paintHint);
  const element = el("figure", { class: "week-figure" }, picture, caption);
  let start: { readonly row: number; readonly cell: number; readonly open: boolean } | null = null;
  let last: { readonly row: number; readonly cell: number } | null = null;

  picture.addEventListener("pointerdown", (event) => {
    const at = place(event);
    const day = drawn[at?.row ?? -1];
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
      rows.flatMap((row) => drawn[row]?.day ?? []),
      span,
      open,
    );
  });
  picture.addEventListener("pointercancel", cancel);

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

  function place(event: PointerEvent): { readonly row: number; readonly cell: number } | null {
    const box = picture.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * WIDTH - LEFT;
    const y = ((event.clientY - box.top) / box.height) * heightOf(drawn.length) - TOP;
    const row = Math.floor(y / ROW);
    const cells = (TO - FROM) / STEP;
    if (start === null && (x < 0 || row < 0 || row >= drawn.length)) return null;
    return {
      row: Math.min(Math.max(row, 0), drawn.length - 1),
      cell: Math.min(Math.max(Math.floor(x / CELL), 0), cells - 1),
    };
  }

  return {
    element,
    draw: (week, missing) => {
      drawn = week;
      picture.setAttribute("viewBox", `0 0 ${WIDTH} ${heightOf(week.length)}`);
      picture.setAttribute("aria-label", words.pictured(week, missing.length > 0));
      shapes.replaceChildren(
        ...frame(week),
        ...week.flatMap((day, row) => bars(day, row)),
        ...missing.flatMap((it) => lack(week, it)),
      );
    },
  };
}

function area(
  a: { row: number; cell: number },
  b: { row: number; cell: number },
): { rows: readonly number[]; span: Span } {
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

function heightOf(rows: number): number {
  return TOP + rows * ROW + 4;
}

function x(minutes: number): number {
  return LEFT + ((Math.min(Math.max(minutes, FROM), TO) - FROM) / STEP) * CELL;
}

function frame(week: readonly DrawnDay[]): readonly SVGElement[] {
  const hours = [6, 8, 10, 12, 14, 16, 18, 20, 22];
  return [
    ...hours.map((hour) =>
      svg("path", { class: "tick", d: `M${x(hour * 60)} ${TOP - 3}V${heightOf(week.length) - 4}` }),
    ),
    ...hours.map((hour) =>
      svg("text", { class: "hour", x: String(x(hour * 60)), y: "11", "text-anchor": "middle" }, String(hour)),
    ),
    ...week.map(({ day }, row) =>
      svg("text", { class: "day", x: "0", y: String(TOP + row * ROW + 17) }, dayNames[day]),
    ),
    ...week.map((_, row) => svg("path", { class: "row", d: `M${LEFT} ${TOP + row * ROW}H${WIDTH - 6}` })),
  ];
}

function bars({ own, cooperation }: DrawnDay, row: number): readonly SVGElement[] {
  return [...cooperation.map((span) => bar(row, span, "cooperation")), ...own.map((span) => bar(row, span, "own"))];
}

function lack(week: readonly DrawnDay[], { day, from, to }: TimeRange): readonly SVGElement[] {
  const row = week.findIndex((it) => it.day === day);
  const [start, end] = [parseClock(from), parseClock(to)];
  return row < 0 || start === null || end === null ? [] : [bar(row, { start, end }, "lack")];
}

function bar(row: number, { start, end }: Span, kind: string): SVGElement {
  const title = svg("title", {}, `${clockText(start)}\u2013${clockText(end)}`);
  return svg(
    "rect",
    {
      class: kind,
      x: String(x(start)),
      y: String(TOP + row * ROW + 4),
      width: String(Math.max(x(end) - x(start), 1)),
      height: String(ROW - 8),
      rx: "2",
    },
    title,
  );
}
