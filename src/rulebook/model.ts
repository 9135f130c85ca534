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

/** What a requirement asks of a unit, in one of a closed set of kinds. Hours are decimal, clock times `HH:MM`, shares percent. */
export type Check = DeepReadonly<Authored.Check>;
/** The check of one kind: `CheckOf<"opening-hours">`. */
export type CheckOf<K extends Check["kind"]> = Extract<Check, { readonly kind: K }>;
/** When something applies, in one of a closed set of kinds. */
export type Condition = DeepReadonly<Authored.Condition>;
/** The condition of one kind. */
export type ConditionOf<K extends Condition["kind"]> = Extract<Condition, { readonly kind: K }>;
/** Whom of the staff a check counts: by profession, competence or role. */
export type StaffSelection = DeepReadonly<Authored.StaffSelection>;
/** A number, or `ej-angivet` where a source names the requirement and not the number. */
export type Limit = Authored.Limit;
/** A care choice of the register, by its id. */
export type CareChoice = Authored.CareChoice;
/** A region of the register, by its id. */
export type Region = Authored.Region;
/** How binding a requirement is: only `ska` can be breached, `bor` and `mal` are missed, `riktvarde` is a guide. */
export type Obligation = Authored.Obligation;
/** Whom a rule is directed to. */
export type Addressee = Authored.Addressee;
/** How near the decided text a statement was taken: from the text itself, an official answer, a slide. */
export type SourceLevel = Authored.SourceLevel;
/** Announced, proposed, decided or rejected. Only what is decided can be in force. */
export type Status = Authored.Status;
/** Days `YYYY-MM-DD`, both included. */
export type Period = DeepReadonly<Authored.Period>;
/** A period that its source gives in words, with the outermost days that it can lie between. */
export type ImprecisePeriod = DeepReadonly<Authored.ImprecisePeriod>;
/** What no source states and is assumed, with what it is about. */
export type Assumption = DeepReadonly<Authored.Assumption>;
/** When an announced or proposed version is meant to apply. */
export type Intended = DeepReadonly<Authored.Intended>;
/** One way to read a text that can be read in several, with a check of its own. */
export type Reading = DeepReadonly<Authored.Reading>;
/** That a rule applies and is being looked over, with the sources that say so. */
export interface UnderReview extends DeepReadonly<Authored.UnderReview> {}
/** A made-up unit and the state that the rule gives it. */
export type RuleExample = DeepReadonly<Authored.Example>;
/** Values, and the row of the table that fits them. */
export type TableExample = DeepReadonly<Authored.TableExample>;
/** An amount, or another number that a compensation is reckoned with, with its unit. */
export interface Amount extends DeepReadonly<Authored.Amount> {}
/** Inputs and the rows that answer them. */
export interface Table extends DeepReadonly<Authored.Table> {}
/** Who hands in what, to whom and when. */
export interface Duty extends DeepReadonly<Authored.Duty> {}
/** Steps in order. They never give a state by themselves. */
export interface Steps extends DeepReadonly<Authored.Steps> {}
/** A day, a period or a recurring time, with what it is for. */
export type Due = DeepReadonly<Authored.Due>;
/** What is known of one unit. What it leaves out is unknown, never no. Made from text or JSON by `readProfile`. */
export interface Profile extends DeepReadonly<Authored.Profile> {}

/** A document that rules are taken from. */
export interface Source extends DeepReadonly<Authored.Source> {}
/** A decision: which body took it, and on which day. */
export interface Decision extends DeepReadonly<Authored.Decision> {}
/** A term with its explanation in Swedish. */
export interface Term extends DeepReadonly<Authored.Term> {}
/** What the sources leave open or contradict each other about. */
export interface OpenQuestion extends DeepReadonly<Authored.OpenQuestion> {}
/** Something that a unit can be asked for, with its question. */
export type Fact = DeepReadonly<Authored.Fact>;
/** A figure that a source states, with the time it is about. */
export type Figure = DeepReadonly<Authored.Figure>;
/** Figures that together are to be the total. */
export type FigureSum = DeepReadonly<Authored.FigureSum>;
/** A question that somebody has asked the region, with the answer given, or unanswered. */
export interface AskedQuestion extends DeepReadonly<Authored.AskedQuestion> {}
/** What rules are about, whichever region has them. */
export interface Topic extends DeepReadonly<Authored.Topic> {}
/** Rows of the inventory that no rule carries, and why. */
export interface LeftOut extends DeepReadonly<Authored.LeftOut> {}
/** How many made-up units a care choice in a region has, and what such units are like. */
export interface Fleet extends DeepReadonly<Authored.Fleet> {}
/** How made-up units of a kind are drawn. */
export interface UnitPattern extends DeepReadonly<Authored.UnitPattern> {}
/** One step of drawing a made-up unit. */
export type UnitPart = UnitPattern["parts"][number];
/** How a figure of a made-up unit is spread. */
export type Draw = DeepReadonly<Authored.Draw>;
/** What a region is called, and its municipalities. */
export interface RegionEntry extends DeepReadonly<Authored.RegionEntry> {}
/** Municipalities that rules tell apart from others. */
export interface MunicipalityGroup extends DeepReadonly<Authored.MunicipalityGroup> {}
/** What a care choice and its units are called. */
export interface CareChoiceEntry extends DeepReadonly<Authored.CareChoiceEntry> {}
/** Professions, competences, roles, services and add-on assignments, by id. */
export interface Professions extends DeepReadonly<Authored.ProfessionsFile> {}

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

