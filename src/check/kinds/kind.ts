/**
 * The contract of a check kind: two total functions. One module per kind, and a kind that lacks one does not compile.
 * What it reads and states, and how two checks of a kind are ordered, stand elsewhere: no check of a unit needs them.
 */
import type { Check, Registers } from "../../rulebook/model.ts";
import type { Compiled, Setting } from "../compiled.ts";

export interface CheckKind<C extends Check> {
  /** Makes a check ready to judge units. What it gives never throws for a valid profile, never guesses a missing fact. */
  readonly compile: (check: C, setting: Setting) => Compiled;
  /** The check as one Swedish sentence, as a strategist would say it: "minst 45 timmar per vecka, vardagar 08–17". */
  readonly describe: (check: C, registers: Registers) => string;
}

/**
 * The functions of every kind by the check's own kind. Kinds that hold other checks get them as a parameter, because an
 * import would be a cycle.
 */
export interface Dispatch {
  readonly compile: (check: Check, setting: Setting) => Compiled;
  readonly describe: (check: Check, registers: Registers) => string;
}
