/** What a made-up unit attests. */
import { neededFacts } from "../check/kinds/reads.ts";
import { requirementsFor } from "../check/report.ts";
import { demandedChecks } from "../compare/requirement.ts";
import { addDays } from "../quantity/calendar.ts";
import type { IsoDate, Profile, Rulebook } from "../rulebook/model.ts";
import type { Random } from "./random.ts";

/** Answers to what a person has to attest, a week before, for nearly all statements; now and then the answer is no. */
export function attestations(
  random: Random,
  rulebook: Rulebook,
  unit: Profile["unit"],
  asOf: IsoDate,
): NonNullable<Profile["attestations"]> {
  const asked = requirementsFor(rulebook, { unit }).filter((rule) =>
    rule.versions.some((version) =>
      demandedChecks(version).some((check) => neededFacts(check).some(({ part }) => part === "attestation")),
    ),
  );
  const date = addDays(asOf, -7);
  return Object.fromEntries(
    asked
      .filter(() => random.chance(97))
      .map(({ id }) => [
        id,
        { answer: random.chance(99) ? ("ja" as const) : ("nej" as const), role: "verksamhetschef", date },
      ]),
  );
}
