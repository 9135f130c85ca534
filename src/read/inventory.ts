/** The two tables of the sources: what they say, a numbered row each, and the stretches that say nothing of rules. */
import type * as Authored from "../../generated/authored.ts";
import type { InventoryRow, SourceStretch } from "../coverage/inventory.ts";
import { spanOf } from "../coverage/spans.ts";
import { finding } from "./codes.ts";
import type { Finding } from "./finding.ts";
import { PACKAGE_SCHEMAS } from "./package-schemas.ts";
import { schemaFindings } from "./schema.ts";
import { startOf, valuePosition } from "./source.ts";
import type { Positions, SourceText } from "./source.ts";
import { repeatsSummedUp } from "./repeats.ts";
import { readTable, type Table } from "./table.ts";
import type { Column } from "./table.ts";
import * as say from "./words/inventory.ts";

/** What was read, or everything that is wrong with it. */
export type TableRead<Row> =
  | { readonly ok: true; readonly rows: readonly Row[]; readonly positions: Positions }
  | { readonly ok: false; readonly findings: readonly Finding[] };

const TEXT = { is: "text" } as const;
const SPACED = { is: "list", between: " " } as const;
const COLUMNS: readonly Column[] = [
  { name: "n", cell: { is: "number" } },
  { name: "source file", cell: TEXT },
  { name: "place", cell: TEXT },
  { name: "region", cell: TEXT },
  { name: "care_choice", cell: TEXT },
  { name: "kind", cell: TEXT },
  { name: "status", cell: TEXT },
  { name: "subject", cell: TEXT },
  { name: "lines", cell: SPACED },
  { name: "binding", cell: TEXT },
  { name: "addressee", cell: { is: "list", between: ";" } },
];
/** Where a row's figures and days stand. Those after the subject may be missing from a table. */
const SAID = ["subject", "valid_from", "valid_to", "quantity", "unit", "figure", "note"];
const STRETCH_COLUMNS: readonly Column[] = [
  { name: "source file", cell: TEXT },
  { name: "lines", cell: SPACED },
  { name: "reason", cell: TEXT },
  { name: "note", cell: TEXT },
];

export function readInventory(source: SourceText): TableRead<InventoryRow> {
  const table = readTable(source, COLUMNS);
  if (table === null) return headless(source.file, COLUMNS);
  const said = table.words(SAID);
  const value: unknown = { rows: table.rows.map((row, n) => ({ ...row, said: said[n] ?? "" })) };
  const faults = [
    ...unevenRows(table),
    ...schemaFindings(PACKAGE_SCHEMAS, "inventory", { file: source.file, value, positions: table.positions }),
    ...repeated(table.rows, source.file, table.positions),
  ];
  if (faults.length > 0) return { ok: false, findings: faults };
  // The value follows its schema, and so has its generated type.
  const { rows } = value as Authored.InventoryFile;
  return { ok: true, rows: rows.map(rowOf), positions: table.positions };
}

export function readStretches(source: SourceText): TableRead<SourceStretch> {
  const table = readTable(source, STRETCH_COLUMNS);
  if (table === null) return headless(source.file, STRETCH_COLUMNS);
  const { positions } = table;
  const value: unknown = { rows: table.rows };
  const faults = [
    ...unevenRows(table),
    ...schemaFindings(PACKAGE_SCHEMAS, "stretches", { file: source.file, value, positions }),
  ];
  if (faults.length > 0) return { ok: false, findings: faults };
  const { rows } = value as Authored.StretchesFile;
  return { ok: true, rows: rows.map(stretchOf), positions };
}

function headless(
  file: string,
  columns: readonly Column[],
): { readonly ok: false; readonly findings: readonly Finding[] } {
  const said = say.noHeader(columns.map(({ name }) => name));
  return { ok: false, findings: [finding("K112", startOf(file), said)] };
}

function unevenRows({ uneven }: Table): readonly Finding[] {
  return repeatsSummedUp(
    uneven.map(({ where, cells, headings }) => finding("K112", where, say.unevenRow(cells, headings))),
  );
}

function repeated(
  rows: readonly Readonly<Record<string, unknown>>[],
  file: string,
  positions: Positions,
): readonly Finding[] {
  const seen = new Set<unknown>();
  return rows.flatMap(({ n }, index) => {
    if (!seen.has(n)) return (seen.add(n), []);
    const pointer = `/rows/${index}/n`;
    return [finding("K112", valuePosition(positions, file, pointer), say.repeatedNumber(), { pointer })];
  });
}

function stretchOf({ lines, reason, note, ...record }: Authored.StretchRecord): SourceStretch {
  return { source: record["source file"], lines: lines.map(spanOf), reason, note };
}

function rowOf(record: Authored.InventoryRecord): InventoryRow {
  const { n, place, region, kind, status, subject, said, binding, addressee } = record;
  return {
    number: n,
    source: record["source file"],
    place,
    region,
    careChoice: record.care_choice,
    kind,
    status,
    subject,
    said,
    lines: record.lines.map(spanOf),
    binding,
    addressee,
  };
}
