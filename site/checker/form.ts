/** Which questions a care choice's requirements make necessary, in the order of the rules that ask. */
import { conditionNeeds } from "../../src/check/condition.ts";
import { neededFacts } from "../../src/check/kinds/index.ts";
import type { Need } from "../../src/check/kinds/kind.ts";
import { proposedVersions, situationOn } from "../../src/rulebook/in-force.ts";
import type { Fact, IsoDate, Requirement, RequirementContent, RuleId } from "../../src/rulebook/model.ts";
import { chapterKey, type CheckerData } from "./data.ts";

/** A structure that the form has a part for. */
export type Part = Exclude<Need["part"], "fact" | "attestation">;

export interface AskedFact {
  readonly fact: Fact;
  /** The titles of the rules that ask for it. */
  readonly rules: readonly string[];
}

export interface AskedAttestation {
  readonly rule: RuleId;
  readonly title: string;
  /** Several where versions of the rule ask for different ones: the one for the day is shown. */
  readonly statement: string;
}

/** The questions of a form. Facts stand under the chapter of the first rule that asks for them. */
export interface FormModel {
  readonly parts: ReadonlySet<Part>;
  readonly facts: readonly { readonly chapter: string; readonly facts: readonly AskedFact[] }[];
  readonly attestations: readonly AskedAttestation[];
  /** Competences that some requirement counts credits of. */
  readonly withCredits: ReadonlySet<string>;
}

/** Everything that some version of a requirement asks, whatever the day. */
export function wholeForm(data: CheckerData): FormModel {
  return formOf(data, ({ versions, exceptions }) => [...versions, ...exceptions]);
}

/** What is asked on a day: what is in force then, what is decided for later and what is proposed. */
export function formOn(data: CheckerData, date: IsoDate): FormModel {
  return formOf(data, (rule) => contentOn(rule, date));
}

function contentOn(rule: Requirement, date: IsoDate): readonly RequirementContent[] {
  const situation = situationOn<RequirementContent>(rule, date);
  const proposals = proposedVersions<RequirementContent>(rule);
  switch (situation.is) {
    case "in-force":
      return [situation.version, ...(situation.exception === null ? [] : [situation.exception.exception]), ...proposals];
    case "upcoming":
    case "proposed":
      return [situation.version, ...proposals];
    case "ended":
    case "rejected":
      return [];
  }
}

type Contents = (rule: Requirement) => readonly RequirementContent[];

function formOf(data: CheckerData, contents: Contents): FormModel {
  const rules = data.rulebook.rules.flatMap((rule) => (rule.kind === "requirement" ? [rule] : []));
  const needs = rules.map((rule) => ({ rule, needs: contents(rule).flatMap(needsOfContent) }));
  const all = needs.flatMap((it) => it.needs);
  return {
    parts: new Set(all.flatMap((need) => (need.part === "fact" || need.part === "attestation" ? [] : [need.part]))),
    facts: factGroups(data, needs),
    attestations: needs.flatMap(({ rule, needs: own }) => attestationOf(rule, own)),
    withCredits: new Set(rules.flatMap(contents).flatMap(creditedIn)),
  };
}

/** Every part of a profile that one version or exception may read. */
export function needsOfContent({ judgement, when }: RequirementContent): readonly Need[] {
  const condition = when === null ? [] : conditionNeeds(when);
  switch (judgement.by) {
    case "check":
      return [...condition, ...neededFacts(judgement.check)];
    case "readings":
      return [...condition, ...judgement.readings.flatMap(({ check }) => neededFacts(check))];
    case "nothing-yet":
      return condition;
  }
}

interface RuleNeeds {
  readonly rule: Requirement;
  readonly needs: readonly Need[];
}

function factGroups(data: CheckerData, needs: readonly RuleNeeds[]): FormModel["facts"] {
  const asked = new Map<string, { readonly chapter: string; readonly rules: Set<string> }>();
  for (const { rule, needs: own } of needs) {
    for (const need of own) {
      if (need.part !== "fact") continue;
      const entry = asked.get(need.fact) ?? { chapter: chapterTitle(data, rule), rules: new Set<string>() };
      entry.rules.add(rule.title);
      asked.set(need.fact, entry);
    }
  }
  const chapters = [...new Set([...asked.values()].map(({ chapter }) => chapter))];
  return chapters.map((chapter) => ({
    chapter,
    facts: [...asked].flatMap(([id, entry]) => {
      const fact = data.rulebook.registers.facts.find((it) => it.id === id);
      return entry.chapter === chapter && fact !== undefined ? [{ fact, rules: [...entry.rules] }] : [];
    }),
  }));
}

function chapterTitle({ chapters }: CheckerData, rule: Requirement): string {
  return chapters[chapterKey(rule)] ?? rule.chapter;
}

/** A rule has one place for an attestation. Where versions differ, the latest words are shown. */
function attestationOf(rule: Requirement, needs: readonly Need[]): readonly AskedAttestation[] {
  const statement = needs.flatMap((need) => (need.part === "attestation" ? [need.statement] : [])).at(-1);
  return statement === undefined ? [] : [{ rule: rule.id, title: rule.title, statement }];
}

/** Competences in a check, wherever it stands, that are counted only with enough credits. */
function creditedIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own =
    "competence" in value && "atLeastCredits" in value && typeof value.competence === "string" ? [value.competence] : [];
  return [...own, ...Object.values(value).flatMap(creditedIn)];
}
