/** How a unit would come out with its facts as they are: on a coming day, or by a version that nobody has decided. */
import type { Requirement, RequirementContent, IsoDate, Version } from "../rulebook/model.ts";
import { tellJudged, type Judged } from "./judge.ts";
import type { Distance, Outcome } from "./outcome.ts";
import { missingOf } from "./outcomes.ts";
import type { Preview } from "./result.ts";
import { readyRule, ruleOn } from "./rule-on-day.ts";
import type { Unit } from "./unit.ts";

export function previewOf({ outcome }: Judged, date: IsoDate | null): Preview {
  return {
    date,
    state: outcome.state,
    sentence: outcome.sentence,
    gap: gapOf(outcome),
    missing: missingOf(outcome),
  };
}

export function gapOf(outcome: Outcome): Distance | null {
  return outcome.state === "not-met" ? outcome.gap : null;
}

/** By what is in force on the unit's day. Null where nothing is, or nothing of it can be judged. */
export function previewInForce(rule: Requirement, unit: Unit): Preview | null {
  const { situation, judge } = ruleOn(readyRule(rule, unit.registers), unit.date);
  return situation.is === "in-force" && judge !== null ? previewOf(tellJudged(judge, unit), unit.date) : null;
}

/** By a version that is not decided. Null where it says too little to be judged. */
export function previewProposed(rule: Requirement, version: Version<RequirementContent>, unit: Unit): Preview | null {
  const ready = readyRule(rule, unit.registers).proposals();
  const judge = ready.find((it) => it.version === version)?.judge ?? null;
  return judge && previewOf(tellJudged(judge, unit), null);
}
