/** What an answer rests on that may not be so: what is assumed of the rule, and facts that may have changed since. */
import type { IsoDate } from "../rulebook/model.ts";
import { daysBefore } from "./facts.ts";
import type { Outcome } from "./outcome.ts";
import type { Premises, VersionHead } from "./result.ts";

/** Three months, whichever they are. */
const lastOld = daysBefore(92);

/** Whatever else a profile says may change without anybody noticing. An attestation says itself how long it holds. */
const LASTING: ReadonlySet<string> = new Set(["attestations", "operator", "municipality"]);

/** Where there is no answer. */
export const NO_PREMISES: Premises = { assumed: [], oldestFact: null };

export function premisesOf({ state, facts }: Outcome, { assumptions }: VersionHead, date: IsoDate): Premises {
  if (state === "unknown" || state === "needs-attestation") return NO_PREMISES;
  const old = lastOld(date);
  const days = facts.flatMap(({ fact, asOf }) => (asOf === null || asOf > old || LASTING.has(fact) ? [] : [asOf]));
  // An assumed first day matters before that day, and then nothing is answered.
  const assumed = assumptions.flatMap(({ about }) => (about === "from" ? [] : [about]));
  return { assumed: [...new Set(assumed)], oldestFact: days.toSorted()[0] ?? null };
}
