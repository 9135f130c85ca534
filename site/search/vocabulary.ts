/** Every word that is written anywhere, once, so that a word that is asked for is compared with each only once. */
import { likeness, type Form, type Word } from "./words.ts";

export interface Vocabulary {
  /** Each stem with how often it is written. */
  readonly stems: ReadonlyMap<string, number>;
  /** A stem's words, as they are written. */
  readonly spelled: ReadonlyMap<string, ReadonlySet<string>>;
  /** A text as the numbers of the words that it has. */
  readonly numbersOf: (words: readonly Word[]) => readonly number[];
  /** By the number of a word: how like the wanted one it is. */
  readonly likenesses: (wanted: Form) => readonly number[];
}

export function vocabularyOf(texts: readonly (readonly Word[])[]): Vocabulary {
  const stems = new Map<string, number>();
  const spelled = new Map<string, Set<string>>();
  const numbers = new Map<string, number>();
  const forms: Form[] = [];
  for (const { word, whole, stem } of texts.flat()) {
    stems.set(stem, (stems.get(stem) ?? 0) + 1);
    spelled.set(stem, (spelled.get(stem) ?? new Set<string>()).add(word));
    if (!numbers.has(whole)) {
      numbers.set(whole, forms.length);
      forms.push({ whole, stem });
    }
  }
  return {
    stems,
    spelled,
    numbersOf: (words) => [...new Set(words.flatMap(({ whole }) => numbers.get(whole) ?? []))],
    likenesses: (wanted) => forms.map((form) => likeness(form, wanted)),
  };
}
