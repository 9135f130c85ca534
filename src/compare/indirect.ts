/**
 * What a rule points to can change under it: a fact that is counted in another way, a term with another definition, a
 * competence that another profession may hold. Two dates of one rulebook share their registers, so this is for two
 * rulebooks only.
 */
import { neededFacts } from "../check/kinds/reads.ts";
import { isSameData } from "./same-data.ts";
import type { Check, ContentRule, Registers } from "../rulebook/model.ts";
import * as words from "./words/comparison.ts";
import type { Axis } from "./change.ts";
import { normalisedText } from "./text.ts";

const VOCABULARIES = ["professions", "competences", "roles", "services", "addOns"] as const;

/** A thing that the rule points to and that means something else on the newer side. */
export interface Redefinition {
  readonly axis: Axis;
  readonly older: unknown;
  readonly newer: unknown;
}

export function compareReferences(
  rule: ContentRule,
  checks: readonly Check[],
  older: Registers,
  newer: Registers,
): readonly Redefinition[] {
  if (older === newer) return [];
  const codes = codesIn(checks);
  return [
    ...factsOf(checks).flatMap((id) => redefined(older.facts, newer.facts, id, factMeaning, FACT)),
    ...rule.terms.flatMap((id) => redefined(older.terms, newer.terms, id, termMeaning, TERM)),
    ...codes.flatMap((id) =>
      redefined(groupsIn(older), groupsIn(newer), id, ({ municipalities }) => municipalities, TERM),
    ),
    ...VOCABULARIES.flatMap((name) => {
      const [before = [], after = []]: readonly (readonly Named[])[] = [
        older.professions[name],
        newer.professions[name],
      ];
      return codes.flatMap((id) => redefined(before, after, id, (entry) => entry, TERM));
    }),
  ];
}

interface Asked {
  readonly reason: "U3" | "U6";
  readonly sentence: (title: string) => string;
}

const FACT: Asked = { reason: "U3", sentence: words.factRedefined };
const TERM: Asked = { reason: "U6", sentence: words.termRedefined };

interface Named {
  readonly id: string;
  readonly title: string;
}

/** Only what both sides have can mean something else: what is missing the reader refuses. */
function redefined<T extends Named>(
  before: readonly T[],
  after: readonly T[],
  id: string,
  meaning: (entry: T) => unknown,
  { reason, sentence }: Asked,
): readonly Redefinition[] {
  const then = before.find((entry) => entry.id === id);
  const now = after.find((entry) => entry.id === id);
  if (then === undefined || now === undefined) return [];
  const [older, newer] = [meaning(then), meaning(now)];
  if (isSameData(older, newer)) return [];
  return [
    {
      axis: { axis: "terms", direction: "undecided", reason, moves: [], sentences: [sentence(now.title)] },
      older,
      newer,
    },
  ];
}

function groupsIn({ municipalityGroups = [] }: Registers) {
  return municipalityGroups.map(({ id, name, municipalities }) => ({ id, title: name, municipalities }));
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
