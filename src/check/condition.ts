/** Conditions over a profile: yes, no or unknown. Decides whether a rule or a part of a check applies to a unit. */
import { rational } from "../quantity/rational.ts";
import { municipalitiesIn } from "../rulebook/municipalities.ts";
import type { Condition, ConditionOf, Registers } from "../rulebook/model.ts";
import { limitNotStated } from "./words/outcome.ts";
import { factReader, numberReader, type FactReading } from "./facts.ts";
import { describeCondition } from "./condition-words.ts";
import type { Need } from "./need.ts";
import { boundsOf, heldAgainst, heldWithin, type FigureFinding } from "./limits.ts";
import { allOf, anyOf } from "./logic.ts";
import { kept } from "./lazily.ts";
import type { FactUse, MissingFact, Note, OutcomeState } from "./outcome.ts";
import { canonical, distinct, holdsOn, missingPart, placed, pointer, type HeldAddOn, type Placed } from "./profile.ts";
import { timeSince } from "./time-since.ts";
import type { Unit } from "./unit.ts";

export { describeCondition };

/** Whether a condition holds for a unit on a day. */
type Holds = "yes" | "no" | "unknown";

/** Whether a condition holds, and what that rests on. */
export interface ConditionOutcome {
  readonly holds: Holds;
  readonly facts: readonly FactUse[];
  /** What would settle it; empty unless unknown. */
  readonly missing: readonly MissingFact[];
  readonly notes: readonly Note[];
}

/** A condition made ready: whether it holds for a unit, and the same told. */
export interface CompiledCondition {
  readonly holds: (unit: Unit) => Holds;
  readonly tell: (unit: Unit) => ConditionOutcome;
  /** What was asked, for whoever says it in words. */
  readonly asked: Condition;
}

export function compileCondition(condition: Condition, registers: Registers): CompiledCondition {
  return { ...compile(condition, registers), asked: condition };
}

const CLAUSES = new WeakMap<CompiledCondition, string>();

/** The condition in words, by the registers that it was made ready with. */
export function clauseOf(condition: CompiledCondition, registers: Registers): string {
  return kept(CLAUSES, condition, () => describeCondition(condition.asked, registers));
}

type Ready = Omit<CompiledCondition, "asked">;
type Rests = Omit<ConditionOutcome, "holds">;

function compile(condition: Condition, registers: Registers): Ready {
  switch (condition.kind) {
    case "fact-is":
      return factIs(condition, registers);
    case "fact-range":
      return factRange(condition, registers);
    case "time-since":
      return since(condition, registers);
    case "operator":
      return unitPart("operator", (operator) => operator === condition.is);
    case "municipality": {
      const codes = municipalitiesIn(condition.in, registers);
      return unitPart("municipality", (code) => codes.includes(code));
    }
    case "add-on":
      return addOn(condition, registers);
    case "all-of":
      return joined(condition.of, allOf, registers);
    case "any-of":
      return joined(condition.of, anyOf, registers);
    case "not":
      return negated(compile(condition.condition, registers));
  }
}

