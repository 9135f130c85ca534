/** Tables as one script that SQLite, DuckDB and PostgreSQL load: made, filled and described, and the view of what applies. */
import { columnSaid, tablesPage } from "../words/tables.ts";
import type { Column, Table, Value } from "./table.ts";

const TYPES: Readonly<Record<Column["type"], string>> = {
  text: "TEXT",
  number: "DOUBLE PRECISION",
  whole: "INTEGER",
  date: "DATE",
};

/** Every decided text with the days it applies, so that what applies on a day is a question of one line. */
const VIEW = `CREATE VIEW i_kraft AS
SELECT
  regler.id AS regel, lydelser.id AS lydelse, regler.titel, regler.slag, regler.skyldighet, regler.mottagare,
  moduler.region, regler.modul, lydelser.fran, COALESCE(lydelser.till, '9999-12-31') AS till, lydelser.text
FROM lydelser
JOIN regler ON regler.id = lydelser.regel
JOIN moduler ON moduler.id = regler.modul
WHERE lydelser.status = 'beslutad';`;

/** The tables in an order in which each stands after those that it refers to. */
export function tablesSql(tables: readonly Table[]): string {
  const view = `${comment(tablesPage.view)}\n${VIEW}`;
  const parts = [comment(tablesPage.head), "BEGIN TRANSACTION;", ...tables.flatMap(tableSql), view, "COMMIT;"];
  return `${parts.join("\n\n")}\n`;
}

function tableSql({ name, about, columns, rows }: Table): readonly string[] {
  const keys = columns.filter(({ isKey }) => isKey).map((column) => column.name);
  const made = [
    comment(about),
    `CREATE TABLE ${name} (`,
    ...columns.map((column) => `  ${columnSql(column)}, ${comment(columnSaid(column))}`),
    `  PRIMARY KEY (${keys.join(", ")})`,
    ");",
  ].join("\n");
  if (rows.length === 0) return [made];
  const values = rows.map((row) => `  (${row.map(valueSql).join(", ")})`).join(",\n");
  return [made, `INSERT INTO ${name} (${columns.map((column) => column.name).join(", ")}) VALUES\n${values};`];
}

function columnSql({ name, type, of, isOptional }: Column): string {
  return `${name} ${TYPES[type]}${isOptional ? "" : " NOT NULL"}${of === null ? "" : ` REFERENCES ${of} (id)`}`;
}

function valueSql(value: Value): string {
  if (value === null) return "NULL";
  return typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`;
}

function comment(text: string): string {
  return text
    .split("\n")
    .map((line) => `-- ${line}`)
    .join("\n");
}
