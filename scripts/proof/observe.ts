/** What is seen of a rule through all examples: its own, and those of the units in examples/. */
import { exampleState, grantStateOn, type ExampleState } from "../../src/check/example.ts";
import { breakpoints } from "../../src/check/breakpoints.ts";
import { stateOn } from "../../src/check/rule-on-day.ts";
import { decide } from "../../src/decide/decide.ts";
import { concernsUnit, isNotKnown, situationOn, type NotKnown } from "../../src/rulebook/in-force.ts";
import type { Grant, IsoDate, Profile, Registers, Requirement } from "../../src/rulebook/model.ts";
import type { FleetUnit } from "./fleet.ts";
import type { ProvableRule } from "./mutants.ts";

/** Units of one region and care choice, in the order they came. */
export interface UnitGroup {
  /** `<region>/<care choice>`. */
  readonly of: string;
  readonly units: readonly FleetUnit[];
}

/** The units by region and care choice, sorted. */
export function grouped(fleet: readonly FleetUnit[]): readonly UnitGroup[] {
  const groupOf = ({ profile: { unit } }: FleetUnit): string => `${unit.region}/${unit.careChoice}`;
  return [...new Set(fleet.map(groupOf))]
    .sort()
    .map((of) => ({ of, units: fleet.filter((unit) => groupOf(unit) === of) }));
}

/** Units whose states are written down for every day, not only for the day their profile is of: the first of each group. */
export function followed(fleet: readonly FleetUnit[]): readonly FleetUnit[] {
  return grouped(fleet).flatMap(({ units }) => units.slice(0, 1));
}

/** A stretch of days with one state, until the next begins. */
export interface StateStretch {
  readonly from: IsoDate;
  readonly state: ExampleState | NotKnown<unknown>["is"];
}

const FIRST_DAY: IsoDate = "2020-01-01";

/** One line for each example that sees the rule. Two rules with the same lines cannot be told apart by the examples. */
export function observed(rule: ProvableRule, fleet: readonly FleetUnit[], registers: Registers): readonly string[] {
  if (rule.kind === "decision-table") {
    const table = rule.versions.at(-1)?.table;
    return rule.examples.map(({ input }) => (table === undefined ? "" : JSON.stringify(decide(table, input))));
  }
  const concerned = fleet.filter(({ profile }) => concernsUnit(rule, profile.unit));
  return [
    ...rule.examples.map((example) => exampleState(rule, example, registers)),
    ...concerned.map(({ profile, date }) => unitState(rule, profile, date, registers)),
    ...followed(concerned).map(({ profile }) => JSON.stringify(stretchesOf(rule, profile, registers))),
  ];
}

/** The state that a requirement or a grant gives a unit on a day. */
export function unitState(
  rule: Requirement | Grant,
  profile: Profile,
  date: IsoDate,
  registers: Registers,
): ExampleState {
  const input = { profile, date, registers };
  return rule.kind === "grant" ? grantStateOn(rule, input) : (stateOn(rule, input) ?? "ended");
}

/** How the rule comes out for the unit from day to day. */
export function stretchesOf(
  rule: Requirement | Grant,
  profile: Profile,
  registers: Registers,
): readonly StateStretch[] {
  const days = [...new Set([FIRST_DAY, ...breakpoints(rule, profile, registers)])].sort();
  return days
    .map((from): StateStretch => {
      const situation = situationOn<unknown>(rule, from);
      return { from, state: isNotKnown(situation) ? situation.is : unitState(rule, profile, from, registers) };
    })
    .filter(({ state }, index, all) => index === 0 || all[index - 1]?.state !== state);
}
