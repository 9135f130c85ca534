/**
 * A rule, as everything after reading sees it. What a strategist writes has optional fields (a version has a `from` or an
 * intention, a requirement a check or readings). Here each of those choices is a union, so that code which forgets a case
 * does not compile.
 */
import type { IsoDate } from "../quantity/calendar.ts";
import type {
  Addressee,
  Amount,
  Assessment,
  Assumption,
  CareChoice,
  Check,
  Condition,
  Correction,
  Due,
  Duty,
  ImprecisePeriod,
  Intended,
  Obligation,
  Period,
  Reading,
  Region,
  RuleExample,
  SourceLevel,
  Status,
  Steps,
  Table,
  TableExample,
  UnderReview,
} from "./as-written.ts";

/** A rule's id: its path below `specs/` without the extension, `<region>/<care choice>/<name>`. */
export type RuleId = string;

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
