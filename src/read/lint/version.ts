/** What the lints say of one version of a requirement by itself, before it stands in any file. */
import type * as Authored from "../../../generated/authored.ts";
import type { Fact, Obligation, Requirement } from "../../rulebook/model.ts";
import { NO_REGISTERS } from "../../rulebook/no-registers.ts";
import type { Said } from "../words/said.ts";
import { alwaysMet, neverMet } from "./never-and-always.ts";
import { numberInText } from "./number-in-text.ts";
import { obligationWord } from "./obligation-word.ts";
import type { LintContext } from "./rule.ts";

/** Of all lints those that need nothing but the version and the facts that it reads. */
const LINTS = [numberInText, neverMet, alwaysMet, obligationWord];

type Version = Pick<Requirement["versions"][number], "text" | "judgement" | "when">;

/** `at` is a JSON pointer into the version as a file has it: `/check/atLeast`, `/text`. */
export interface VersionProblem {
  readonly at: string;
  readonly said: Said;
}

export function versionProblems(
  version: Version,
  obligation: Obligation,
  facts: readonly Fact[],
): readonly VersionProblem[] {
  const context = contextWith(authored(version), obligation, facts);
  return LINTS.flatMap(({ check }) => check(context)).map(({ pointer, said }) => ({
    at: pointer.replace(BEFORE_VERSION, ""),
    said,
  }));
}

const BEFORE_VERSION = /^\/versions\/0/u;

/** As it would be written: a copy, for the model may not be changed and what is authored may. */
function authored({ text, judgement, when }: Version): Authored.RequirementVersion {
  const written = {
    status: "foreslagen",
    text,
    sources: [],
    ...(judgement.by === "check" ? { check: judgement.check } : {}),
    ...(judgement.by === "readings" ? { readings: { question: judgement.question, of: judgement.readings } } : {}),
    ...(when === null ? {} : { when }),
  };
  return JSON.parse(JSON.stringify(written)) as Authored.RequirementVersion;
}

/** One rule and its facts, and nothing else. */
function contextWith(
  version: Authored.RequirementVersion,
  obligation: Obligation,
  facts: readonly Fact[],
): LintContext {
  const rule: Authored.RequirementRule = {
    kind: "requirement",
    title: "",
    chapter: "",
    obligation,
    versions: [version],
  };
  const register = facts as readonly Authored.Fact[];
  return {
    rules: [{ id: "", file: "", home: { region: "nationellt", module: "other" }, rule }],
    facts: new Map(register.map((fact) => [fact.id, fact])),
    files: [],
    modules: [],
    registers: { ...NO_REGISTERS, fleets: [], unitPatterns: [], facts: register },
    waivers: [],
    brokenRegisters: new Set(),
    brokenRules: new Set(),
    brokenModules: new Set(),
    registerFiles: [],
    inventory: null,
    stretches: [],
    read: new Map(),
    findings: [],
  };
}
