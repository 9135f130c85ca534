/** Conditions over a profile: yes, no or unknown. Decides whether a rule or a part of a check applies to a unit. */
import type { Truth } from "../quantity/range.ts";
import type { Condition, ConditionOf } from "../rulebook/model.ts";
import { applicabilityUnknown, doesNotApply, limitNotStated, metEitherWay, notMetIfApplies } from "./words/outcome.ts";
import { possibleRange, readFact, readNumber, type FactReading } from "./facts.ts";
import { describeCondition } from "./condition-words.ts";
import type { CheckContext } from "./context.ts";
import type { Need } from "./need.ts";
import { boundsOf, withinBounds } from "./limits.ts";
import { allOf, anyOf } from "./logic.ts";
import type { FactUse, MissingFact, Note, Outcome } from "./outcome.ts";
import { notApplicable, unknown } from "./outcomes.ts";
import { canonical, distinct, holdsOn, missingPart, placed, pointer } from "./profile.ts";

export { describeCondition };

/** Whether a condition holds for the unit on the day, and what that rests on. */
interface ConditionOutcome {
  readonly holds: "yes" | "no" | "unknown";
  readonly facts: readonly FactUse[];
  /** What would settle it; empty unless unknown. */
  readonly missing: readonly MissingFact[];
  readonly notes: readonly Note[];
}

export function evaluateCondition(condition: Condition, context: CheckContext): ConditionOutcome {
  switch (condition.kind) {
    case "fact-is":
      return factIs(condition, context);
    case "fact-range":
      return factRange(condition, context);
    case "operator":
      return unitPart("operator", context, (operator) => operator === condition.is);
    case "municipality":
      return unitPart("municipality", context, (code) => condition.in.includes(code));
    case "add-on":
      return addOn(condition, context);
    case "all-of":
      return joined(condition.of, allOf, context);
    case "any-of":
      return joined(condition.of, anyOf, context);
    case "not":
      return negated(evaluateCondition(condition.condition, context));
  }
}

/** Every part of the profile that the condition may read. */
export function conditionNeeds(condition: Condition): readonly Need[] {
  switch (condition.kind) {
    case "fact-is":
    case "fact-range":
      return [{ part: "fact", fact: condition.fact }];
    case "operator":
    case "municipality":
      return [{ part: condition.kind }];
    case "add-on":
      return [{ part: "addOns" }];
    case "all-of":
    case "any-of":
      return condition.of.flatMap(conditionNeeds);
    case "not":
      return conditionNeeds(condition.condition);
  }
}

/**
 * The outcome of something that applies only under a condition (always, when it is null). Where it is unknown whether it
 * applies, a met check is met all the same; anything else is unknown, says what it would be, and asks first for what
 * decides whether it applies. `check` is evaluated only if it matters.
 */
export function applyWhen(condition: Condition | null, context: CheckContext, check: () => Outcome): Outcome {
  if (condition === null) return check();
  const outcome = evaluateCondition(condition, context);
  const clause = describeCondition(condition, context.registers);
  switch (outcome.holds) {
    case "no":
      return notApplicable({ sentence: doesNotApply(clause), facts: outcome.facts });
    case "yes": {
      const inner = check();
      return { ...inner, facts: mergeFacts(outcome, inner), notes: mergeNotes(outcome, inner) };
    }
    case "unknown":
      return whateverApplies(outcome, applicabilityUnknown(clause), check());
  }
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
      const missing = distinct([...condition.missing, ...inner.missing], ({ pointer }) => pointer);
      return unknown({ sentence: `${sentence} ${inner.sentence}`, facts, notes, parts: [inner] }, missing);
    }
    case "needs-attestation":
      return unknown({ sentence: `${sentence} ${inner.sentence}`, facts, notes, parts: [inner] }, condition.missing);
  }
}

function mergeFacts(condition: ConditionOutcome, inner: Outcome): readonly FactUse[] {
  return distinct([...condition.facts, ...inner.facts], ({ pointer }) => pointer);
}

