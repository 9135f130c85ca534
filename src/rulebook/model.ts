/**
 * The rulebook as everything after reading sees it: one immutable value, plain data, safe to serialise.
 *
 * What a strategist writes has optional fields (a version has a `from` or an intention, a requirement a check or
 * readings). Here each of those choices is a union, so that code which forgets a case does not compile.
 */
import type * as Authored from "../../generated/authored.ts";
import type { IsoDate } from "../quantity/calendar.ts";

export type { IsoDate };

/** Read-only all the way down. Generated types are mutable because the schema compiler knows nothing else. */
export type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: DeepReadonly<T[K]> };

/** A rule's id: its path below `specs/` without the extension, `<region>/<care choice>/<name>`. */
export type RuleId = string;

export type Check = DeepReadonly<Authored.Check>;
export type CheckOf<K extends Check["kind"]> = Extract<Check, { readonly kind: K }>;
export type Condition = DeepReadonly<Authored.Condition>;
export type ConditionOf<K extends Condition["kind"]> = Extract<Condition, { readonly kind: K }>;
export type StaffSelection = DeepReadonly<Authored.StaffSelection>;
export type Limit = Authored.Limit;
export type CareChoice = Authored.CareChoice;
export type Region = Authored.Region;
export type Obligation = Authored.Obligation;
export type Addressee = Authored.Addressee;
export type SourceLevel = Authored.SourceLevel;
export type Status = Authored.Status;
export type Period = DeepReadonly<Authored.Period>;
export type ImprecisePeriod = DeepReadonly<Authored.ImprecisePeriod>;
export type Assumption = DeepReadonly<Authored.Assumption>;
export type Intended = DeepReadonly<Authored.Intended>;
export type Reading = DeepReadonly<Authored.Reading>;
export type UnderReview = DeepReadonly<Authored.UnderReview>;
export type RuleExample = DeepReadonly<Authored.Example>;
export type TableExample = DeepReadonly<Authored.TableExample>;
export type Amount = DeepReadonly<Authored.Amount>;
export type Table = DeepReadonly<Authored.Table>;
export type Duty = DeepReadonly<Authored.Duty>;
export type Steps = DeepReadonly<Authored.Steps>;
export type Due = DeepReadonly<Authored.Due>;
export type Profile = DeepReadonly<Authored.Profile>;

export type Source = DeepReadonly<Authored.Source>;
export type Decision = DeepReadonly<Authored.Decision>;
export type Term = DeepReadonly<Authored.Term>;
export type OpenQuestion = DeepReadonly<Authored.OpenQuestion>;
export type Fact = DeepReadonly<Authored.Fact>;
export type Figure = DeepReadonly<Authored.Figure>;
export type FigureSum = DeepReadonly<Authored.FigureSum>;
/** A question that somebody has asked the region, with the answer given, or unanswered. */
export type AskedQuestion = DeepReadonly<Authored.AskedQuestion>;
export type LeftOut = DeepReadonly<Authored.LeftOut>;
/** How many made-up units a care choice in a region has, and what such units are like. */
export type Fleet = DeepReadonly<Authored.Fleet>;
export type UnitPattern = DeepReadonly<Authored.UnitPattern>;
export type UnitPart = UnitPattern["parts"][number];
export type Draw = DeepReadonly<Authored.Draw>;
/** What a region is called, and its municipalities. */
export type RegionEntry = DeepReadonly<Authored.RegionEntry>;
/** What a care choice and its units are called. */
export type CareChoiceEntry = DeepReadonly<Authored.CareChoiceEntry>;
export type Professions = DeepReadonly<Authored.ProfessionsFile>;

/** Where something is stated, with the level resolved: the citation's own, else that of the source document. */
export interface Citation {
  readonly source: string;
  readonly at: string;
  readonly level: SourceLevel;
  readonly inventory: readonly number[];
}

/** Where a version stands. Only a decided one can be in force, and only it has exact days. */
export type Standing =
  | {
      readonly status: "beslutad";
      readonly from: IsoDate;
      readonly through: IsoDate | null;
      readonly end: VersionEnd;
      /** The decision that gave it its last day, where one is cited. */
      readonly repealedBy?: string;
    }
  | { readonly status: "foreslagen" | "aviserad" | "avslagen"; readonly intended: Intended | null };

/** Why a decided version ends: it does not, a later version takes over, or its last day is stated. */
export type VersionEnd = "open" | "superseded" | "stated";

/** How a requirement is judged: by one check, by every reading of an open question, or (announcements) not yet. */
export type Judgement =
  | { readonly by: "check"; readonly check: Check }
  | { readonly by: "readings"; readonly question: string; readonly readings: readonly Reading[] }
  | { readonly by: "nothing-yet" };

export type Correction = DeepReadonly<Authored.Correction>;
export type Assessment = DeepReadonly<Authored.Assessment>;

interface Stated {
  readonly text: string;
  readonly sources: readonly Citation[];
  readonly decision: string | null;
  readonly assumptions: readonly Assumption[];
  /** Why a version that was already decided was changed afterwards, the oldest first. */
  readonly corrections: readonly Correction[];
  /** The author's answer where the comparison with the version before could not be computed. Requirements only. */
  readonly assessment: Assessment | null;
}

export type Version<Content> = Stated & Content & { readonly standing: Standing };

/** The days an exception covers: exact, or the source's words and the outermost days they can mean. */
export type ExceptionPeriod =
  | ({ readonly precision: "exact" } & Period)
  | ({ readonly precision: "imprecise" } & ImprecisePeriod);

/** A temporary exception carries its whole text and content: there is nothing to merge in the head. */
export type RuleException<Content> = Stated &
  Content & { readonly id: string; readonly period: ExceptionPeriod; readonly status: Status };

