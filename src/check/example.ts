/** A rule's own examples: fictional units with the state that the rule should give them. They are tests, and readers see them. */
import { proposedVersions, situationOn } from "../rulebook/in-force.ts";
import type {
  CareChoice,
  Grant,
  GrantContent,
  Home,
  Profile,
  Registers,
  Requirement,
  RequirementContent,
  RuleExample,
  Version,
} from "../rulebook/model.ts";
import { judgeOf } from "./judge.ts";
import { compileCheck } from "./kinds/index.ts";
import type { CheckInput } from "./context.ts";
import type { State } from "./result.ts";
import { stateOn } from "./rule-on-day.ts";
import { unitOf } from "./unit.ts";

/** What an example comes out as. `ended` when nothing of the rule is left to judge on the day. */
export type ExampleState = State | "ended";

/** The state that the rule gives the example's unit on the example's day, in the version that the example asks for. */
export function exampleState(rule: Requirement | Grant, example: RuleExample, registers: Registers): ExampleState {
  const input: CheckInput = { profile: exampleProfile(rule, example, registers), date: example.date, registers };
  switch (rule.kind) {
    case "requirement": {
      const proposal = wanted<RequirementContent>(rule, example);
      return proposal === null ? (stateOn(rule, input) ?? "ended") : proposedState(rule, proposal, input);
    }
    case "grant": {
      const proposal = wanted<GrantContent>(rule, example);
      return proposal === null ? grantStateOn(rule, input) : eligibilityState(rule, proposal, input);
    }
  }
}

/** An example names only what matters; which unit it is follows from where the rule lives. */
export function exampleUnit(
  home: Home,
  concerns: readonly CareChoice[],
  { regions, careChoices }: Pick<Registers, "regions" | "careChoices">,
): Profile["unit"] {
  const isCareChoice = home.module !== "gemensamt" && home.module !== "other";
  // A rule for the whole country is the same in every region, and one that concerns nobody is tried on somebody.
  const region = home.region === "nationellt" ? regions[0]?.id : home.region;
  const careChoice = isCareChoice ? home.module : (concerns[0] ?? careChoices[0]?.id);
  if (region === undefined || careChoice === undefined) throw new Error("a rulebook has a region and a care choice");
  return { name: "Exempel", region, careChoice };
}

/** The whole profile of an example. The reader has seen to it that what an example states follows the profile's schema. */
export function exampleProfile(
  { home, concerns }: Requirement | Grant,
  { profile }: RuleExample,
  registers: Registers,
): Profile {
  const stated = profile as Partial<Profile>;
  return { ...stated, unit: { ...exampleUnit(home, concerns, registers), ...stated.unit } };
}

/** The proposal that an example is about: the last one. Null when it is about what is decided. */
function wanted<C>(rule: { readonly versions: readonly Version<C>[] }, { version }: RuleExample): Version<C> | null {
  return version === "forslag" ? (proposedVersions(rule).at(-1) ?? null) : null;
}

function proposedState(rule: Requirement, content: Version<RequirementContent>, input: CheckInput): State {
  const judgeable = { content, exception: null, obligation: rule.obligation };
  return judgeOf(judgeable, { ...input, ruleId: rule.id })?.state(unitOf(input)) ?? "unknown";
}

/** Whether a unit meets what a grant asks for on a day. */
export function grantStateOn(rule: Grant, input: CheckInput): ExampleState {
  const situation = situationOn<GrantContent>(rule, input.date);
  switch (situation.is) {
    case "in-force":
      return eligibilityState(rule, situation.version, input);
    case "upcoming":
    case "proposed":
      return situation.is;
    case "before-known":
    case "after-known":
      return "unknown";
    case "ended":
    case "rejected":
      return "ended";
  }
}

function eligibilityState(rule: Grant, { eligibility }: GrantContent, input: CheckInput): State {
  return eligibility === null
    ? "unknown"
    : compileCheck(eligibility, { ...input, ruleId: rule.id }).state(unitOf(input));
}
