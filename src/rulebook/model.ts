/** The rulebook as everything after reading sees it: one immutable value, plain data, safe to serialise. */
import type * as Authored from "../../generated/authored.ts";
import type { IsoDate } from "../quantity/calendar.ts";
import type {
  AskedQuestion,
  CareChoiceEntry,
  Decision,
  DeepReadonly,
  Fact,
  Figure,
  FigureSum,
  Fleet,
  LeftOut,
  MunicipalityGroup,
  OpenQuestion,
  Professions,
  RegionEntry,
  Source,
  Term,
  Topic,
  UnitPattern,
} from "./as-written.ts";
import type { Citation, Home, Rule } from "./rule.ts";

export type { IsoDate };
export type * from "./as-written.ts";
export type * from "./rule.ts";

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
