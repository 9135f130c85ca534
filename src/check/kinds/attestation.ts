/** `attestation`: a responsible person answers whether a statement is true. */
import type { CheckOf } from "../../rulebook/model.ts";
import { attestedFor, tellAttested } from "../attest.ts";
import { ready, type Setting } from "../compiled.ts";
import type { Outcome } from "../outcome.ts";
import type { Unit } from "../unit.ts";
import { type Stated } from "../anatomy.ts";

export function readyAttestation({ statement }: CheckOf<"attestation">, { ruleId }: Setting) {
  return ready("attestation", { statement, ruleId }, attestedFor(ruleId));
}

export function tellAttestation(it: ReturnType<typeof readyAttestation>, unit: Unit): Outcome {
  return tellAttested(it.find(unit), it.with.statement, it.with.ruleId);
}

export const attestationStated: Stated<CheckOf<"attestation">> = ({ method = null }) => ({ method });
