/** A figure against its target: how far it reaches on a bar, and where the target lies. */
import type { Comparison } from "../../src/check/levels.ts";
import type { TargetOutcome } from "../../src/check/target.ts";
import { swedishNumber } from "../../src/words/format.ts";
import { html, type Child, type Html } from "../html.ts";
import { outcome as words } from "../words/charts.ts";
import { asTable, at, drawing, figure as figureOf } from "./figure.ts";

const WIDTH = 300;
const HEIGHT = 62;
const TOP = 20;
const BAR = 18;
/** Room for a label that begins at a place. */
const LABEL = 110;

/** `said` is what the picture shows, in words, and where it is from. */
export function outcomeChart(id: string, outcome: TargetOutcome, said: Child): Html {
  const { figure, value, target } = outcome;
  const scale = scaleOf(outcome);
  const x = (it: number): number => (Math.max(it, 0) / scale) * WIDTH;
  const [start, end] = isFloor(target.comparison) ? [x(target.value), WIDTH] : [0, x(target.value)];
  const shapes = html`<rect class="scale" x="0" y="${TOP}" width="${WIDTH}" height="${BAR}" /><rect
      class="zone"
      x="${at(start)}"
      y="${TOP}"
      width="${at(end - start)}"
      height="${BAR}"
    /><rect
      class="${outcome.reached ? "reached" : "missed"}"
      x="0"
      y="${TOP + 4}"
      width="${at(Math.max(x(value), 1.5))}"
      height="${BAR - 8}"
    /><path class="aim" d="M${at(aimAt(x(target.value)))} ${TOP - 4}v${BAR + 8}" />${label("aim-label", x(target.value), TOP - 8, words.aimLabel(target.comparison, target.value))}${label("value", x(value), TOP + BAR + 17, swedishNumber(value))}`;
  return figureOf(
    "outcome-chart",
    drawing({
      id,
      title: words.title(figure.title),
      description: words.sentence(outcome),
      width: WIDTH,
      height: HEIGHT,
      shapes,
    }),
    said,
    asTable({
      id: `${id}-table`,
      caption: words.title(figure.title),
      head: [words.what, words.value],
      rows: [
        [figure.asOf.label, `${swedishNumber(value)} ${figure.unit}`],
        [words.target, `${words.aim(target.comparison, target.value)} ${figure.unit}`],
      ],
    }),
  );
}

/** A share goes to a hundred; anything else a little past the larger of the two. */
function scaleOf({ figure, value, target }: TargetOutcome): number {
  return figure.unit === "procent" ? 100 : Math.max(value, target.value) * 1.15;
}

function isFloor(comparison: Comparison): boolean {
  return comparison === "at-least" || comparison === "more-than";
}

/** The line is wholly inside the drawing, also at its ends. */
function aimAt(left: number): number {
  return Math.min(Math.max(left, 1.5), WIDTH - 1.5);
}

/** Centred on its place, but inside the drawing. */
function label(name: string, left: number, top: number, text: string): Html {
  const half = LABEL / 2;
  const [x, anchor] =
    left < half ? [Math.max(left - 14, 0), "start"] : left > WIDTH - half ? [WIDTH, "end"] : [left, "middle"];
  return html`<text class="${name}" x="${at(x)}" y="${at(top)}" text-anchor="${anchor}">${text}</text>`;
}
