/** A case looked up in a decision table: the case, the answer with its reason and amount, and where it is stated. */
import type { TableAnswer, TableInput, Row } from "../decide/decide.ts";
import type { DecisionTable, Registers, Table, Version } from "../rulebook/model.ts";
import type { Situation } from "../rulebook/in-force.ts";
import { decideWords, inputText, proposalMark, rowAmount } from "./words/decide.ts";
import { swedishDate } from "../words/format.ts";
import { sourceLine } from "../rulebook/words/names.ts";
import { COLUMNS, displayWidth, fieldLines, indented, proseLines, wrap, type Field, type Paint } from "./layout.ts";

/** The answer, once the case itself is in order. */
export type Lookup = Exclude<TableAnswer, { readonly is: "bad-input" }>;

export interface LookedUp {
  readonly rule: DecisionTable;
  readonly situation: Situation<{ readonly table: Table }>;
  readonly version: Version<{ readonly table: Table }>;
  readonly date: string;
  readonly input: TableInput;
  readonly answer: Lookup;
}

const MARGIN = 2;
const LABEL_WIDTH = 12;

export function decideLines(found: LookedUp, registers: Registers, paint: Paint): readonly string[] {
  const { rule, situation, version, date } = found;
  const heading = (text: string): readonly string[] => wrap(text, COLUMNS).map((line) => paint("heading", line));
  const mark = standingMark(situation, version);
  return [
    ...heading(rule.title),
    ...wrap(`${rule.id} · läget den ${swedishDate(date)}`, COLUMNS),
    ...wrap(mark, COLUMNS).map((line) => (situation.is === "in-force" ? line : paint("unsure", line))),
    "",
    ...heading(decideWords.case),
    ...caseLines(found, paint),
    "",
    ...answerLines(found, paint),
    "",
    ...fieldLines(background(found, registers), MARGIN, LABEL_WIDTH, paint),
  ];
}

/** What is decided and in force says so; everything else says first of all that it is not. */
function standingMark(situation: LookedUp["situation"], { standing }: LookedUp["version"]): string {
  if (standing.status !== "beslutad")
    return standing.status === "avslagen" ? decideWords.rejected : proposalMark(standing);
  switch (situation.is) {
    case "in-force":
      return decideWords.inForce(standing.from, standing.through);
    case "upcoming":
      return decideWords.notYet(situation.from);
    case "before-known":
      return decideWords.notKnownBefore(situation.from);
    case "after-known":
      return decideWords.notKnownAfter(situation.through);
    case "ended":
      return decideWords.ended(situation.through);
    case "proposed":
    case "rejected":
      return decideWords.rejected;
  }
}

function caseLines({ version, input }: LookedUp, paint: Paint): readonly string[] {
  const fields = version.table.inputs.flatMap((it): readonly Field[] => {
    const value = input[it.id];
    return value === undefined ? [] : [[it.title, inputText(it, value)]];
  });
  const width = Math.max(0, ...fields.map(([label]) => displayWidth(label)));
  return fieldLines(fields, MARGIN, width + 1, paint);
}

function answerLines({ answer, version: { table } }: LookedUp, paint: Paint): readonly string[] {
  switch (answer.is) {
    case "row":
      return [paint("heading", decideWords.answer), ...rowLines(answer.row, paint)];
    case "collected":
      return [paint("heading", decideWords.collected(answer.rows.length)), ...allRows(answer.rows, paint)];
    case "several":
      return [
        paint("unsure", decideWords.several(answer.rows.length)),
        ...indented(decideWords.severalSentence, MARGIN),
        ...allRows(answer.rows, paint),
        ...known(table.knownOverlaps, paint),
      ];
    case "no-row":
      return [
        paint("unsure", decideWords.noRow),
        ...indented(decideWords.noRowSentence, MARGIN),
        ...known(table.knownGaps, paint),
      ];
  }
}

function allRows(rows: readonly Row[], paint: Paint): readonly string[] {
  return rows.flatMap((row, index) => [...(index === 0 ? [] : [""]), ...rowLines(row, paint)]);
}

function rowLines(row: Row, paint: Paint): readonly string[] {
  const amount = rowAmount(row);
  const fields: readonly Field[] = [
    [decideWords.row, row.id],
    ...(amount === null ? [] : [[decideWords.amount, amount] as const]),
    ...(row.reason === undefined ? [] : [[decideWords.reason, row.reason] as const]),
  ];
  return [...proseLines(row.then, MARGIN), ...fieldLines(fields, MARGIN, LABEL_WIDTH, paint)];
}

function known(text: string | undefined, paint: Paint): readonly string[] {
  return text === undefined ? [] : fieldLines([[decideWords.known, text.trim()]], MARGIN, LABEL_WIDTH, paint);
}

function background({ rule, version }: LookedUp, registers: Registers): readonly Field[] {
  const titleOf = (id: string): string => registers.questions.find((it) => it.id === id)?.title ?? id;
  return [
    ...version.sources.map(({ source, at, level }): Field => {
      const document = registers.sources.find(({ id }) => id === source);
      return [decideWords.source, sourceLine(document?.title ?? source, document?.date ?? null, at, level)];
    }),
    ...version.assumptions.map(({ text }): Field => [decideWords.assumption, text]),
    ...rule.questions.map((id): Field => [decideWords.question, titleOf(id)]),
  ];
}
