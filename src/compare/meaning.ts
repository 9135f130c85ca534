/** What moved between two texts of what carries meaning. Nothing: the text is only said in another way. */
import { kept } from "../check/lazily.ts";
import type { CareChoiceEntry } from "../rulebook/model.ts";
import { isInflected, meaningWordsIn, type Addressed, type MeaningKind, type MeaningWord } from "../words/meaning.ts";

/** What has been read of texts, by the care choices whose units are addressed: a text is compared on several days. */
interface Read {
  readonly addressed: Addressed;
  readonly texts: Map<string, readonly MeaningWord[]>;
}

const KNOWN = new WeakMap<readonly CareChoiceEntry[], Read>();

/** The words that one text has and the other lacks, or has in another place; each once, as written. */
export function movedMeaning(
  older: string,
  newer: string,
  careChoices: readonly CareChoiceEntry[],
  aside: ReadonlySet<MeaningKind> = new Set(),
): readonly string[] {
  const [before, after] = [older, newer].map((text) =>
    wordsOf(text, careChoices).filter(({ kind }) => !aside.has(kind)),
  );
  const [gone, come] = [without(before ?? [], after ?? []), without(after ?? [], before ?? [])];
  const moved = gone.length + come.length > 0 ? [...gone, ...come] : reordered(before ?? [], after ?? []);
  return shown(moved);
}

/** A text, and in words what stands beside it. */
interface Told {
  readonly text: string;
  readonly beside: string;
}

/**
 * The figures, times, limits and negations that moved in a text without what stands beside it: they came and it does not say
 * them, or they went and it still does, or never did.
 */
export function movedBeside(older: Told, newer: Told, careChoices: readonly CareChoiceEntry[]): readonly string[] {
  const firm = (text: string) => wordsOf(text, careChoices).filter(({ kind }) => FIRM.has(kind));
  const said = ({ beside }: Told) => new Set(wordsOf(beside, careChoices).map(({ means }) => means));
  const [before, after] = [firm(older.text), firm(newer.text)];
  const [saidBefore, saidAfter] = [said(older), said(newer)];
  return shown([
    ...without(before, after).filter(({ means }) => !saidBefore.has(means) || saidAfter.has(means)),
    ...without(after, before).filter(({ means }) => !saidAfter.has(means)),
  ]);
}

/** Whether what stands beside a text still says a figure, a time or a limit that the text has left: of the two, one is wrong. */
export function saysWhatWasLeft(
  beside: string,
  older: string,
  newer: string,
  careChoices: readonly CareChoiceEntry[],
): boolean {
  const [before, after, said] = [older, newer, beside].map(
    (text) => new Set(wordsOf(text, careChoices).flatMap(({ kind, means }) => (FIRM.has(kind) ? [means] : []))),
  );
  return [...(before ?? [])].some((it) => after?.has(it) === false && said?.has(it) === true);
}

/** What can be said in one way only. Other words for what a rule is about may well stand beside each other. */
const FIRM: ReadonlySet<MeaningKind> = new Set(["number", "unit", "time", "limit", "negation", "modal"]);

function wordsOf(text: string, careChoices: readonly CareChoiceEntry[]): readonly MeaningWord[] {
  const { addressed, texts } = kept(KNOWN, careChoices, (): Read => ({
    addressed: addressedIn(careChoices),
    texts: new Map(),
  }));
  return kept(texts, text, () => meaningWordsIn(text, addressed));
}

/** The units of the care choices, by any inflection of what they are called, the last word of it, and by their abbreviations. */
function addressedIn(careChoices: readonly CareChoiceEntry[]): Addressed {
  const called = careChoices.flatMap(({ id, unit }) =>
    [unit.one, unit.definite, unit.many].map((name) => ({ id, stem: name.toLowerCase().replace(/^.* /u, "") })),
  );
  const short = new Map(careChoices.map(({ id, abbreviation }) => [abbreviation.toLowerCase(), id]));
  return (word) => called.find(({ stem }) => isInflected(word, stem))?.id ?? short.get(word.replace(/s$/u, "")) ?? null;
}

/** What is left of some words when each of the others has taken one away. */
function without(words: readonly MeaningWord[], others: readonly MeaningWord[]): readonly MeaningWord[] {
  const counts = new Map<string, number>();
  for (const { means } of others) counts.set(means, (counts.get(means) ?? 0) + 1);
  return words.filter(({ means }) => {
    const left = counts.get(means) ?? 0;
    counts.set(means, left - 1);
    return left <= 0;
  });
}

/** The same words in another order: `5 för barn och 10 för vuxna` is not `10 för barn och 5 för vuxna`. */
function reordered(before: readonly MeaningWord[], after: readonly MeaningWord[]): readonly MeaningWord[] {
  return after.filter(({ means }, index) => means !== before[index]?.means);
}

/** A list that moved is told by the words that moved in it, where there are any. */
function shown(moved: readonly MeaningWord[]): readonly string[] {
  const words = moved.filter(({ kind }) => kind !== "covered");
  return [...new Set((words.length === 0 ? moved : words).map(({ written }) => written))];
}
