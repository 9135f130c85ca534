/** What is asked for: each word with what it may also be called, and what it was read as where it is written nowhere. */
import { EVERYDAY, FILLERS } from "../words/everyday.ts";
import type { SearchIndex } from "./entries.ts";
import { nearest } from "./spelling.ts";
import { folded, tokens } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { formOf, type Form } from "./words.ts";

/** Words that all have to be found for one word that was asked for. */
export interface Alternative {
  readonly forms: readonly Form[];
  readonly weight: number;
}

export interface AskedWord {
  readonly alternatives: readonly Alternative[];
  /** The known word that is looked for in place of one that is written nowhere. */
  readonly respelled: { readonly written: string; readonly read: string } | null;
}

/** No Swedish word is longer; what is, is noise. */
const LONGEST_WORD = 40;
const MOST_WORDS = 12;
const SHORTEST_HEAD = 4;
const SHORTEST_TAIL = 3;

/** Words that any question has say nothing, unless there are no others. */
export function askedWords(
  text: string,
  vocabulary: Vocabulary,
  synonyms: SearchIndex["synonyms"],
): readonly AskedWord[] {
  const readable = tokens(text)
    .map(({ word }) => word)
    .filter(({ length }) => length <= LONGEST_WORD)
    .slice(0, MOST_WORDS);
  const telling = readable.filter((word) => !FILLERS.has(word));
  return (telling.length > 0 ? telling : readable).map((word) => askedWord(word, vocabulary, synonyms));
}

function askedWord(word: string, vocabulary: Vocabulary, synonyms: SearchIndex["synonyms"]): AskedWord {
  const own = formOf(word);
  const asIs: Alternative = { forms: [own], weight: 1 };
  const others = alsoCalled(own, synonyms);
  const isKnown = [...vocabulary.stems.keys()].some((it) => it.includes(own.stem));
  if (isKnown || others.length > 0) return { alternatives: [asIs, ...others], respelled: null };
  const parts = splits(own, vocabulary);
  if (parts.length > 0) return { alternatives: [asIs, ...parts], respelled: null };
  const read = nearest(own, vocabulary);
  if (read === null) return { alternatives: [asIs], respelled: null };
  const form = formOf(read);
  return {
    alternatives: [{ forms: [form], weight: 0.9 }, ...alsoCalled(form, synonyms)],
    respelled: { written: word, read },
  };
}

/** An abbreviation's long word counts almost as much as itself; what people say for something else counts less. */
function alsoCalled(own: Form, synonyms: SearchIndex["synonyms"]): readonly Alternative[] {
  const all = (text: string): readonly Form[] => tokens(text).map((token) => formOf(token.word));
  const short = synonyms.flatMap(([it, long]) => (folded(it) === own.whole ? [{ forms: all(long), weight: 0.9 }] : []));
  const everyday = EVERYDAY.flatMap(([said, meant]) =>
    said.some((it) => formOf(it).stem === own.stem) ? meant.map((it) => ({ forms: all(it), weight: 0.8 })) : [],
  );
  return [...short, ...everyday];
}

/** A compound that is written nowhere, as two words that are. */
function splits({ whole }: Form, { stems }: Vocabulary): readonly Alternative[] {
  const known = [...stems.keys()];
  const found: Alternative[] = [];
  for (let cut = SHORTEST_HEAD; cut <= whole.length - SHORTEST_TAIL; cut += 1) {
    const head = formOf(whole.slice(0, cut).replace(/s$/u, ""));
    const tail = formOf(whole.slice(cut));
    if (stems.has(tail.stem) && known.some((it) => it.startsWith(head.stem)))
      found.push({ forms: [head, tail], weight: 0.4 });
  }
  return found;
}
