/**
 * The contract of a check kind: three total functions. One module per kind, and a kind that lacks one does not compile.
 * How two checks of a kind are ordered stands with the comparisons: no check of a unit needs it.
 */
import type { Check, Registers } from "../../rulebook/model.ts";
import type { Compiled, Setting } from "../compiled.ts";
import type { Reads } from "../anatomy.ts";

export interface CheckKind<C extends Check> {
  /** Makes a check ready to judge units. What it gives never throws for a valid profile, never guesses a missing fact. */
  readonly compile: (check: C, setting: Setting) => Compiled;
  /** The check as one Swedish sentence, as a strategist would say it: "minst 45 timmar per vecka, vardagar 08–17". */
  readonly describe: (check: C, registers: Registers) => string;
  /** What it holds, and what it reads of a profile. What else it is made of, its `Stated`, no check of a unit needs. */
  readonly reads: (check: C) => Partial<Reads>;
}

/**
 * The functions of every kind by the check's own kind. Kinds that hold other checks get them as a parameter, because an
 * import would be a cycle.
 */
export interface Dispatch {
  readonly compile: (check: Check, setting: Setting) => Compiled;
  readonly describe: (check: Check, registers: Registers) => string;
}
