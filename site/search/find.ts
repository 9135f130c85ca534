/** Finds entries for what somebody writes. How much of it is found, and how well, decides the order. */
import { lastPartOf } from "../../src/rulebook/ids.ts";
import type { ChangeClass } from "../../src/compare/change.ts";
import { byCodeUnit } from "../../src/words/order.ts";
import { askedWords, type Alternative, type AskedWord } from "./asked.ts";
import type { Entry, SearchIndex, Sort } from "./entries.ts";
import { folded } from "./text.ts";
import { vocabularyOf, type Vocabulary } from "./vocabulary.ts";
import { wordsOf, type Form } from "./words.ts";

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
  /** What it was found by, to be marked where it is shown. */
  readonly wanted: readonly Form[];
}

export interface Found {
  readonly hits: readonly Hit[];
  /** Whether no entry has every word, so that those are shown that have the most telling ones. */
  readonly isPartial: boolean;
  /** Words that are written nowhere, with the known ones that were looked for. */
  readonly respelled: readonly NonNullable<AskedWord["respelled"]>[];
}

export interface Searcher {
  readonly find: (query: Query) => Found;
}

/** A text with the weight of what is found in it, as the numbers of its words. */
interface Field {
  readonly weight: number;
  readonly words: readonly number[];
}

interface Prepared {
  readonly entry: Entry;
  readonly fields: readonly Field[];
}

const WEIGHTS = { title: 20, names: 18, place: 10, text: 6 } as const;
const STANDING_WEIGHT: Readonly<Record<Entry["standing"], number>> = {
  "in-force": 8,
  upcoming: 6,
  "before-known": 6,
  "after-known": 0,
  proposed: 4,
  "": 0,
  ended: -4,
  rejected: -4,
};
/** A title that is a whole question has many words, and each says less of what it is about. */
const QUESTION_WEIGHT = 10;
const WHOLE_WEIGHT = 6;
/** What has less than this of what was asked for, each word counted by how rare it is, is about something else. */
const LEAST_PART = 0.6;
/** Where nothing has so much, what has nearly the most is nearer than an empty list. */
const NEAR_MOST = 0.8;
const NOWHERE = 0.5;

export function searcher({ entries, synonyms }: SearchIndex): Searcher {
  const texts = entries.map((entry) => ({ entry, fields: textsOf(entry) }));
  const vocabulary = vocabularyOf(texts.flatMap(({ fields }) => fields.map(({ words }) => words)));
  const prepared = texts.map(({ entry, fields }): Prepared => ({
    entry,
    fields: fields.map(({ weight, words }) => ({ weight, words: vocabulary.numbersOf(words) })),
  }));
  return { find };

  /** Without a word, any choice lists everything that fits it. */
  function find(query: Query): Found {
    const { text } = query;
    const inside = prepared.filter(({ entry }) => isChosen(entry, query) && hasPhrases(entry, phrasesOf(text)));
    if (text.trim() === "")
      return { hits: isNarrowed(query) ? ordered(inside.map(listed)) : [], isPartial: false, respelled: [] };
    const asked = askedWords(text, vocabulary, synonyms);
    const ranked = rankedFor(inside, asked, text, vocabulary);
    return {
      hits: ordered(ranked),
      isPartial: !ranked.some(({ isWhole }) => isWhole),
      respelled: asked.flatMap(({ respelled }) => respelled ?? []),
    };
  }
}

interface Ranked extends Hit {
  readonly isWhole: boolean;
  readonly score: number;
}

function ordered(ranked: readonly Ranked[]): readonly Hit[] {
  return ranked.toSorted((a, b) => b.score - a.score || byCodeUnit(a.entry.title, b.entry.title));
}

function listed({ entry }: Prepared): Ranked {
  return { entry, wanted: [], isWhole: true, score: STANDING_WEIGHT[entry.standing] };
}

