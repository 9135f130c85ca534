/** Changes to a unit whose meaning is known, whatever the rules say, and what they may never do to an answer. */
import { checkUnit } from "../../src/check/report.ts";
import type { CheckReport, State } from "../../src/check/result.ts";
import { clockText, parseClock } from "../../src/quantity/clock.ts";
import type { Check, Profile, Requirement, Rulebook } from "../../src/rulebook/model.ts";
import type { FleetUnit } from "../proof/fleet.ts";
import { pick, type Draw } from "./mutations.ts";

/** A unit with one thing changed, and which changes of an answer that thing allows. */
interface Change {
  readonly what: string;
  readonly profile: Profile;
  readonly allows: (rule: Requirement, before: State, after: State) => boolean;
}

/** What of a profile can be left untold. */
const GROUPS = ["openingHours", "staff", "addOns", "subcontractors"] as const;

/** Draws units and changes of them, and tells every answer that the change cannot have given. */
export function slips(rulebook: Rulebook, units: readonly FleetUnit[], runs: number, draw: Draw): readonly string[] {
  const rules = new Map(rulebook.rules.flatMap((it) => (it.kind === "requirement" ? [[it.id, it]] : [])));
  const before = new Map<FleetUnit, CheckReport>();
  const told: string[] = [];
  for (let run = 0; run < runs; run += 1) {
    const unit = pick(units, draw);
    const known = before.get(unit) ?? checkUnit(rulebook, unit.profile, { date: unit.date });
    before.set(unit, known);
    const changes = changesOf(unit.profile);
    if (changes.length === 0) continue;
    const { what, profile, allows } = pick(changes, draw);
    const after = new Map(
      checkUnit(rulebook, profile, { date: unit.date }).results.map(({ rule, state }) => [rule.id, state]),
    );
    for (const { rule, state } of known.results) {
      const [requirement, now] = [rules.get(rule.id), after.get(rule.id)];
      if (requirement === undefined || now === undefined || allows(requirement, state, now)) continue;
      told.push(`meaning: ${what} in ${unit.name} makes ${rule.id} ${now}, and it was ${state}`);
    }
  }
  return told;
}

function changesOf(profile: Profile): readonly Change[] {
  return [...untold(profile), ...lowered(profile), ...shortened(profile)];
}

/** What nobody tells is unknown: an answer may become unsure, and never sure another way. */
function untold(profile: Profile): readonly Change[] {
  const allows = (_: Requirement, before: State, after: State): boolean =>
    !(after === "met" || after === "not-met" || after === "not-applicable") || before === after;
  const { facts = {}, attestations = {} } = profile;
  return [
    ...Object.keys(facts).map((fact) => ({
      what: `no ${fact}`,
      profile: { ...profile, facts: without(facts, fact) },
      allows,
    })),
    ...Object.keys(attestations).map((rule) => ({
      what: `no answer to ${rule}`,
      profile: { ...profile, attestations: without(attestations, rule) },
      allows,
    })),
    ...GROUPS.flatMap((group) => {
      const { [group]: told, ...rest } = profile;
      return told === undefined ? [] : [{ what: `no ${group}`, profile: rest, allows }];
    }),
  ];
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([own]) => own !== key));
}

/** A smaller number never meets a least that a larger one did not. */
function lowered(profile: Profile): readonly Change[] {
  const { facts = {} } = profile;
  return Object.entries(facts).flatMap(([fact, value]): readonly Change[] =>
    typeof value === "number" && value >= 1
      ? [
          {
            what: `half of ${fact}`,
            profile: { ...profile, facts: { ...facts, [fact]: Math.floor(value / 2) } },
            allows: (rule, before, after) =>
              !onlyAsks(rule, (check) => isLeast(check, fact)) || noBetter(before, after),
          },
        ]
      : [],
  );
}

/** Shorter hours never meet a least that longer ones did not. */
function shortened(profile: Profile): readonly Change[] {
  const { openingHours = [] } = profile;
  return openingHours.flatMap((entry, n): readonly Change[] => {
    const [opens, closed] = [parseClock(entry.opens ?? ""), parseClock(entry.closes ?? "")];
    if (opens === null || closed === null) return [];
    const closes = clockText(Math.ceil((opens + closed) / 2));
    return [
      {
        what: `half of opening hours ${n}`,
        profile: { ...profile, openingHours: openingHours.with(n, { ...entry, closes }) },
        allows: (rule, before, after) =>
          !onlyAsks(rule, ({ kind }) => kind === "opening-hours") || noBetter(before, after),
      },
    ];
  });
}

function noBetter(before: State, after: State): boolean {
  return after !== "met" || before === "met";
}

function isLeast(check: Check, fact: string): boolean {
  return check.kind === "number" && check.fact === fact && check.atMost === undefined && check.lessThan === undefined;
}

/** Whether the rule has no other check, in any version or exception. */
function onlyAsks({ versions, exceptions }: Requirement, such: (check: Check) => boolean): boolean {
  return [...versions, ...exceptions].every(({ judgement }) => judgement?.by === "check" && such(judgement.check));
}
