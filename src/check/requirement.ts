/** One requirement, one unit, one day: its state, what is missing, what comes next and what is proposed. */
import { proposedVersions, situationOn, type Situation } from "../rulebook/in-force.ts";
import type {
  IsoDate,
  Profile,
  Registers,
  Requirement,
  RequirementContent,
  RuleException,
  Version,
} from "../rulebook/model.ts";
import { nextSentence, notKnownBefore, notYetJudged } from "./words/judgement.ts";
import { breakpoints } from "./breakpoints.ts";
import { provenClosings } from "./closings.ts";
import { judge, missingOf, type Judged } from "./judge.ts";
import type { Distance, Outcome } from "./outcome.ts";
import type { NextChange, Preview, ProposalPreview, Result, RuleHead, State, VersionHead } from "./result.ts";

/** What a check looks at: nothing else decides its answer. */
export interface CheckInput {
  readonly profile: Profile;
  readonly date: IsoDate;
  readonly registers: Registers;
}

/** A requirement on a day, told apart by whether there is anything to report. */
export type Checked = { readonly is: "reported"; readonly result: Result } | { readonly is: "ended" | "rejected" };

export function checkRequirement(rule: Requirement, input: CheckInput): Checked {
  const situation = situationOn<RequirementContent>(rule, input.date);
  switch (situation.is) {
    case "ended":
    case "rejected":
      return { is: situation.is };
    case "in-force":
      return { is: "reported", result: inForce(rule, situation, input) };
    case "upcoming":
      return { is: "reported", result: notInForce(rule, situation.version, situation.from, "upcoming", input) };
    case "before-known":
      return { is: "reported", result: beforeKnown(rule, situation.version, situation.from, input) };
    case "proposed":
      return { is: "reported", result: notInForce(rule, situation.version, null, "proposed", input) };
  }
}

/** The state of a requirement on a day and the gap behind it, without what surrounds it in a report. */
export function stateOn(
  rule: Requirement,
  input: CheckInput,
): { readonly state: State; readonly gap: Distance | null } | null {
  const situation = situationOn<RequirementContent>(rule, input.date);
  switch (situation.is) {
    case "ended":
    case "rejected":
      return null;
    case "upcoming":
    case "proposed":
      return { state: situation.is, gap: null };
    case "before-known":
      return { state: "unknown", gap: null };
    case "in-force": {
      const judged = judgeSituation(rule, situation, input);
      return judged === null
        ? { state: "unknown", gap: null }
        : { state: judged.outcome.state, gap: gapOf(judged.outcome) };
    }
  }
}

type InForce = Extract<Situation<RequirementContent>, { readonly is: "in-force" }>;

function inForce(rule: Requirement, situation: InForce, input: CheckInput): Result {
  const judged = judgeSituation(rule, situation, input);
  const exception = situation.exception?.certainty === "covers" ? situation.exception.exception : null;
  const head = { rule: ruleHead(rule), version: versionHead(situation.version, exception) };
  const around = { preview: null, next: nextChange(rule, input), proposals: proposalsBeside(rule, input) };
  if (judged === null) return { ...head, ...nothingJudged("unknown"), ...around };
  const { outcome } = judged;
  return {
    ...head,
    ...fromJudged(judged),
    ...around,
    breach: rule.obligation === "ska" && outcome.state === "not-met",
    suggestions: provenClosings(
      outcome,
      (profile) => stateOn(rule, { ...input, profile })?.state === "met",
      input.profile,
    ),
  };
}

function notInForce(
  rule: Requirement,
  version: Version<RequirementContent>,
  date: IsoDate | null,
  state: "upcoming" | "proposed",
  input: CheckInput,
): Result {
  const judged = judgeVersion(rule, version, { ...input, date: date ?? input.date });
  return {
    rule: ruleHead(rule),
    version: versionHead(version, null),
    ...nothingJudged(state),
    requirement: judged === null ? null : wordsOf(judged),
    explanation: judged === null ? notYetJudged() : judged.outcome.sentence,
    answers: judged === null || judged.answers.length === 1 ? [] : judged.answers,
    preview: judged === null ? null : previewOf(judged, date),
    next: null,
    proposals: state === "upcoming" ? proposalsBeside(rule, input) : [],
  };
}

