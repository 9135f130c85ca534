/** The steps of a procedure as a staircase, the mildest at the bottom. */
import type { Steps } from "../../src/rulebook/model.ts";
import { html, nothing, type Html } from "../html.ts";
import { ladder as words } from "../words/charts.ts";
import { asTable, at, drawing, figure, wrapped } from "./figure.ts";

const WIDTH = 440;
const TREAD = 46;
const LETTER = 7.6;

/** Null where the steps have no order to draw. */
export function ladderChart(id: string, title: string, steps: Steps): Html | null {
  const isStair = steps.order === "i-ordning" || steps.order === "kan-hoppas-over";
  if (!isStair || steps.of.length < 2) return null;
  const count = steps.of.length;
  const indent = Math.min(34, 150 / count);
  const height = count * TREAD + 12;
  const shapes = html`${steps.of.map((step, index) => tread(step.title, index, indent, height))}${steps.order === "kan-hoppas-over" ? leap(height) : nothing}`;
  const description = words.description(
    steps.of.map((step) => step.title),
    steps.order === "kan-hoppas-over",
  );
  return figure(
    "ladder",
    drawing({ id, title: words.title(title), description, width: WIDTH, height, shapes }),
    words.caption(steps.order === "kan-hoppas-over"),
    asTable({
      id: `${id}-table`,
      caption: words.title(title),
      head: [words.number, words.step, words.measures],
      rows: steps.of.map((step, index) => [index + 1, step.title, (step.measures ?? []).join(", ")]),
    }),
  );
}

function tread(title: string, index: number, indent: number, height: number): Html {
  const left = 30 + index * indent;
  const top = height - (index + 1) * TREAD - 4;
  const lines = wrapped(title, Math.floor((WIDTH - left - 44) / LETTER)).slice(0, 2);
  const first = lines.length === 1 ? top + 27 : top + 19;
  return html`<rect
      class="tread tread-${Math.min(index + 1, 6)}"
      x="${at(left)}"
      y="${at(top)}"
      width="${at(WIDTH - left - 2)}"
      height="${TREAD - 4}"
      rx="3"
    /><text class="tread-number" x="${at(left + 12)}" y="${at(top + 27)}">${index + 1}</text>${lines.map(
      (line, row) => html`<text class="tread-title" x="${at(left + 34)}" y="${at(first + row * 16)}">${line}</text>`,
    )}`;
}

function leap(height: number): Html {
  return html`<path class="leap" d="M14 ${height - 24}V20" /><path class="leap-head" d="m8 28 6-9 6 9" />`;
}
