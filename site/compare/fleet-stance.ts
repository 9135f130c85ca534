/** How many of the made-up units of a care choice would meet a proposal: a first measure of what it would ask. */
import type { StandingProposal } from "../../src/compare/proposals.ts";
import { stancesTo } from "../../src/compare/unit-ahead.ts";
import { EXAMPLE_SEED, exampleFleet } from "../../src/fleet/example-fleet.ts";
import { groupBy } from "../../src/quantity/group.ts";
import type { Module, Profile, Rulebook } from "../../src/rulebook/model.ts";
import { unitsName } from "../../src/rulebook/words/names.ts";
import type { Site } from "../data.ts";
import { ahead as words } from "../words/ahead.ts";

const fleets = new WeakMap<Rulebook, ReadonlyMap<string, readonly Profile[]>>();

/** The whole fleet by region and care choice, made once. */
function fleetsOf(rulebook: Rulebook): ReadonlyMap<string, readonly Profile[]> {
  const known = fleets.get(rulebook);
  if (known !== undefined) return known;
  const profiles = exampleFleet(rulebook, EXAMPLE_SEED).map(({ profile }) => profile);
  const made = groupBy(profiles, ({ unit }) => `${unit.region}/${unit.careChoice}`);
  fleets.set(rulebook, made);
  return made;
}

/** Null where no unit is held against it. */
export function fleetSentence(
  { rulebook, today }: Site,
  { id, home }: Module,
  { rule, pointer }: StandingProposal,
): string | null {
  if (home.module === "gemensamt" || home.module === "other") return null;
  const fleet = fleetsOf(rulebook).get(id) ?? [];
  const counts = stancesTo({ rule, pointer, direction: null }, { rulebook, date: today }, fleet);
  const held = counts.manages + counts.fails + counts["cannot-tell"];
  return held === 0 ? null : words.fleet(fleet.length, unitsName(rulebook.registers, home.module), counts);
}
