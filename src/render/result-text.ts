/** One requirement of a report as text: what is asked, what the unit has, what is missing and what mends it. */
import type { Distance, FactUse } from "../check/outcome.ts";
import type { Answer, ProposalPreview, Result } from "../check/result.ts";
import type { Obligation, Registers } from "../rulebook/model.ts";
import { stateLabel } from "../words/judgement.ts";
import {
  answerLine,
  answerNumber,
  answersIntroduction,
  factUse,
  fromDay,
  labels,
  moreSources,
  obligationTag,
  previewSentence,
  proposalStatus,
  quantityText,
  readingLine,
  requirementLabel,
  severalReadings,
  sourceLine,
  stateMark,
  underReview,
} from "../words/report.ts";
import { ends, fieldLines, type Field, type Paint, type Tone } from "./layout.ts";

export interface ResultStyle {
  readonly registers: Pick<Registers, "sources" | "questions">;
  readonly paint: Paint;
  readonly verbose: boolean;
}

const MARGIN = 4;
const LABEL_WIDTH = 10;

/** A requirement with all that matters for its state. */
export function resultLines(result: Result, style: ResultStyle): readonly string[] {
  return [...headLines(result, style), ...layOut([...fields(result), ...background(result, style)], style)];
}

/** A requirement that is met or does not apply, with only what comes later. */
export function changeLines(result: Result, style: ResultStyle): readonly string[] {
  return [...headLines(result, style), ...layOut(laterFields(result), style)];
}

/** A proposal beside a requirement that is in force. */
export function proposalLines(result: Result, style: ResultStyle): readonly string[] {
  const head = headLines({ ...result, state: "proposed" }, style);
  return [
    ...head,
    ...layOut(
      result.proposals.flatMap((it) => proposalFields(it, result.rule.obligation)),
      style,
    ),
  ];
}

/** A requirement in one line, for the lists that `--verbose` adds. */
export function headLines({ rule, ...result }: Result, { paint }: ResultStyle): readonly string[] {
  const mark = stateMark(result);
  const [first, ...rest] = ends(`  ${mark} ${rule.title}${obligationTag(rule.obligation)}`, rule.id, MARGIN);
  return [first.replace(mark, () => paint(toneOf(result), mark)), ...rest];
}

/** What `--verbose` adds below a requirement that is met or does not apply. */
export function quietLines(result: Result, style: ResultStyle): readonly string[] {
  return layOut(
    [
      ...requirementFields(result),
      ...(result.margin === null ? [] : [[labels.margin, result.margin.sentence] as const]),
      ...background(result, style),
    ],
    style,
  );
}

