/** Compares provisions that nobody can breach: amounts, tables, duties, procedures, definitions. */
import { compare, rational } from "../quantity/rational.ts";
import type { Amount, CareChoiceEntry, ContentRule, Requirement } from "../rulebook/model.ts";
import * as words from "./words/comparison.ts";
import { amountText } from "../words/amounts.ts";
import type { Axis } from "./change.ts";
import { movedMeaning } from "./meaning.ts";
import { sameContent, sameText } from "./text.ts";

export type Provision = Exclude<ContentRule, Requirement>;
type ProvisionContent = Provision["versions"][number];

/** Amounts are told one by one; any other content is said to be changed and shown side by side. */
export function compareProvisions(
  older: ProvisionContent,
  newer: ProvisionContent,
  careChoices: readonly CareChoiceEntry[],
): readonly Axis[] {
  const amounts = compareAmounts(amountsOf(older), amountsOf(newer));
  const rest = sameContent(restOf(older), restOf(newer)) ? [] : [words.contentChanged];
  const sentences = [...amounts, ...rest];
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

function compareAmounts(older: readonly Amount[], newer: readonly Amount[]): readonly string[] {
  const changed = newer.flatMap((amount) => {
    const before = older.find(({ id }) => id === amount.id);
    if (before === undefined) return [words.amountAdded(amount.title, amountText(amount))];
    return sameContent(before, amount) ? [] : [amountChange(before, amount)];
  });
  const gone = older.filter(({ id }) => newer.every((amount) => amount.id !== id));
  return [...changed, ...gone.map((amount) => words.amountRemoved(amount.title, amountText(amount)))];
}

function amountChange(older: Amount, newer: Amount): string {
  const [from, to] = [amountText(older), amountText(newer)];
  const comparable = older.unit === newer.unit && older.amount !== "ej-angivet" && newer.amount !== "ej-angivet";
  if (!comparable) return words.amountChanged(newer.title, from, to);
  switch (compare(rational(newer.amount), rational(older.amount))) {
    case 1:
      return words.amountRaised(newer.title, from, to);
    case -1:
      return words.amountLowered(newer.title, from, to);
    case 0:
      return words.amountChanged(newer.title, from, to);
  }
}
