/** The lines of a result: a label and a sentence each, and where in the form it leads. */
import type { Answer, ProposalPreview, Result, Suggestion } from "../../src/check/result.ts";
import type { Obligation } from "../../src/rulebook/model.ts";
import { stateLabel } from "../../src/check/words/judgement.ts";
import { fromDay, proposalStatus, requirementLabel, sourceLevel, underReview } from "../../src/rulebook/words/names.ts";
import { actualText, answersIntroduction, labels, previewSentence } from "../../src/render/words/report.ts";
import { results as words } from "../words/checker.ts";
import type { CheckerData } from "./data.ts";
import { askedText, sentence } from "./sentences.ts";

export interface Line {
  readonly label: string;
  readonly text: string;
  /** Where in the profile the answer belongs, when the line asks for one. */
  readonly pointer?: string;
  /** Changes of the profile that the line suggests: the check has tried them. */
  readonly edits?: Suggestion["edits"];
}

/** What a result says under its heading: what is asked, what is missing, what closes it and what comes next. */
export function linesOf(result: Result): readonly Line[] {
  const { state, version, preview, rule, attest } = result;
  switch (state) {
    case "not-met":
      return [...gapLines(result), ...laterLines(result), ...proposalLines(result)];
    case "unknown":
      return [...unknownLines(result), ...laterLines(result), ...proposalLines(result)];
    case "needs-attestation":
      return [
        ...(attest === null ? [] : [{ label: labels.attest, text: attest.statement, pointer: attest.pointer }]),
        ...laterLines(result),
        ...proposalLines(result),
      ];
    case "upcoming":
      return [
        ...(version.from === null ? [] : [{ label: labels.from, text: fromDay(version.from) }]),
        ...askedLines(result),
        ...previewLines(preview, rule.obligation),
        ...proposalLines(result),
      ];
    case "proposed":
      return [
        { label: labels.proposal, text: proposalStatus(version.status, version.intended) },
        ...askedLines(result),
        ...previewLines(preview, rule.obligation),
      ];
    case "met":
    case "not-applicable":
      return [
        ...askedLines(result),
        ...(result.margin === null ? [] : [{ label: labels.margin, text: result.margin.sentence }]),
      ];
  }
}

export function laterLines({ next }: Result): readonly Line[] {
  return next === null ? [] : [{ label: labels.later, text: next.sentence }];
}

export function proposalLines({ proposals, rule, state }: Result): readonly Line[] {
  if (state === "proposed") return [];
  return proposals.flatMap(({ version, requirement, preview }: ProposalPreview) => [
    { label: labels.proposal, text: `${proposalStatus(version.status, version.intended)} ${sentence(requirement)}` },
    ...previewLines(preview, rule.obligation),
  ]);
}

/** What it rests on: notes, the facts that were used, and the sources. */
export function backgroundOf({ notes, rule, facts, version }: Result, data: CheckerData): readonly Line[] {
  return [
    ...notes.map(({ sentence: text }) => ({ label: labels.note, text })),
    ...(rule.underReview ? [{ label: labels.note, text: underReview }] : []),
    ...facts.map(({ title, value, unit, pointer }): Line => ({
      label: labels.facts,
      text: unit === null ? `${title}: ${value}` : `${title}: ${value} ${unit}`,
      pointer,
    })),
    ...version.sources.map(({ source, at, level }) => ({
      label: labels.source,
      text: `${data.sources[source] ?? source}, ”${at}” (${sourceLevel(level)})`,
    })),
  ];
}

function askedLines(result: Result): readonly Line[] {
  return [{ label: requirementLabel(result.rule.obligation), text: askedText(result) }];
}

function gapLines(result: Result): readonly Line[] {
  const { gap, explanation, breach, answers, suggestions } = result;
  const closing = suggestions.map((it, index): Line => ({
    label: index === 0 ? labels.suggestion : labels.or,
    text: it.sentence,
    edits: it.edits,
  }));
  if (answers.length > 1) return [{ label: labels.state, text: introduction(answers) }, ...closing];
  if (gap === null) return [...askedLines(result), { label: labels.state, text: explanation }, ...closing];
  const actual = actualText(gap);
  return [
    ...askedLines(result),
    actual === null ? { label: labels.state, text: explanation } : { label: labels.actual, text: actual },
    { label: breach ? labels.gap : labels.missedGap, text: gap.sentence },
    ...closing,
  ];
}

function unknownLines(result: Result): readonly Line[] {
  const { answers, missing, explanation } = result;
  const lacks = [...new Map(missing.map((it) => [it.title, it])).values()].map(({ title, pointer }): Line => ({
    label: labels.missing,
    text: title,
    pointer,
  }));
  if (differ(answers)) return [{ label: labels.state, text: introduction(answers) }, ...lacks];
  const explains = answers.length < 2 && !(missing.length > 0 && missing.every(({ reason }) => reason === "absent"));
  return [...askedLines(result), ...(explains ? [{ label: labels.state, text: explanation }] : []), ...lacks];
}

/** Whether the answer depends on how the text is read, or on which period applies. */
export function differ(answers: readonly Answer[]): boolean {
  return new Set(answers.map(({ outcome }) => outcome.state)).size > 1;
}

/** Where every reading gives the same answer, nothing depends on how the text is read. */
function introduction(answers: readonly Answer[]): string {
  if (!differ(answers)) return words.sameInAll;
  return answersIntroduction(answers.some(({ because }) => because === "period") ? "period" : "reading");
}

/** What cannot be judged now either says nothing that the reader has not been told. */
function previewLines(preview: Result["preview"], obligation: Obligation): readonly Line[] {
  if (preview === null || preview.state === "unknown") return [];
  const text = previewSentence(stateLabel(preview.state, obligation), preview.gap?.sentence ?? null, []);
  return [{ label: words.preview, text }];
}
