/** Overlaps and gaps of a decision table, found by asking it about every case that its limits tell apart. */
import { add, compare, rational, roundDownTo, subtract, toExactText, type Rational } from "../quantity/rational.ts";
import type { Table } from "../rulebook/model.ts";
import { placeIn } from "../quantity/interval.ts";
import { cellFits, cellInterval, isList, type Cell, type Input, type Row, type TableInput } from "./decide.ts";

export interface Overlap {
  readonly rows: readonly string[];
  /** A case that all the rows fit. */
  readonly example: TableInput;
}

export interface TableFindings {
  readonly overlaps: readonly Overlap[];
  /** Cases that no row fits. */
  readonly gaps: readonly TableInput[];
  /** False when the table tells more cases apart than are asked about: then the lists may not be whole. */
  readonly complete: boolean;
}

const MOST_CASES = 50_000;

/** Every case at, just below and just above each limit of each input, in all combinations. */
export function tableFindings(table: Table): TableFindings {
  const { cases, complete } = tableCases(table);
  const overlaps = new Map<string, Overlap>();
  const gaps: TableInput[] = [];
  for (const { example, rows } of cases) {
    if (rows.length === 0) gaps.push(example);
    if (rows.length < 2) continue;
    const key = rows.join();
    const ids = rows.flatMap((row) => table.rows[row]?.id ?? []);
    if (!overlaps.has(key)) overlaps.set(key, { rows: ids, example });
  }
  return { overlaps: [...overlaps.values()], gaps, complete };
}

/** All cases that the limits of some inputs and rows tell apart; where they are too many, the first of them. */
export function tableCases({ inputs, rows }: Pick<Table, "inputs" | "rows">): {
  readonly cases: readonly Case[];
  readonly complete: boolean;
} {
  const columns = inputs.map((input): Column => {
    const values = valuesOf(input, rows);
    return { id: input.id, values, takes: rows.map(({ when }) => takesOf(when[input.id], values)) };
  });
  const count = columns.reduce((product, { values }) => product * values.length, 1);
  const everyRow = rows.map((_, row) => row);
  const cases = casesOf(count === 0 ? [] : columns, everyRow, Math.min(count, MOST_CASES));
  return { cases, complete: count <= MOST_CASES };
}

/** An input with the values asked about and, for each row, which of them by their places the row takes. */
interface Column {
  readonly id: string;
  readonly values: readonly (string | number)[];
  readonly takes: readonly ((place: number) => boolean)[];
}

export interface Case {
  readonly example: TableInput;
  /** The places of the rows that fit. */
  readonly rows: readonly number[];
}

/** The first cases, input after input: a row that an earlier value rules out is not asked about the values that follow. */
function casesOf([column, ...others]: readonly Column[], rows: readonly number[], most: number): readonly Case[] {
  if (column === undefined) return most === 0 ? [] : [{ example: {}, rows }];
  const found: Case[] = [];
  for (const [place, value] of column.values.entries()) {
    if (found.length === most) break;
    const left = rows.filter((row) => column.takes[row]?.(place));
    for (const { example, rows: fitting } of casesOf(others, left, most - found.length)) {
      found.push({ example: { [column.id]: value, ...example }, rows: fitting });
    }
  }
  return found;
}

/** The values that a cell takes. They stand in order, so that a range is the stretch between two places. */
function takesOf(cell: Cell | undefined, values: Column["values"]): (place: number) => boolean {
  if (cell === undefined) return () => true;
  if (typeof cell === "string" || isList(cell)) {
    const taken = values.map((value) => cellFits(cell, value));
    return (place) => taken[place] ?? false;
  }
  const interval = cellInterval(cell);
  const places = (value: string | number) => placeIn(interval, rational(value));
  const first = firstWhere(values, (value) => places(value) !== "before");
  const end = firstWhere(values, (value) => places(value) === "after");
  return (place) => first <= place && place < end;
}

/** The first place from which `holds` is true, given that it stays true; the length where it never is. */
function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function valuesOf(input: Input, rows: readonly Row[]): readonly (string | number)[] {
  switch (input.type) {
    case "ja-nej":
      return ["ja", "nej"];
    case "val":
      return (input.values ?? []).map(({ id }) => id);
    case "tal":
      return numbersOf(input, rows);
  }
}

/** The ends of the domain, and each limit with the step on either side of it, in order. */
function numbersOf({ id, domain }: Input, rows: readonly Row[]): readonly number[] {
  if (domain === undefined) return [];
  const step = rational(domain.step);
  const [low, high] = [rational(domain.min), rational(domain.max)];
  const limits = rows.flatMap(({ when }) => limitsOf(when[id]));
  const points = limits.flatMap((limit) => {
    const on = roundDownTo(limit, step);
    return [subtract(on, step), on, add(on, step)];
  });
  return inOrder([low, ...points, high].filter((point) => compare(point, low) >= 0 && compare(point, high) <= 0));
}

function limitsOf(cell: Row["when"][string]): readonly Rational[] {
  if (cell === undefined || typeof cell !== "object" || Array.isArray(cell)) return [];
  return Object.values(cell)
    .filter((limit) => typeof limit === "number")
    .map((limit) => rational(limit));
}

function inOrder(points: readonly Rational[]): readonly number[] {
  const distinct = new Map(points.map((point) => [toExactText(point), point]));
  return [...distinct].sort(([, a], [, b]) => compare(a, b)).map(([text]) => Number(text));
}
