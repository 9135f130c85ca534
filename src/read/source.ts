/** A file as the pure part of the reader sees it, and places in it. */
import type { Position } from "./finding.ts";

/** The repository path with `/` between its parts, and the decoded text. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** Where a value stands, and its key when it is a field of a map. */
export interface Place {
  readonly key: Position | null;
  readonly value: Position;
}

/** From JSON pointer (RFC 6901) to the place in the file. `""` is the whole document. */
export interface Positions {
  readonly get: (pointer: string) => Place | undefined;
}

export function childPointer(parent: string, key: string | number): string {
  const name = String(key);
  // Nearly no name has a sign to write otherwise.
  const written = NEEDS_ESCAPE.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
  return `${parent}/${written}`;
}

const NEEDS_ESCAPE = /[~/]/;

function parentPointer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** The last part of a pointer, unescaped. */
export function lastOf(pointer: string): string {
  return unescaped(pointer.slice(pointer.lastIndexOf("/") + 1));
}

/** The parts of a pointer, unescaped, from the outermost. */
export function namesOf(pointer: string): readonly string[] {
  return pointer.split("/").slice(1).map(unescaped);
}

function unescaped(name: string): string {
  return name.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The value's place, or that of the nearest thing around it that the file does have. */
export function valuePosition(positions: Positions, file: string, pointer: string): Position {
  const place = positions.get(pointer);
  if (place) return place.value;
  return pointer === "" ? startOf(file) : valuePosition(positions, file, parentPointer(pointer));
}

/** The key's place, or the value's when it has none (an item of a list). */
export function keyPosition(positions: Positions, file: string, pointer: string): Position {
  return positions.get(pointer)?.key ?? valuePosition(positions, file, pointer);
}

export function startOf(file: string): Position {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** Turns offsets of a text into positions. */
export type Locate = (start: number, end: number) => Position;

/** Where the lines begin is looked for when a place is first asked of: of most texts nobody does. */
export function locator({ file, text }: SourceText): Locate {
  let starts: readonly number[] | null = null;
  return (start, end) => {
    starts ??= lineStarts(text);
    const [from, to] = [lineOf(starts, start), lineOf(starts, Math.max(start, end))];
    return {
      file,
      line: from + 1,
      column: start - (starts[from] ?? 0) + 1,
      endLine: to + 1,
      endColumn: Math.max(start, end) - (starts[to] ?? 0) + 1,
    };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