/**
 * What a rule's folder says of it: the region (or the nation) and the module. A care choice's folder holds its own rules,
 * `gemensamt` those that all care choices of the region share, and any other folder (`other`) a body of rules such as a
 * law or an agreement, whose rules say themselves whom they concern.
 */
export interface Home {
  readonly region: Region | "nationellt";
  readonly module: CareChoice | "gemensamt" | "other";
}

interface RuleBase {
  readonly id: RuleId;
  /** Repository path of the authored file, for messages and edit links. */
  readonly file: string;
  readonly home: Home;
  readonly title: string;
}

interface LivingRule extends RuleBase {
  readonly chapter: string;
  readonly addressee: Addressee;
  /** The care choices the rule concerns, resolved from its folder when the file does not say. */
  readonly concerns: readonly CareChoice[];
  readonly terms: readonly string[];
  readonly questions: readonly string[];
  readonly related: readonly RuleId[];
  readonly consequence: string | null;
  readonly underReview: UnderReview | null;
}

export interface RequirementContent {
  readonly judgement: Judgement;
  readonly when: Condition | null;
}
export interface CompensationContent {
  readonly amounts: readonly Amount[];
  readonly when: Condition | null;
}
export interface GrantContent {
  readonly eligibility: Check | null;
  readonly amounts: readonly Amount[];
  readonly dates: readonly Due[];
}

export interface Requirement extends LivingRule {
  readonly kind: "requirement";
  readonly obligation: Obligation;
  readonly versions: readonly Version<RequirementContent>[];
  readonly exceptions: readonly RuleException<RequirementContent>[];
  readonly examples: readonly RuleExample[];
}
export interface Compensation extends LivingRule {
  readonly kind: "compensation";
  readonly versions: readonly Version<CompensationContent>[];
  readonly exceptions: readonly RuleException<CompensationContent>[];
}
export interface DecisionTable extends LivingRule {
  readonly kind: "decision-table";
  readonly versions: readonly Version<{ readonly table: Table }>[];
  readonly examples: readonly TableExample[];
}
export interface Reporting extends LivingRule {
  readonly kind: "reporting";
  readonly versions: readonly Version<{ readonly duty: Duty }>[];
}
export interface Procedure extends LivingRule {
  readonly kind: "procedure";
  readonly versions: readonly Version<{ readonly steps: Steps }>[];
}
export interface Grant extends LivingRule {
  readonly kind: "grant";
  readonly versions: readonly Version<GrantContent>[];
  readonly examples: readonly RuleExample[];
}
export interface Definition extends LivingRule {
  readonly kind: "definition";
  readonly term: string;
  readonly versions: readonly Version<unknown>[];
}
export interface CountingRule extends LivingRule {
  readonly kind: "counting-rule";
  /** The rules whose follow-up counts this way. */
  readonly counts: readonly RuleId[];
  readonly versions: readonly Version<unknown>[];
}
export interface Scope extends LivingRule {
  readonly kind: "scope";
  readonly versions: readonly Version<unknown>[];
}
/** An id never disappears: it points to where its rule went. */
export interface MovedRule extends RuleBase {
  readonly kind: "moved";
  readonly to: RuleId;
}
export interface SplitRule extends RuleBase {
  readonly kind: "split";
  readonly to: readonly RuleId[];
}

/** Every rule that has versions of its own. */
export type ContentRule =
  | Requirement
  | Compensation
  | DecisionTable
  | Reporting
  | Procedure
  | Grant
  | Definition
  | CountingRule
  | Scope;
export type Rule = ContentRule | MovedRule | SplitRule;

/** A year's edition of one care choice (or of the common part), as `utgavor.yaml` in its folder gives it. */
export interface Edition extends DeepReadonly<Omit<Authored.Edition, "sources" | "decision">> {
  /** The folder and the year. */
  readonly id: string;
  readonly decision: string | null;
  readonly sources: readonly Citation[];
}

/** A care choice of a region, with its chapters in reading order and its editions, the oldest first. */
export interface Module {
  /** The folder: `<region>/<care choice>`. */
  readonly id: string;
  readonly home: Home;
  readonly title: string;
  readonly chapters: readonly DeepReadonly<Authored.Chapter>[];
  readonly editions: readonly Edition[];
  /** How far the sources reach: the newest that a rule for its units cites; null where none of them has a day. */
  readonly newestSource: NewestSource | null;
}

export interface NewestSource {
  readonly id: string;
  readonly title: string;
  readonly date: IsoDate;
}

/** The registers that rules point into. */
export interface Registers {
  readonly sources: readonly Source[];
  readonly decisions: readonly Decision[];
  readonly terms: readonly Term[];
  readonly facts: readonly Fact[];
  readonly professions: Professions;
  /** In the order of their codes, and the care choices in the order people name them. */
  readonly regions: readonly RegionEntry[];
  readonly careChoices: readonly CareChoiceEntry[];
  readonly questions: readonly OpenQuestion[];
  /** Dated counts and outcomes: not rules, but what readers compare the rules with. */
  readonly figures: readonly Figure[];
  readonly sums: readonly FigureSum[];
  readonly answers: readonly AskedQuestion[];
  /** Rows of the inventory that no entry carries, with the reason. */
  readonly leftOut: readonly LeftOut[];
  /** Made-up units to try changes on. A page that judges one unit does not carry them. */
  readonly fleets?: readonly Fleet[];
  readonly unitPatterns?: readonly UnitPattern[];
}

/**
 * All that `specs/` says. Rules stand in reading order: modules sorted by id, chapters as the module lists them, then
 * id. That order is the document order of every output.
 */
export interface Rulebook {
  readonly modules: readonly Module[];
  readonly rules: readonly Rule[];
  readonly registers: Registers;
}
