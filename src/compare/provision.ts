/** Compares provisions that nobody can breach: amounts, tables, duties, procedures, definitions. */
import { compare, rational } from "../quantity/rational.ts";
import { isSameData } from "../check/relation.ts";
import type { Amount, ContentRule, Requirement } from "../rulebook/model.ts";
import * as words from "../words/comparison.ts";
import { amountText } from "../words/amounts.ts";
import type { Axis } from "./change.ts";
import { sameText } from "./text.ts";

export type Provision = Exclude<ContentRule, Requirement>;
type ProvisionVersion = Provision["versions"][number];

/** Amounts are told one by one; any other content is said to be changed and shown side by side. */
export function compareProvisions(older: ProvisionVersion, newer: ProvisionVersion): readonly Axis[] {
  const amounts = compareAmounts(amountsOf(older), amountsOf(newer));
  const content = isSameData(contentOf(older), contentOf(newer)) ? [] : [words.contentChanged];
  const sentences = amounts.length > 0 ? amounts : content;
  if (sentences.length > 0) return [{ axis: "content", direction: "none", reason: null, sentences }];
  return sameText(older.text, newer.text) ? [] : [{ axis: "text", direction: "none", reason: null, sentences: [] }];
}

function amountsOf(version: ProvisionVersion): readonly Amount[] {
  return "amounts" in version ? version.amounts : [];
}

/** What a version says beyond its text, its days and its sources. */
function contentOf(version: ProvisionVersion): unknown {
  const {
    text: _text,
    sources: _sources,
    decision: _decision,
    assumptions: _assumptions,
    standing: _standing,
    ...content
  } = version;
  return content;
}

function compareAmounts(older: readonly Amount[], newer: readonly Amount[]): readonly string[] {
  return newer.flatMap((amount) => {
    const before = older.find(({ id }) => id === amount.id);
    return before === undefined || isSameData(before, amount) ? [] : [amountChange(before, amount)];
  });
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
