/** The lines of the sources for a terminal: a table by source, and every line that nobody has placed. */
import type { Placing, SourceText } from "../coverage/placing.ts";
import type { Source } from "../rulebook/model.ts";
import { countTable, sourceTitle } from "./coverage-text.ts";
import { COLUMNS, clean, cut, fieldLines, indented, proseLines, wrap, type Paint } from "./layout.ts";
import { placingSentence, placingWords, spanText } from "./words/placing.ts";

const MARGIN = 2;
const SPAN_WIDTH = 14;

export function placingLines(
  texts: readonly SourceText[],
  placed: readonly Placing[],
  sources: readonly Source[],
  paint: Paint,
): readonly string[] {
  const titleOf = (file: string): string => sourceTitle(file, sources);
  const rest = placed.map((it) => it.lines - it.inRows - it.inStretches);
  const lines = placed.reduce((sum, it) => sum + it.lines, 0);
  const left = rest.reduce((sum, it) => sum + it, 0);
  const warned = (heading: string, text: string, files: readonly string[]): readonly string[] =>
    files.length === 0
      ? []
      : [
          "",
          paint("heading", heading),
          ...files.flatMap((file) => indented(titleOf(file), MARGIN)),
          ...proseLines(text, MARGIN),
        ];
  return [
    "",
    ...countTable(
      placingWords.bySource,
      placingWords.columns,
      placed.map((it, n) => [titleOf(it.file), [it.lines, it.inRows, it.inStretches, rest[n] ?? 0]]),
      paint,
    ),
    ...wrap(placingSentence(lines - left, lines), COLUMNS),
    ...warned(
      placingWords.absent,
      placingWords.absentText,
      filesOf(texts, ({ text }) => text === null),
    ),
    ...warned(
      placingWords.other,
      placingWords.otherText,
      filesOf(texts, ({ same }) => same === false),
    ),
    ...warned(
      placingWords.unknown,
      placingWords.unknownText,
      filesOf(texts, ({ text, same }) => text !== null && same === null),
    ),
    ...listed(
      placingWords.unplaced(left),
      placed,
      (it) => it.unplaced.map((span) => [span, span.begins]),
      titleOf,
      paint,
    ),
    ...listed(placingWords.beyond, placed, (it) => it.beyond.map((span) => [span, ""]), titleOf, paint),
  ];
}

function filesOf(texts: readonly SourceText[], which: (text: SourceText) => boolean): readonly string[] {
  return texts.filter(which).map(({ file }) => file);
}

type Listed = readonly (readonly [span: Placing["beyond"][number], begins: string])[];

function listed(
  heading: string,
  placed: readonly Placing[],
  of: (placing: Placing) => Listed,
  titleOf: (file: string) => string,
  paint: Paint,
): readonly string[] {
  const found = placed.map((it) => ({ file: it.file, spans: of(it) })).filter(({ spans }) => spans.length > 0);
  if (found.length === 0) return [];
  const width = COLUMNS - MARGIN - SPAN_WIDTH - 1;
  return [
    "",
    paint("heading", heading),
    ...found.flatMap(({ file, spans }) => [
      ...indented(titleOf(file), MARGIN),
      ...fieldLines(
        spans.map(([span, begins]) => [spanText(span), cut(clean(begins), width)] as const),
        MARGIN,
        SPAN_WIDTH,
        paint,
      ),
    ]),
  ];
}
