/** A row of a decision table as one line. */
import type { Table } from "../../rulebook/model.ts";
import { list, swedishNumber } from "../../words/format.ts";

type Row = Table["rows"][number];

/** `diagnos F40 eller F42 → KBT`. */
export function rowText(inputs: Table["inputs"], { when, then }: Row): string {
  const cells = inputs.flatMap(({ id, title, values }) => {
    const cell = when[id];
    if (cell === undefined) return [];
    const named = (code: string): string => values?.find((it) => it.id === code)?.title ?? code;
    return [`${title.toLowerCase()} ${cellText(cell, named)}`];
  });
  return `${cells.length === 0 ? "annars" : cells.join(", ")} → ${then}`;
}

function cellText(cell: NonNullable<Row["when"][string]>, named: (code: string) => string): string {
  if (typeof cell === "string") return named(cell);
  if (isCodes(cell)) return list(cell.map(named), "eller");
  return list(
    [
      ...(cell.atLeast === undefined ? [] : [`minst ${swedishNumber(cell.atLeast)}`]),
      ...(cell.moreThan === undefined ? [] : [`mer än ${swedishNumber(cell.moreThan)}`]),
      ...(cell.atMost === undefined ? [] : [`högst ${swedishNumber(cell.atMost)}`]),
      ...(cell.lessThan === undefined ? [] : [`mindre än ${swedishNumber(cell.lessThan)}`]),
    ],
    "och",
  );
}

function isCodes(cell: object): cell is readonly string[] {
  return Array.isArray(cell);
}
