/** What is only assumed to bind the unit: no source says that it is a requirement, or that it is one on such units. */
import type { Assumption } from "../rulebook/model.ts";
import type { Compiled, Tell } from "./compiled.ts";
import type { Outcome } from "./outcome.ts";
import { unknown } from "./outcomes.ts";
import type { Unit } from "./unit.ts";
import { assumedToBind } from "./words/judgement.ts";

/** Whether an assumption leaves it open that the requirement binds the unit. */
export function mayNotBind({ about }: Assumption): boolean {
  return about === "obligation" || about === "scope";
}

export interface ReadyAssumed<P extends Compiled> extends Compiled {
  readonly kind: "assumed";
  readonly check: P;
}

/** An assumption makes no breach: whom no source binds has broken nothing, whatever the facts are. */
export function readyAssumed<P extends Compiled>(check: P): ReadyAssumed<P> {
  return {
    kind: "assumed",
    check,
    state: (unit) => {
      const state = check.state(unit);
      return state === "not-met" ? "unknown" : state;
    },
    doubt: check.doubt,
  };
}

export function tellAssumed<P extends Compiled>({ check }: ReadyAssumed<P>, unit: Unit, tell: Tell<P>): Outcome {
  const outcome = tell(check, unit);
  if (outcome.state !== "not-met") return outcome;
  const { gap, facts, notes } = outcome;
  return unknown({ sentence: assumedToBind(gap.sentence), facts, notes, parts: [outcome] }, []);
}
