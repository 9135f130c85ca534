/** What a made-up unit attests. */
import { neededFacts } from "../check/kinds/reads.ts";
import { requirementsFor } from "../check/report.ts";
import { demandedChecks } from "../compare/requirement.ts";
import { addDays } from "../quantity/calendar.ts";
import type { IsoDate, Profile, Rulebook, RuleId } from "../rulebook/model.ts";
import type { Random } from "./random.ts";

/** The requirements of a unit that a person has to attest, in document order. */
export function attestedRules(
  rulebook: Rulebook,
  unit: Pick<Profile["unit"], "region" | "careChoice">,
): readonly RuleId[] {
  return requirementsFor(rulebook, { unit: { name: "", ...unit } })
    .filter((rule) =>
      rule.versions.some((version) =>
        demandedChecks(version).some((check) => neededFacts(check).some(({ part }) => part === "attestation")),
      ),
    )
    .map(({ id }) => id);
}

/** Answers to what a person has to attest, a week before, for nearly all statements; now and then the answer is no. */
export function attestations(
  random: Random,
  asked: readonly RuleId[],
  asOf: IsoDate,
): NonNullable<Profile["attestations"]> {
  const date = addDays(asOf, -7);
  return Object.fromEntries(
    asked
      .filter(() => random.chance(97))
      .map((id) => [
        id,
        { answer: random.chance(99) ? ("ja" as const) : ("nej" as const), role: "verksamhetschef", date },
      ]),
  );
}
