/** How much of what the sources say is data: counts by source and kind, and every row that is not accounted for. */
import type { Coverage, CoverageCount } from "../coverage/coverage.ts";
import type { InventoryRow } from "../coverage/inventory.ts";
import type { Source } from "../rulebook/model.ts";
import { carrierText, coverageSentence, coverageWords, inventoryKind, rowNumbers } from "./words/coverage.ts";
import { list } from "../words/format.ts";
import {
  COLUMNS,
  cut,
  displayWidth,
  fieldLines,
  indented,
  padEnd,
  padStart,
  proseLines,
  wrap,
  type Paint,
} from "./layout.ts";
import { byCodeUnit } from "../words/order.ts";

const GAP = 2;
const MARGIN = 2;
const ROW_WIDTH = 8;

export function coverageLines(found: Coverage, sources: readonly Source[], paint: Paint): readonly string[] {
  return [
    paint("heading", coverageWords.heading),
    ...wrap(coverageSentence(found.total), COLUMNS),
    "",
    ...table(coverageWords.bySource, found.bySource, (file) => sourceTitle(file, sources), paint),
    "",
    ...table(coverageWords.byKind, largestFirst(found.byKind), inventoryKind, paint),
    ...leftOutLines(found, paint),
    ...missingLines(found, paint),
    ...unknownLines(found, paint),
    ...bothLines(found, paint),
  ];
}

/** The title of a source document by its file name; the file name where the register has no such document. */
export function sourceTitle(file: string, sources: readonly Source[]): string {
  return sources.find((it) => it.file === file)?.title ?? file;
}

function table(
  title: string,
  counts: readonly CoverageCount[],
  nameOf: (of: string) => string,
  paint: Paint,
): readonly string[] {
  const rows = counts.map((it): CountRow => [nameOf(it.of), [it.rows, it.carried, it.leftOut, it.missing]]);
  return countTable(title, coverageWords.columns, rows, paint);
}

type CountRow = readonly [name: string, counts: readonly number[]];

/** A heading with the names of its columns, and a line of counts for each row. */
export function countTable(
  title: string,
  columns: readonly string[],
  rows: readonly CountRow[],
  paint: Paint,
): readonly string[] {
  const widths = columns.map(displayWidth);
  const nameWidth = COLUMNS - widths.reduce((sum, width) => sum + width + GAP, 0);
  const line = (name: string, cells: readonly string[]): string =>
    padEnd(cut(name, nameWidth), nameWidth) +
    cells.map((cell, index) => padStart(cell, (widths[index] ?? 0) + GAP)).join("");
  return [paint("heading", line(title, columns)), ...rows.map(([name, counts]) => line(name, counts.map(String)))];
}

function leftOutLines(found: Coverage, paint: Paint): readonly string[] {
  const reasons = leftOutReasons(found);
  if (reasons.length === 0) return [];
  return [
    "",
    paint("heading", coverageWords.leftOut),
    ...reasons.flatMap(({ rows, reason }) => [
      ...indented(rowNumbers(rows), MARGIN),
      ...proseLines(reason, MARGIN + MARGIN),
    ]),
  ];
}

/** The rows left out for each reason, in the order of the first row. */
export function leftOutReasons({
  rows,
}: Coverage): readonly { readonly rows: readonly number[]; readonly reason: string }[] {
  const byReason = new Map<string, readonly number[]>();
  for (const it of rows) {
    if (it.is === "left-out") byReason.set(it.reason, [...(byReason.get(it.reason) ?? []), it.row.number]);
  }
  return [...byReason].map(([reason, numbers]) => ({ rows: numbers, reason }));
}

/** The largest first, and by name where they are equal. */
export function largestFirst(counts: readonly CoverageCount[]): readonly CoverageCount[] {
  return counts.toSorted((a, b) => b.rows - a.rows || byCodeUnit(a.of, b.of));
}

function missingLines({ rows }: Coverage, paint: Paint): readonly string[] {
  const missing = rows.flatMap(({ is, row }) => (is === "missing" ? [row] : []));
  return section(
    coverageWords.missing(missing.length),
    missing.map((row) => [row.number, `${placeText(row)}: ${row.subject}`]),
    paint,
  );
}

function placeText({ place, kind }: InventoryRow): string {
  return `${place} (${inventoryKind(kind)})`;
}

function unknownLines({ unknownRows }: Coverage, paint: Paint): readonly string[] {
  return section(
    coverageWords.unknownRows(unknownRows.length),
    unknownRows.map(({ number, by }) => [number, list(by.map(carrierText), "och")]),
    paint,
  );
}

function bothLines({ bothCarriedAndLeftOut: both }: Coverage, paint: Paint): readonly string[] {
  return section(
    coverageWords.both(both.length),
    both.map((row) => [row, coverageWords.bothRow]),
    paint,
  );
}

function section(
  title: string,
  rows: readonly (readonly [number: number, text: string])[],
  paint: Paint,
): readonly string[] {
  if (rows.length === 0) return [];
  const fields = rows.map(([number, text]) => [coverageWords.row(number), text] as const);
  return ["", paint("heading", title), ...fieldLines(fields, MARGIN, ROW_WIDTH, paint)];
}
