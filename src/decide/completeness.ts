/** Overlaps and gaps of a decision table, found by asking it about every case that its limits tell apart. */
import { add, compare, rational, roundDownTo, subtract, toExactText, type Rational } from "../quantity/rational.ts";
import type { Table } from "../rulebook/model.ts";
import { fittingRows, type Input, type Row, type TableInput } from "./decide.ts";

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
  const values = table.inputs.map((input) => ({ id: input.id, values: valuesOf(input, table.rows) }));
  const count = values.reduce((product, { values: own }) => product * own.length, 1);
  const cases = combinations(values).slice(0, MOST_CASES);
  const overlaps = new Map<string, Overlap>();
  const gaps: TableInput[] = [];
  for (const example of cases) {
    const rows = fittingRows(table, example).map(({ id }) => id);
    if (rows.length === 0) gaps.push(example);
    if (rows.length > 1 && !overlaps.has(rows.join())) overlaps.set(rows.join(), { rows, example });
  }
  return { overlaps: [...overlaps.values()], gaps, complete: count <= MOST_CASES };
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

function combinations(
  inputs: readonly { readonly id: string; readonly values: readonly (string | number)[] }[],
): readonly TableInput[] {
  return inputs.reduce<readonly TableInput[]>(
    (cases, { id, values }) =>
      cases.flatMap((known) => values.map((value) => ({ ...known, [id]: value }))).slice(0, MOST_CASES),
    [{}],
  );
}
