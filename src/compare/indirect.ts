/**
 * What a rule points to can change under it: a fact that is counted in another way, a term with another definition, a
 * competence that another profession may hold. Two dates of one rulebook share their registers, so this is for two
 * rulebooks only.
 */
import { neededFacts } from "../check/kinds/index.ts";
import { isSameData } from "../check/relation.ts";
import type { Check, ContentRule, Registers } from "../rulebook/model.ts";
import * as words from "../words/comparison.ts";
import type { Axis } from "./change.ts";
import { normalisedText } from "./text.ts";

const VOCABULARIES = ["professions", "competences", "roles", "services", "addOns"] as const;

/** One axis per thing that the rule points to and that means something else on the newer side. */
export function compareReferences(
  rule: ContentRule,
  checks: readonly Check[],
  older: Registers,
  newer: Registers,
): readonly Axis[] {
  if (older === newer) return [];
  return [
    ...factsOf(checks)
      .filter((id) => changed(older.facts, newer.facts, id, factMeaning))
      .map((id): Axis => undecided("U3", words.factRedefined(titleIn(newer.facts, id)))),
    ...rule.terms
      .filter((id) => changed(older.terms, newer.terms, id, termMeaning))
      .map((id): Axis => undecided("U6", words.termRedefined(titleIn(newer.terms, id)))),
    ...VOCABULARIES.flatMap((name) => {
      const [before, after]: readonly (readonly Named[])[] = [older.professions[name], newer.professions[name]];
      return codesIn(checks)
        .filter((id) => changed(before ?? [], after ?? [], id, (entry) => entry))
        .map((id): Axis => undecided("U6", words.termRedefined(titleIn(after ?? [], id))));
    }),
  ];
}

function undecided(reason: "U3" | "U6", sentence: string): Axis {
  return { axis: "terms", direction: "undecided", reason, sentences: [sentence] };
}

interface Named {
  readonly id: string;
  readonly title: string;
}

function titleIn(entries: readonly Named[], id: string): string {
  return entries.find((entry) => entry.id === id)?.title ?? id;
}

/** Only what both sides have can mean something else: what is missing the reader refuses. */
function changed<T extends Named>(
  older: readonly T[],
  newer: readonly T[],
  id: string,
  meaning: (entry: T) => unknown,
): boolean {
  const before = older.find((entry) => entry.id === id);
  const after = newer.find((entry) => entry.id === id);
  return before !== undefined && after !== undefined && !isSameData(meaning(before), meaning(after));
}

function factMeaning({ title, question, type, unit, partOf, min, max, values }: Registers["facts"][number]): unknown {
  return [normalisedText(title), normalisedText(question), type, unit, partOf, min, max, values];
}

function termMeaning({ title, definition }: Registers["terms"][number]): unknown {
  return [normalisedText(title), normalisedText(definition)];
}

function factsOf(checks: readonly Check[]): readonly string[] {
  const needs = checks.flatMap((check) => neededFacts(check));
  return [...new Set(needs.flatMap((need) => (need.part === "fact" ? [need.fact] : [])))];
}

/** Every word in the checks: those that a vocabulary knows are its codes. */
function codesIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return [...new Set(Object.values(value).flatMap(codesIn))];
}
