/** A rule as it stands on one side of a comparison: the version in force there, and an exception that covers the day. */
import { describeCheck } from "../check/kinds/index.ts";
import { situationOn, type ExceptionOnDate } from "../rulebook/in-force.ts";
import type { ContentRule, Requirement } from "../rulebook/model.ts";
import type { ChangeSide } from "./change.ts";
import type { Demand } from "./requirement.ts";
import type { Side } from "./side.ts";

type VersionOf<R extends ContentRule> = R["versions"][number];

export interface RuleOnSide<R extends ContentRule> {
  readonly rule: R;
  readonly side: Side;
  readonly version: VersionOf<R>;
  readonly exception: ExceptionOnDate<unknown> | null;
}

/** Null when nothing of the rule is in force on that side. */
export function standingOn(rule: ContentRule | null, side: Side): RuleOnSide<ContentRule> | null {
  if (rule === null) return null;
  const situation = situationOn<unknown>(rule, side.date);
  if (situation.is !== "in-force") return null;
  const { version, exception } = situation;
  return { rule, side, version: version as VersionOf<ContentRule>, exception };
}

/** What the requirement demands there: the exception's content where one covers the day for certain. */
export function demandOn({ rule, version, exception }: RuleOnSide<Requirement>): Demand {
  const covering =
    exception?.certainty === "covers" ? rule.exceptions.find(({ id }) => id === exception.exception.id) : undefined;
  const { judgement, when, text } = covering ?? version;
  return { content: { judgement, when }, text, obligation: rule.obligation, consequence: rule.consequence };
}

export function sideOf(standing: RuleOnSide<ContentRule>): ChangeSide {
  const { rule, side, version, exception } = standing;
  const covering = exception?.certainty === "covers" ? exception.exception : null;
  return {
    rule: rule.id,
    title: rule.title,
    file: rule.file,
    date: side.date,
    from: version.standing.status === "beslutad" ? version.standing.from : null,
    text: (covering ?? version).text,
    requirement: requirementWords(standing),
    exception: covering?.id ?? null,
  };
}

function requirementWords(standing: RuleOnSide<ContentRule>): string | null {
  if (standing.rule.kind !== "requirement") return null;
  const { content } = demandOn(standing as RuleOnSide<Requirement>);
  const { judgement } = content;
  return judgement.by === "check" ? describeCheck(judgement.check, standing.side.rulebook.registers) : null;
}