/** No source says that the requirement applied on the day: what the facts would give if it did stands beside. */
function beforeKnown(
  rule: Requirement,
  version: Version<RequirementContent>,
  knownFrom: IsoDate,
  input: CheckInput,
): Result {
  const judged = judgeVersion(rule, version, input);
  return {
    rule: ruleHead(rule),
    version: versionHead(version, null),
    ...nothingJudged("unknown"),
    requirement: judged === null ? null : wordsOf(judged),
    explanation: notKnownBefore(knownFrom),
    beforeKnown: { knownFrom },
    preview: judged === null ? null : previewOf(judged, input.date),
    next: null,
    proposals: proposalsBeside(rule, input),
  };
}

function judgeSituation(rule: Requirement, { version, exception }: InForce, input: CheckInput): Judged | null {
  return judge({ content: version, exception, obligation: rule.obligation }, { ...input, ruleId: rule.id });
}

function judgeVersion(rule: Requirement, content: RequirementContent, input: CheckInput): Judged | null {
  return judge({ content, exception: null, obligation: rule.obligation }, { ...input, ruleId: rule.id });
}

/** The first coming day on which the state is another than today, with today's facts. */
function nextChange(rule: Requirement, input: CheckInput): NextChange | null {
  const today = stateOn(rule, input)?.state;
  const days = breakpoints(rule, input.profile, input.registers).filter((day) => day > input.date);
  for (const from of days) {
    const then = stateOn(rule, { ...input, date: from });
    if (then !== null && then.state !== today) {
      return { from, ...then, sentence: nextSentence(from, then.state, rule.obligation, then.gap?.sentence ?? null) };
    }
  }
  return null;
}

function proposalsBeside(rule: Requirement, input: CheckInput): readonly ProposalPreview[] {
  return proposedVersions<RequirementContent>(rule).map((version) => {
    const judged = judgeVersion(rule, version, input);
    return {
      version: versionHead(version, null),
      requirement: judged === null ? version.text : wordsOf(judged),
      preview: judged === null ? null : previewOf(judged, null),
    };
  });
}

function fromJudged({
  outcome,
  answers,
}: Judged): Omit<Result, "rule" | "version" | "preview" | "next" | "proposals" | "breach" | "suggestions"> {
  return {
    state: outcome.state,
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
    answers: answers.length === 1 ? [] : answers,
    trace: outcome.parts,
  };
}

function nothingJudged(
  state: "upcoming" | "proposed" | "unknown",
): Omit<Result, "rule" | "version" | "preview" | "next" | "proposals"> {
  return {
    state,
    breach: false,
    basis: "none",
    requirement: null,
    explanation: state === "unknown" ? notYetJudged() : "",
    gap: null,
    margin: null,
    suggestions: [],
    facts: [],
    missing: [],
    attest: null,
    notes: [],
    beforeKnown: null,
    answers: [],
    trace: [],
  };
}

function previewOf({ outcome }: Judged, date: IsoDate | null): Preview {
  return {
    date,
    state: outcome.state,
    sentence: outcome.sentence,
    gap: gapOf(outcome),
    missing: missingOf(outcome),
  };
}

function wordsOf({ answers }: Judged): string {
  return answers.length === 1
    ? answers[0].requirement
    : answers.map(({ label, requirement }) => `${label}: ${requirement}`).join("; ");
}

function gapOf(outcome: Outcome): Distance | null {
  return outcome.state === "not-met" ? outcome.gap : null;
}

function ruleHead(rule: Requirement): RuleHead {
  const { id, title, obligation, chapter, file, questions } = rule;
  return {
    id,
    title,
    obligation,
    module: id.slice(0, id.lastIndexOf("/")),
    chapter,
    file,
    underReview: rule.underReview !== null,
    questions,
  };
}

function versionHead(
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
