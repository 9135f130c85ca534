/**
 * What is told of one requirement, decided once: its heading, its lines and what it rests on. Terminal and page only lay it
 * out. Needs nothing but the result and the names of what it points to, so it runs in a browser.
 */
import type { FactUse, MissingFact, Outcome } from "../check/outcome.ts";
import type { Answer, Preview, ProposalPreview, Result, State, Suggestion } from "../check/result.ts";
import { stateLabel } from "../check/words/judgement.ts";
import type { IsoDate, Obligation } from "../rulebook/model.ts";
import {
  fromDay,
  moreSources,
  obligationTag,
  proposalStatus,
  requirementLabel,
  sourceLine,
  underReview,
} from "../rulebook/words/names.ts";
import * as words from "./words/report.ts";
import { labels } from "./words/report.ts";

/** What an answer is worth, for colours and signs. */
export type AnswerTone = "good" | "bad" | "unsure" | "quiet";

/** A text about something in the profile, and where it stands there. */
export interface Place {
  readonly text: string;
  readonly pointer: string;
}

/** One of several ways to judge. */
export interface AnswerStory {
  /** `Läsart 1`, or null where the label says enough. */
  readonly number: string | null;
  readonly label: string;
  readonly requirement: string;
  readonly state: string;
  readonly tone: AnswerTone;
  readonly gap: string | null;
}

/** A line of a result. An empty label continues the line above. */
export type Line =
  | { readonly is: "said"; readonly label: string; readonly text: string }
  /** What the profile lacks, or is asked to attest. */
  | { readonly is: "places"; readonly label: string; readonly places: readonly Place[] }
  /** Changes of the profile that close the gap: the check has tried them. */
  | {
      readonly is: "suggestion";
      readonly label: string;
      readonly text: string;
      readonly edits: Suggestion["edits"];
    }
  | {
      readonly is: "answers";
      readonly label: string;
      readonly text: string;
      readonly answers: readonly AnswerStory[];
    };

/** What is told of a result: all that matters for its state, only what comes later, or only what is proposed beside it. */
export type About = "state" | "change" | "proposal";

export interface ResultStory {
  readonly rule: string;
  readonly title: string;
  readonly mark: string;
  readonly state: string;
  readonly tone: AnswerTone;
  readonly about: About;
  readonly lines: readonly Line[];
  readonly background: Background;
}

/** What an answer rests on. */
export interface Background {
  readonly notes: readonly string[];
  /** How it was judged, where no line says it. */
  readonly explanation: string | null;
  /** The parts of the check, the inner ones deeper. */
  readonly trace: readonly { readonly depth: number; readonly text: string }[];
  readonly facts: readonly Place[];
  readonly questions: readonly string[];
  readonly sources: readonly string[];
  /** The first source in short, where the answer stands without the reader having to do anything. */
  readonly source: string | null;
}

/** The names of what results point to. */
export interface StoryNames {
  readonly sources: readonly { readonly id: string; readonly title: string; readonly date?: IsoDate | undefined }[];
  readonly questions: readonly { readonly id: string; readonly title: string }[];
}

export function resultStory(result: Result, names: StoryNames, about: About): ResultStory {
  const { rule, breach } = result;
  const state = about === "proposal" ? "proposed" : result.state;
  const lines = linesAbout(result, about);
  return {
    rule: rule.id,
    title: `${rule.title}${obligationTag(rule.obligation)}`,
    mark: words.stateMark({ state, breach }),
    state: stateLabel(state, rule.obligation),
    tone: toneOf(state, breach),
    about,
    lines,
    background: backgroundOf(result, names, lines),
  };
}

