/** The check kinds by their three faces: made ready to judge units, told of a unit, and in words. */
import type { Check } from "../../rulebook/model.ts";
import type { CheckContext } from "../context.ts";
import type { Outcome } from "../outcome.ts";
import { unitOf } from "../unit.ts";
import { compileCheck } from "./ready.ts";
import { tellCheck } from "./tell.ts";

export { describeCheck } from "./describe.ts";
export { compileCheck, type ReadyCheck } from "./ready.ts";
export { tellCheck } from "./tell.ts";

/** Judges one unit on one day. */
export function evaluateCheck(check: Check, context: CheckContext): Outcome {
  return tellCheck(compileCheck(check, context), unitOf(context));
}
