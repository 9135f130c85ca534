/** Checks a unit's profile against the rules on a date: the one evaluator behind command line, site and package. */
import { coveringOn } from "../rulebook/covering.ts";
import { careChoiceName, regionName } from "../rulebook/words/names.ts";
import type { IsoDate, Profile, RuleId, Rulebook } from "../rulebook/model.ts";
import { withFacts } from "./edit.ts";
import { factsToProvide, type Undecided } from "./facts-to-provide.ts";
import { checkRequirement } from "./requirement.ts";
import type { CheckReport, Result, RuleHead, State, Verdict } from "./result.ts";
import { rulesOn } from "./rules-for-unit.ts";
import { unitOf } from "./unit.ts";

export { requirementsFor } from "./rules-for-unit.ts";

export interface CheckOptions {
  readonly date: IsoDate;
  /** Only these rules. Left out: every requirement that concerns the unit. */
  readonly rules?: readonly RuleId[];
  /** Facts to try in place of the profile's own, by fact id. */
  readonly whatIf?: Readonly<Record<string, string | number>>;
}

/**
 * The report of one unit on one day, every requirement in document order.
 *
 * Never throws for a profile that the reader has accepted, and never takes a missing fact for a no.
 */
export function checkUnit(rulebook: Rulebook, profile: Profile, options: CheckOptions): CheckReport {
  const { whatIf = {} } = options;
  const tried = withFacts(profile, whatIf);
  const unit = unitOf({ profile: tried, date: options.date, registers: rulebook.registers });
  const requirements = rulesOn(rulebook, profile.unit, options);
  const checked = requirements.map((onDay) => ({ rule: onDay.rule, checked: checkRequirement(onDay, unit) }));
  const reported = checked.flatMap(({ rule, checked: it }): readonly Undecided[] =>
    it.is === "reported" ? [{ rule, result: it.result }] : [],
  );
  const results = reported.map(({ result }) => result);
  const covering = coveringOn(rulebook, profile.unit, options.date);
  const verdict = verdictOf(results.reduce((sum, { rule, state }) => sum | weightOf(rule, state), 0));
  return {
    schemaVersion: "1.0",
    outcome: "completed",
    date: options.date,
    rules: options.rules ?? null,
    whatIf: Object.entries(whatIf).map(([fact, value]) => `${fact}=${value}`),
    unit: { name: profile.unit.name, region: profile.unit.region, careChoice: profile.unit.careChoice },
    called: {
      region: regionName(rulebook.registers, profile.unit.region),
      careChoice: careChoiceName(rulebook.registers, profile.unit.careChoice),
    },
    verdict: covering.is === "covered" ? verdict : "cannot-conclude",
    covering,
    ifUnchanged: covering.is === "after-last" ? verdict : null,
    counts: {
      ...countStates(results),
      breaches: results.filter(({ breach }) => breach).length,
      targetsNotReached: results.filter(({ breach, state }) => state === "not-met" && !breach).length,
      ended: checked.filter(({ checked: it }) => it.is === "ended").length,
    },
    results,
    factsToProvide: factsToProvide(
      reported.filter(({ result }) => result.state === "unknown"),
      unit,
    ),
  };
}

/** What a result can add to the verdict, one bit each, so that those of many are put together as they come. */
const BREACH = 1;
const OPEN = 2;
const JUDGED = 4;

/** Only binding requirements in force decide. */
export function weightOf({ obligation, module }: Pick<RuleHead, "obligation" | "module">, state: State): number {
  if (obligation !== "ska") return 0;
  if (state === "not-met") return BREACH;
  if (state === "unknown" || state === "needs-attestation") return OPEN;
  // A law alone says nothing of the contract: some requirement of the region's own must have been judged.
  return (state === "met" || state === "not-applicable") && !module.startsWith("nationellt/") ? JUDGED : 0;
}

/**
 * A breach wins over what cannot be judged; nothing else changes the verdict. Where nothing binding was judged nothing is
 * concluded: silence must not look like approval.
 */
export function verdictOf(weights: number): Verdict {
  if ((weights & BREACH) > 0) return "does-not-meet";
  return (weights & OPEN) > 0 || (weights & JUDGED) === 0 ? "cannot-conclude" : "meets";
}

function countStates(results: readonly Result[]): Readonly<Record<State, number>> {
  const count = (state: State): number => results.filter((result) => result.state === state).length;
  return {
    met: count("met"),
    "not-met": count("not-met"),
    unknown: count("unknown"),
    "needs-attestation": count("needs-attestation"),
    "not-applicable": count("not-applicable"),
    upcoming: count("upcoming"),
    proposed: count("proposed"),
  };
}