function rankedFor(
  inside: readonly Prepared[],
  asked: readonly AskedWord[],
  text: string,
  vocabulary: Vocabulary,
): readonly Ranked[] {
  if (asked.length === 0) return [];
  const scores = asked.map(({ alternatives }) => {
    const ways = alternatives.map((alternative) => scorer(alternative, vocabulary));
    return inside.map((it) => Math.max(...ways.map((score) => score(it))));
  });
  const rarity = scores.map((own) => rarityOf(own.filter((score) => score > 0).length, inside.length));
  const all = sum(rarity);
  const wanted = asked.flatMap(({ alternatives }) => alternatives.flatMap(({ forms }) => forms));
  const parts = inside.map((_, index) => sum(rarity.filter((__, word) => (scores[word]?.[index] ?? 0) > 0)) / all);
  const most = parts.reduce((known, part) => Math.max(known, part), 0);
  const least = most < LEAST_PART ? most * NEAR_MOST : LEAST_PART;
  return inside.flatMap(({ entry }, index) => {
    const part = parts[index] ?? 0;
    if (part === 0 || part < least) return [];
    const own = scores.map((of) => of[index] ?? 0);
    const isWhole = own.every((score) => score > 0);
    const likeAsked = sum(own.map((score, word) => score * (rarity[word] ?? 0))) / all;
    const score = likeAsked + (isWhole ? WHOLE_WEIGHT : 0) + idScore(entry, text) + STANDING_WEIGHT[entry.standing];
    return [{ entry, wanted, isWhole, score }];
  });
}

/** The fewer that have a word, the more it tells. One that nothing has tells nothing, but that not all was found. */
function rarityOf(having: number, all: number): number {
  return having === 0 ? NOWHERE : Math.log(1 + all / having);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, it) => all + it, 0);
}

function isNarrowed({ module, sort, year, change, standing }: Query): boolean {
  return [module, sort, year, change, standing].some((it) => it !== "");
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

/** Words in quotation marks, which are to stand together. */
function phrasesOf(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]+)"|”([^”]+)”/gu)].map((match) => (match[1] ?? match[2] ?? "").toLowerCase().trim());
}

function hasPhrases({ title, text }: Entry, phrases: readonly string[]): boolean {
  const all = `${title} ${text}`.toLowerCase();
  return phrases.every((phrase) => all.includes(phrase));
}

/** An id written as it is, or its last part, comes before everything else. */
function idScore({ id, names }: Entry, text: string): number {
  const written = folded(text.trim().toLowerCase());
  if (id === written || names.some((name) => folded(name.toLowerCase()) === written)) return 1000;
  const last = lastPartOf(id);
  return last === written.replaceAll(/\s+/gu, "-") ? 900 : 0;
}

function textsOf({ sort, id, title, names, place, text }: Entry): readonly {
  readonly weight: number;
  readonly words: ReturnType<typeof wordsOf>;
}[] {
  const isQuestion = sort === "svar" || sort === "fraga";
  return [
    { weight: isQuestion ? QUESTION_WEIGHT : WEIGHTS.title, words: wordsOf(title) },
    { weight: WEIGHTS.names, words: wordsOf(`${names.join(" ; ")} ; ${id.replaceAll(/[-/]/gu, " ")}`) },
    { weight: WEIGHTS.place, words: wordsOf(place) },
    { weight: WEIGHTS.text, words: wordsOf(text) },
  ];
}

/** How well an entry has all the words of one alternative. */
function scorer({ forms, weight }: Alternative, vocabulary: Vocabulary): (it: Prepared) => number {
  const likenesses = forms.map((form) => vocabulary.likenesses(form));
  return ({ fields }) => {
    const each = likenesses.map((of) =>
      Math.max(...fields.map((field) => field.weight * Math.max(0, ...field.words.map((word) => of[word] ?? 0)))),
    );
    return each.some((score) => score === 0) ? 0 : (sum(each) / each.length) * weight;
  };
}
