/**
 * Judges one requirement on one day: applicability, every reading of an open question, and an exception whose days the
 * source leaves open. Nobody chooses between answers: where they differ the outcome is unknown and all are shown.
 */
import type { ExceptionOnDate } from "../rulebook/in-force.ts";
import type { Check, RequirementContent, Obligation } from "../rulebook/model.ts";
import { answersDiffer, exceptionLabel, ordinaryRuleLabel } from "./words/judgement.ts";
import { applyWhen } from "./condition.ts";
import { describeCheck, evaluateCheck } from "./kinds/index.ts";
import type { CheckContext } from "./context.ts";
import type { MissingFact, Outcome } from "./outcome.ts";
import { distinct } from "./profile.ts";
import type { Answer } from "./result.ts";

/** The outcome of a requirement, and the answers behind it: one, or one per reading and possible period. */
export interface Judged {
  readonly outcome: Outcome;
  readonly answers: readonly [Answer, ...Answer[]];
}

/** What is judged: a version's content, and the exception that covers the day or may cover it. */
export interface Judgeable {
  readonly content: RequirementContent;
  readonly exception: ExceptionOnDate<RequirementContent> | null;
  readonly obligation: Obligation;
}

/** Null when nothing can be judged yet: an announcement that states no check. */
export function judge({ content, exception, obligation }: Judgeable, context: CheckContext): Judged | null {
  const answers = answersOn(content, exception, context);
  const [first, ...rest] = answers;
  if (first === undefined) return null;
  return { outcome: settle([first, ...rest], obligation), answers: [first, ...rest] };
}

function answersOn(
  content: RequirementContent,
  exception: ExceptionOnDate<RequirementContent> | null,
  context: CheckContext,
): readonly Answer[] {
  if (exception === null) return readings(content, context);
  if (exception.certainty === "covers") return readings(exception.exception, context);
  const { period } = exception.exception;
  const label = period.precision === "imprecise" ? period.label : exception.exception.id;
  return [
    ...readings(content, context).map((answer) => underPeriod(answer, ordinaryRuleLabel)),
    ...readings(exception.exception, context).map((answer) => underPeriod(answer, exceptionLabel(label))),
  ];
}

function underPeriod(answer: Answer, label: string): Answer {
  const full = answer.because === "reading" && answer.question !== null ? `${label} – ${answer.label}` : label;
  return { ...answer, because: "period", label: full };
}

function readings({ judgement, when }: RequirementContent, context: CheckContext): readonly Answer[] {
  const answer = (check: Check, question: string | null, label: string): Answer => ({
    because: "reading",
    question,
    label,
    requirement: describeCheck(check, context.registers),
    outcome: applyWhen(when, context, () => evaluateCheck(check, context)),
  });
  switch (judgement.by) {
    case "check":
      return [answer(judgement.check, null, "")];
    case "readings":
      return judgement.readings.map(({ check, title }) => answer(check, judgement.question, title));
    case "nothing-yet":
      return [];
  }
}

/** One outcome of several answers. Met beside not applicable is met: neither is a breach. */
function settle(answers: readonly [Answer, ...Answer[]], obligation: Obligation): Outcome {
  const [first] = answers;
  const states = new Set(answers.map(({ outcome }) => outcome.state));
  if (states.size === 1) return first.outcome;
  const met = answers.find(({ outcome }) => outcome.state === "met");
  if (met && [...states].every((state) => state === "met" || state === "not-applicable")) return met.outcome;
  const outcomes = answers.map(({ outcome }) => outcome);
  return {
    state: "unknown",
    sentence: answersDiffer(
      answers.some(({ because }) => because === "period") ? "period" : "reading",
      answers.map(({ label, outcome }) => ({ label, state: outcome.state })),
      obligation,
    ),
    missing: distinct(outcomes.flatMap(missingOf), ({ pointer }) => pointer),
    facts: distinct(
      outcomes.flatMap(({ facts }) => facts),
      ({ pointer }) => pointer,
    ),
    notes: distinct(
      outcomes.flatMap(({ notes }) => notes),
      ({ sentence }) => sentence,
    ),
    parts: outcomes,
  };
}

export function missingOf(outcome: Outcome): readonly MissingFact[] {
  return outcome.state === "unknown" ? outcome.missing : [];
}