function toneOf({ state, breach }: Pick<Result, "state" | "breach">): Tone {
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

function layOut(all: readonly Field[], { paint }: ResultStyle): readonly string[] {
  return fieldLines(all, MARGIN, LABEL_WIDTH, paint);
}

function fields(result: Result): readonly Field[] {
  const { state, version, preview, rule } = result;
  switch (state) {
    case "not-met":
      return [...gapFields(result), ...suggestionFields(result), ...laterFields(result), ...proposalsOf(result)];
    case "unknown":
      return [...unknownFields(result), ...laterFields(result), ...proposalsOf(result)];
    case "needs-attestation":
      return [
        ...(result.attest === null ? [] : [[labels.attest, result.attest.statement] as const]),
        ...laterFields(result),
        ...proposalsOf(result),
      ];
    case "upcoming":
      return [
        ...(version.from === null ? [] : [[labels.from, fromDay(version.from)] as const]),
        ...notYetFields(result),
        ...previewFields(preview, rule.obligation),
        ...proposalsOf(result),
      ];
    case "proposed":
      return [
        [labels.proposal, proposalStatus(version.status, version.intended)],
        ...notYetFields(result),
        ...previewFields(preview, rule.obligation),
      ];
    case "met":
    case "not-applicable":
      return requirementFields(result);
  }
}

/** The check in words, or the text where the source states too little for a check. */
function requirementFields({ requirement, version, rule, answers }: Result): readonly Field[] {
  const text = answers.length > 1 ? severalReadings(answers.map(({ label }) => label)) : (requirement ?? version.text);
  return [[requirementLabel(rule.obligation), text]];
}

/** What is coming or proposed, under every reading. */
function notYetFields(result: Result): readonly Field[] {
  const { answers, rule } = result;
  if (answers.length < 2) return requirementFields(result);
  return answers.map(({ label, requirement }, index) => [
    index === 0 ? requirementLabel(rule.obligation) : "",
    readingLine(index, label, requirement),
  ]);
}

function gapFields(result: Result): readonly Field[] {
  const { gap, explanation, answers, breach, rule } = result;
  const label = breach ? labels.gap : labels.missedGap;
  if (answers.length > 1) return answerFields(answers, rule.obligation);
  const asked = requirementFields(result);
  if (gap === null) return [...asked, [labels.state, explanation]];
  const actual = actualText(gap);
  return [...asked, actual === null ? [labels.state, explanation] : [labels.actual, actual], [label, gap.sentence]];
}

/** What the unit has, or null where only the explanation can say it. */
function actualText(gap: Distance): string | null {
  switch (gap.kind) {
    case "number":
    case "share":
    case "ratio":
    case "staffing":
    case "hours":
    case "days":
      return quantityText(gap.actual);
    case "set":
      return gap.actual.length === 0 ? null : gap.actual.join(", ");
    case "answer":
      return null;
  }
}

function suggestionFields({ suggestions }: Result): readonly Field[] {
  return suggestions.map(({ sentence }, index) => [index === 0 ? labels.suggestion : labels.or, sentence]);
}

/** The readings are spelt out only where they give different answers: else it is the facts that decide. */
function unknownFields(result: Result): readonly Field[] {
  const { answers, missing, explanation, rule } = result;
  const lacks: readonly Field[] =
    missing.length === 0 ? [] : [[labels.missing, [...new Set(missing.map(({ title }) => title))].join(", ")]];
  if (differs(answers)) return [...answerFields(answers, rule.obligation), ...lacks];
  const explained = answers.length > 1 || (missing.length > 0 && missing.every(({ reason }) => reason === "absent"));
  // A target that only lacks figures decides nothing: what to fill in is enough.
  if (explained && rule.obligation !== "ska") return lacks;
  return [...requirementFields(result), ...(explained ? [] : [[labels.state, explanation] as const]), ...lacks];
}

function differs(answers: readonly Answer[]): boolean {
  return new Set(answers.map(({ outcome }) => outcome.state)).size > 1;
}

/** Both answers, where the text or a period can be read in more than one way. */
function answerFields(answers: readonly Answer[], obligation: Obligation): readonly Field[] {
  const because = answers.some((it) => it.because === "period") ? "period" : "reading";
  return [
    [labels.state, answersIntroduction(because)],
    ...answers.map(({ label, requirement, outcome }, index): Field => {
      const gap = outcome.state === "not-met" ? outcome.gap.sentence : null;
      const text = answerLine(label, requirement, stateLabel(outcome.state, obligation), gap);
      return ["", because === "reading" ? `${answerNumber(index)}. ${text}` : text];
    }),
  ];
}

function laterFields({ next }: Result): readonly Field[] {
  return next === null ? [] : [[labels.later, next.sentence]];
}

function proposalsOf({ proposals, rule }: Result): readonly Field[] {
  return proposals.flatMap((it) => proposalFields(it, rule.obligation));
}

function proposalFields({ version, requirement, preview }: ProposalPreview, obligation: Obligation): readonly Field[] {
  return [
    [labels.proposal, proposalStatus(version.status, version.intended)],
    ["", requirement],
    ...previewFields(preview, obligation),
  ];
}

function previewFields(preview: Result["preview"], obligation: Obligation): readonly Field[] {
  if (preview === null) return [];
  const missing = preview.state === "unknown" ? preview.missing.map(({ title }) => title) : [];
  const text = previewSentence(stateLabel(preview.state, obligation), preview.gap?.sentence ?? null, [
    ...new Set(missing),
  ]);
  return [["", text]];
}

function background(result: Result, { registers, verbose }: ResultStyle): readonly Field[] {
  const { notes, rule, facts, explanation, answers } = result;
  const told = fields(result).map(([, text]) => text);
  const explained = verbose && explanation !== "" && answers.length < 2 && !told.includes(explanation);
  return [
    ...notes.filter(({ sentence }) => !told.includes(sentence)).map(({ sentence }): Field => [labels.note, sentence]),
    ...(rule.underReview ? [[labels.note, underReview] as const] : []),
    ...(explained ? [[labels.state, explanation] as const] : []),
    ...(verbose ? facts.map((fact): Field => [labels.facts, factText(fact)]) : []),
    ...(verbose ? questionsOf(result, registers) : []),
    ...(verbose || showsSource(result) ? sourceFields(result, registers, verbose) : []),
  ];
}

/** Where it only matters what to fill in or attest, the source would be one line too many. */
function showsSource({ state, answers }: Result): boolean {
  return state !== "needs-attestation" && (state !== "unknown" || differs(answers));
}

function factText({ title, value, unit, asOf, pointer }: FactUse): string {
  return factUse(title, value, unit, asOf, placeText(pointer));
}

function questionsOf({ rule }: Result, registers: ResultStyle["registers"]): readonly Field[] {
  return rule.questions.map((id): Field => [
    labels.question,
    registers.questions.find((question) => question.id === id)?.title ?? id,
  ]);
}

function sourceFields({ version }: Result, registers: ResultStyle["registers"], verbose: boolean): readonly Field[] {
  const lines = version.sources.map(({ source, at, level }) => {
    const document = registers.sources.find(({ id }) => id === source);
    return sourceLine(document?.title ?? source, document?.date ?? null, verbose ? at : null, level);
  });
  const [first] = lines;
  if (first === undefined) return [];
  if (verbose) return lines.map((line): Field => [labels.source, line]);
  return [[labels.source, first + moreSources(lines.length - 1)]];
}

/** A JSON pointer as a person reads it: `facts.listade`, `staff.2.percent`. Places in a list count from one. */
export function placeText(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .filter((part, index, parts) => part !== "-" || index < parts.length - 1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part))
    .join(".");
}
