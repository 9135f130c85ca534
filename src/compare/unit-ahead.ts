/**
 * What lies ahead, held against one unit's facts. What takes the comparison's engine is found once for all units and is
 * plain data; judging a unit by it takes no more than the evaluator, so that a page can do it too.
 */
import { previewInForce, previewProposed } from "../check/preview.ts";
import type { Preview } from "../check/result.ts";
import { unitOf, unitOn, type Unit } from "../check/unit.ts";
import { addDays } from "../quantity/calendar.ts";
import { coveringOn, type Covering } from "../rulebook/covering.ts";
import { rulesForUnit, situationOn } from "../rulebook/in-force.ts";
import type {
  CareChoice,
  Citation,
  ContentRule,
  Decision,
  ExceptionPeriod,
  Intended,
  IsoDate,
  NewestSource,
  Obligation,
  Profile,
  Region,
  RequirementContent,
  RuleId,
  Version,
} from "../rulebook/model.ts";
import { endingExceptions, hasOpenEnd, isReviewed } from "../rulebook/unsettled.ts";
import { careChoiceName, regionName } from "../rulebook/words/names.ts";
import type { Ahead } from "./ahead.ts";
import type { ChangeClass, Direction } from "./change.ts";
import { directionOf } from "./proposals.ts";
import type { Side } from "./side.ts";

/** What lies ahead of every unit of a care choice, as plain data. */
export interface AheadHeads extends Pick<Ahead, "year" | "through"> {
  readonly edition: { readonly id: string; readonly title: string } | null;
  readonly newestSource: NewestSource | null;
  readonly decided: readonly {
    readonly rule: RuleId;
    readonly from: IsoDate;
    readonly class: ChangeClass;
    readonly decision: string | null;
  }[];
  readonly proposed: readonly ProposalHead[];
}

interface ProposalHead {
  readonly rule: RuleId;
  /** Which of the rule's versions it is. */
  readonly pointer: string;
  /** Which way it would move what is in force; null where it would be new. */
  readonly direction: Direction | null;
}

/**
 * What a unit is to something that may come, with its facts as they are. `not-tried`: it is no requirement, or nothing is
 * required any longer.
 */
export type Stance = "manages" | "fails" | "cannot-tell" | "not-concerned" | "not-tried";

interface UnitAheadItem {
  readonly rule: RuleId;
  readonly title: string;
  readonly kind: ContentRule["kind"];
  readonly obligation: Obligation | null;
  readonly stance: Stance;
  readonly preview: Preview | null;
}

/** Where something that may come is stated. */
interface Cited {
  readonly sources: readonly Citation[];
}

export interface UnitDecided extends UnitAheadItem {
  readonly from: IsoDate;
  readonly class: ChangeClass;
  /** Null: no source says who decided, or when. */
  readonly decision: Decision | null;
}

export interface UnitEnding extends UnitAheadItem, Cited {
  readonly exception: string;
  readonly period: ExceptionPeriod;
  readonly through: IsoDate;
  readonly decision: Decision | null;
}

export interface UnitProposal extends UnitAheadItem, Cited {
  readonly status: "foreslagen" | "aviserad";
  readonly intended: Intended | null;
  readonly direction: Direction | null;
  readonly text: string;
}

export interface UnitReview extends UnitAheadItem {
  readonly note: string;
}

/** This is what `ffu ahead --out json` prints. */
export interface UnitAhead extends Pick<AheadHeads, "year" | "through" | "edition" | "newestSource"> {
  readonly schemaVersion: "1.0";
  readonly outcome: "completed";
  readonly date: IsoDate;
  readonly unit: { readonly name: string; readonly region: Region; readonly careChoice: CareChoice };
  readonly called: { readonly region: string; readonly careChoice: string };
  /** Which edition the day belongs to, and how whole it is. */
  readonly covering: Covering;
  readonly decided: readonly UnitDecided[];
  readonly ending: readonly UnitEnding[];
  readonly proposed: readonly UnitProposal[];
  /** Proposals to others than the unit and its provider. */
  readonly toOthers: number;
  readonly reviewed: readonly UnitReview[];
  /** What may stand, change or go, and how the unit comes out today if it stands. */
  readonly open: readonly UnitAheadItem[];
}

export function headsOf(
  { year, through, edition, decided, proposed }: Ahead,
  newestSource: NewestSource | null,
): AheadHeads {
  return {
    year,
    through,
    edition: edition && { id: edition.id, title: edition.title },
    newestSource,
    decided: decided.map(({ rule, from, change }) => ({
      rule: rule.id,
      from,
      class: change.class,
      decision: change.newer?.decision ?? null,
    })),
    proposed: proposed.map(({ rule, pointer, comparedWith, axes }) => ({
      rule,
      pointer,
      direction: comparedWith && directionOf(axes),
    })),
  };
}

