/**
 * Judges one requirement on one day: applicability, every reading of an open question, and an exception whose days the
 * source leaves open. Nobody chooses between answers: where they differ the outcome is unknown and all are shown.
 */
import type { ExceptionOnDate } from "../rulebook/in-force.ts";
import type { Assumption, Check, RequirementContent, Obligation, Registers, RuleId } from "../rulebook/model.ts";
import { answersDiffer, exceptionLabel, ordinaryRuleLabel } from "./words/judgement.ts";
import { readyWhen } from "./applying.ts";
import { readyAssumed, mayNotBind } from "./assumed.ts";
import type { Setting } from "./compiled.ts";
import { compileCondition } from "./condition.ts";
import { compileCheck, describeCheck, tellCheck, type ReadyCheck } from "./kinds/index.ts";
import type { CheckContext } from "./context.ts";
import { kept } from "./lazily.ts";
import type { Outcome, OutcomeState } from "./outcome.ts";
import { factsOf, missingOfAll } from "./outcomes.ts";
import { distinct } from "./profile.ts";
import type { Answer } from "./result.ts";
import { unitOf, type Unit } from "./unit.ts";

/** The outcome of a requirement, and the answers behind it: one, or one per reading and possible period. */
export interface Judged {
  readonly outcome: Outcome;
  readonly answers: readonly [Answer, ...Answer[]];
}

/** A requirement, and what no source states of it. Without assumptions only what it demands is tried. */
type JudgedContent = RequirementContent & { readonly assumptions?: readonly Assumption[] };

/** What is judged: a version's content, and the exception that covers the day or may cover it. */
export interface Judgeable {
  readonly content: JudgedContent;
  readonly exception: ExceptionOnDate<RequirementContent> | null;
  readonly obligation: Obligation;
}

/** A requirement's judgement made ready: its state for a unit, and the ways to judge that `tellJudged` tells of. */
export interface Judge {
  readonly state: (unit: Unit) => OutcomeState;
  readonly answers: OneOrMore<ReadyAnswer>;
  readonly obligation: Obligation;
}

/** Null when nothing can be judged yet: an announcement that states no check. */
export function judge(judgeable: Judgeable, context: CheckContext): Judged | null {
  const made = judgeOf(judgeable, context);
  return made && tellJudged(made, unitOf(context));
}

/** Null when nothing can be judged yet. */
export function judgeOf({ content, exception, obligation }: Judgeable, setting: Setting): Judge | null {
  const [first, ...rest] = answersOn(content, exception, setting);
  if (first === undefined) return null;
  const answers: OneOrMore<ReadyAnswer> = [first, ...rest];
  return {
    state:
      rest.length === 0 ? first.check.state : (unit) => settled(answers.map(({ check }) => check.state(unit))).state,
    answers,
    obligation,
  };
}

/** The state if what is only assumed to bind the unit does. */
export function stateIfBound({ answers }: Judge, unit: Unit): OutcomeState {
  return settled(answers.map(({ bound }) => bound.state(unit))).state;
}

/** The check whose state is the requirement's; null where the answers differ. */
export function decidingCheck({ answers }: Judge, unit: Unit): ReadyCheck | null {
  const { by } = settled(answers.map(({ check }) => check.state(unit)));
  return by === null ? null : (answers[by]?.check ?? null);
}

/** All that is said of a unit, in the state that the judge finds. */
export function tellJudged({ answers: [first, ...rest], obligation }: Judge, unit: Unit): Judged {
  const told: OneOrMore<Answer> = [answerOf(first, unit), ...rest.map((answer) => answerOf(answer, unit))];
  return { outcome: settle(told, obligation), answers: told };
}

type OneOrMore<T> = readonly [T, ...T[]];

/** One way to judge, made ready. */
interface ReadyAnswer extends Pick<Answer, "because" | "question" | "label"> {
  readonly asked: Check;
  readonly check: ReadyCheck;
  /** The same where the rule is sure to bind the unit. */
  readonly bound: ReadyCheck;
}

