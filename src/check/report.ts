/** Checks a unit's profile against the rules on a date: the one evaluator behind command line, site and package. */
import { coveringOn } from "../rulebook/covering.ts";
import { careChoiceName, regionName } from "../rulebook/words/names.ts";
import type { IsoDate, Profile, RuleId, Rulebook } from "../rulebook/model.ts";
import { withFacts } from "./edit.ts";
import { everything, type ReportPart } from "./parts.ts";
import { checkRequirement } from "./requirement.ts";
import type { BriefResult, CheckReport, PartName, ReportWith, RuleHead, State, Verdict } from "./result.ts";
import { rulesOn } from "./rules-for-unit.ts";
import type { RuleOnDay } from "./rule-on-day.ts";
import { unitOf, type Unit } from "./unit.ts";

export { requirementsFor } from "./rules-for-unit.ts";

export interface CheckOptions {
  readonly date: IsoDate;
  /** Only these rules. Left out: every requirement that concerns the unit. */
  readonly rules?: readonly RuleId[];
  /** Facts to try in place of the profile's own, by fact id. */
  readonly whatIf?: Readonly<Record<string, string | number>>;
}

/**
 * The report of one unit on one day, every requirement in document order, with all that can be said.
 *
 * Never throws for a profile that the reader has accepted, and never takes a missing fact for a no.
 */
export function checkUnit(rulebook: Rulebook, profile: Profile, options: CheckOptions): CheckReport {
  return reportOn(rulebook, profile, options, everything);
}

/** The same with the parts that are asked for, and no other. */
export function reportOn<N extends PartName>(
  rulebook: Rulebook,
  profile: Profile,
  options: CheckOptions,
  include: readonly ReportPart<N>[],
): ReportWith<N> {
  const judged = judgedUnit(rulebook, profile, options);
  for (const part of include) addTo(judged, part);
  // Each part fills the field that it is named by.
  return judged.report as ReportWith<N>;
}

/** A report without parts, and what parts are told of. */
interface JudgedUnit {
  readonly report: ReportWith<never>;
  readonly reported: readonly { readonly onDay: RuleOnDay; readonly result: BriefResult }[];
  readonly unit: Unit;
}

/** Puts in the part where it belongs. The report is still nobody else's, and a copy of every result would cost more than most parts. */
function addTo({ report, reported, unit }: JudgedUnit, part: ReportPart): void {
  switch (part.of) {
    case "result":
      for (const { onDay, result } of reported) {
        Object.assign(result, { [part.name]: part.tell(onDay, result.state, unit) });
      }
      return;
    case "report": {
      const undecided = reported.filter(({ result }) => result.state === "unknown");
      Object.assign(report, {
        [part.name]: part.tell(
          undecided.map(({ onDay: { rule }, result }) => ({ rule, result })),
          unit,
        ),
      });
    }
  }
}

function judgedUnit(rulebook: Rulebook, profile: Profile, options: CheckOptions): JudgedUnit {
  const { whatIf = {} } = options;
  const tried = withFacts(profile, whatIf);
  const unit = unitOf({ profile: tried, date: options.date, registers: rulebook.registers });
  const checked = rulesOn(rulebook, profile.unit, options).map((onDay) => ({
    onDay,
    it: checkRequirement(onDay, unit),
  }));
  const reported = checked.flatMap(({ onDay, it }) => (it.is === "reported" ? [{ onDay, result: it.result }] : []));
  const results = reported.map(({ result }) => result);
  const covering = coveringOn(rulebook, profile.unit, options.date);
  const verdict = verdictOf(results.reduce((sum, { rule, state }) => sum | weightOf(rule, state), 0));
  const report: ReportWith<never> = {
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
      ended: checked.filter(({ it }) => it.is === "ended").length,
    },
    results,
  };
  return { report, reported, unit };
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

function countStates(results: readonly BriefResult[]): Readonly<Record<State, number>> {
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