/** Why decided content was changed afterwards, and on which day. */
export type Correction = DeepReadonly<Authored.Correction>;
/** What the change to a version means, by its author, where it cannot be computed. */
export type Assessment = DeepReadonly<Authored.Assessment>;

/** What some content of a rule says, and on what it rests. */
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

/** What a rule says from a day on, with its sources. */
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

/** What every rule has, also one that has only moved. */
interface RuleBase {
  readonly id: RuleId;
  /** Repository path of the authored file, for messages and edit links. */
  readonly file: string;
  readonly home: Home;
  readonly title: string;
}

/** A rule that says something: where it belongs, whom it concerns and what it refers to, all by id. */
interface LivingRule extends RuleBase {
  readonly chapter: string;
  /** What it is about, whichever region has it. Null where no topic of the register fits. */
  readonly topic: string | null;
  readonly addressee: Addressee;
  /** The care choices the rule concerns, resolved from its folder when the file does not say. */
  readonly concerns: readonly CareChoice[];
  readonly terms: readonly string[];
  readonly questions: readonly string[];
  readonly related: readonly RuleId[];
  readonly consequence: string | null;
  readonly underReview: UnderReview | null;
}

/** How a version of a requirement is judged, and on which units. */
export interface RequirementContent {
  readonly judgement: Judgement;
  readonly when: Condition | null;
}
/** What a version of a compensation pays. */
export interface CompensationContent {
  readonly amounts: readonly Amount[];
  readonly when: Condition | null;
}
/** What a version of a grant gives, and on which terms. */
export interface GrantContent {
  readonly eligibility: Check | null;
  readonly amounts: readonly Amount[];
  readonly dates: readonly Due[];
}

/** What a unit has to meet. */
export interface Requirement extends LivingRule {
  readonly kind: "requirement";
  readonly obligation: Obligation;
  readonly versions: readonly Version<RequirementContent>[];
  readonly exceptions: readonly RuleException<RequirementContent>[];
  readonly examples: readonly RuleExample[];
}
/** What a unit is paid. */
export interface Compensation extends LivingRule {
  readonly kind: "compensation";
  readonly versions: readonly Version<CompensationContent>[];
  readonly exceptions: readonly RuleException<CompensationContent>[];
}
/** Answers that follow from values, row by row. */
export interface DecisionTable extends LivingRule {
  readonly kind: "decision-table";
  readonly versions: readonly Version<{ readonly table: Table }>[];
  readonly examples: readonly TableExample[];
}
/** What a unit reports, and when. */
export interface Reporting extends LivingRule {
  readonly kind: "reporting";
  readonly versions: readonly Version<{ readonly duty: Duty }>[];
}
/** How something is done, step by step. */
export interface Procedure extends LivingRule {
  readonly kind: "procedure";
  readonly versions: readonly Version<{ readonly steps: Steps }>[];
}
/** What a unit may get, on terms that can be judged. */
export interface Grant extends LivingRule {
  readonly kind: "grant";
  readonly versions: readonly Version<GrantContent>[];
  readonly examples: readonly RuleExample[];
}
/** What a word means in the rules. */
export interface Definition extends LivingRule {
  readonly kind: "definition";
  readonly term: string;
  readonly versions: readonly Version<unknown>[];
}
/** How something is counted. */
export interface CountingRule extends LivingRule {
  readonly kind: "counting-rule";
  /** The rules whose follow-up counts this way. */
  readonly counts: readonly RuleId[];
  readonly versions: readonly Version<unknown>[];
}
/** Whom or what the rules cover. */
export interface Scope extends LivingRule {
  readonly kind: "scope";
  readonly versions: readonly Version<unknown>[];
}
/** An id never disappears: it points to where its rule went. */
export interface MovedRule extends RuleBase {
  readonly kind: "moved";
  readonly to: RuleId;
}
/** A rule that has become several. The id stays, and points to them. */
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
/** Any entry with an id that has been given: a rule, or where one has gone. */
export type Rule = ContentRule | MovedRule | SplitRule;

/** A year's edition of one care choice (or of the common part), as `utgavor.yaml` in its folder gives it. */
export interface Edition extends DeepReadonly<
  Omit<Authored.Edition, "sources" | "decision" | "completeness" | "printed">
> {
  /** The folder and the year. */
  readonly id: string;
  readonly completeness: Completeness;
  readonly decision: string | null;
  readonly sources: readonly Citation[];
}

/** How whole an edition is. A part is not the whole: there may be requirements that nobody here has read. */
export interface Completeness {
  /** `hel`: the whole text is read. `delvis`: parts of it. `andrahand`: only what other sources say of it. */
  readonly read: NonNullable<Authored.Edition["completeness"]>;
  /** The printed sections that no rule here stands in, as far as the table of contents could be read. */
  readonly withoutRules: readonly DeepReadonly<Authored.PrintedSection>[];
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

/** The newest document that an edition rests on. */
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
  readonly municipalityGroups?: readonly MunicipalityGroup[];
  readonly careChoices: readonly CareChoiceEntry[];
  readonly questions: readonly OpenQuestion[];
  /** Dated counts and outcomes: not rules, but what readers compare the rules with. */
  readonly figures: readonly Figure[];
  readonly sums: readonly FigureSum[];
  readonly answers: readonly AskedQuestion[];
  /** By which the rules of regions are set side by side. */
  readonly topics: readonly Topic[];
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
