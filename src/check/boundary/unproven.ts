/**
 * The limits that no example of the rule's own lies on or beside: moved a step, nothing notices. For each an example that
 * would, found by the probes that judge comparisons and judged by the evaluator that judges units.
 */
import { crossed, type Probe } from "../probes/probe.ts";
import { conditionProbes } from "../probes/conditions.ts";
import { probes } from "../probes/index.ts";
import { upperFirst } from "../../words/format.ts";
import type { IsoDate, Registers, RuleExample } from "../../rulebook/model.ts";
import { exampleState } from "../example.ts";
import { limitPlace } from "../words/boundary.ts";
import { limitsOf, reaches, type JudgedRule, type LimitSpot, type Step } from "./limits.ts";
import { plainest } from "./plainest.ts";

export interface Unproven {
  readonly pointer: string;
  /** `45 timmar`. */
  readonly limit: string;
  /** Where no example lies; `on` first when both are missing. */
  readonly missing: readonly (Exclude<Step["told"], "beside"> | LimitSpot["beside"])[];
  /** What to add: one for each of them, unless one example tells both. */
  readonly examples: readonly RuleExample[];
}

/** A limit that no unit can tell from the next (another limit decides) is left out: no example could prove it. */
export function unprovenLimits(rule: JudgedRule, registers: Registers): readonly Unproven[] {
  const before = rule.examples.map((example) => exampleState(rule, example, registers));
  const isNoticed = ({ reach }: LimitSpot, step: Step): boolean =>
    rule.examples.some(
      (example, index) => reaches(reach, example) && exampleState(step.rule, example, registers) !== before[index],
    );
  return limitsOf(rule, registers).flatMap((spot): readonly Unproven[] => {
    const open = spot.steps.filter((step) => !isNoticed(spot, step));
    const found = open.flatMap((step) => {
      const example = exampleFor(spot, step, rule, registers);
      return example === null ? [] : [{ place: step.told === "on" ? ("on" as const) : spot.beside, example }];
    });
    if (found.length === 0) return [];
    const missing = found.map(({ place }) => place);
    return [{ pointer: spot.pointer, limit: spot.text, missing, examples: found.map(({ example }) => example) }];
  });
}

/** A proposal is judged without regard to the day. */
const PROPOSAL_DAY: IsoDate = "2026-01-01";

function dayWithin(reach: LimitSpot["reach"]): IsoDate {
  return reach.is === "proposal" ? PROPOSAL_DAY : reach.from;
}

/** As few examples as prove every limit: one that lies on two limits is one. */
export function missingExamples(rule: JudgedRule, registers: Registers): readonly RuleExample[] {
  const [example] = unprovenLimits(rule, registers).flatMap(({ examples }) => examples);
  if (example === undefined) return [];
  return [example, ...missingExamples({ ...rule, examples: [...rule.examples, example] }, registers)];
}

/** Units tried for one step of one limit: a check of very many parts must not make a validation hang. */
const MOST_UNITS = 1_500;

function exampleFor(spot: LimitSpot, step: Step, rule: JudgedRule, registers: Registers): RuleExample | null {
  const { reach } = spot;
  const place = step.told === "on" ? "on" : spot.beside;
  const example = (profile: Probe): RuleExample => ({
    title: upperFirst(limitPlace(spot.text, place)),
    date: dayWithin(reach),
    ...(reach.is === "proposal" ? { version: "forslag" as const } : {}),
    profile,
    expect: "unknown",
  });
  const state = (of: JudgedRule, profile: Probe) => exampleState(of, example(profile), registers);
  const tells = (profile: Probe): boolean => state(rule, profile) !== state(step.rule, profile);
  const found = candidates(spot, registers).find(tells);
  if (found === undefined) return null;
  const came = (profile: Probe) => state(rule, profile);
  const wanted = came(found);
  const profile = plainest(found, (simpler) => came(simpler) === wanted && tells(simpler));
  return wanted === "ended" ? null : { ...example(profile), expect: wanted };
}

function candidates({ check, when, reach }: LimitSpot, registers: Registers): readonly Probe[] {
  const asked = { registers, date: dayWithin(reach) };
  const of = probes(check, asked);
  return (when === null ? of : crossed(conditionProbes(when, asked), of)).slice(0, MOST_UNITS);
}
