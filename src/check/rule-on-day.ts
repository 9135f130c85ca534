/** Where a requirement stands on a day, made ready to judge units. What does not depend on the unit is worked out once. */
import { folderOf } from "../rulebook/ids.ts";
import { proposedVersions, ruleBreakpoints, situationOn, type Situation } from "../rulebook/in-force.ts";
import type { IsoDate, Registers, Requirement, RequirementContent, Version } from "../rulebook/model.ts";
import type { CheckInput } from "./context.ts";
import { judgeOf, type Judge } from "./judge.ts";
import { kept, lazily } from "./lazily.ts";
import type { RuleHead, State } from "./result.ts";
import { stepOn, stepsFrom, type Steps } from "./steps.ts";
import { unitOf, type Unit } from "./unit.ts";

export interface ReadyRule {
  readonly rule: Requirement;
  /** What the verdict asks of it. */
  readonly head: Pick<RuleHead, "obligation" | "module">;
  readonly days: Steps<() => RuleOnDay>;
  readonly proposals: () => readonly ReadyVersion[];
}

/** A version beside its judge; null when nothing of it can be judged yet. */
export interface ReadyVersion {
  readonly version: Version<RequirementContent>;
  readonly judge: Judge | null;
}

export interface RuleOnDay {
  readonly rule: ReadyRule;
  readonly situation: Situation<RequirementContent>;
  /** Of the version that the situation names. */
  readonly judge: Judge | null;
}

const READY = new WeakMap<Registers, WeakMap<Requirement, ReadyRule>>();

export function readyRule(rule: Requirement, registers: Registers): ReadyRule {
  const known = kept(READY, registers, () => new WeakMap<Requirement, ReadyRule>());
  return kept(known, rule, () => makeReady(rule, registers));
}

export function ruleOn({ days }: ReadyRule, date: IsoDate): RuleOnDay {
  return stepOn(days, date)();
}

/** Null where nothing of the rule is left, or nothing ever came of it. */
export function stateIn({ situation, judge }: RuleOnDay, unit: Unit): State | null {
  switch (situation.is) {
    case "ended":
    case "rejected":
      return null;
    case "upcoming":
    case "proposed":
      return situation.is;
    case "before-known":
    case "after-known":
      return "unknown";
    case "in-force":
      return judge === null ? "unknown" : judge.state(unit);
  }
}

/** The state of a requirement for a unit on a day; null where nothing of it is left to judge. */
export function stateOn(rule: Requirement, input: CheckInput): State | null {
  return stateIn(ruleOn(readyRule(rule, input.registers), input.date), unitOf(input));
}

function makeReady(rule: Requirement, registers: Registers): ReadyRule {
  const { obligation } = rule;
  const setting = { registers, ruleId: rule.id };
  const judgeFor = (situation: Situation<RequirementContent>): Judge | null => {
    if (situation.is === "rejected") return null;
    const exception = situation.is === "in-force" ? situation.exception : null;
    return judgeOf({ content: situation.version, exception, obligation }, setting);
  };
  const ready: ReadyRule = {
    rule,
    head: { obligation, module: folderOf(rule.id) },
    days: stepsFrom(ruleBreakpoints<RequirementContent>(rule), (day) => {
      const situation = situationOn<RequirementContent>(rule, day);
      return { rule: ready, situation, judge: judgeFor(situation) };
    }),
    proposals: lazily(() =>
      proposedVersions<RequirementContent>(rule).map((version) => ({
        version,
        judge: judgeOf({ content: version, exception: null, obligation }, setting),
      })),
    ),
  };
  return ready;
}
