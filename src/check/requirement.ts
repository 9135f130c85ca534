/** One requirement, one unit, one day: its state, why, and what is missing. */
import { folderOf } from "../rulebook/ids.ts";
import { isNotKnown, type NotKnown, type Situation } from "../rulebook/in-force.ts";
import type { Requirement, RequirementContent, RuleException, Version } from "../rulebook/model.ts";
import { notKnownThen, notYetJudged } from "./words/judgement.ts";
import { tellJudged, type Judged } from "./judge.ts";
import type { Distance } from "./outcome.ts";
import { missingOf } from "./outcomes.ts";
import { NO_PREMISES, premisesOf } from "./premises.ts";
import { gapOf, previewOf } from "./preview.ts";
import type { BriefResult, RuleHead, State, VersionHead } from "./result.ts";
import { ruleOn, stateIn, type ReadyRule, type RuleOnDay } from "./rule-on-day.ts";
import { unitOn, type Unit } from "./unit.ts";

/** A requirement on a day, told apart by whether there is anything to report. */
export type Checked = { readonly is: "reported"; readonly result: BriefResult } | { readonly is: "ended" | "rejected" };

export function checkRequirement(onDay: RuleOnDay, unit: Unit): Checked {
  const { situation } = onDay;
  switch (situation.is) {
    case "ended":
    case "rejected":
      return { is: situation.is };
    case "in-force":
      return { is: "reported", result: inForce(onDay, situation, unit) };
    case "before-known":
    case "after-known":
      return { is: "reported", result: notKnown(onDay, situation, unit) };
    case "upcoming":
    case "proposed":
      return { is: "reported", result: notInForce(onDay, situation, unit) };
  }
}

/** The state of a requirement on a day and the gap behind it, without what surrounds it in a report. */
export function stateAndGap(
  rule: ReadyRule,
  unit: Unit,
): { readonly state: State; readonly gap: Distance | null } | null {
  const onDay = ruleOn(rule, unit.date);
  const state = stateIn(onDay, unit);
  if (state === null) return null;
  return {
    state,
    gap: state === "not-met" && onDay.judge !== null ? gapOf(tellJudged(onDay.judge, unit).outcome) : null,
  };
}

/** Why no source says that the requirement applied on the unit's day; null where one does. */
export function whyNotKnown(rule: ReadyRule, unit: Unit): NotKnown<unknown>["is"] | null {
  const { situation } = ruleOn(rule, unit.date);
  return isNotKnown(situation) ? situation.is : null;
}

/** What the facts give by the version that is not known to apply on the day; null on any other day. */
export function stateIfApplied(rule: ReadyRule, unit: Unit): ReturnType<typeof stateAndGap> {
  const { situation, judge } = ruleOn(rule, unit.date);
  if (!isNotKnown(situation) || judge === null) return null;
  const { outcome } = tellJudged(judge, unit);
  return { state: outcome.state, gap: gapOf(outcome) };
}

type InForce = Extract<Situation<RequirementContent>, { readonly is: "in-force" }>;
type NotInForce = Extract<Situation<RequirementContent>, { readonly is: "upcoming" | "proposed" }>;

function inForce(onDay: RuleOnDay, { version, exception }: InForce, unit: Unit): BriefResult {
  const { rule } = onDay.rule;
  const judged = onDay.judge && tellJudged(onDay.judge, unit);
  const covering = exception?.certainty === "covers" ? exception.exception : null;
  const head = versionHead(version, covering);
  const state = judged === null ? "unknown" : judged.outcome.state;
  if (judged === null) {
    return { rule: ruleHead(rule), version: head, ...nothingJudged("unknown"), preview: null };
  }
  const { outcome, answers } = judged;
  const { assumed, oldestFact } = premisesOf(outcome, head, unit.date);
  // Put together of parts, an object of this size takes a fifth of the time of a whole report.
  return {
    rule: ruleHead(rule),
    version: head,
    state,
    basis: outcome.state === "met" || outcome.state === "not-met" ? outcome.basis : "none",
    requirement: answers.length === 1 ? answers[0].requirement : null,
    explanation: outcome.sentence,
    gap: gapOf(outcome),
    margin: outcome.state === "met" ? outcome.margin : null,
    facts: outcome.facts,
    missing: missingOf(outcome),
    attest: outcome.state === "needs-attestation" ? { statement: outcome.statement, pointer: outcome.pointer } : null,
    notes: outcome.notes,
    beforeKnown: null,
    afterKnown: null,
    answers: answers.length === 1 ? [] : answers,
    trace: outcome.parts,
    assumed,
    oldestFact,
    preview: null,
    breach: rule.obligation === "ska" && state === "not-met",
  };
}

function notInForce(onDay: RuleOnDay, situation: NotInForce, unit: Unit): BriefResult {
  const { is, version } = situation;
  const date = is === "upcoming" ? situation.from : null;
  const judged = onDay.judge && tellJudged(onDay.judge, date === null ? unit : unitOn(unit, date));
  return {
    rule: ruleHead(onDay.rule.rule),
    version: versionHead(version, null),
    ...nothingJudged(is),
    requirement: judged && wordsOf(judged),
    explanation: judged?.outcome.sentence ?? notYetJudged(),
    answers: judged === null || judged.answers.length === 1 ? [] : judged.answers,
    preview: judged && previewOf(judged, date),
  };
}

/** No source says that the requirement applied on the day: what the facts would give if it did stands beside. */
function notKnown(onDay: RuleOnDay, situation: NotKnown<RequirementContent>, unit: Unit): BriefResult {
  const judged = onDay.judge && tellJudged(onDay.judge, unit);
  return {
    rule: ruleHead(onDay.rule.rule),
    version: versionHead(situation.version, null),
    ...nothingJudged("unknown"),
    requirement: judged && wordsOf(judged),
    ...(situation.is === "before-known"
      ? { explanation: notKnownThen("från", situation.from), beforeKnown: { knownFrom: situation.from } }
      : { explanation: notKnownThen("till", situation.through), afterKnown: { knownThrough: situation.through } }),
    preview: judged && previewOf(judged, unit.date),
  };
}

function nothingJudged(state: "upcoming" | "proposed" | "unknown"): Omit<BriefResult, "rule" | "version" | "preview"> {
  return {
    state,
    breach: false,
    basis: "none",
    requirement: null,
    explanation: notYetJudged(),
    gap: null,
    margin: null,
    facts: [],
    missing: [],
    attest: null,
    notes: [],
    ...NO_PREMISES,
    beforeKnown: null,
    afterKnown: null,
    answers: [],
    trace: [],
  };
}

export function wordsOf({ answers }: Judged): string {
  return answers.length === 1
    ? answers[0].requirement
    : answers.map(({ label, requirement }) => `${label}: ${requirement}`).join("; ");
}

function ruleHead(rule: Requirement): RuleHead {
  const { id, title, obligation, chapter, file, questions } = rule;
  return {
    id,
    title,
    obligation,
    module: folderOf(id),
    chapter,
    file,
    underReview: rule.underReview !== null,
    questions,
  };
}

export function versionHead(
  version: Version<RequirementContent>,
  exception: RuleException<RequirementContent> | null,
): VersionHead {
  const { standing } = version;
  const decided = standing.status === "beslutad";
  const { text, sources, decision, assumptions } = exception ?? version;
  return {
    status: standing.status,
    from: decided ? standing.from : null,
    through: decided ? standing.through : null,
    intended: decided ? null : standing.intended,
    exception: exception === null ? null : exception.id,
    text,
    sources,
    decision,
    assumptions,
  };
}
