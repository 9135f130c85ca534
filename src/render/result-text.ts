/** One requirement of a report as text: what is asked, what the unit has, what is missing and what mends it. */
import type { FactUse } from "../check/outcome.ts";
import type { Result } from "../check/result.ts";
import type { Registers } from "../rulebook/model.ts";
import { moreSources, obligationTag, sourceLine, underReview } from "../rulebook/words/names.ts";
import { factUse, labels, stateMark } from "./words/report.ts";
import { ends, fieldLines, type Field, type Paint, type Tone } from "./layout.ts";
import { differs, fields, laterFields, proposalFields, requirementFields } from "./result-fields.ts";

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

function background(result: Result, { registers, verbose }: ResultStyle): readonly Field[] {
  const { notes, rule, facts, explanation, answers } = result;
  const told = new Set(fields(result).map(([, text]) => text));
  const explained = verbose && explanation !== "" && answers.length < 2 && !told.has(explanation);
  return [
    ...notes.filter(({ sentence }) => !told.has(sentence)).map(({ sentence }): Field => [labels.note, sentence]),
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
