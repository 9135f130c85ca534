/** The inventory: every rule and figure that the source documents hold, one numbered row each. Ours, and part of specs/. */

export interface InventoryRow {
  readonly number: number;
  /** File name of the source document. */
  readonly source: string;
  readonly place: string;
  readonly region: string;
  readonly careChoice: string;
  readonly kind: string;
  readonly status: string;
  readonly subject: string;
}

/** What was read, or which line could not be. Lines are counted from 1. */
export type InventoryResult = { readonly ok: true; readonly rows: readonly InventoryRow[] } | InventoryFault;

export interface InventoryFault {
  readonly ok: false;
  readonly line: number;
  readonly fault: "no-header" | "no-number" | "repeated-number";
}

const COLUMNS = {
  number: "n",
  source: "source file",
  place: "place",
  region: "region",
  careChoice: "care_choice",
  kind: "kind",
  status: "status",
  subject: "subject",
} as const;

/** Reads tab-separated text with a header. Columns are found by name, so more of them and another order do no harm. */
export function parseInventory(text: string): InventoryResult {
  const [header = "", ...lines] = text.split(/\r?\n/);
  const names = header.split("\t");
  const places = Object.values(COLUMNS).map((name) => names.indexOf(name));
  if (places.includes(-1)) return { ok: false, line: 1, fault: "no-header" };
  const rows: InventoryRow[] = [];
  const seen = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const row = rowOf(line.split("\t"), names);
    if (!Number.isInteger(row.number) || row.number < 1) return { ok: false, line: index + 2, fault: "no-number" };
    if (seen.has(row.number)) return { ok: false, line: index + 2, fault: "repeated-number" };
    seen.add(row.number);
    rows.push(row);
  }
  return { ok: true, rows };
}

function rowOf(cells: readonly string[], names: readonly string[]): InventoryRow {
  const cell = (column: keyof typeof COLUMNS): string => cells[names.indexOf(COLUMNS[column])]?.trim() ?? "";
  return {
    number: Number(cell("number")),
    source: cell("source"),
    place: cell("place"),
    region: cell("region"),
    careChoice: cell("careChoice"),
    kind: cell("kind"),
    status: cell("status"),
    subject: cell("subject"),
  };
}
