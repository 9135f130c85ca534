/** What a draft means: the comparison and the units that come out differently, from the page's data and nothing else. */
import { draftedDays, draftedSides, draftedVersion, type Draft, type DraftedDay } from "../../src/compare/draft.ts";
import type { FleetUnit } from "../../src/compare/fleet-unit.ts";
import { EXAMPLE_SEED, unitsOf } from "../../src/fleet/example-fleet.ts";
import { versionProblems, type VersionProblem } from "../../src/read/lint/version.ts";
import type { Rulebook } from "../../src/rulebook/model.ts";
import { unitModule } from "../../src/rulebook/modules.ts";
import type { Draftable, DraftData } from "./data.ts";

/** The made-up units of the care choice, the same as everywhere else. */
export function exampleUnits({ registers, unit, attested }: DraftData): readonly FleetUnit[] {
  return (registers.fleets ?? [])
    .filter(({ region, careChoice }) => region === unit.region && careChoice === unit.careChoice)
    .flatMap((fleet) => unitsOf(registers, fleet, EXAMPLE_SEED, attested));
}

/** @throws {ContradictionError} when a unit shows a direction that the comparison denies. */
export function trialOf(
  { registers, unit }: DraftData,
  { rule, base }: Draftable,
  draft: Draft,
  fleet: readonly FleetUnit[],
): readonly DraftedDay[] {
  const rulebook: Rulebook = { modules: [unitModule([], unit)], rules: [rule], registers };
  return draftedDays(draftedSides(rulebook, rule, base, draft), fleet);
}

/** What the checks of the rules' files would say of the drafted version. */
export function problemsOf(
  { registers }: DraftData,
  { rule, base }: Draftable,
  draft: Draft,
): readonly VersionProblem[] {
  const version = draftedVersion(rule, base, draft);
  return version === null ? [] : versionProblems(version, draft.obligation, registers.facts);
}
