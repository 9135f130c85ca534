/** What a checker's page holds: the requirements of one care choice, and the names that its answers mention. */
import { NO_REGISTERS } from "../../src/rulebook/no-registers.ts";
import { chapterOf } from "../../src/rulebook/ids.ts";
import { rulesForUnit } from "../../src/rulebook/in-force.ts";
import type {
  CareChoice,
  Citation,
  Edition,
  Fact,
  Module,
  Professions,
  Region,
  RegionEntry,
  Registers,
  Requirement,
  RequirementContent,
  RuleId,
  Rulebook,
} from "../../src/rulebook/model.ts";
import type { StoryNames } from "../../src/render/result-story.ts";
import { contentNeeds } from "../../src/check/needs.ts";
import { modulesInOrder } from "../regions.ts";
import { found, texts } from "./found.ts";
import { loud, savedOnly, unheaded, type SavedOnly } from "./quiet-texts.ts";

/** Which care choice the page is about. */
type Head = Pick<CheckerData, "module" | "title" | "unit" | "editions" | "newestSource">;

/** Plain data. */
export interface CheckerData {
  /** `<region>/<care choice>`. */
  readonly module: string;
  readonly title: string;
  readonly unit: { readonly region: Region; readonly careChoice: CareChoice };
  readonly editions: readonly Pick<Edition, "year" | "title" | "from" | "through" | "state" | "completeness">[];
  readonly newestSource: Module["newestSource"];
  /** Titles of the chapters that some rule asks a question in, by folder and chapter. */
  readonly chapters: Readonly<Record<string, string>>;
  /** The sources that answers rest on. Open questions stand on the rule's own page. */
  readonly sources: StoryNames["sources"];
  readonly requirements: readonly Requirement[];
  /** Holds the requirements, and gives the same report as the whole rulebook for a unit of this care choice. */
  readonly rulebook: Rulebook;
}

/** What the reader of files holds a profile against: every word that a profile may use, whatever its care choice. */
export interface ReaderData extends SavedOnly {
  readonly registers: Pick<Registers, "facts" | "professions" | "regions" | "careChoices">;
  readonly rules: readonly { readonly id: RuleId }[];
}

export function readerData(rulebook: Rulebook): ReaderData {
  const { registers, rules } = rulebook;
  const { facts, professions, regions, careChoices } = registers;
  return {
    registers: { facts: facts.map(silent), professions, regions, careChoices },
    rules: rules.map(({ id }) => ({ id })),
    ...savedOnly(rulebook),
  };
}

/** The modules that a unit can have an agreement for and that ask something of it. */
export function checkedModules(rulebook: Rulebook): readonly Module[] {
  return modulesInOrder(rulebook).filter((module) => {
    const unit = unitOfModule(module);
    return unit !== null && rulesForUnit(rulebook, unit).some(({ kind }) => kind === "requirement");
  });
}

/** The data of one module, or null for one that no unit belongs to. */
export function checkerData(rulebook: Rulebook, module: Module): CheckerData | null {
  const unit = unitOfModule(module);
  if (unit === null) return null;
  const rules = rulesForUnit(rulebook, unit).flatMap((rule) =>
    rule.kind === "requirement" ? [slim(rule, unit.careChoice)] : [],
  );
  const head: Head = {
    module: module.id,
    title: module.title,
    unit,
    newestSource: module.newestSource,
    editions: module.editions.map(({ year, title, from, through, state, completeness }) => ({
      year,
      title,
      from,
      through,
      state,
      completeness: unheaded(completeness),
    })),
  };
  return {
    ...head,
    chapters: chaptersOf(rulebook, rules),
    sources: sourcesOf(
      rulebook,
      rules.flatMap((rule) => [...rule.versions, ...rule.exceptions]),
    ),
    requirements: rules,
    rulebook: { modules: [ownModule(head)], rules, registers: registersOf(rulebook, unit, rules) },
  };
}

/** The unit's own module as reports speak of it: which editions it has. */
export function ownModule({ module: id, title, unit, editions, newestSource }: Head): Module {
  return {
    id,
    home: { region: unit.region, module: unit.careChoice },
    title,
    chapters: [],
    newestSource,
    editions: editions.map((it) => ({ ...it, id: `${id}/${it.year}`, decision: null, sources: [] })),
  };
}

/** What units of the module are, or null for one that no unit belongs to. */
export function unitOfModule({ home: { region, module } }: Module): CheckerData["unit"] | null {
  return region === "nationellt" || module === "gemensamt" || module === "other"
    ? null
    : { region, careChoice: module };
}

/** The parts of a requirement that no report speaks of are left out: they would be most of the weight. */
function slim(rule: Requirement, careChoice: CareChoice): Requirement {
  const unseen = { corrections: [], assessment: null };
  return {
    ...rule,
    home: { region: rule.home.region, module: "other" },
    addressee: "enhet",
    concerns: [careChoice],
    topic: null,
    terms: [],
    related: [],
    questions: [],
    consequence: null,
    underReview: rule.underReview && { note: "", sources: [] },
    examples: [],
    versions: rule.versions.map((it) => ({ ...loud(it, rule), ...unseen })),
    exceptions: rule.exceptions.map((it) => ({ ...loud(it, rule), ...unseen })),
  };
}

