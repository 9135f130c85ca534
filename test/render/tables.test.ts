/** The exported tables: a database takes them, what refers leads somewhere, and what applies is what the package says. */
import initSqlJs, { type Database } from "sql.js";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { isoDate, rulesInForce, thresholdsOn } from "../../src/index.ts";
import { tableCsv } from "../../src/render/tables/csv.ts";
import { rulebookTables } from "../../src/render/tables/rulebook-tables.ts";
import { tablesSql } from "../../src/render/tables/sql.ts";
import { realRulebook } from "../rulebook.ts";

const specs = await realRulebook();
const tables = rulebookTables(specs);
let database: Database;

beforeAll(async () => {
  const { Database: Made } = await initSqlJs();
  database = new Made();
  database.run("PRAGMA foreign_keys = ON");
  database.run(tablesSql(tables));
});

function asked(sql: string, values: readonly string[] = []): readonly (readonly unknown[])[] {
  return database.exec(sql, [...values])[0]?.values ?? [];
}

describe("the script", () => {
  it("makes and fills every table, and no reference leads nowhere", () => {
    for (const { name, rows } of tables) expect(asked(`SELECT count(*) FROM ${name}`), name).toEqual([[rows.length]]);
    expect(asked("PRAGMA foreign_key_check")).toEqual([]);
  });

  it("keeps every text as it is", () => {
    const texts = specs.rules.flatMap((rule) => ("versions" in rule ? rule.versions.map(({ text }) => text) : []));
    expect(asked("SELECT text FROM lydelser").map(([text]) => text)).toEqual(texts);
  });

  const kinds = specs.modules.flatMap(({ home: { region, module } }) =>
    region === "nationellt" || module === "gemensamt" || module === "other" ? [] : [{ region, careChoice: module }],
  );
  it.each(kinds)("says of $region/$careChoice what is in force as the package does", ({ region, careChoice }) => {
    for (const day of ["2024-06-01", "2025-08-31", "2025-09-01", "2026-07-01", "2030-01-01"]) {
      const rows = asked(
        `SELECT i_kraft.regel, lydelse FROM i_kraft JOIN regler_vardval USING (regel)
         WHERE ? BETWEEN fran AND till AND region IN (?, 'nationellt') AND vardval = ? AND mottagare IN ('enhet', 'leverantor')`,
        [day, region, careChoice],
      );
      const inForce = rulesInForce(specs, { region, careChoice, date: isoDate(day) });
      const expected = inForce.map(({ rule, version }) => [
        rule.id,
        `${rule.id}#${rule.versions.findIndex((it) => it === version) + 1}`,
      ]);
      expect(rows.map(String).sort()).toEqual(expected.map(String).sort());
    }
  });

  it("has the levels of each version", () => {
    const day = isoDate("2025-10-06");
    for (const { id, versions } of specs.rules.filter((rule) => rule.kind === "requirement")) {
      const values = asked(
        `SELECT varde FROM nivaer JOIN kontroller ON kontroller.id = kontroll JOIN i_kraft ON i_kraft.lydelse = kontroller.lydelse
         WHERE regel = ? AND ? BETWEEN fran AND till`,
        [id, day],
      );
      const stated = thresholdsOn(specs, id, day).map(({ value }) => value);
      expect(
        values.map(([value]) => value),
        `${id} ${versions.length}`,
      ).toEqual(stated);
    }
  });
});

describe("the files", () => {
  it("give back every value to a program that reads CSV", () => {
    for (const table of tables) {
      const [head, ...rows] = parse(tableCsv(table));
      expect(head).toEqual(table.columns.map(({ name }) => name));
      expect(rows).toEqual(table.rows.map((row) => row.map((value) => (value === null ? "" : String(value)))));
    }
  });

  it("quote what would break a row, and tell an empty text from no value", () => {
    const [table] = tables;
    if (table === undefined) throw new Error("no tables");
    const rows = [['säger "nej", ja\r\nsedan', "", null, 1.5]] as const;
    expect(tableCsv({ ...table, columns: table.columns.slice(0, 4), rows })).toBe(
      'id,region,slag,titel\r\n"säger ""nej"", ja\r\nsedan","",,1.5\r\n',
    );
  });
});
