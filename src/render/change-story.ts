/** A change in the pieces that every format tells, so that text, markdown and tables say the same. */
import type { Change, Witness } from "../compare/change.ts";
import { isKnownFrom } from "../compare/report.ts";
import type { LastingChange } from "../compare/revisions.ts";
import { sameText, wordChanges, type TextPart } from "../compare/text.ts";
import * as words from "./words/diff-report.ts";
import { upperFirst } from "../words/format.ts";

export interface ChangeStory {
  readonly title: string;
  readonly rule: string;
  /** The repository path where the change stands. */
  readonly file: string;
  readonly when: string;
  /** What was asked and what is asked, in words; null where there is nothing to set against each other. */
  readonly fromTo: readonly [older: string, newer: string] | null;
  readonly sentences: readonly string[];
  readonly examples: readonly string[];
  /** What only a person can tell, with the lines to answer in. Empty when nothing is asked. */
  readonly questions: readonly string[];
  readonly answer: readonly string[];
  /** The text word by word where the text is what changed. */
  readonly textParts: readonly TextPart[];
}

export function storyOf({ change, days }: LastingChange): ChangeStory {
  const { title, rule, older, newer } = change;
  const asks = change.class === "undecided";
  return {
    title,
    rule,
    file: (newer ?? older)?.file ?? "",
    when: isKnownFrom(change) ? `${words.knownFrom(days[0].from)}.` : words.whenSentence(change, days),
    fromTo: fromToOf(change),
    sentences: sentencesOf(change),
    examples: change.witnesses.filter(byDirection).map((it) => words.witnessSentence(it, change.obligation)),
    questions: asks ? change.axes.filter(({ direction }) => direction === "undecided").map(words.question) : [],
    answer: asks ? words.answerLines(change) : [],
    textParts: textPartsOf(change),
  };
}

/** One example of a direction is enough. */
function byDirection({ direction }: Witness, index: number, all: readonly Witness[]): boolean {
  return all.findIndex((it) => it.direction === direction) === index;
}

function fromToOf({ older, newer, axes }: Change): ChangeStory["fromTo"] {
  const before = older?.requirement ?? null;
  const after = newer?.requirement ?? null;
  const moved = axes.some(({ axis }) => axis === "level" || axis === "scope");
  return before === null || after === null || before === after || !moved ? null : [before, after];
}

function sentencesOf(change: Change): readonly string[] {
  const told = fromToOf(change) !== null;
  const fromAxes = change.axes
    .filter(({ direction }) => direction !== "undecided" || change.class !== "undecided")
    .flatMap(({ sentences }) => sentences)
    // The two sides stand above it already.
    .filter((sentence) => !told || !sentence.startsWith("Från ”"));
  const fromFlags = change.flags.flatMap((flag) => words.flagSentence(flag, change) ?? []);
  const assessed = words.assessed(change);
  const content = change.class === "new" ? [contentOf(change)] : [];
  return [...content, ...fromAxes, ...fromFlags, ...(assessed === null ? [] : [assessed])].filter((it) => it !== "");
}

/** What a new rule asks: its check in words, or the first sentences of its text. */
function contentOf({ newer }: Change): string {
  if (newer === null) return "";
  if (newer.requirement !== null) return capital(newer.requirement);
  return newer.text.replaceAll(/\s+/g, " ").trim();
}

function capital(text: string): string {
  const shown = upperFirst(text);
  return shown.endsWith(".") ? shown : `${shown}.`;
}

function textPartsOf({ older, newer, axes }: Change): readonly TextPart[] {
  if (older === null || newer === null || sameText(older.text, newer.text)) return [];
  const computed = axes.some(({ axis, direction }) => axis === "level" && direction !== "undecided");
  return computed ? [] : wordChanges(older.text, newer.text);
}
