/** Parts that units of all care choices have. */
import { neededFacts } from "../check/kinds/index.ts";
import { demandedChecks } from "../compare/requirement.ts";
import { requirementsFor } from "../check/report.ts";
import type { Profile, Rulebook } from "../rulebook/model.ts";
import type { Random } from "./random.ts";

export type Staff = NonNullable<Profile["staff"]>;
export type Facts = NonNullable<Profile["facts"]>;
export type Hours = NonNullable<Profile["openingHours"]>;

const ATTESTED_ON = "2025-11-03";

/** So many people of one sort, most of them full time. */
export function people(random: Random, count: number, sort: Omit<Staff[number], "percent">): Staff {
  return Array.from({ length: count }, () => ({
    ...sort,
    percent: random.chance(60) ? 100 : random.pick([50, 60, 75, 75, 80, 80, 90]),
  }));
}

/** So many hundredths of a number, in whole ones. */
export function share(whole: number, percent: number): number {
  return Math.floor((whole * percent) / 100);
}

/** What a unit has filled in: a few facts are always forgotten. */
export function filledIn(random: Random, facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(() => random.chance(98)));
}

/** Answers to what a person has to attest, for nearly all statements; now and then the answer is no. */
export function attestations(
  random: Random,
  rulebook: Rulebook,
  unit: Profile["unit"],
): NonNullable<Profile["attestations"]> {
  const asked = requirementsFor(rulebook, { unit }).filter((rule) =>
    rule.versions.some((version) =>
      demandedChecks(version).some((check) => neededFacts(check).some(({ part }) => part === "attestation")),
    ),
  );
  return Object.fromEntries(
    asked
      .filter(() => random.chance(97))
      .map(({ id }) => [
        id,
        { answer: random.chance(99) ? ("ja" as const) : ("nej" as const), role: "verksamhetschef", date: ATTESTED_ON },
      ]),
  );
}