/** The facts that some rule asks for, and the wholes that they are parts of: a check reads no others, and few registers. */
function registersOf(
  { registers }: Rulebook,
  { region, careChoice }: CheckerData["unit"],
  rules: readonly Requirement[],
): Registers {
  const asked = new Set(rules.flatMap((rule) => [...rule.versions, ...rule.exceptions]).flatMap(factsOf));
  const read = new Set([...asked].flatMap((id) => withWholes(registers.facts, id)));
  return {
    ...NO_REGISTERS,
    facts: registers.facts.filter(({ id }) => read.has(id)).map((fact) => (asked.has(fact.id) ? fact : silent(fact))),
    professions: vocabularyOf(registers.professions, careChoice, rules),
    regions: registers.regions.filter(({ id }) => id === region).map((it) => withNamed(it, rules)),
    ...groupsNamed(registers, rules),
    careChoices: registers.careChoices
      .filter(({ id }) => id === careChoice)
      .map(({ id, name, unit, abbreviation }) => ({ id, name, unit, abbreviation })),
  };
}

/**
 * What the form and the checks need of the register. Aliases are no part of it: the reader of files has replaced them
 * before a check begins. Words for several of a kind are only said of what some rule here names.
 */
function vocabularyOf(all: Professions, careChoice: CareChoice, rules: readonly Requirement[]): Professions {
  const named = new Set(found(rules, texts));
  const isOwn = ({ careChoices }: { readonly careChoices?: readonly CareChoice[] }): boolean =>
    careChoices?.includes(careChoice) ?? true;
  const plain = <T extends { readonly aliases?: unknown }>(entry: T): Omit<T, "aliases"> => {
    const { aliases: _, ...rest } = entry;
    return rest;
  };
  return {
    // Who has a licence is nothing that a check reads.
    professions: all.professions.map(({ id, title, plural }) => ({
      id,
      title,
      licensed: false,
      ...(plural !== undefined && named.has(id) ? { plural } : {}),
    })),
    competences: all.competences
      .map(plain)
      .map(({ holder, ...entry }) => (holder !== undefined && named.has(entry.id) ? { ...entry, holder } : entry)),
    roles: all.roles
      .filter(isOwn)
      .map(({ id, title, heldBy }) => ({ id, title, ...(heldBy === undefined ? {} : { heldBy }) })),
    services: all.services.map(plain),
    addOns: all.addOns.filter(isOwn).map(({ id, title }) => ({ id, title })),
  };
}

/** The municipalities that some rule names. Most rules name none. */
function withNamed(region: RegionEntry, rules: readonly Requirement[]): RegionEntry {
  const named = new Set(found(rules, texts));
  return { ...region, municipalities: region.municipalities.filter(({ code }) => named.has(code)) };
}

/** The groups of municipalities that some rule names. */
function groupsNamed({ municipalityGroups = [] }: Registers, rules: readonly Requirement[]): Partial<Registers> {
  const named = new Set(found(rules, texts));
  const groups = municipalityGroups.filter(({ id }) => named.has(id));
  return groups.length === 0 ? {} : { municipalityGroups: groups };
}

function factsOf(content: RequirementContent): readonly string[] {
  return contentNeeds(content).flatMap((need) => (need.part === "fact" ? [need.fact] : []));
}

export function withWholes(facts: readonly Fact[], id: string): readonly string[] {
  const whole = facts.find((fact) => fact.id === id)?.partOf;
  return whole === undefined ? [id] : [id, ...withWholes(facts, whole)];
}

/** A whole that nobody asks for is read where a profile holds it. Its words are never shown. */
function silent(fact: Fact): Fact {
  return { ...fact, question: "", help: "" };
}

/** The sources that something is stated in, as answers name them. */
export function sourcesOf(
  { registers }: Rulebook,
  stated: readonly { readonly sources: readonly Citation[] }[],
): StoryNames["sources"] {
  const cited = new Set(stated.flatMap(({ sources }) => sources.map(({ source }) => source)));
  return registers.sources.filter(({ id }) => cited.has(id)).map(({ id, title, date }) => ({ id, title, date }));
}

function chaptersOf({ modules }: Rulebook, rules: readonly Requirement[]): Readonly<Record<string, string>> {
  const asking = rules.filter(({ versions, exceptions }) => [...versions, ...exceptions].flatMap(factsOf).length > 0);
  const used = new Set(asking.map(chapterOf));
  const all = modules.flatMap(({ id, chapters }) =>
    chapters.map((chapter): [string, string] => [`${id}/${chapter.id}`, chapter.title]),
  );
  return Object.fromEntries(all.filter(([key]) => used.has(key)));
}
