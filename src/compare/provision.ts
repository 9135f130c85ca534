/** Compares provisions that nobody can breach: amounts, tables, duties, procedures, definitions. */
import { compare, rational } from "../quantity/rational.ts";
import type { Amount, CareChoiceEntry, ContentRule, Requirement, Table } from "../rulebook/model.ts";
import * as words from "./words/comparison.ts";
import { amountText } from "../words/amounts.ts";
import { caseText } from "../words/table-case.ts";
import { answerChanges, type AnswerChange } from "./tables.ts";
import type { Axis } from "./change.ts";
import { movedMeaning } from "./meaning.ts";
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
  const answers = "table" in older && "table" in newer ? compareTables(older.table, newer.table) : null;
  const rest = answers !== null || sameContent(restOf(older), restOf(newer)) ? [] : [words.contentChanged];
  const sentences = [...amounts, ...(answers ?? []), ...rest];
  if (sentences.length > 0) return [{ axis: "content", direction: "none", reason: null, moves: [], sentences }];
  return textAxis(older.text, newer.text, careChoices);
}

/** The text is the rule: what carries meaning in it cannot move in wording only. */
function textAxis(older: string, newer: string, careChoices: readonly CareChoiceEntry[]): readonly Axis[] {
  if (sameText(older, newer)) return [];
  const moved = movedMeaning(older, newer, careChoices);
  if (moved.length === 0) return [{ axis: "text", direction: "none", reason: null, moves: [], sentences: [] }];
  const sentences = [...words.meaningMoved(moved), words.ruleIsText];
  return [{ axis: "text", direction: "undecided", reason: "U1", moves: [], sentences }];
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
function compareTables(older: Table, newer: Table): readonly string[] | null {
  if (sameContent(older, newer)) return [];
  const changes = answerChanges(older, newer);
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
  return words.amountChanged(about, answerText(older), answerText(newer));
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

function answerText(rows: AnswerChange["older"]): string {
  if (rows.length === 0) return words.noAnswer;
  return words.answers(
    rows.map(({ then, amount, unit }) =>
      words.answer(then, amount === undefined ? null : amountText({ amount, unit: unit ?? "kr" })),
    ),
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
