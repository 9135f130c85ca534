/** Decision tables: the row that fits, or the truth that none does or that several do. */
import { boundsOf } from "../check/limits.ts";
import { intervalOf, placeIn } from "../quantity/interval.ts";
import type { Interval } from "../quantity/interval.ts";
import { rational } from "../quantity/rational.ts";
import type { Table } from "../rulebook/model.ts";

/** A row of a table: when it fits, and what it answers. */
export type Row = Table["rows"][number];
/** A question that a table asks. */
export type Input = Table["inputs"][number];
/** The answers to one question that a row fits: one value, several, or a range. */
export type Cell = NonNullable<Row["when"][string]>;
/** Numbers from one limit to another. */
type CellRange = Exclude<Cell, string | readonly string[]>;

/** The values asked about, by input id. A number for a number, a value's id or ja/nej for the others. */
export type TableInput = Readonly<Record<string, string | number | undefined>>;

/** The answer. `several` can only come where rows overlap and the table says that at most one may fit. */
export type TableAnswer = RowsAnswer | { readonly is: "bad-input"; readonly faults: readonly InputFault[] };

/** What the rows that fit make of a case. */
export type RowsAnswer =
  | { readonly is: "row"; readonly row: Row }
  | { readonly is: "collected"; readonly rows: readonly Row[] }
  | { readonly is: "several"; readonly rows: readonly Row[] }
  | { readonly is: "no-row" };

/** Why an input can't be used: nothing was given and rows depend on it, or the value is none that the table knows. */
export interface InputFault {
  readonly input: string;
  readonly fault: "missing" | "unknown-input" | "unknown-value" | "not-a-number" | "outside-domain";
}

/** What the table says of one case. An input that every row fit for this case leaves open may be left out. */
export function decide(table: Table, input: TableInput): TableAnswer {
  const faults = [...unknownInputs(table, input), ...table.inputs.flatMap((field) => faultOf(field, input))];
  if (faults.length > 0) return { is: "bad-input", faults };
  const possible = table.rows.filter((row) => mayFit(row, input));
  const unsettled = missingInputs(possible, input);
  if (unsettled.length > 0) return { is: "bad-input", faults: unsettled };
  return answerOf(table, possible);
}

/** The rows that fit, whatever the hit policy makes of them. */
export function fittingRows(table: Table, input: TableInput): readonly Row[] {
  return table.rows.filter((row) => mayFit(row, input));
}

/** The answer when these are the rows that fit. */
export function answerOf({ hitPolicy }: Pick<Table, "hitPolicy">, rows: readonly Row[]): RowsAnswer {
  const [first] = rows;
  if (first === undefined) return { is: "no-row" };
  switch (hitPolicy) {
    case "forsta":
      return { is: "row", row: first };
    case "samlad":
      return { is: "collected", rows };
    case "unik":
      return rows.length === 1 ? { is: "row", row: first } : { is: "several", rows };
  }
}

/** True when no given value rules the row out. */
function mayFit(row: Row, input: TableInput): boolean {
  return Object.entries(row.when).every(([id, cell]) => {
    const value = input[id];
    return cell === undefined || value === undefined || cellFits(cell, value);
  });
}

/** Whether one cell of a row lets a value through. */
export function cellFits(cell: Cell, value: string | number): boolean {
  if (typeof cell === "string") return cell === value;
  if (isList(cell)) return typeof value === "string" && cell.includes(value);
  return typeof value === "number" && placeIn(cellInterval(cell), rational(value)) === "in";
}

/** Several values of a choice. */
export function isList(cell: Cell): cell is readonly string[] {
  return Array.isArray(cell);
}

/** The numbers that a cell lets through. */
export function cellInterval(range: CellRange): Interval {
  return intervalOf(boundsOf(range).bounds);
}

function missingInputs(rows: readonly Row[], input: TableInput): readonly InputFault[] {
  const needed = new Set(rows.flatMap(({ when }) => Object.keys(when)));
  return [...needed].filter((id) => input[id] === undefined).map((id) => ({ input: id, fault: "missing" }));
}

function unknownInputs({ inputs }: Table, input: TableInput): readonly InputFault[] {
  const known = new Set(inputs.map(({ id }) => id));
  return Object.keys(input)
    .filter((id) => !known.has(id))
    .map((id) => ({ input: id, fault: "unknown-input" }));
}

function faultOf(field: Input, input: TableInput): readonly InputFault[] {
  const value = input[field.id];
  if (value === undefined) return [];
  const fault = valueFault(field, value);
  return fault === null ? [] : [{ input: field.id, fault }];
}

function valueFault({ type, values, domain }: Input, value: string | number): InputFault["fault"] | null {
  switch (type) {
    case "ja-nej":
      return value === "ja" || value === "nej" ? null : "unknown-value";
    case "val":
      return (values ?? []).some(({ id }) => id === value) ? null : "unknown-value";
    case "tal":
      if (typeof value !== "number") return "not-a-number";
      return domain !== undefined && (value < domain.min || value > domain.max) ? "outside-domain" : null;
  }
}
