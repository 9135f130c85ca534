/** Finds entries for what somebody writes. Every word has to be found; how well decides the order. */
import type { ChangeClass } from "../../src/compare/change.ts";
import type { Entry, SearchIndex, Sort } from "./entries.ts";
import { stem } from "./stem.ts";
import { tokens, withoutDots, type Token } from "./text.ts";
import { byCodeUnit } from "../../src/words/order.ts";

export interface Query {
  readonly text: string;
  /** Empty for all. */
  readonly module: string;
  readonly sort: Sort | "";
  /** Of an edition. With a class: of the change. */
  readonly year: string;
  readonly change: ChangeClass | "";
  readonly standing: Entry["standing"];
}

export interface Hit {
  readonly entry: Entry;
  readonly score: number;
  /** Found only because the dots over å, ä and ö were not counted. */
  readonly loose: boolean;
  readonly title: readonly Piece[];
  readonly snippet: readonly Piece[];
}

/** A stretch of text, marked where a word was found. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

interface Prepared {
  readonly entry: Entry;
  readonly title: readonly Word[];
  readonly names: readonly Word[];
  readonly text: readonly Word[];
}

interface Word extends Token {
  readonly stem: string;
  readonly plain: string;
}

export interface Searcher {
  readonly find: (query: Query) => readonly Hit[];
}

const STANDING_WEIGHT: Readonly<Record<Entry["standing"], number>> = {
  "in-force": 6,
  upcoming: 4,
  "before-known": 4,
  proposed: 2,
  "": 1,
  ended: -4,
  rejected: -4,
};
const AROUND = 90;
/** No Swedish word is longer; what is, is noise. */
const LONGEST_WORD = 40;
const MOST_WORDS = 12;

export function searcher({ entries, synonyms }: SearchIndex): Searcher {
  const prepared = entries.map((entry): Prepared => ({
    entry,
    title: words(entry.title),
    names: words(`${entry.names.join(" ; ")} ; ${entry.id.replaceAll(/[-/]/gu, " ")}`),
    text: words(entry.text),
  }));
  const vocabulary = new Set(
    prepared.flatMap(({ title, names, text }) => [...title, ...names, ...text].map((it) => it.stem)),
  );
  const spellings = [...vocabulary];
  return { find };

  /** Without a word, a choice of year, class or standing lists everything that fits it. */
  function find(query: Query): readonly Hit[] {
    const { text } = query;
    const asked = wanted(text);
    const listsAll = text.trim() === "" && (query.year !== "" || query.change !== "" || query.standing !== "");
    if (asked.length === 0 && !listsAll) return [];
    const phrases = [...text.matchAll(/"([^"]+)"|”([^”]+)”/gu)].map((match) =>
      (match[1] ?? match[2] ?? "").toLowerCase().trim(),
    );
    const inside = prepared.filter(({ entry }) => isChosen(entry, query) && hasPhrases(entry, phrases));
    const strict = inside.flatMap((it) => hitOf(it, asked, text, false));
    const found = strict.length > 0 ? strict : inside.flatMap((it) => hitOf(it, asked, text, true));
    return found.sort((a, b) => b.score - a.score || byCodeUnit(a.entry.title, b.entry.title));
  }

  /** The words asked for, each with what it may also be called. A compound that is nowhere is tried as its parts. */
  function wanted(text: string): readonly (readonly Wanted[])[] {
    const readable = tokens(text).filter(({ word }) => word.length <= LONGEST_WORD);
    return readable.slice(0, MOST_WORDS).flatMap(({ word }) => {
      const long = synonyms.flatMap(([short, title]) => (short === word ? [tokens(title).map((it) => it.word)] : []));
      const asIs: Wanted = { words: [word], weight: 1 };
      const alternatives = [asIs, ...long.map((names): Wanted => ({ words: names, weight: 0.9 }))];
      const own = stem(word);
      const isKnown = spellings.some((it) => it.includes(own));
      return [isKnown || long.length > 0 ? alternatives : [...alternatives, ...splits(word)]];
    });
  }

  function splits(word: string): readonly Wanted[] {
    const found: Wanted[] = [];
    for (let at = 4; at <= word.length - 4; at += 1) {
      const [head, tail] = [word.slice(0, at).replace(/s$/u, ""), word.slice(at)];
      const first = stem(head);
      const known = vocabulary.has(stem(tail)) && spellings.some((it) => it.startsWith(first));
      if (known) found.push({ words: [head, tail], weight: 0.4 });
    }
    return found;
  }
}

/** Words that all have to be found for one word that was asked for. */
interface Wanted {
  readonly words: readonly string[];
  readonly weight: number;
}

