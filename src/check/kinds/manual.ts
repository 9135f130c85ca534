/** `manual`: no machine can tell, and the check says why. A person's attestation settles it. */
import type { CheckOf } from "../../rulebook/model.ts";
import { manualStatement } from "../words/describe.ts";
import { attestedFor, tellAttested } from "../attest.ts";
import { ready, type Setting } from "../compiled.ts";
import type { Outcome } from "../outcome.ts";
import type { Unit } from "../unit.ts";
import { type Stated } from "../anatomy.ts";

export function readyManual({ because }: CheckOf<"manual">, { ruleId }: Setting) {
  return ready("manual", { because, ruleId }, attestedFor(ruleId));
}

export function tellManual(it: ReturnType<typeof readyManual>, unit: Unit): Outcome {
  return tellAttested(it.find(unit), manualStatement(it.with.because), it.with.ruleId);
}

export const manualStated: Stated<CheckOf<"manual">> = ({ method = null }) => ({ method });
