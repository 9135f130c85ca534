/** Where every line of a source text ended: in a row of the inventory, in a stretch without rules, or nowhere yet. */
import type { InventoryRow, SourceStretch } from "./inventory.ts";
import { linesOf, spansOf } from "./spans.ts";
import type { Span } from "./spans.ts";

/** A source document as the register has it, and its text as somebody holds it out. */
export interface SourceText {
  readonly file: string;
  /** Null where the text was not there. */
  readonly text: string | null;
  /** Whether it is the text that was read. Null where the register has no checksum, or there is no text. */
  readonly same: boolean | null;
}

export interface Placing {
  readonly file: string;
  readonly same: boolean | null;
  /** Lines with something on them. Empty lines need no place. */
  readonly lines: number;
  readonly inRows: number;
  readonly inStretches: number;
  /** Lines that nobody has placed, with how each stretch of them begins. */
  readonly unplaced: readonly UnplacedLines[];
  /** Lines that a table speaks of and the text does not have. */
  readonly beyond: readonly Span[];
}

export interface UnplacedLines extends Span {
  readonly begins: string;
}

/** One entry for each text that was there, in the order given. */
export function placings(
  texts: readonly SourceText[],
  inventory: readonly InventoryRow[],
  stretches: readonly SourceStretch[],
): readonly Placing[] {
  return texts.flatMap((source) => {
    const placed = (of: readonly (InventoryRow | SourceStretch)[]): ReadonlySet<number> =>
      new Set(of.filter((it) => it.source === source.file).flatMap(({ lines }) => linesOf(lines)));
    return source.text === null ? [] : [placing(source, source.text, placed(inventory), placed(stretches))];
  });
}

function placing(
  { file, same }: SourceText,
  text: string,
  inRows: ReadonlySet<number>,
  inStretches: ReadonlySet<number>,
): Placing {
  const written = text.split(/\r?\n/).flatMap((line, n) => (line.trim() === "" ? [] : [{ number: n + 1, line }]));
  const count = lineCount(text);
  const unplaced = written.filter(({ number }) => !inRows.has(number) && !inStretches.has(number));
  const lineAt = new Map(written.map(({ number, line }) => [number, line.trim()]));
  return {
    file,
    same,
    lines: written.length,
    inRows: written.filter(({ number }) => inRows.has(number)).length,
    inStretches: written.filter(({ number }) => !inRows.has(number) && inStretches.has(number)).length,
    unplaced: spansOf(unplaced.map(({ number }) => number)).map((span) => ({
      ...span,
      begins: lineAt.get(span.first) ?? "",
    })),
    beyond: spansOf([...inRows, ...inStretches].filter((number) => number > count)),
  };
}

/** A line break at the end ends the last line and begins no other. */
function lineCount(text: string): number {
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === "" ? lines.length - 1 : lines.length;
}

/** Every line has a place, and every text is there and is the one that was read. */
export function allPlaced(texts: readonly SourceText[], placed: readonly Placing[]): boolean {
  return (
    texts.every(({ text, same }) => text !== null && same !== false) &&
    placed.every(({ unplaced, beyond }) => unplaced.length === 0 && beyond.length === 0)
  );
}
