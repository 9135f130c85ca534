/** Text as stretches, marked where a word was found. */
import { likeness, wordsOf, type Form, type Word } from "./words.ts";

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const AROUND = 90;

export function markedText(text: string, wanted: readonly Form[]): readonly Piece[] {
  return marked(text, wordsOf(text), wanted, 0, text.length);
}

/** Some lines of the text, from a little before the first word that was found. */
export function snippet(text: string, wanted: readonly Form[]): readonly Piece[] {
  const held = wordsOf(text);
  const first = held.find((word) => isFound(word, wanted));
  const from = wordStart(text, Math.max((first?.start ?? 0) - AROUND, 0));
  const to = wordEnd(text, Math.min(from + 2 * AROUND + 40, text.length));
  return [
    ...(from > 0 ? [{ text: "… ", marked: false }] : []),
    ...marked(text, held, wanted, from, to),
    ...(to < text.length ? [{ text: " …", marked: false }] : []),
  ];
}

function isFound(held: Word, wanted: readonly Form[]): boolean {
  return wanted.some((it) => likeness(held, it) > 0);
}

function wordStart(text: string, at: number): number {
  return at === 0 ? 0 : text.indexOf(" ", at) + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(" ", at);
  return at >= text.length || space < 0 ? text.length : space;
}

function marked(
  text: string,
  held: readonly Word[],
  wanted: readonly Form[],
  from: number,
  to: number,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const word of held) {
    if (word.start < at || word.end > to || !isFound(word, wanted)) continue;
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), marked: false });
    pieces.push({ text: text.slice(word.start, word.end), marked: true });
    at = word.end;
  }
  return at < to ? [...pieces, { text: text.slice(at, to), marked: false }] : pieces;
}
