/** The requirements of a kind of unit, found once for a region, a care choice and the days between two changes. */
import { ruleBreakpoints, rulesForUnit, type UnitKind } from "../rulebook/in-force.ts";
import type { IsoDate, Profile, Requirement, RequirementContent, RuleId, Rulebook } from "../rulebook/model.ts";
import { kept } from "./lazily.ts";
import { readyRule, ruleOn, type RuleOnDay } from "./rule-on-day.ts";
import { stepOn, stepsFrom, type Steps } from "./steps.ts";

interface RulesForUnit {
  readonly requirements: readonly Requirement[];
  readonly days: Steps<() => readonly RuleOnDay[]>;
}

const KNOWN = new WeakMap<Rulebook, Map<string, RulesForUnit>>();

/** The requirements that concern a unit, in document order. */
export function requirementsFor(
  rulebook: Rulebook,
  { unit }: Pick<Profile, "unit">,
  only?: readonly RuleId[],
): readonly Requirement[] {
  const { requirements } = rulesFor(rulebook, unit);
  return only === undefined ? requirements : requirements.filter(({ id }) => only.includes(id));
}

/** The same as they stand on a day. */
export function rulesOn(
  rulebook: Rulebook,
  unit: UnitKind,
  { date, rules }: { readonly date: IsoDate; readonly rules?: readonly RuleId[] },
): readonly RuleOnDay[] {
  const all = stepOn(rulesFor(rulebook, unit).days, date)();
  return rules === undefined ? all : all.filter(({ rule }) => rules.includes(rule.rule.id));
}

function rulesFor(rulebook: Rulebook, unit: UnitKind): RulesForUnit {
  const known = kept(KNOWN, rulebook, () => new Map<string, RulesForUnit>());
  return kept(known, `${unit.region}/${unit.careChoice}`, () => find(rulebook, unit));
}

function find(rulebook: Rulebook, unit: UnitKind): RulesForUnit {
  const requirements = rulesForUnit(rulebook, unit).filter((rule): rule is Requirement => rule.kind === "requirement");
  const days = requirements.flatMap((rule) => ruleBreakpoints<RequirementContent>(rule));
  return {
    requirements,
    days: stepsFrom([...new Set(days)].sort(), (day) =>
      requirements.map((rule) => ruleOn(readyRule(rule, rulebook.registers), day)),
    ),
  };
}
