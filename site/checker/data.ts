/** What a checker's page holds: the requirements of one care choice, and the names that its answers mention. */
import { rulesForUnit } from "../../src/rulebook/in-force.ts";
import type {
  CareChoice,
  Fact,
  IsoDate,
  Module,
  Region,
  Registers,
  Requirement,
  RequirementContent,
  RuleException,
  Rulebook,
  Version,
} from "../../src/rulebook/model.ts";
import { needsOfContent } from "./needs.ts";

/** Plain data: it is written into the page's script as it stands. */
export interface CheckerData {
  /** `skane/vardcentral`. */
  readonly module: string;
  readonly title: string;
  readonly unit: { readonly region: Region; readonly careChoice: CareChoice };
  readonly editions: readonly { readonly title: string; readonly from: IsoDate; readonly through: IsoDate }[];
  /** Titles of chapters by folder and chapter: `skane/vardcentral/bemanning`. */
  readonly chapters: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
  /** Gives the same report as the whole rulebook for a unit of this care choice. */
  readonly rulebook: Rulebook;
}

/** The modules that a unit can have an agreement for and that ask something of it. */
export function checkedModules(rulebook: Rulebook): readonly Module[] {
  return rulebook.modules.filter((module) => {
    const unit = unitOf(module);
    return unit !== null && rulesForUnit(rulebook, unit).some(({ kind }) => kind === "requirement");
  });
}

/** The data of one module, or null for one that no unit belongs to. */
export function checkerData(rulebook: Rulebook, module: Module): CheckerData | null {
  const unit = unitOf(module);
  if (unit === null) return null;
  const rules = rulesForUnit(rulebook, unit).flatMap((rule) => (rule.kind === "requirement" ? [slim(rule)] : []));
  const cited = new Set(rules.flatMap((rule) => [...rule.versions, ...rule.exceptions]).flatMap(citedIn));
  const { sources } = rulebook.registers;
  return {
    module: module.id,
    title: module.title,
    unit,
    editions: module.editions.map(({ title, from, through }) => ({ title, from, through })),
    chapters: chaptersOf(rulebook, rules),
    sources: titles(sources.filter(({ id }) => cited.has(id))),
    rulebook: { modules: [], rules, registers: registersOf(rulebook, rules) },
  };
}

function unitOf({ home: { region, module } }: Module): CheckerData["unit"] | null {
  return region === "nationellt" || module === "gemensamt" || module === "other"
    ? null
    : { region, careChoice: module };
}

/** The parts of a requirement that no report speaks of are left out: they would be most of the weight. */
function slim(rule: Requirement): Requirement {
  return {
    ...rule,
    terms: [],
    related: [],
    consequence: null,
    examples: [],
    versions: rule.versions.map((version) => ({ ...version, corrections: [], assessment: null })),
    exceptions: rule.exceptions.map((exception) => ({ ...exception, corrections: [], assessment: null })),
  };
}

/** Facts that nobody asks for here stay, since a profile may hold them, but without the words that ask for them. */
function registersOf({ registers }: Rulebook, rules: readonly Requirement[]): Registers {
  const asked = new Set(rules.flatMap((rule) => [...rule.versions, ...rule.exceptions]).flatMap(factsOf));
  return {
    facts: registers.facts.map((fact) => (asked.has(fact.id) ? fact : silent(fact))),
    professions: registers.professions,
    sources: [],
    decisions: [],
    terms: [],
    questions: [],
    figures: [],
    sums: [],
    answers: [],
    leftOut: [],
  };
}

function factsOf(content: RequirementContent): readonly string[] {
  return needsOfContent(content).flatMap((need) => (need.part === "fact" ? [need.fact] : []));
}

function silent(fact: Fact): Fact {
  return { ...fact, question: "", help: "" };
}

function citedIn({ sources }: Version<RequirementContent> | RuleException<RequirementContent>): readonly string[] {
  return sources.map(({ source }) => source);
}

function chaptersOf({ modules }: Rulebook, rules: readonly Requirement[]): Readonly<Record<string, string>> {
  const used = new Set(rules.map(chapterKey));
  const all = modules.flatMap(({ id, chapters }) =>
    chapters.map((chapter): [string, string] => [`${id}/${chapter.id}`, chapter.title]),
  );
  return Object.fromEntries(all.filter(([key]) => used.has(key)));
}

/** The key of a rule's chapter in {@link CheckerData.chapters}. */
export function chapterKey({ id, chapter }: Pick<Requirement, "id" | "chapter">): string {
  return `${id.slice(0, id.lastIndexOf("/"))}/${chapter}`;
}

function titles(items: readonly { readonly id: string; readonly title: string }[]): Readonly<Record<string, string>> {
  return Object.fromEntries(items.map(({ id, title }) => [id, title]));
}
