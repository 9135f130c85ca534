/** The words of a text as they are compared: folded and stemmed, so that å, ä and ö may be written a, a and o. */
import { stem } from "../../src/words/stem.ts";
import { folded, tokens, type Token } from "./text.ts";

/** What one word is compared by. */
export interface Form {
  readonly whole: string;
  readonly stem: string;
}

/** A form with its place in the text. */
export interface Word extends Token, Form {}

export function formOf(word: string): Form {
  const whole = folded(word);
  return { whole, stem: stem(whole) };
}

export function wordsOf(text: string): readonly Word[] {
  return tokens(text).map((token) => ({ ...token, ...formOf(token.word) }));
}

/** 1 for the very word, less for another form of it, a longer word that begins or ends with it, or one that holds it. */
export function likeness(held: Form, wanted: Form): number {
  if (held.whole === wanted.whole) return 1;
  if (held.stem === wanted.stem) return 0.9;
  if (/^\d/u.test(wanted.stem) || wanted.stem.length < 3) return 0;
  if (held.whole.startsWith(wanted.stem) || isDefinite(wanted.stem, held.stem)) return 0.6;
  if (wanted.stem.length < 4) return 0;
  if (held.stem.endsWith(wanted.stem)) return 0.6;
  return held.whole.includes(wanted.stem) ? 0.35 : 0;
}

/** `vårdgarantin` of `vårdgaranti`: an ending that the stemmer leaves after a vowel. */
function isDefinite(written: string, stem: string): boolean {
  return stem.length >= 5 && (written === `${stem}n` || written === `${stem}t`);
}
