/**
 * The logic of states. They are ordered: not met, unknown, needs attestation, met. "All" is the smallest of its parts,
 * "any" the largest, "k of n" the k-th largest. Parts that do not apply are left out; when nothing applies, nor does
 * the whole.
 */
import type { OutcomeState } from "./outcome.ts";

const ORDER: Readonly<Record<OutcomeState, number>> = {
  "not-met": 0,
  unknown: 1,
  "needs-attestation": 2,
  met: 3,
  "not-applicable": 4,
};

/** Met when every part that applies is. */
export function allOf(states: readonly OutcomeState[]): OutcomeState {
  return states.reduce(both, "not-applicable");
}

/** Met when each of two that applies is. */
export function both(a: OutcomeState, b: OutcomeState): OutcomeState {
  return ORDER[b] < ORDER[a] ? b : a;
}

/** Met when some part that applies is. */
export function anyOf(states: readonly OutcomeState[]): OutcomeState {
  return atLeastOf(1, states);
}

/** Met when at least `k` (one or more) of the parts that apply are. */
export function atLeastOf(k: number, states: readonly OutcomeState[]): OutcomeState {
  const applicable = states.filter((state) => state !== "not-applicable").sort((a, b) => ORDER[b] - ORDER[a]);
  return applicable.length === 0 ? "not-applicable" : (applicable[k - 1] ?? "not-met");
}
