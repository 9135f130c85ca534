/** What the rulebook holds just as it is written in `specs/`, and profiles as units write them: the generated types, read-only. */
import type * as Authored from "../../generated/authored.ts";

/** Read-only all the way down. Generated types are mutable because the schema compiler knows nothing else. */
export type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: DeepReadonly<T[K]> };

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

/** Why decided content was changed afterwards, and on which day. */
export type Correction = DeepReadonly<Authored.Correction>;
/** What the change to a version means, by its author, where it cannot be computed. */
export type Assessment = DeepReadonly<Authored.Assessment>;