function mergeNotes(condition: ConditionOutcome, inner: Outcome): readonly Note[] {
  return distinct([...condition.notes, ...inner.notes], ({ sentence }) => sentence);
}

function factIs({ fact, is }: ConditionOf<"fact-is">, context: CheckContext): ConditionOutcome {
  const reading = readFact(context, fact);
  if (!reading.known) return unsettled(reading);
  const { value, use } = reading;
  return settled(Array.isArray(value) ? value.includes(is) : String(value) === is, [use]);
}

function factRange(condition: ConditionOf<"fact-range">, context: CheckContext): ConditionOutcome {
  const reading = readNumber(context, condition.fact);
  const range = possibleRange(context, condition.fact);
  const { bounds, complete } = boundsOf(condition);
  const truth: Truth = range === null ? "unknown" : withinBounds(range, bounds);
  const facts = reading.known ? [reading.use] : [];
  if (truth === "not-met") return settled(false, facts);
  if (!complete) return limitMissing(facts);
  return truth === "met" || reading.known ? settled(truth === "met", facts) : unsettled(reading);
}

function limitMissing(facts: readonly FactUse[]): ConditionOutcome {
  return { holds: "unknown", facts, missing: [], notes: [{ code: "limit-not-stated", sentence: limitNotStated() }] };
}

function unitPart(
  part: "operator" | "municipality",
  { profile }: CheckContext,
  test: (value: string) => boolean,
): ConditionOutcome {
  const value = profile.unit[part];
  const missing = missingPart(part);
  if (value === undefined) return { holds: "unknown", facts: [], missing: [missing], notes: [] };
  const { title, pointer } = missing;
  return settled(test(value), [{ fact: part, title, value, unit: null, asOf: profile.asOf ?? null, pointer }]);
}

/** An add-on is held from its first day, through the day it ends. */
function addOn({ holds }: ConditionOf<"add-on">, { profile, registers, date }: CheckContext): ConditionOutcome {
  const rows = placed(profile.addOns);
  if (rows === null) return { holds: "unknown", facts: [], missing: [missingPart("addOns")], notes: [] };
  const wanted = canonical(registers, "addOns", holds);
  const held = rows.filter(
    ({ entry }) =>
      canonical(registers, "addOns", entry.id) === wanted && holdsOn(date, { from: entry.from, through: entry.ends }),
  );
  const facts = held.map(({ entry, index }) => ({
    fact: "addOns",
    title: missingPart("addOns").title,
    value: entry.id,
    unit: null,
    asOf: profile.asOf ?? null,
    pointer: pointer(["addOns", index]),
  }));
  return settled(held.length > 0, facts);
}

function joined(of: readonly Condition[], join: typeof allOf, context: CheckContext): ConditionOutcome {
  const parts = of.map((part) => evaluateCondition(part, context));
  const holds = ANSWER[join(parts.map((part) => TRUTH[part.holds]))] ?? "unknown";
  return {
    holds,
    facts: distinct(
      parts.flatMap(({ facts }) => facts),
      ({ pointer }) => pointer,
    ),
    missing:
      holds === "unknown"
        ? distinct(
            parts.flatMap(({ missing }) => missing),
            ({ pointer }) => pointer,
          )
        : [],
    notes: holds === "unknown" ? parts.flatMap(({ notes }) => notes) : [],
  };
}

function negated(outcome: ConditionOutcome): ConditionOutcome {
  const opposite = { yes: "no", no: "yes", unknown: "unknown" } as const;
  return { ...outcome, holds: opposite[outcome.holds] };
}

const TRUTH = { yes: "met", no: "not-met", unknown: "unknown" } as const;
const ANSWER: Readonly<Partial<Record<string, ConditionOutcome["holds"]>>> = { met: "yes", "not-met": "no" };

function settled(holds: boolean, facts: readonly FactUse[]): ConditionOutcome {
  return { holds: holds ? "yes" : "no", facts, missing: [], notes: [] };
}

function unsettled(reading: Extract<FactReading<unknown>, { readonly known: false }>): ConditionOutcome {
  return { holds: "unknown", facts: [], missing: [reading.missing], notes: [] };
}
