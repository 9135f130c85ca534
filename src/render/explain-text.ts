/** A rule or a finding code explained at length. */
import type { CodeWords } from "../read/words/said.ts";
import type { Citation, ContentRule, Registers, Rule, Rulebook, Standing, Version } from "../rulebook/model.ts";
import { correctionText, exampleText, explained, versionHeading } from "./words/explain.ts";
import { kindName, obligationTag, sourceLine } from "../rulebook/words/names.ts";
import { periodText } from "./words/dates.ts";
import { stateLabel } from "../check/words/judgement.ts";
import { COLUMNS, fieldLines, indented, marked, proseLines, wrap, type Field, type Paint } from "./layout.ts";
import { reasonLabels, type ReasonWords } from "../compare/words/undecided.ts";
import { exceptionsOf, versionsOf } from "./rule-fields.ts";
import { moduleOf } from "../rulebook/modules.ts";

const MARGIN = 4;
const LABEL_WIDTH = 9;

/** Why a comparison needs a person, at length. */
export function reasonLines(
  code: string,
  { title, explanation, example, answer }: ReasonWords,
  paint: Paint,
): readonly string[] {
  return [
    ...heading(`${code}  ${title}`, paint),
    "",
    ...wrap(explanation, COLUMNS),
    "",
    reasonLabels.example,
    ...indented(example, 2),
    "",
    reasonLabels.answer,
    ...indented(answer, 2),
  ];
}

/** What a finding code means, with one wrong and one right way to write. */
export function codeLines(
  code: string,
  { title, explanation, wrong, right }: CodeWords,
  paint: Paint,
): readonly string[] {
  return [
    ...heading(`${code}  ${title}`, paint),
    "",
    ...wrap(explanation, COLUMNS),
    "",
    explained.wrong,
    ...sample(wrong),
    "",
    explained.right,
    ...sample(right),
  ];
}

function sample(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const inset = line.length - line.trimStart().length;
    return indented(line.trimStart(), MARGIN + inset);
  });
}

/** Everything the rulebook says of a rule, the newest version first. */
export function ruleLines(rule: Rule, rulebook: Rulebook, paint: Paint): readonly string[] {
  switch (rule.kind) {
    case "moved":
      return [...heading(rule.title, paint), rule.id, "", ...wrap(explained.moved(rule.to), COLUMNS)];
    case "split":
      return [...heading(rule.title, paint), rule.id, "", ...wrap(explained.split(rule.to), COLUMNS)];
    default:
      return contentLines(rule, rulebook, paint);
  }
}

function contentLines(rule: ContentRule, rulebook: Rulebook, paint: Paint): readonly string[] {
  const { registers } = rulebook;
  const obligation = rule.kind === "requirement" ? rule.obligation : null;
  const chapter = moduleOf(rulebook.modules, rule)?.chapters.find(({ id }) => id === rule.chapter);
  const about = [kindName(rule.kind, obligation), ...(chapter === undefined ? [] : [explained.chapter(chapter.title)])];
  const general: readonly Field[] = [
    ...(rule.consequence === null ? [] : [[explained.consequence, rule.consequence] as const]),
    ...(rule.underReview === null ? [] : [[explained.review, rule.underReview.note] as const]),
  ];
  return [
    ...heading(rule.title + (obligation === null ? "" : obligationTag(obligation)), paint),
    ...wrap(rule.id, COLUMNS),
    ...wrap(about.join(" · "), COLUMNS),
    ...(general.length === 0 ? [] : ["", ...fieldLines(general, MARGIN, LABEL_WIDTH, paint)]),
    ...versionsOf(rule, registers)
      .toReversed()
      .flatMap(({ version, fields }) => [
        "",
        ...heading(versionHeading(version.standing), paint),
        ...statedLines(version, [...fields, ...repealOf(version.standing, registers)], registers, paint),
      ]),
    ...exceptionLines(rule, registers, paint),
    ...questionLines(rule, registers, paint),
    ...exampleLines(rule, paint),
  ];
}

function heading(text: string, paint: Paint): readonly string[] {
  return wrap(text, COLUMNS).map((line) => paint("heading", line));
}

type Stated = Omit<Version<unknown>, "standing">;

function repealOf(standing: Standing, { decisions }: Registers): readonly Field[] {
  const id = standing.status === "beslutad" ? standing.repealedBy : undefined;
  return decisions.filter((it) => it.id === id).map(({ title }): Field => [explained.repeal, title]);
}

function statedLines(stated: Stated, fields: readonly Field[], registers: Registers, paint: Paint): readonly string[] {
  const decision = registers.decisions.find(({ id }) => id === stated.decision);
  const background: readonly Field[] = [
    ...fields,
    ...(decision === undefined ? [] : [[explained.decision, decision.title] as const]),
    ...stated.sources.map((it): Field => [explained.source, citationText(it, registers)]),
    ...stated.assumptions.map(({ text }): Field => [explained.assumption, text]),
    ...stated.corrections.map(({ date, reason }): Field => [explained.correction, correctionText(date, reason)]),
  ];
  return [...proseLines(stated.text, MARGIN), "", ...fieldLines(background, MARGIN, LABEL_WIDTH, paint)];
}

function citationText({ source, at, level }: Citation, registers: Registers): string {
  const document = registers.sources.find(({ id }) => id === source);
  return sourceLine(document?.title ?? source, document?.date ?? null, at, level);
}

function exceptionLines(rule: ContentRule, registers: Registers, paint: Paint): readonly string[] {
  const shown = exceptionsOf(rule, registers);
  if (shown.length === 0) return [];
  return [
    "",
    ...heading(explained.exceptions, paint),
    ...shown.flatMap(({ exception, fields }) => [
      "",
      ...marked("–", periodText(exception.period), 2),
      ...statedLines(exception, fields, registers, paint),
    ]),
  ];
}

function questionLines(rule: ContentRule, registers: Registers, paint: Paint): readonly string[] {
  if (rule.questions.length === 0) return [];
  const questions = rule.questions.map(
    (id) => registers.questions.find((it) => it.id === id) ?? { title: id, doubt: "" },
  );
  return [
    "",
    ...heading(explained.questions, paint),
    ...questions.flatMap(({ title, doubt }) => [
      "",
      ...marked("?", title, 2),
      ...(doubt === "" ? [] : proseLines(doubt, MARGIN)),
    ]),
  ];
}

function exampleLines(rule: ContentRule, paint: Paint): readonly string[] {
  if (rule.kind !== "requirement" || rule.examples.length === 0) return [];
  return [
    "",
    ...heading(explained.examples, paint),
    ...rule.examples.flatMap(({ title, date, expect }) =>
      marked("–", exampleText(title, date, stateLabel(expect, rule.obligation)), 2),
    ),
  ];
}