export function unitAhead(heads: AheadHeads, { rulebook, date }: Side, profile: Profile): UnitAhead {
  const { year, through, edition, newestSource } = heads;
  const { registers } = rulebook;
  const { name, region, careChoice } = profile.unit;
  const unit = unitOf({ profile, date, registers });
  const rules = rulesForUnit(rulebook, profile.unit);
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const decisionOf = (id: string | null): Decision | null => registers.decisions.find((it) => it.id === id) ?? null;
  return {
    schemaVersion: "1.0",
    outcome: "completed",
    date,
    year,
    through,
    unit: { name, region, careChoice },
    called: { region: regionName(registers, region), careChoice: careChoiceName(registers, careChoice) },
    edition,
    newestSource,
    covering: coveringOn(rulebook, profile.unit, date),
    decided: heads.decided.flatMap((it): readonly UnitDecided[] => {
      const rule = known.get(it.rule);
      if (rule === undefined || it.from <= date) return [];
      const held = inForceOn(rule, unitOn(unit, it.from));
      return [{ ...held, from: it.from, class: it.class, decision: decisionOf(it.decision) }];
    }),
    ending: rules
      .flatMap((rule) => endingExceptions(rule, date, through))
      .map(({ rule, exception, through: last }) => ({
        ...inForceOn(rule, unitOn(unit, addDays(last, 1))),
        exception: exception.id,
        period: exception.period,
        through: last,
        decision: decisionOf(exception.decision),
        sources: exception.sources,
      })),
    proposed: heads.proposed.flatMap((head) => proposalOf(head, known.get(head.rule), unit)),
    toOthers: heads.proposed.filter(({ rule }) => !known.has(rule)).length,
    reviewed: rules.flatMap((rule): readonly UnitReview[] =>
      rule.underReview === null || !isReviewed(rule, date)
        ? []
        : [{ ...inForceOn(rule, unit), note: rule.underReview.note }],
    ),
    open: edition === null ? rules.filter((rule) => hasOpenEnd(rule, date)).map((rule) => inForceOn(rule, unit)) : [],
  };
}

/** How many of a fleet's units are what to a proposal. */
export function stancesTo(head: ProposalHead, side: Side, fleet: readonly Profile[]): Readonly<Record<Stance, number>> {
  const counts = { manages: 0, fails: 0, "cannot-tell": 0, "not-concerned": 0, "not-tried": 0 };
  for (const profile of fleet) {
    const { registers } = side.rulebook;
    const rule = rulesForUnit(side.rulebook, profile.unit).find(({ id }) => id === head.rule);
    const [held] = proposalOf(head, rule, unitOf({ profile, date: side.date, registers }));
    counts[held?.stance ?? "not-concerned"] += 1;
  }
  return counts;
}

function proposalOf(
  { pointer, direction }: ProposalHead,
  rule: ContentRule | undefined,
  unit: Unit,
): readonly UnitProposal[] {
  const index = Number(pointer.slice("/versions/".length));
  const version: Version<unknown> | undefined = rule?.versions[index];
  if (rule === undefined || version === undefined) return [];
  const { standing, text, sources } = version;
  if (standing.status !== "foreslagen" && standing.status !== "aviserad") return [];
  const { status, intended } = standing;
  const then = unitOn(unit, dayOf(intended, unit.date));
  const stated = rule.kind === "requirement" ? rule.versions[index] : undefined;
  const preview = rule.kind === "requirement" && stated !== undefined ? previewProposed(rule, stated, then) : null;
  return [{ ...itemOf(rule, preview, rule.kind === "requirement"), status, intended, direction, text, sources }];
}

/** The day that a proposal is meant for, when it is still to come. */
function dayOf(intended: Intended | null, date: IsoDate): IsoDate {
  const day = intended?.from ?? (intended?.edition === undefined ? date : `${intended.edition}-01-01`);
  return day < date ? date : day;
}

function inForceOn(rule: ContentRule, unit: Unit): UnitAheadItem {
  if (rule.kind !== "requirement") return itemOf(rule, null, false);
  const asksSomething = situationOn<RequirementContent>(rule, unit.date).is === "in-force";
  return itemOf(rule, previewInForce(rule, unit), asksSomething);
}

function itemOf(rule: ContentRule, preview: Preview | null, isTried: boolean): UnitAheadItem {
  const { id, title, kind } = rule;
  const obligation = rule.kind === "requirement" ? rule.obligation : null;
  return { rule: id, title, kind, obligation, stance: isTried ? stanceOf(preview) : "not-tried", preview };
}

function stanceOf(preview: Preview | null): Stance {
  switch (preview?.state) {
    case "met":
      return "manages";
    case "not-met":
      return "fails";
    case "not-applicable":
      return "not-concerned";
    case "unknown":
    case "needs-attestation":
    case undefined:
      return "cannot-tell";
  }
}
