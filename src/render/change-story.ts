/** What is told of a change, decided once: terminal, Markdown, tables and pages only lay it out. */
import type { Axis, Change, ChangeClass, Witness } from "../compare/change.ts";
import type { UndecidedReason } from "../compare/checks/relation.ts";
import type { LastingChange } from "../compare/revisions.ts";
import { sameText } from "../compare/text.ts";
import { answerLines, axisSentences } from "../compare/words/comparison.ts";
import * as words from "./words/diff-report.ts";
import { whenSaid } from "./known-changes.ts";
import { upperFirst } from "../words/format.ts";

/** What a change means, whenever it holds. */
export interface ChangeMeaning {
  /** What was asked and what is asked, in words; null where there is nothing to set against each other. */
  readonly fromTo: readonly [older: string, newer: string] | null;
  /** What a new rule asks: its check in words, or its whole text. */
  readonly content: { readonly is: "check" | "text"; readonly text: string } | null;
  readonly sentences: readonly string[];
  readonly examples: readonly string[];
  /** What only a person can tell. Empty when nothing is asked. */
  readonly questions: readonly Question[];
  /** Both texts, where they differ. */
  readonly texts: readonly [older: string, newer: string] | null;
  /** Whether the text is what changed, and not only what says the change. */
  readonly isInText: boolean;
}

export interface Question {
  readonly sentence: string;
  readonly reason: UndecidedReason | null;
}

export interface ChangeStory extends ChangeMeaning {
  readonly title: string;
  readonly rule: string;
  readonly class: ChangeClass;
  /** The repository path where the change stands. */
  readonly file: string;
  readonly when: string;
  /** The lines to answer the questions in. */
  readonly answer: readonly string[];
}

/** A change with the days that it holds. */
export function storyOf(lasting: LastingChange): ChangeStory {
  const { change } = lasting;
  const { title, rule, older, newer } = change;
  return {
    ...meaningOf(change),
    title,
    rule,
    class: change.class,
    file: (newer ?? older)?.file ?? "",
    when: whenSaid(lasting),
    answer: change.class === "undecided" ? answerLines(change) : [],
  };
}

/** What was asked and is asked, what that means, and a unit that shows it. */
export function meaningOf(change: Change): ChangeMeaning {
  const { older, newer, axes } = change;
  const texts = older === null || newer === null ? null : ([older.text, newer.text] as const);
  const moved = texts === null || sameText(...texts) ? null : texts;
  const isComputed = axes.some(({ axis, direction }) => axis === "level" && direction !== "undecided");
  return {
    fromTo: fromToOf(change),
    content: contentOf(change),
    sentences: sentencesOf(change),
    examples: examplesOf(change),
    questions: axes.filter((axis) => isAsked(axis, change)).map(questionOf),
    texts: moved,
    isInText: moved !== null && !isComputed,
  };
}

/** What the author has answered is no longer asked. */
function isAsked({ direction }: Axis, change: Change): boolean {
  return direction === "undecided" && change.class === "undecided";
}

function questionOf(axis: Axis): Question {
  return { sentence: axisSentences(axis).join(" "), reason: axis.reason };
}

function examplesOf({ witnesses, obligation, flags }: Change): readonly string[] {
  const examples = witnesses.filter(byDirection).map((it) => words.witnessSentence(it, obligation));
  const supposes = examples.length > 0 && flags.includes("imprecise-period");
  return supposes ? [...examples, words.exampleSupposes] : examples;
}

/** One example of a direction is enough. */
function byDirection({ direction }: Witness, index: number, all: readonly Witness[]): boolean {
  return all.findIndex((it) => it.direction === direction) === index;
}

function fromToOf({ older, newer, axes }: Change): ChangeMeaning["fromTo"] {
  const before = older?.requirement ?? null;
  const after = newer?.requirement ?? null;
  const moved = axes.some(({ axis }) => axis === "level" || axis === "scope");
  return before === null || after === null || before === after || !moved ? null : [before, after];
}

function sentencesOf(change: Change): readonly string[] {
  // The two sides stand above it already.
  const told = fromToOf(change) !== null;
  const fromAxes = change.axes
    .filter((axis) => !isAsked(axis, change))
    .flatMap((axis) => (told ? axis.sentences : axisSentences(axis)));
  const fromFlags = change.flags.flatMap((flag) => words.flagSentence(flag, change) ?? []);
  const assessed = words.assessed(change);
  return [...new Set([...fromAxes, ...fromFlags, ...(assessed === null ? [] : [assessed])])];
}

function contentOf({ class: name, newer }: Change): ChangeMeaning["content"] {
  if (name !== "new" || newer === null) return null;
  const { requirement, text } = newer;
  return requirement === null ? { is: "text", text: text.trim() } : { is: "check", text: asSentence(requirement) };
}

function asSentence(text: string): string {
  const shown = upperFirst(text);
  return shown.endsWith(".") ? shown : `${shown}.`;
}

/** The questions where there is no room for what each reason means. */
export function questionTexts({ questions }: Pick<ChangeMeaning, "questions">): readonly string[] {
  return questions.map(({ sentence, reason }) => words.question(sentence, reason));
}

/** What a new rule asks, where there is room for one line only. */
export function contentText({ content }: Pick<ChangeMeaning, "content">): readonly string[] {
  return content === null ? [] : [content.text.replaceAll(/\s+/g, " ")];
}
