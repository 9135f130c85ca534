/** Small rulebooks for the tests of comparisons. */
import type { Side } from "../../src/compare/side.ts";
import type {
  Check,
  Module,
  Requirement,
  RequirementContent,
  Rule,
  RuleException,
  Rulebook,
  Standing,
  Version,
} from "../../src/rulebook/model.ts";
import { REGISTERS, RULE } from "../check/build.ts";

type RequirementVersion = Version<RequirementContent>;

export const DATE = "2026-02-02";

const STATED = { sources: [], decision: null, assumptions: [], corrections: [], assessment: null } as const;

/** A decided version in force from `from`, until `through` or without end. */
export function decided(from: string, through: string | null = null): Standing {
  return { status: "beslutad", from, through, end: through === null ? "open" : "stated" };
}

export function version(check: Check | null, parts: Partial<RequirementVersion> = {}): RequirementVersion {
  return {
    ...STATED,
    text: "Kravets text.",
    judgement: check === null ? { by: "nothing-yet" } : { by: "check", check },
    when: null,
    standing: decided("2024-01-01"),
    ...parts,
  };
}

export function exception(
  id: string,
  check: Check,
  period: RuleException<RequirementContent>["period"],
): RuleException<RequirementContent> {
  return {
    ...STATED,
    id,
    text: "Undantagets text.",
    judgement: { by: "check", check },
    when: null,
    period,
    status: "beslutad",
  };
}

export function requirement(versions: readonly RequirementVersion[], parts: Partial<Requirement> = {}): Requirement {
  const id = parts.id ?? RULE;
  return {
    id,
    file: `specs/${id}.yaml`,
    home: { region: "skane", module: "vardcentral" },
    title: "Ett krav",
    chapter: "prov",
    addressee: "enhet",
    concerns: ["vardcentral"],
    topic: null,
    terms: [],
    questions: [],
    related: [],
    consequence: null,
    underReview: null,
    kind: "requirement",
    obligation: "ska",
    exceptions: [],
    examples: [],
    ...parts,
    versions,
  };
}

export function rulebook(rules: readonly Rule[], registers: Rulebook["registers"] = REGISTERS): Rulebook {
  return { modules: [], rules, registers };
}

/** One requirement with one check, on {@link DATE}. */
export function sideWith(check: Check, parts: Partial<Requirement> = {}): Side {
  return { rulebook: rulebook([requirement([version(check)], parts)]), date: DATE };
}

/** A care choice with the editions of three years, of which the last is to come. */
export const MODULE: Module = {
  id: "skane/vardcentral",
  home: { region: "skane", module: "vardcentral" },
  title: "Vårdcentral",
  chapters: [],
  newestSource: null,
  editions: ["2024", "2025", "2026"].map((year) => ({
    id: `skane/vardcentral/${year}`,
    year,
    title: `Vårdcentral ${year}`,
    from: `${year}-01-01`,
    through: `${year}-12-31`,
    decision: null,
    completeness: { read: "hel" as const, withoutRules: [] },
    state: year === "2026" ? ("kommande" as const) : ("beslutad" as const),
    sources: [],
  })),
};
