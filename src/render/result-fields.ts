/** What a result says in labelled fields: the requirement, what the unit has, what is missing, what mends it, what comes. */
import type { Answer, ProposalPreview, Result } from "../check/result.ts";
import type { Obligation } from "../rulebook/model.ts";
import { stateLabel } from "../check/words/judgement.ts";
import { fromDay, proposalStatus, requirementLabel } from "../rulebook/words/names.ts";
import {
  actualText,
  answerLine,
  answerNumber,
  answersIntroduction,
  labels,
  previewSentence,
  readingLine,
  severalReadings,
} from "./words/report.ts";
import type { Field } from "./layout.ts";

/** All that matters for the state of a result. */
export function fields(result: Result): readonly Field[] {
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
export function requirementFields({ requirement, version, rule, answers }: Result): readonly Field[] {
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

/** True when the readings give different states. */
export function differs(answers: readonly Answer[]): boolean {
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

/** The next day on which the state becomes another. */
export function laterFields({ next }: Result): readonly Field[] {
  return next === null ? [] : [[labels.later, next.sentence]];
}

function proposalsOf({ proposals, rule }: Result): readonly Field[] {
  return proposals.flatMap((it) => proposalFields(it, rule.obligation));
}

/** A proposal beside a version in force. */
export function proposalFields(
  { version, requirement, preview }: ProposalPreview,
  obligation: Obligation,
): readonly Field[] {
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
