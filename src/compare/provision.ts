/** Compares provisions that nobody can breach: amounts, tables, duties, procedures, definitions. */
import { isCalendarDate } from "../quantity/calendar.ts";
import { compare, rational } from "../quantity/rational.ts";
import type { Amount, CareChoiceEntry, ContentRule, Requirement, Table } from "../rulebook/model.ts";
import * as words from "./words/comparison.ts";
import { amountText } from "../words/amounts.ts";
import { swedishDate } from "../words/format.ts";
import { caseText } from "../words/table-case.ts";
import { answerChanges, type AnswerChange } from "./tables.ts";
import type { Axis } from "./change.ts";
import { movedMeaning, saysWhatWasLeft } from "./meaning.ts";
import { sameContent, sameText } from "./text.ts";

export type Provision = Exclude<ContentRule, Requirement>;
type ProvisionContent = Provision["versions"][number];

/** Amounts are told one by one and tables by cases; any other content is said to be changed and shown side by side. */
export function compareProvisions(
  older: ProvisionContent,
  newer: ProvisionContent,
  careChoices: readonly CareChoiceEntry[],
): readonly Axis[] {
  const amounts = compareAmounts(amountsOf(older), amountsOf(newer));
  const answers = "table" in older && "table" in newer ? compareTables(older.table, newer.table, careChoices) : null;
  const rest = answers !== null || sameContent(restOf(older), restOf(newer)) ? [] : [words.contentChanged];
  const sentences = [...amounts, ...(answers ?? []), ...rest];
  const content = sentences.length === 0 ? [] : [contentAxis(sentences)];
  // What is written anew and says the same has not moved with its text.
  const hasMoved = sentences.some((it) => it !== words.sameAnswers);
  return hasMoved ? content : [...content, ...textAxis(older.text, newer, careChoices)];
}

function contentAxis(sentences: readonly string[]): Axis {
  return { axis: "content", direction: "none", reason: null, moves: [], sentences };
}

/** What carries meaning cannot move in wording only: the text is the rule, or says what also stands beside it and stayed. */
function textAxis(older: string, newer: ProvisionContent, careChoices: readonly CareChoiceEntry[]): readonly Axis[] {
  if (sameText(older, newer.text)) return [];
  const moved = movedMeaning(older, newer.text, careChoices);
  if (moved.length === 0) return [{ axis: "text", direction: "none", reason: null, moves: [], sentences: [] }];
  const isLeft = saysWhatWasLeft(proseIn(contentOf(newer)).join("\n"), older, newer.text, careChoices);
  const sentences = [...words.meaningMoved(moved), isLeft ? words.contentStayed : words.ruleIsText];
  return [{ axis: "text", direction: "undecided", reason: isLeft ? "U2" : "U1", moves: [], sentences }];
}

/** What stands beside the text as a reader would see it: figures, days and sentences, and no codes. */
function proseIn(value: unknown): readonly string[] {
  if (typeof value === "number") return [String(value)];
  if (typeof value === "string") {
    if (isCalendarDate(value)) return [swedishDate(value)];
    return /^\p{Lu}|\s/u.test(value) ? [value] : [];
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(proseIn) : [];
}

function restOf(version: ProvisionContent): unknown {
  return { ...contentOf(version), amounts: null };
}

function amountsOf(version: ProvisionContent): readonly Amount[] {
  return "amounts" in version ? version.amounts : [];
}

/** What a version says beyond its text, its days and its sources. */
export function contentOf(version: ProvisionContent): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(version).filter(([key]) => !AROUND.has(key)));
}

/** The fields of a version, or an exception, that are about it and not its content. */
const AROUND: ReadonlySet<string> = new Set([
  "text",
  "sources",
  "decision",
  "assumptions",
  "corrections",
  "assessment",
  "standing",
  "id",
  "period",
  "status",
]);

/** What the tables answer differently, each with a case; null where their answers cannot be told apart one by one. */
function compareTables(older: Table, newer: Table, careChoices: readonly CareChoiceEntry[]): readonly string[] | null {
  if (sameContent(older, newer)) return [];
  const changes = answerChanges(older, newer, careChoices);
  if (changes === null) return null;
  if (changes.length === 0) return [words.sameAnswers];
  const shown = changes.slice(0, MOST_CASES).map((change) => answerChange(newer.inputs, change));
  return changes.length > MOST_CASES ? [...shown, words.moreAnswers(changes.length - MOST_CASES)] : shown;
}

/** More cases than this hide the pattern. */
const MOST_CASES = 8;

function answerChange(inputs: Table["inputs"], { example, older, newer }: AnswerChange): string {
  const about = caseText(inputs, example);
  const [before, after] = [onlyAmount(older), onlyAmount(newer)];
  if (before !== null && after !== null && !sameContent(before, after)) return figureChange(about, before, after);
  const [from, to] = [answerText(older, "short"), answerText(newer, "short")];
  if (from !== to) return words.amountChanged(about, from, to);
  return words.amountChanged(about, answerText(older, "whole"), answerText(newer, "whole"));
}

interface Figure {
  readonly amount: Amount["amount"];
  readonly unit: Amount["unit"];
}

/** The amount of an answer of one row. */
function onlyAmount(rows: AnswerChange["older"]): Figure | null {
  const [row, ...others] = rows;
  if (row?.amount === undefined || others.length > 0) return null;
  return { amount: row.amount, unit: row.unit ?? "kr" };
}

/** In short without what is mostly the same: the reason, and an amount that the words say. */
function answerText(rows: AnswerChange["older"], length: "short" | "whole"): string {
  if (rows.length === 0) return words.noAnswer;
  return words.answers(
    rows.map(({ then, amount, unit, reason = null }) => {
      const figure = amount === undefined ? null : amountText({ amount, unit: unit ?? "kr" });
      return length === "short" ? words.answer(then, figure) : words.wholeAnswer(then, figure, reason);
    }),
  );
}

function compareAmounts(older: readonly Amount[], newer: readonly Amount[]): readonly string[] {
  const changed = newer.flatMap((amount) => {
    const before = older.find(({ id }) => id === amount.id);
    if (before === undefined) return [words.amountAdded(amount.title, amountText(amount))];
    return sameContent(before, amount) ? [] : [figureChange(amount.title, before, amount)];
  });
  const gone = older.filter(({ id }) => newer.every((amount) => amount.id !== id));
  return [...changed, ...gone.map((amount) => words.amountRemoved(amount.title, amountText(amount)))];
}

function figureChange(title: string, older: Figure, newer: Figure): string {
  const [from, to] = [amountText(older), amountText(newer)];
  const comparable = older.unit === newer.unit && older.amount !== "ej-angivet" && newer.amount !== "ej-angivet";
  if (!comparable) return words.amountChanged(title, from, to);
  switch (compare(rational(newer.amount), rational(older.amount))) {
    case 1:
      return words.amountRaised(title, from, to);
    case -1:
      return words.amountLowered(title, from, to);
    case 0:
      return words.amountChanged(title, from, to);
  }
}
