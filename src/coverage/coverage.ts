/** How much of what the sources say is data: derived from the rows that each entry says it carries, never typed. */
import type { Rulebook } from "../rulebook/model.ts";
import type { InventoryRow } from "./inventory.ts";

/** A rule or a register entry that carries a row. */
export interface Carrier {
  readonly in: "rules" | "sources" | "decisions" | "terms" | "questions" | "figures" | "answers" | "editions";
  readonly id: string;
}

/** Where a row ended: in the data, left out for a reason, or nowhere. */
export type RowCoverage =
  | { readonly row: InventoryRow; readonly is: "carried"; readonly by: readonly Carrier[] }
  | { readonly row: InventoryRow; readonly is: "left-out"; readonly reason: string }
  | { readonly row: InventoryRow; readonly is: "missing" };

export interface CoverageCount {
  readonly of: string;
  readonly rows: number;
  readonly carried: number;
  readonly leftOut: number;
  readonly missing: number;
}

export interface Coverage {
  readonly rows: readonly RowCoverage[];
  readonly total: CoverageCount;
  readonly bySource: readonly CoverageCount[];
  readonly byKind: readonly CoverageCount[];
  /** Numbers that the data names but the inventory does not have, with who names them. */
  readonly unknownRows: readonly { readonly number: number; readonly by: readonly Carrier[] }[];
  /** Rows that are both carried and listed as left out: one of the two is wrong. */
  readonly bothCarriedAndLeftOut: readonly number[];
}

export function coverage(rulebook: Rulebook, inventory: readonly InventoryRow[]): Coverage {
  const carriers = carriersByRow(rulebook);
  const reasons = new Map(
    rulebook.registers.leftOut.flatMap(({ rows, reason }) => rows.map((row): [number, string] => [row, reason])),
  );
  const rows = inventory.map((row) => rowCoverage(row, carriers.get(row.number), reasons.get(row.number)));
  const known = new Set(inventory.map(({ number }) => number));
  return {
    rows,
    total: count("", rows),
    bySource: counted(rows, ({ source }) => source),
    byKind: counted(rows, ({ kind }) => kind),
    unknownRows: [...carriers].filter(([number]) => !known.has(number)).map(([number, by]) => ({ number, by })),
    bothCarriedAndLeftOut: [...reasons.keys()].filter((row) => carriers.has(row)).sort((a, b) => a - b),
  };
}

function rowCoverage(row: InventoryRow, by: readonly Carrier[] | undefined, reason: string | undefined): RowCoverage {
  if (by !== undefined) return { row, is: "carried", by };
  return reason === undefined ? { row, is: "missing" } : { row, is: "left-out", reason };
}

function carriersByRow({ rules, modules, registers }: Rulebook): ReadonlyMap<number, readonly Carrier[]> {
  const found = new Map<number, Carrier[]>();
  const entries: readonly (readonly [Carrier["in"], readonly { readonly id: string }[]])[] = [
    ["rules", rules],
    ["editions", modules.flatMap(({ editions }) => editions)],
    ["figures", registers.figures],
    ["answers", registers.answers],
    ["questions", registers.questions],
    ["decisions", registers.decisions],
    ["terms", registers.terms],
    ["sources", registers.sources],
  ];
  for (const [kind, items] of entries) {
    for (const item of items) {
      for (const row of new Set(inventoryIn(item))) {
        found.set(row, [...(found.get(row) ?? []), { in: kind, id: item.id }]);
      }
    }
  }
  return found;
}

/** Every number in an `inventory` list anywhere in the value. */
function inventoryIn(value: unknown): readonly number[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === "inventory" && Array.isArray(inner)
      ? inner.filter((row): row is number => typeof row === "number")
      : inventoryIn(inner),
  );
}

function counted(rows: readonly RowCoverage[], by: (row: InventoryRow) => string): readonly CoverageCount[] {
  const names = [...new Set(rows.map(({ row }) => by(row)))].sort();
  return names.map((name) =>
    count(
      name,
      rows.filter(({ row }) => by(row) === name),
    ),
  );
}

function count(of: string, rows: readonly RowCoverage[]): CoverageCount {
  const number = (is: RowCoverage["is"]): number => rows.filter((row) => row.is === is).length;
  return { of, rows: rows.length, carried: number("carried"), leftOut: number("left-out"), missing: number("missing") };
}