function toneOf(state: State, breach: boolean): AnswerTone {
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

function linesAbout(result: Result, about: About): readonly Line[] {
  switch (about) {
    case "state":
      return stateLines(result);
    case "change":
      return laterLines(result);
    case "proposal":
      return proposalLines(result);
  }
}

function said(label: string, text: string): Line {
  return { is: "said", label, text };
}

/** All that matters for the state of a result. */
function stateLines(result: Result): readonly Line[] {
  const { state, version, preview, rule, attest, margin } = result;
  switch (state) {
    case "not-met":
      return [...gapLines(result), ...suggestionLines(result), ...laterLines(result), ...proposalLines(result)];
    case "unknown":
      return [...unknownLines(result), ...laterLines(result), ...proposalLines(result)];
    case "needs-attestation":
      return [...(attest === null ? [] : [attestLine(attest)]), ...laterLines(result), ...proposalLines(result)];
    case "upcoming":
      return [
        ...(version.from === null ? [] : [said(labels.from, fromDay(version.from))]),
        ...notYetLines(result),
        ...previewLines(preview, rule.obligation),
        ...proposalLines(result),
      ];
    case "proposed":
      return [
        said(labels.proposal, proposalStatus(version.status, version.intended)),
        ...notYetLines(result),
        ...previewLines(preview, rule.obligation),
      ];
    case "met":
    case "not-applicable":
      return [requirementLine(result), ...(margin === null ? [] : [said(labels.margin, margin.sentence)])];
  }
}

function attestLine({ statement, pointer }: NonNullable<Result["attest"]>): Line {
  return { is: "places", label: labels.attest, places: [{ text: statement, pointer }] };
}

/** The check in words, or the text where the source states too little for a check. */
function requirementLine({ requirement, version, rule, answers }: Result): Line {
  const text =
    answers.length > 1 ? words.severalReadings(answers.map(({ label }) => label)) : (requirement ?? version.text);
  return said(requirementLabel(rule.obligation), text);
}

/** What is coming or proposed, under every reading. */
function notYetLines(result: Result): readonly Line[] {
  const { answers, rule } = result;
  if (answers.length < 2) return [requirementLine(result)];
  return answers.map(({ label, requirement }, index) =>
    said(index === 0 ? requirementLabel(rule.obligation) : "", words.readingLine(index, label, requirement)),
  );
}

function gapLines(result: Result): readonly Line[] {
  const { gap, explanation, answers, breach, rule } = result;
  if (answers.length > 1) return [answersLine(answers, rule.obligation)];
  const asked = requirementLine(result);
  if (gap === null) return [asked, said(labels.state, explanation)];
  const actual = words.actualText(gap);
  const has = actual === null ? said(labels.state, explanation) : said(labels.actual, actual);
  return [
    asked,
    // Which ways in are shut, and when, is all there is to say.
    ...(gap.kind === "channels" ? [] : [has]),
    said(breach ? labels.gap : labels.missedGap, gap.sentence),
  ];
}

function suggestionLines({ suggestions }: Result): readonly Line[] {
  return suggestions.map(({ sentence, edits }, index) => ({
    is: "suggestion",
    label: index === 0 ? labels.suggestion : labels.or,
    text: sentence,
    edits,
  }));
}

/** The readings are spelt out only where they give different answers: else it is the facts that decide. */
function unknownLines(result: Result): readonly Line[] {
  const { answers, missing, explanation, rule, beforeKnown, afterKnown, preview } = result;
  if ((beforeKnown ?? afterKnown) !== null) {
    return [requirementLine(result), said(labels.state, explanation), ...previewLines(preview, rule.obligation)];
  }
  const lines = (label: string, facts: readonly MissingFact[]): readonly Line[] => {
    const places = [...new Map(facts.map(({ title, pointer }) => [title, { text: title, pointer }])).values()];
    return places.length === 0 ? [] : [{ is: "places", label, places }];
  };
  const isAhead = ({ reason }: MissingFact): boolean => reason === "ahead";
  const lacks = [
    ...lines(
      labels.missing,
      missing.filter((it) => !isAhead(it)),
    ),
    ...lines(labels.ahead, missing.filter(isAhead)),
  ];
  if (differ(answers)) return [answersLine(answers, rule.obligation), ...lacks];
  const explained = answers.length > 1 || (missing.length > 0 && missing.every(({ reason }) => reason === "absent"));
  // A target that only lacks figures decides nothing: what to fill in is enough.
  if (explained && rule.obligation !== "ska") return lacks;
  return [requirementLine(result), ...(explained ? [] : [said(labels.state, explanation)]), ...lacks];
}

/** Whether the answer depends on how the text is read, or on which period applies. */
function differ(answers: readonly Answer[]): boolean {
  return new Set(answers.map(({ outcome }) => outcome.state)).size > 1;
}

/** Each answer, where the text or a period can be read in more than one way. */
function answersLine(answers: readonly Answer[], obligation: Obligation): Line {
  const because = answers.some((it) => it.because === "period") ? "period" : "reading";
  return {
    is: "answers",
    label: labels.state,
    text: differ(answers) ? words.answersIntroduction(because) : words.sameAnswer(because),
    answers: answers.map(({ label, requirement, outcome }, index) => ({
      number: because === "reading" ? words.answerNumber(index) : null,
      label,
      requirement,
      state: stateLabel(outcome.state, obligation),
      tone: toneOf(outcome.state, obligation === "ska"),
      gap: outcome.state === "not-met" ? outcome.gap.sentence : null,
    })),
  };
}

/** The next day on which the state becomes another. */
function laterLines({ next }: Result): readonly Line[] {
  return next === null ? [] : [said(labels.later, next.sentence)];
}

/** What is proposed beside a version in force. */
function proposalLines({ proposals, rule }: Result): readonly Line[] {
  return proposals.flatMap(({ version, requirement, preview }: ProposalPreview) => [
    said(labels.proposal, proposalStatus(version.status, version.intended)),
    said("", requirement),
    ...previewLines(preview, rule.obligation),
  ]);
}

function previewLines(preview: Preview | null, obligation: Obligation): readonly Line[] {
  if (preview === null) return [];
  const missing = preview.state === "unknown" ? preview.missing.map(({ title }) => title) : [];
  const gap = preview.gap?.sentence ?? null;
  return [said("", words.previewSentence(stateLabel(preview.state, obligation), gap, [...new Set(missing)]))];
}

function backgroundOf(result: Result, names: StoryNames, lines: readonly Line[]): Background {
  const { notes, rule, explanation, answers, trace, facts } = result;
  const told = new Set(lines.flatMap(textsOf));
  const isNews = (text: string): boolean => text !== "" && !told.has(text);
  return {
    notes: [...notes.map(({ sentence }) => sentence).filter(isNews), ...(rule.underReview ? [underReview] : [])],
    explanation: answers.length < 2 && isNews(explanation) ? explanation : null,
    trace: trace.flatMap((part) => traceOf(part, 0)),
    facts: facts.map(factPlace),
    questions: rule.questions.map((id) => names.questions.find((question) => question.id === id)?.title ?? id),
    ...sourcesOf(result, names),
  };
}

/** Every text that a line shows. */
function textsOf(line: Line): readonly string[] {
  return line.is === "places" ? line.places.map(({ text }) => text) : [line.text];
}

function traceOf({ sentence, parts, state }: Outcome, depth: number): Background["trace"] {
  const own = { depth, text: `${stateLabel(state, "ska")}: ${sentence}` };
  return [own, ...parts.flatMap((part) => traceOf(part, depth + 1))];
}

function factPlace({ title, value, unit, asOf, pointer }: FactUse): Place {
  return { text: words.factUse(title, value, unit, asOf), pointer };
}

function sourcesOf({ version, state, answers }: Result, names: StoryNames): Pick<Background, "sources" | "source"> {
  const line = (source: string, at: string | null, level: (typeof version.sources)[number]["level"]): string => {
    const document = names.sources.find(({ id }) => id === source);
    return sourceLine(document?.title ?? source, document?.date ?? null, at, level);
  };
  const [first, ...others] = version.sources;
  // Where it only matters what to fill in or attest, the source would be one line too many.
  const isAsked = state === "needs-attestation" || (state === "unknown" && !differ(answers));
  return {
    sources: version.sources.map(({ source, at, level }) => line(source, at, level)),
    source: first === undefined || isAsked ? null : line(first.source, null, first.level) + moreSources(others.length),
  };
}
