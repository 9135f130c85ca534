/** The rows of a CSV file, each with the line of the file that it begins on. */
import { CsvError, parse } from "csv-parse/sync";

export interface Row {
  /** Counted from 1, blank lines and lines inside quotes too: what an editor shows. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type Rows =
  | { readonly ok: true; readonly rows: readonly Row[] }
  /** A quote that is never closed, or stands inside a cell. */
  | { readonly ok: false; readonly line: number };

const SEPARATORS = [";", ",", "\t"] as const;
type Separator = (typeof SEPARATORS)[number];

/** Rows with something in them. The separator is the one that the file names, or else the one that the heading has most of. */
export function rowsOf(written: string): Rows {
  // Lines are counted as an editor does, whatever ends them.
  const text = written.replaceAll(/\r\n?/g, "\n");
  const [, named, rest] = /^sep=(.)\n(.*)$/su.exec(text) ?? [];
  const separator = SEPARATORS.find((it) => it === named);
  return separator !== undefined && rest !== undefined
    ? parsed(rest, separator, 1)
    : parsed(text, separatorOf(text), 0);
}

function separatorOf(text: string): Separator {
  const heading = text.trimStart().split("\n", 1).join("");
  const count = (separator: Separator): number => heading.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

function parsed(text: string, delimiter: Separator, linesBefore: number): Rows {
  const rows: Row[] = [];
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: readonly string[], { lines }) => {
        // What is told is the line that the row ends on.
        const inside = cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
        rows.push({ line: linesBefore + lines - inside, cells: cells.map((cell) => cell.trim()) });
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) return { ok: false, line: linesBefore + lineOf(error) };
    throw error;
  }
  return { ok: true, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== "")) };
}

function lineOf(error: CsvError): number {
  const { lines } = error;
  return typeof lines === "number" ? lines : 1;
}