function words(text: string): readonly Word[] {
  return tokens(text).map((token) => {
    const own = stem(token.word);
    return { ...token, stem: own, plain: withoutDots(own) };
  });
}

function isChosen(entry: Entry, { module, sort, year, change, standing }: Query): boolean {
  const inYear =
    change === ""
      ? year === "" || entry.years.includes(year)
      : entry.changes.some((it) => it.class === change && (year === "" || it.year === year));
  return (
    inYear &&
    (module === "" || entry.module === module) &&
    (sort === "" || entry.sort === sort) &&
    (standing === "" || entry.standing === standing)
  );
}

function hasPhrases({ title, text }: Entry, phrases: readonly string[]): boolean {
  const all = `${title} ${text}`.toLowerCase();
  return phrases.every((phrase) => all.includes(phrase));
}

function hitOf(it: Prepared, asked: readonly (readonly Wanted[])[], text: string, loose: boolean): readonly Hit[] {
  const scores = asked.map((alternatives) => Math.max(...alternatives.map((wanted) => scoreOf(it, wanted, loose))));
  if (scores.some((score) => score <= 0)) return [];
  const stems = asked.flatMap((alternatives) =>
    alternatives.flatMap((wanted) => wanted.words.map((word) => stem(word))),
  );
  const { entry } = it;
  return [
    {
      entry,
      score: scores.reduce((sum, score) => sum + score, 0) + idScore(entry, text) + STANDING_WEIGHT[entry.standing],
      loose,
      title: marked(entry.title, it.title, stems, loose, 0, entry.title.length),
      snippet: snippetOf(it, stems, loose),
    },
  ];
}

/** An id written as it is, or its last part, comes before everything else. */
function idScore({ id, names }: Entry, text: string): number {
  const written = text.trim().toLowerCase();
  if (id === written || names.some((name) => name.toLowerCase() === written)) return 1000;
  const last = id.slice(id.lastIndexOf("/") + 1);
  return last === written.replaceAll(/\s+/gu, "-") ? 900 : 0;
}

function scoreOf({ title, names, text }: Prepared, { words: all, weight }: Wanted, loose: boolean): number {
  const each = all.map((word) =>
    Math.max(best(title, word, loose) * 20, best(names, word, loose) * 18, best(text, word, loose) * 6),
  );
  return each.some((score) => score === 0) ? 0 : (each.reduce((sum, score) => sum + score, 0) / each.length) * weight;
}

/** 1 for the very word, less for another form of it, a longer word that begins or ends with it, or one that holds it. */
function best(held: readonly Word[], word: string, loose: boolean): number {
  const [own, plain] = [stem(word), withoutDots(stem(word))];
  return held.reduce((most, it) => Math.max(most, likeness(it, word, loose ? plain : own, loose)), 0);
}

function likeness(held: Word, word: string, wanted: string, loose: boolean): number {
  const form = loose ? held.plain : held.stem;
  if (held.word === word) return 1;
  if (form === wanted) return 0.9;
  if (/^\d/u.test(wanted) || wanted.length < 3) return 0;
  const whole = loose ? withoutDots(held.word) : held.word;
  if (whole.startsWith(wanted)) return 0.6;
  if (wanted.length < 4) return 0;
  if (form.endsWith(wanted)) return 0.6;
  return whole.includes(wanted) ? 0.35 : 0;
}

function isFound(held: Word, stems: readonly string[], loose: boolean): boolean {
  return stems.some((wanted) => likeness(held, wanted, loose ? withoutDots(wanted) : wanted, loose) > 0);
}

function snippetOf({ entry, text }: Prepared, stems: readonly string[], loose: boolean): readonly Piece[] {
  const first = text.find((word) => isFound(word, stems, loose));
  const from = wordStart(entry.text, Math.max((first?.start ?? 0) - AROUND, 0));
  const to = wordEnd(entry.text, Math.min(from + 2 * AROUND + 40, entry.text.length));
  const pieces = marked(entry.text, text, stems, loose, from, to);
  return [
    ...(from > 0 ? [{ text: "… ", marked: false }] : []),
    ...pieces,
    ...(to < entry.text.length ? [{ text: " …", marked: false }] : []),
  ];
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
  stems: readonly string[],
  loose: boolean,
  from: number,
  to: number,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const word of held) {
    if (word.start < at || word.end > to || !isFound(word, stems, loose)) continue;
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), marked: false });
    pieces.push({ text: text.slice(word.start, word.end), marked: true });
    at = word.end;
  }
  return at < to ? [...pieces, { text: text.slice(at, to), marked: false }] : pieces;
}
