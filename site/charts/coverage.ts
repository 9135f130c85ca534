/** How much of each chapter a computer can judge. Said openly, so that nobody takes silence for a yes. */
import { html, type Html } from "../html.ts";
import { coverage as words } from "../words/charts.ts";
import { asTable, at, drawing, figure } from "./figure.ts";
import { COVERAGES, type Coverage } from "./coverage-of.ts";

export interface ChapterCoverage {
  readonly chapter: string;
  readonly counts: Readonly<Record<Coverage, number>>;
}

const WIDTH = 440;
const ROW = 40;
const BAR = 14;
const LEGEND = 26;

export function coverageChart(id: string, chapters: readonly ChapterCoverage[]): Html | null {
  if (chapters.length === 0) return null;
  const most = Math.max(...chapters.map(({ counts }) => total(counts)));
  const height = LEGEND + chapters.length * ROW;
  const shapes = html`${legend()}${chapters.map((chapter, index) => bar(chapter, LEGEND + index * ROW, most))}`;
  return figure(
    "coverage",
    drawing({
      id,
      title: words.title,
      description: words.description(sum(chapters, "machine"), sumAll(chapters)),
      width: WIDTH,
      height,
      shapes,
    }),
    words.caption(sum(chapters, "machine"), sumAll(chapters)),
    asTable({
      id: `${id}-table`,
      caption: words.title,
      head: [words.chapter, ...COVERAGES.map((coverage) => words.label(coverage))],
      rows: chapters.map(({ chapter, counts }) => [chapter, ...COVERAGES.map((coverage) => counts[coverage])]),
      numeric: COVERAGES.map((_, index) => index + 1),
    }),
  );
}

function legend(): Html {
  const places = [0, 104, 200, 318];
  return html`${COVERAGES.map(
    (coverage, index) =>
      html`<rect class="coverage-${coverage}" x="${places[index] ?? 0}" y="2" width="11" height="11" rx="2" /><text
          class="legend"
          x="${(places[index] ?? 0) + 16}"
          y="12"
          >${words.short(coverage)}</text
        >`,
  )}`;
}

function bar({ chapter, counts }: ChapterCoverage, top: number, most: number): Html {
  const unit = WIDTH / most;
  let left = 0;
  const parts = COVERAGES.filter((coverage) => counts[coverage] > 0).map((coverage) => {
    const width = counts[coverage] * unit;
    const start = left;
    left += width;
    const label = html`<text
      class="coverage-count count-${coverage}"
      x="${at(start + width / 2)}"
      y="${top + 28.5}"
      text-anchor="middle"
      >${counts[coverage]}</text
    >`;
    return html`<rect
        class="coverage-${coverage}"
        x="${at(start)}"
        y="${top + 17}"
        width="${at(Math.max(width - 1.5, 1))}"
        height="${BAR + 2}"
      />${width >= 12 && label}`;
  });
  return html`<text class="chapter" x="0" y="${top + 11}">${chapter}</text>${parts}`;
}

function total(counts: ChapterCoverage["counts"]): number {
  return COVERAGES.reduce((sum, coverage) => sum + counts[coverage], 0);
}

function sum(chapters: readonly ChapterCoverage[], coverage: Coverage): number {
  return chapters.reduce((count, { counts }) => count + counts[coverage], 0);
}

function sumAll(chapters: readonly ChapterCoverage[]): number {
  return chapters.reduce((count, { counts }) => count + total(counts), 0);
}
