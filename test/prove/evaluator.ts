/** The evaluator under proof, asked of one check and one unit about which everything is known. */
import { judge } from "../../src/check/judge.ts";
import type { Check, Profile } from "../../src/rulebook/model.ts";
import type { Place } from "./proof.ts";

/** @throws when the evaluator does not know: the second semantics gave it all that the check asks for. */
export function isBreach(check: Check, profile: Profile, { date, registers, ruleId }: Place): boolean {
  const judged = judge(
    { content: { judgement: { by: "check", check }, when: null }, exception: null, obligation: "ska" },
    { profile, date, registers, ruleId },
  );
  const state = judged?.outcome.state;
  if (state !== "met" && state !== "not-met" && state !== "not-applicable") {
    throw new Error(`${state}: ${JSON.stringify({ check, profile })}`);
  }
  return state === "not-met";
}
