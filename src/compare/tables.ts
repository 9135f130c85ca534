/** Compares two decision tables by what they answer: every case that the limits of either tell apart is asked of both. */
import { tableCases, type Case } from "../decide/completeness.ts";
import { answerOf, type TableInput } from "../decide/decide.ts";
import type { CareChoiceEntry, Table } from "../rulebook/model.ts";
import { movedMeaning } from "./meaning.ts";
import { sameContent } from "./text.ts";

type Row = Table["rows"][number];

/** Cases that are answered in another way, with one of them to show it. */
export interface AnswerChange {
  readonly example: TableInput;
  readonly older: readonly Row[];
  readonly newer: readonly Row[];
}

/** Null where they do not ask the same, or tell more cases apart than are asked about. */
export function answerChanges(
  older: Table,
  newer: Table,
  careChoices: readonly CareChoiceEntry[],
): readonly AnswerChange[] | null {
  if (!asksTheSame(older, newer, careChoices)) return null;
  const { cases, complete } = tableCases({ inputs: newer.inputs, rows: [...older.rows, ...newer.rows] });
  if (!complete) return null;
  const changes = new Map<string, AnswerChange>();
  for (const { example, rows } of cases) {
    const before = answeredBy(older, rows);
    const after = answeredBy(
      newer,
      rows.map((place) => place - older.rows.length),
    );
    const key = `${places(older, before)}/${places(newer, after)}`;
    if (!changes.has(key) && !sameContent(before.map(said), after.map(said))) {
      changes.set(key, { example, older: before, newer: after });
    }
  }
  return [...changes.values()];
}

/** The same questions with the same possible answers, in other words at most: what a case is called says which cases it is. */
function asksTheSame(older: Table, newer: Table, careChoices: readonly CareChoiceEntry[]): boolean {
  const asked = ({ inputs }: Table) =>
    inputs.map(({ id, type, unit, values, domain }) => ({
      id,
      type,
      unit,
      domain,
      values: values?.map((it) => it.id),
    }));
  const worded = ({ inputs }: Table) =>
    inputs.flatMap(({ title, question, values = [] }) => [title, question, ...values.map((it) => it.title)]).join("\n");
  return (
    sameContent(asked(older), asked(newer)) && movedMeaning(worded(older), worded(newer), careChoices).length === 0
  );
}

/** The rows that answer the case, of those whose places fit. */
function answeredBy(table: Table, fitting: Case["rows"]): readonly Row[] {
  const answer = answerOf(
    table,
    fitting.flatMap((place) => table.rows[place] ?? []),
  );
  switch (answer.is) {
    case "no-row":
      return [];
    case "row":
      return [answer.row];
    case "collected":
    case "several":
      return answer.rows;
  }
}

function places({ rows }: Table, answer: readonly Row[]): string {
  return answer.map((row) => rows.indexOf(row)).join();
}

/** What a row answers, whatever it is called. */
function said({ then, amount, unit, reason }: Row): unknown {
  return { then, amount, unit, reason };
}
