/** The units that are judged: those of the example fleet, whole and with things missing. */
import { exampleFleet } from "../src/fleet/example-fleet.ts";
import type { Profile, Rulebook } from "../src/rulebook/model.ts";

export interface Cases {
  readonly complete: readonly Profile[];
  /** The same units, each without every third of its facts and attestations, and every fourth without opening hours. */
  readonly missing: readonly Profile[];
}

export function casesOf(rulebook: Rulebook): Cases {
  const complete = exampleFleet(rulebook, 1)
    .map(({ profile }) => profile)
    .filter(({ unit }) => unit.region === "skane" && unit.careChoice === "vardcentral");
  return { complete, missing: complete.map(thinned) };
}

function thinned(profile: Profile, index: number): Profile {
  const { openingHours, ...rest } = profile;
  return {
    ...rest,
    ...(index % 4 === 0 || openingHours === undefined ? {} : { openingHours }),
    facts: kept(profile.facts, index),
    attestations: kept(profile.attestations, index),
  };
}

function kept<T>(record: Readonly<Record<string, T>> | undefined, index: number): Record<string, T> {
  return Object.fromEntries(Object.entries(record ?? {}).filter((_, place) => (place + index) % 3 !== 0));
}
