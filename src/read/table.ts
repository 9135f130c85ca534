/** A table whose cells are parted by tabs, read to plain records with the place of every cell. */
import { startOf } from "./source.ts";
import type { Place, Positions, SourceText } from "./source.ts";
import type { Position } from "./finding.ts";

/** How the cells of a column become a value: a number, a text, or several texts with a mark between. */
type Cell = { readonly is: "text" } | { readonly is: "number" } | { readonly is: "list"; readonly between: string };

export interface Column {
  readonly name: string;
  readonly cell: Cell;
}

export interface Table {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** The rows that have more or fewer cells than the first line: their cells stand under the wrong names, and are not read. */
  readonly uneven: readonly UnevenRow[];
  /** By JSON pointer: `/rows/3/binding`. */
  readonly positions: Positions;
  /** The text of each row's cells in the named columns, for what looks for words wherever they stand. */
  readonly words: (columns: readonly string[]) => readonly string[];
}

export interface UnevenRow {
  readonly where: Position;
  readonly cells: number;
  readonly headings: number;
}

/** Columns are found by the names in the first line, so more of them and another order do no harm. Null without one. */
export function readTable({ file, text }: SourceText, columns: readonly Column[]): Table | null {
  const [header = "", ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const names = header.split("\t");
  if (columns.some(({ name }) => !names.includes(name))) return null;
  const all = lines.map((line, n) => ({ cells: line.split("\t"), line: n + 2 })).filter(isWritten);
  const [written, others] = parted(all, ({ cells }) => cells.length === names.length);
  const positions = new Map<string, Place>([["", { key: null, value: startOf(file) }]]);
  const rows = written.map((row, index) => {
    positions.set(`/rows/${index}`, { key: null, value: wholeRow(file, row) });
    const fields = columns.map(({ name, cell }): [string, unknown] => {
      const at = names.indexOf(name);
      const place = { key: null, value: cellPosition(file, row, at) };
      const value = valueOf((row.cells[at] ?? "").trim(), cell);
      positions.set(`/rows/${index}/${name}`, place);
      if (Array.isArray(value)) for (const n of value.keys()) positions.set(`/rows/${index}/${name}/${n}`, place);
      return [name, value];
    });
    return Object.fromEntries(fields);
  });
  const words = (wanted: readonly string[]): readonly string[] => {
    const places = wanted.map((name) => names.indexOf(name)).filter((at) => at !== -1);
    return written.map(({ cells }) => places.map((at) => cells[at] ?? "").join("\n"));
  };
  const uneven = others.map((row) => ({
    where: wholeRow(file, row),
    cells: row.cells.length,
    headings: names.length,
  }));
  return { rows, uneven, positions, words };
}

interface Written {
  readonly cells: readonly string[];
  readonly line: number;
}

function isWritten({ cells }: Written): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

/** What is no number stays the text it is: the schema says so where it stands. */
function valueOf(text: string, cell: Cell): unknown {
  switch (cell.is) {
    case "text":
      return text;
    case "number":
      return /^\d{1,9}$/.test(text) ? Number(text) : text;
    case "list":
      return text
        .split(cell.between)
        .map((it) => it.trim())
        .filter((it) => it !== "");
  }
}

function parted<T>(items: readonly T[], first: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter((it) => first(it)), items.filter((it) => !first(it))];
}

function wholeRow(file: string, row: Written): Position {
  return positionOf(file, row, 0, row.cells.join("\t").length);
}

function cellPosition(file: string, row: Written, at: number): Position {
  const before = row.cells.slice(0, at).reduce((sum, cell) => sum + cell.length + 1, 0);
  return positionOf(file, row, before, (row.cells[at] ?? "").length);
}

function positionOf(file: string, { line }: Written, start: number, length: number): Position {
  return { file, line, column: start + 1, endLine: line, endColumn: start + length + 1 };
}
