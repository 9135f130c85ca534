/** Two reports of the same unit, for two days: only what differs. */
import type { CheckReport, Result } from "../../src/check/result.ts";
import { stateLabel } from "../../src/check/words/judgement.ts";
import { compared as words } from "../words/checker.ts";
import { askedText } from "./sentences.ts";

export interface Side {
  readonly state: string;
  readonly sentence: string;
}

export interface Difference {
  readonly rule: string;
  readonly title: string;
  readonly before: Side;
  readonly after: Side;
}

/** What may change without being decided: the titles of requirements that are proposed or under review. */
export function openTitles({ results }: CheckReport): readonly string[] {
  return results.flatMap(({ state, rule }) => (state === "proposed" || rule.underReview ? [rule.title] : []));
}

/** The requirements that come out in another way on the later day, in document order. */
export function differences(before: CheckReport, after: CheckReport): readonly Difference[] {
  const later = new Map(after.results.map((result) => [result.rule.id, result]));
  const earlier = new Set(before.results.map(({ rule }) => rule.id));
  const gone = before.results.map((result) => difference(result, later.get(result.rule.id) ?? null));
  const fresh = after.results.filter(({ rule }) => !earlier.has(rule.id)).map((result) => difference(null, result));
  return [...gone, ...fresh].filter((it): it is Difference => it !== null);
}

function difference(before: Result | null, after: Result | null): Difference | null {
  const rule = (before ?? after)?.rule;
  if (rule === undefined) return null;
  const sameText = askedBy(before) === askedBy(after);
  const [left, right] = [sideOf(before, sameText), sideOf(after, sameText)];
  if (sameText && left.state === right.state && left.sentence === right.sentence) return null;
  return { rule: rule.id, title: rule.title, before: left, after: right };
}

/** What is asked is said only where it differs; a text that can be read in several ways is long, and its gap says more. */
function sideOf(result: Result | null, sameText: boolean): Side {
  if (result === null) return { state: words.gone, sentence: "" };
  const { state, rule, gap, requirement } = result;
  const silent = sameText || (requirement === null && gap !== null);
  const parts = [...(silent ? [] : [askedText(result)]), ...(gap === null ? [] : [gap.sentence])];
  return { state: stateLabel(state, rule.obligation), sentence: parts.join(" ") };
}

function askedBy(result: Result | null): string {
  return result === null ? "" : askedText(result);
}
