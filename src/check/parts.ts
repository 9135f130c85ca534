/**
 * What a report can say of a unit beside how it came out. Each takes judging of its own, of other days or other answers:
 * who asks for one pays for that one, in time and in what a program carries.
 */
import { nextSentence } from "./words/judgement.ts";
import { breakpointsOf, daysAhead } from "./breakpoints.ts";
import { suggestionsFor } from "./closings.ts";
import { factsWorthAsking, type Undecided } from "./facts-to-provide.ts";
import { tellJudged } from "./judge.ts";
import { previewOf } from "./preview.ts";
import { stateAndGap, versionHead, wordsOf } from "./requirement.ts";
import type { CheckReport, NextChange, PartName, ProposalPreview, Result, ResultPart, State } from "./result.ts";
import { ruleOn, stateIn, type ReadyRule, type RuleOnDay } from "./rule-on-day.ts";
import { unitOn, type Unit } from "./unit.ts";

/** A part of each result, told of a requirement in the state that it was found in. */
interface PartOfResult<N extends ResultPart> {
  readonly name: N;
  readonly of: "result";
  readonly tell: (onDay: RuleOnDay, state: State, unit: Unit) => Result[N];
}

/** A part of the report itself, told of all that could not be judged. */
interface PartOfReport<N extends Exclude<PartName, ResultPart>> {
  readonly name: N;
  readonly of: "report";
  readonly tell: (undecided: readonly Undecided[], unit: Unit) => CheckReport[N];
}

/** A part that a report may include, under the field that it fills. */
export type ReportPart<N extends PartName = PartName> = N extends ResultPart
  ? PartOfResult<N>
  : N extends "factsToProvide"
    ? PartOfReport<N>
    : never;

/** The changes that would each close a gap, every one of them proven: `suggestions` of a result. */
export const suggestions: ReportPart<"suggestions"> = {
  name: "suggestions",
  of: "result",
  tell: ({ situation, judge }, _, unit) =>
    situation.is === "in-force" && judge !== null ? suggestionsFor(judge, unit) : [],
};

/** The next day on which a state becomes another, with the facts as they are: `next` of a result. */
export const nextChanges: ReportPart<"next"> = {
  name: "next",
  of: "result",
  tell: ({ rule, situation }, state, unit) => (situation.is === "in-force" ? nextChange(rule, state, unit) : null),
};

/** What is only proposed beside a requirement, and how the unit would come out by it: `proposals` of a result. */
export const proposalPreviews: ReportPart<"proposals"> = {
  name: "proposals",
  of: "result",
  tell: ({ rule, situation }, _, unit) => (situation.is === "proposed" ? [] : proposalsBeside(rule, unit)),
};

/** What to ask the unit, the most useful first, and what its answers would mean: `factsToProvide` of the report. */
export const factsToProvide: ReportPart<"factsToProvide"> = {
  name: "factsToProvide",
  of: "report",
  tell: factsWorthAsking,
};

/** All that a report can say. */
export const everything: readonly ReportPart[] = [suggestions, nextChanges, proposalPreviews, factsToProvide];

/** The first coming day on which the state is another than today, with today's facts. */
function nextChange(ready: ReadyRule, today: State, unit: Unit): NextChange | null {
  for (const from of daysAhead(breakpointsOf(ready.rule), unit)) {
    const then = unitOn(unit, from);
    const state = stateIn(ruleOn(ready, from), then);
    if (state === null || state === today) continue;
    const gap = stateAndGap(ready, then)?.gap ?? null;
    return { from, state, gap, sentence: nextSentence(from, state, ready.rule.obligation, gap?.sentence ?? null) };
  }
  return null;
}

function proposalsBeside(rule: ReadyRule, unit: Unit): readonly ProposalPreview[] {
  return rule.proposals().map(({ version, judge }) => {
    const judged = judge && tellJudged(judge, unit);
    return {
      version: versionHead(version, null),
      requirement: judged === null ? version.text : wordsOf(judged),
      preview: judged && previewOf(judged, null),
    };
  });
}