/** Every part of the profile that the condition may read. */
export function conditionNeeds(condition: Condition): readonly Need[] {
  switch (condition.kind) {
    case "fact-is":
    case "fact-range":
    case "time-since":
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

function factIs({ fact, is }: ConditionOf<"fact-is">, registers: Registers): Ready {
  const reader = factReader(registers, fact);
  return ready(
    (unit) => {
      const value = reader.value(unit);
      if (value === null) return "unknown";
      return (Array.isArray(value) ? value.includes(is) : String(value) === is) ? "yes" : "no";
    },
    (unit) => restsOn(reader.told(unit)),
  );
}

function factRange(condition: ConditionOf<"fact-range">, registers: Registers): Ready {
  const reader = numberReader(registers, condition.fact);
  const limits = boundsOf(condition);
  const held = heldAgainst(limits, rational(1));
  const find = (unit: Unit): FigureFinding => {
    const value = reader.value(unit);
    return value === null ? heldWithin(held, reader.possible(unit)) : held.exactly(value, 1);
  };
  return ready(
    (unit) => ANSWER[find(unit).state],
    (unit) => {
      const rests = restsOn(reader.told(unit));
      return limits.complete ? rests : withoutLimit(rests);
    },
  );
}

/** Whatever the fact is, a limit that no source states leaves it unknown. */
function withoutLimit({ facts }: Rests): Rests {
  return { facts, missing: [], notes: [{ code: "limit-not-stated", sentence: limitNotStated() }] };
}

function since(condition: ConditionOf<"time-since">, registers: Registers): Ready {
  const { reader, limits, holds } = timeSince(condition, registers);
  return ready(holds, (unit) => {
    const rests = restsOn(reader.told(unit));
    return limits.complete ? rests : withoutLimit(rests);
  });
}

function unitPart(part: "operator" | "municipality", test: (value: string) => boolean): Ready {
  return ready(
    ({ profile }) => {
      const value = profile.unit[part];
      if (value === undefined) return "unknown";
      return test(value) ? "yes" : "no";
    },
    ({ profile }) => {
      const value = profile.unit[part];
      const missing = missingPart(part);
      const { title, pointer } = missing;
      return value === undefined
        ? { facts: [], missing: [missing], notes: [] }
        : { facts: [{ fact: part, title, value, unit: null, asOf: profile.asOf ?? null, pointer }], ...NOTHING_OPEN };
    },
  );
}

/** An add-on is held from its first day, through the day it ends. */
function addOn({ holds }: ConditionOf<"add-on">, registers: Registers): Ready {
  const wanted = canonical(registers, "addOns", holds);
  const held = ({ profile, date }: Unit): readonly Placed<HeldAddOn>[] | null =>
    placed(profile.addOns)?.filter(
      ({ entry }) =>
        canonical(registers, "addOns", entry.id) === wanted && holdsOn(date, { from: entry.from, through: entry.ends }),
    ) ?? null;
  return ready(
    (unit) => {
      const rows = held(unit);
      if (rows === null) return "unknown";
      return rows.length > 0 ? "yes" : "no";
    },
    (unit) => {
      const rows = held(unit);
      if (rows === null) return { facts: [], missing: [missingPart("addOns")], notes: [] };
      const facts = rows.map(({ entry, index }) => ({
        fact: "addOns",
        title: missingPart("addOns").title,
        value: entry.id,
        unit: null,
        asOf: unit.profile.asOf ?? null,
        pointer: pointer(["addOns", index]),
      }));
      return { facts, ...NOTHING_OPEN };
    },
  );
}

function joined(of: readonly Condition[], join: typeof allOf, registers: Registers): Ready {
  const parts = of.map((part) => compile(part, registers));
  return ready(
    (unit) => ANSWER[join(parts.map(({ holds }) => TRUTH[holds(unit)]))],
    (unit) => {
      const told = parts.map(({ tell }) => tell(unit));
      return {
        facts: distinct(
          told.flatMap(({ facts }) => facts),
          ({ pointer }) => pointer,
        ),
        missing: distinct(
          told.flatMap(({ missing }) => missing),
          ({ pointer }) => pointer,
        ),
        notes: told.flatMap(({ notes }) => notes),
      };
    },
  );
}

function negated({ holds, tell }: Ready): Ready {
  const opposite = { yes: "no", no: "yes", unknown: "unknown" } as const;
  return ready((unit) => opposite[holds(unit)], tell);
}

const TRUTH = { yes: "met", no: "not-met", unknown: "unknown" } as const;

/** Conditions are joined by the logic of states; a condition that does not apply, or needs attesting, there is none. */
const ANSWER: Readonly<Record<OutcomeState, Holds>> = {
  met: "yes",
  "not-met": "no",
  unknown: "unknown",
  "needs-attestation": "unknown",
  "not-applicable": "unknown",
};

const NOTHING_OPEN = { missing: [], notes: [] };

/** What is missing, and its notes, matter only while the condition is unknown. */
function ready(holds: Ready["holds"], rests: (unit: Unit) => Rests): Ready {
  return {
    holds,
    tell: (unit) => {
      const answer = holds(unit);
      const { facts, missing, notes } = rests(unit);
      return answer === "unknown"
        ? { holds: answer, facts, missing, notes }
        : { holds: answer, facts, ...NOTHING_OPEN };
    },
  };
}

function restsOn(reading: FactReading<unknown>): Rests {
  return reading.known
    ? { facts: [reading.use], ...NOTHING_OPEN }
    : { facts: [], missing: [reading.missing], notes: [] };
}