function answerOf({ because, question, label, asked, check }: ReadyAnswer, unit: Unit): Answer {
  const requirement = inWords(asked, unit.registers);
  return { because, question, label, requirement, outcome: tellCheck(check, unit) };
}

const WORDS = new WeakMap<Registers, WeakMap<Check, string>>();

function inWords(check: Check, registers: Registers): string {
  const known = kept(WORDS, registers, () => new WeakMap<Check, string>());
  return kept(known, check, () => describeCheck(check, registers));
}

function answersOn(
  content: JudgedContent,
  exception: ExceptionOnDate<RequirementContent> | null,
  setting: Setting,
): readonly ReadyAnswer[] {
  if (exception === null) return readings(content, setting);
  if (exception.certainty === "covers") return readings(exception.exception, setting);
  const { period } = exception.exception;
  const label = period.precision === "imprecise" ? period.label : exception.exception.id;
  return [
    ...readings(content, setting).map((answer) => underPeriod(answer, ordinaryRuleLabel)),
    ...readings(exception.exception, setting).map((answer) => underPeriod(answer, exceptionLabel(label))),
  ];
}

function underPeriod(answer: ReadyAnswer, label: string): ReadyAnswer {
  const full = answer.because === "reading" && answer.question !== null ? `${label} – ${answer.label}` : label;
  return { ...answer, because: "period", label: full };
}

/** The readings that have been made ready, by the rule that they stand in. */
type ReadyContent = Map<RuleId, readonly ReadyAnswer[]>;

/** By what they were made from. */
const READY = new WeakMap<Registers, WeakMap<RequirementContent, ReadyContent>>();

function readings(content: JudgedContent, setting: Setting): readonly ReadyAnswer[] {
  const known = kept(READY, setting.registers, () => new WeakMap<RequirementContent, ReadyContent>());
  const made = kept(known, content, () => new Map<RuleId, readonly ReadyAnswer[]>());
  return kept(made, setting.ruleId, () => compileReadings(content, setting));
}

function compileReadings(
  { judgement, when, assumptions = [] }: JudgedContent,
  setting: Setting,
): readonly ReadyAnswer[] {
  const condition = when === null ? null : compileCondition(when, setting.registers);
  const isAssumed = assumptions.some(mayNotBind);
  const answer = (check: Check, question: string | null, label: string): ReadyAnswer => {
    const checked = compileCheck(check, setting);
    const bound = condition === null ? checked : readyWhen(condition, checked);
    return {
      because: "reading",
      question,
      label,
      asked: check,
      check: isAssumed ? readyAssumed(bound) : bound,
      bound,
    };
  };
  switch (judgement.by) {
    case "check":
      return [answer(judgement.check, null, "")];
    case "readings":
      return judgement.readings.map(({ check, title }) => answer(check, judgement.question, title));
    case "nothing-yet":
      return [];
  }
}

/**
 * One state of several, and which of them tells it: null where they differ. Met beside not applicable is met: neither is
 * a breach.
 */
function settled(states: readonly OutcomeState[]): { readonly state: OutcomeState; readonly by: number | null } {
  const [first = "unknown"] = states;
  if (states.every((state) => state === first)) return { state: first, by: 0 };
  const passes = states.every((state) => state === "met" || state === "not-applicable");
  return passes ? { state: "met", by: states.indexOf("met") } : { state: "unknown", by: null };
}

function settle(answers: OneOrMore<Answer>, obligation: Obligation): Outcome {
  const outcomes = answers.map(({ outcome }) => outcome);
  const { by } = settled(outcomes.map((outcome) => outcome.state));
  const told = by === null ? undefined : outcomes[by];
  if (told !== undefined) return told;
  return {
    state: "unknown",
    sentence: answersDiffer(
      answers.some(({ because }) => because === "period") ? "period" : "reading",
      answers.map(({ label, outcome }) => ({ label, state: outcome.state })),
      obligation,
    ),
    missing: missingOfAll(outcomes),
    facts: factsOf(outcomes),
    notes: distinct(
      outcomes.flatMap(({ notes }) => notes),
      ({ sentence }) => sentence,
    ),
    parts: outcomes,
  };
}
