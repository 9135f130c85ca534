/** A report as it is shown: what decides most first, each requirement with its gap, what closes it and what comes next. */
import type { Outcome } from "../../src/check/outcome.ts";
import type { Answer, CheckReport, FactRequest, Result, State } from "../../src/check/result.ts";
import type { Obligation } from "../../src/rulebook/model.ts";
import { stateLabel } from "../../src/check/words/judgement.ts";
import { obligationTag } from "../../src/rulebook/words/names.ts";
import { effectsLine, stateMark, verdictSentence } from "../../src/render/words/report.ts";
import { results as words } from "../words/checker.ts";
import type { CheckerData } from "./data.ts";
import { backgroundOf, differ, laterLines, linesOf, proposalLines, type Line } from "./lines.ts";
import { sentence } from "./sentences.ts";

export type Tone = "bad" | "unsure" | "good" | "quiet";

export interface Card {
  readonly rule: string;
  readonly title: string;
  readonly mark: string;
  readonly state: string;
  readonly tone: Tone;
  readonly lines: readonly Line[];
  /** One paragraph per way of reading the text, where they differ. */
  readonly readings: readonly {
    readonly label: string;
    readonly text: string;
    readonly state: string;
    readonly tone: Tone;
  }[];
  readonly trace: readonly string[];
  readonly background: readonly Line[];
}

export type GroupName =
  | "not-met"
  | "unknown"
  | "needs-attestation"
  | "targets"
  | "changes"
  | "upcoming"
  | "proposed"
  | "met"
  | "not-applicable";

export interface Group {
  readonly name: GroupName;
  readonly heading: string;
  /** Groups that decide nothing now are folded. */
  readonly open: boolean;
  readonly cards: readonly Card[];
}

export interface Asked {
  readonly question: string;
  readonly pointer: string;
  readonly effects: readonly string[];
}

export interface View {
  readonly verdict: string;
  readonly tone: Tone;
  readonly summary: string;
  readonly groups: readonly Group[];
  readonly asked: readonly Asked[];
}

export function viewOf(report: CheckReport, data: CheckerData): View {
  const binding = report.results.filter(({ rule }) => rule.obligation === "ska");
  const count = (state: State): number => binding.filter((result) => result.state === state).length;
  return {
    verdict: words.verdict[report.verdict],
    tone: VERDICT_TONES[report.verdict],
    summary: verdictSentence({
      breaches: report.counts.breaches,
      open: count("unknown"),
      attestations: count("needs-attestation"),
      met: count("met"),
    }),
    groups: groupsOf(report.results, data),
    asked: report.factsToProvide.map(askedOf),
  };
}

const VERDICT_TONES = { meets: "good", "does-not-meet": "bad", "cannot-conclude": "unsure" } as const;

function groupsOf(all: readonly Result[], data: CheckerData): readonly Group[] {
  const inState = (...states: readonly State[]): readonly Result[] => all.filter(({ state }) => states.includes(state));
  const binding = (state: State): readonly Result[] => inState(state).filter(({ rule }) => rule.obligation === "ska");
  const settled = inState("met", "not-applicable");
  const full = (result: Result): Card => card(result, linesOf(result), data);
  const later = (result: Result): Card => card(result, laterLines(result), data);
  const proposed = (result: Result): Card =>
    result.state === "proposed" ? full(result) : card(result, proposalLines(result), data);
  const group = (
    name: GroupName,
    open: boolean,
    results: readonly Result[],
    show: (result: Result) => Card,
  ): Group => ({
    name,
    heading: words.groups[name],
    open,
    cards: results.map(show),
  });
  return [
    group("not-met", true, binding("not-met"), full),
    group("unknown", true, binding("unknown"), full),
    group("needs-attestation", true, binding("needs-attestation"), full),
    group(
      "targets",
      true,
      inState("not-met", "unknown", "needs-attestation").filter(({ rule }) => rule.obligation !== "ska"),
      full,
    ),
    group(
      "changes",
      true,
      settled.filter(({ next }) => next !== null),
      later,
    ),
    group("upcoming", false, inState("upcoming"), full),
    group(
      "proposed",
      false,
      [...inState("proposed"), ...settled.filter(({ proposals }) => proposals.length > 0)],
      proposed,
    ),
    group("met", false, inState("met"), full),
    group("not-applicable", false, inState("not-applicable"), full),
  ].filter(({ cards }) => cards.length > 0);
}

function card(result: Result, lines: readonly Line[], data: CheckerData): Card {
  const { rule, state, answers } = result;
  return {
    rule: rule.id,
    title: `${rule.title}${obligationTag(rule.obligation)}`,
    mark: stateMark(result),
    state: stateLabel(state, rule.obligation),
    tone: toneOf(state, result.breach),
    lines,
    readings:
      differ(answers) || (state === "not-met" && answers.length > 1)
        ? answers.map((answer) => readingOf(answer, rule.obligation))
        : [],
    trace: result.trace.length > 0 ? result.trace.flatMap((part) => traceOf(part, 0)) : explained(result),
    background: backgroundOf(result, data),
  };
}

function toneOf(state: State, breach: boolean): Tone {
  switch (state) {
    case "not-met":
      return breach ? "bad" : "unsure";
    case "unknown":
    case "needs-attestation":
      return "unsure";
    case "met":
      return "good";
    case "upcoming":
    case "proposed":
    case "not-applicable":
      return "quiet";
  }
}

function readingOf({ label, requirement, outcome }: Answer, obligation: Obligation): Card["readings"][number] {
  const gap = outcome.state === "not-met" ? ` ${outcome.gap.sentence}` : "";
  return {
    label,
    text: `${sentence(requirement)}${gap}`,
    state: stateLabel(outcome.state, obligation),
    tone: toneOf(outcome.state, obligation === "ska"),
  };
}

/** A check without parts is explained by its one sentence. Nothing has been counted where somebody has to attest. */
function explained({ explanation, requirement, state }: Result): readonly string[] {
  return explanation === "" || explanation === requirement || state === "needs-attestation" ? [] : [explanation];
}

function traceOf({ sentence: told, parts, state }: Outcome, depth: number): readonly string[] {
  const own = `${stateLabel(state, "ska")}: ${told}`;
  return [`${"\u2013 ".repeat(depth)}${own}`, ...parts.flatMap((part) => traceOf(part, depth + 1))];
}

function askedOf({ question, pointer, why }: FactRequest): Asked {
  return {
    question,
    pointer,
    effects: why.map(({ title, effects }) => (effects.length === 0 ? title : effectsLine(title, effects))),
  };
}
