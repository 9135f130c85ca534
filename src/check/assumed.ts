/** What is only assumed to bind the unit: no source says that it is a requirement, or that it is one on such units. */
import type { Compiled } from "./compiled.ts";
import { unknown } from "./outcomes.ts";
import { assumedToBind } from "./words/judgement.ts";

/** An assumption makes no breach: whom no source binds has broken nothing, whatever the facts are. */
export function compileAssumed(check: Compiled): Compiled {
  return {
    state: (unit) => {
      const state = check.state(unit);
      return state === "not-met" ? "unknown" : state;
    },
    tell: (unit) => {
      const outcome = check.tell(unit);
      if (outcome.state !== "not-met") return outcome;
      const { gap, facts, notes } = outcome;
      return unknown({ sentence: assumedToBind(gap.sentence), facts, notes, parts: [outcome] }, []);
    },
    doubt: check.doubt,
  };
}
