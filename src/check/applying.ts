/** What applies only under a condition. */
import type { Compiled, Tell } from "./compiled.ts";
import { clauseOf, type CompiledCondition } from "./condition.ts";
import type { ConditionOutcome } from "./conditions/ready.ts";
import type { FactUse, Note, Outcome, OutcomeState } from "./outcome.ts";
import { notApplicable, unknown } from "./outcomes.ts";
import { distinct, oncePerPlace } from "./profile.ts";
import type { Unit } from "./unit.ts";
import { applicabilityUnknown, doesNotApply, metEitherWay, notMetIfApplies } from "./words/outcome.ts";

/** A check beside the condition that it applies under. */
export interface ReadyWhen<P extends Compiled> extends Compiled {
  readonly kind: "when";
  readonly condition: CompiledCondition;
  readonly then: P;
}

/**
 * A check that applies only under a condition. Where it is unknown whether it applies, a met check is met all the same;
 * anything else is unknown, says what it would be, and asks first for what decides whether it applies.
 */
export function readyWhen<P extends Compiled>(condition: CompiledCondition, then: P): ReadyWhen<P> {
  return {
    kind: "when",
    condition,
    then,
    state: (unit) => {
      const holds = condition.holds(unit);
      if (holds === "no") return "not-applicable";
      return holds === "yes" ? then.state(unit) : whicheverState(then.state(unit));
    },
    doubt: (unit) => (condition.holds(unit) === "unknown" ? condition : then.doubt(unit)),
  };
}

export function tellWhen<P extends Compiled>({ condition, then }: ReadyWhen<P>, unit: Unit, tell: Tell<P>): Outcome {
  const outcome = condition.tell(unit);
  switch (outcome.holds) {
    case "no":
      return notApplicable({ sentence: doesNotApply(clauseOf(condition, unit.registers)), facts: outcome.facts });
    case "yes": {
      const inner = tell(then, unit);
      return { ...inner, facts: mergeFacts(outcome, inner), notes: mergeNotes(outcome, inner) };
    }
    case "unknown":
      return whateverApplies(outcome, applicabilityUnknown(clauseOf(condition, unit.registers)), tell(then, unit));
  }
}

/** The state where it is unknown whether the check applies. */
function whicheverState(state: OutcomeState): OutcomeState {
  return state === "met" || state === "not-applicable" ? state : "unknown";
}

function whateverApplies(condition: ConditionOutcome, sentence: string, inner: Outcome): Outcome {
  const facts = mergeFacts(condition, inner);
  const notes = mergeNotes(condition, inner);
  switch (inner.state) {
    case "met":
      return { ...inner, facts, notes, sentence: metEitherWay(inner.sentence) };
    case "not-applicable":
      return { ...inner, facts, notes };
    case "not-met":
      return unknown(
        { sentence: notMetIfApplies(sentence, inner.gap.sentence), facts, notes, parts: [inner] },
        condition.missing,
      );
    case "unknown": {
      const missing = oncePerPlace([...condition.missing, ...inner.missing]);
      return unknown({ sentence: `${sentence} ${inner.sentence}`, facts, notes, parts: [inner] }, missing);
    }
    case "needs-attestation":
      return unknown({ sentence: `${sentence} ${inner.sentence}`, facts, notes, parts: [inner] }, condition.missing);
  }
}

function mergeFacts(condition: ConditionOutcome, inner: Outcome): readonly FactUse[] {
  return oncePerPlace([...condition.facts, ...inner.facts]);
}

function mergeNotes(condition: ConditionOutcome, inner: Outcome): readonly Note[] {
  return distinct([...condition.notes, ...inner.notes], ({ sentence }) => sentence);
}
