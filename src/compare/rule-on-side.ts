/** A rule as it stands on one side of a comparison: the version in force there, and an exception that covers the day. */
import { mayNotBind } from "../check/assumed.ts";
import { describeCheck } from "../check/kinds/index.ts";
import { situationOn, type ExceptionOnDate } from "../rulebook/in-force.ts";
import type { ContentRule, Requirement, RequirementContent, RuleException, Version } from "../rulebook/model.ts";
import type { ChangeSide } from "./change.ts";
import type { Demand } from "./requirement.ts";
import type { Side } from "./side.ts";
import { sectionOn } from "../rulebook/modules.ts";

type VersionOf<R extends ContentRule> = R["versions"][number];

export interface RuleOnSide<R extends ContentRule> {
  readonly rule: R;
  readonly side: Side;
  readonly version: VersionOf<R>;
  readonly exception: ExceptionOnDate<unknown> | null;
}

export function isRequirement(side: RuleOnSide<ContentRule>): side is RuleOnSide<Requirement> {
  return side.rule.kind === "requirement";
}

/** Null when nothing of the rule is in force on that side. */
export function ruleOnSide(rule: ContentRule | null, side: Side): RuleOnSide<ContentRule> | null {
  if (rule === null) return null;
  const situation = situationOn<unknown>(rule, side.date);
  if (situation.is !== "in-force") return null;
  const { version, exception } = situation;
  return { rule, side, version: version as VersionOf<ContentRule>, exception };
}

/** What the requirement demands there: the exception's content where one covers the day for certain. */
export function demandOn(onSide: RuleOnSide<Requirement>): Demand {
  return demandOf(onSide.rule, coveringException(onSide) ?? onSide.version);
}

/** What an exception demands that covers the day only if the source's words are read so. */
export function possibleDemandOn({ rule, exception }: RuleOnSide<Requirement>): Demand | null {
  if (exception?.certainty !== "may-cover") return null;
  const possible = rule.exceptions.find(({ id }) => id === exception.exception.id);
  return possible === undefined ? null : demandOf(rule, possible);
}

/** A version of a requirement, or an exception from one, as something that can be compared. */
export function demandOf(
  { obligation, consequence }: Requirement,
  stated: Version<RequirementContent> | RuleException<RequirementContent>,
): Demand {
  const { judgement, when, text, assumptions } = stated;
  const binds = assumptions.some(mayNotBind) ? "as-assumed" : "as-stated";
  const lasts = "period" in stated ? "for-a-time" : "until-changed";
  return { content: { judgement, when }, text, obligation, consequence, binds, lasts };
}

/** The exception that is judged instead of the version, or null. */
export function coveringException(onSide: RuleOnSide<Requirement>): RuleException<RequirementContent> | null {
  const { rule, exception } = onSide;
  if (exception?.certainty !== "covers") return null;
  return rule.exceptions.find(({ id }) => id === exception.exception.id) ?? null;
}

export function sideOf(onSide: RuleOnSide<ContentRule>): ChangeSide {
  const { rule, side, version, exception } = onSide;
  const covering = exception?.certainty === "covers" ? exception.exception : null;
  const { text, decision } = covering ?? version;
  return {
    rule: rule.id,
    title: rule.title,
    file: rule.file,
    pointer: pointerTo(onSide, covering),
    date: side.date,
    from: covering === null ? firstDayOf(version) : covering.period.precision === "exact" ? covering.period.from : null,
    decision,
    repealedBy: (version.standing.status === "beslutad" && version.standing.repealedBy) || null,
    section: sectionOn(side.rulebook.modules, rule, side.date),
    text,
    requirement: requirementWords(onSide),
    exception: covering?.id ?? null,
  };
}

function firstDayOf({ standing }: Version<unknown>): string | null {
  return standing.status === "beslutad" ? standing.from : null;
}

function pointerTo({ rule, version }: RuleOnSide<ContentRule>, covering: RuleException<unknown> | null): string {
  const versions: readonly unknown[] = rule.versions;
  const exceptions: readonly unknown[] = "exceptions" in rule ? rule.exceptions : [];
  return covering === null ? `/versions/${versions.indexOf(version)}` : `/exceptions/${exceptions.indexOf(covering)}`;
}

/** Of an exception that may cover the day its own words: that is what the change is about. */
function requirementWords(onSide: RuleOnSide<ContentRule>): string | null {
  if (onSide.rule.kind !== "requirement") return null;
  const demanded = onSide as RuleOnSide<Requirement>;
  const { content } = possibleDemandOn(demanded) ?? demandOn(demanded);
  const { judgement } = content;
  return judgement.by === "check" ? describeCheck(judgement.check, onSide.side.rulebook.registers) : null;
}
