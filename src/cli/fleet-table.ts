/**
 * A fleet as a table, one unit a row, as a register or a spreadsheet gives it. The columns are the unit's own (`namn`,
 * `region`, `vardval`, `kommun`, `drift`, `datum`), opening hours, and the facts of the register by their ids.
 */
import type { Fact, Registers } from "../rulebook/model.ts";
import { fleetFiles } from "./words/fleet.ts";
import type { ListedUnit } from "./listed-unit.ts";

const UNIT_COLUMNS = {
  namn: "name",
  region: "region",
  vardval: "careChoice",
  kommun: "municipality",
  drift: "operator",
} as const;
const DATE_COLUMN = "datum";
const HOURS_COLUMN = "oppettider";

type Cells = readonly string[];

/** Each row as the text of a profile, or one reason why the table cannot be read. */
export function readFleetTable(path: string, text: string, registers: Registers): readonly ListedUnit[] {
  const rows = rowsOf(text);
  if (rows === null) return [{ ok: false, message: `${path}: ${fleetFiles.openQuote()}` }];
  const [headings, ...units] = rows.filter((cells) => cells.some((it) => it.trim() !== ""));
  if (headings === undefined) return [];
  const columns = headings.map((it) => it.trim().toLowerCase());
  const fault = faultIn(columns, registers);
  if (fault !== null) return [{ ok: false, message: `${path}: ${fault}` }];
  return units.map((cells, index) => ({
    ok: true,
    name: fleetFiles.line(path, index + 2),
    text: JSON.stringify(profileOf(columns, cells, registers)),
  }));
}

function faultIn(columns: Cells, registers: Registers): string | null {
  const known = [...Object.keys(UNIT_COLUMNS), DATE_COLUMN, HOURS_COLUMN];
  const unknown = columns.find((it) => !known.includes(it) && registers.facts.every(({ id }) => id !== it));
  if (unknown !== undefined) return fleetFiles.unknownColumn(unknown, known);
  const twice = columns.find((it, index) => columns.indexOf(it) !== index);
  if (twice !== undefined) return fleetFiles.columnTwice(twice);
  const missing = ["namn", "region", "vardval"].find((it) => !columns.includes(it));
  return missing === undefined ? null : fleetFiles.columnMissing(missing);
}

/** An empty cell is an answer that is not there. */
function profileOf(columns: Cells, cells: Cells, registers: Registers): unknown {
  const filled = columns.flatMap((column, index): readonly (readonly [string, string])[] => {
    const value = (cells[index] ?? "").trim();
    return value === "" ? [] : [[column, value]];
  });
  const values = new Map(filled);
  const facts = registers.facts.flatMap((fact) => {
    const value = values.get(fact.id);
    return value === undefined ? [] : [[fact.id, factValue(fact, value)] as const];
  });
  const hours = values.get(HOURS_COLUMN);
  return {
    unit: Object.fromEntries(
      Object.entries(UNIT_COLUMNS).flatMap(([column, key]) => {
        const value = values.get(column);
        return value === undefined ? [] : [[key, value]];
      }),
    ),
    ...(values.has(DATE_COLUMN) ? { asOf: values.get(DATE_COLUMN) } : {}),
    ...(hours === undefined ? {} : { openingHours: hoursOf(hours) }),
    facts: Object.fromEntries(facts),
  };
}

/** What is no number is left as it stands, for the reader to refuse with its own words. */
function factValue({ type }: Fact, text: string): unknown {
  if (type === "mangd") return text.split(/[|,]/).map((it) => it.trim());
  if (type !== "heltal" && type !== "decimaltal") return text;
  const plain = text.replaceAll(/[\s\u00A0]/g, "").replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** `vardagar 08:00-17:00, lordag 10:00-14:00`. */
function hoursOf(text: string): readonly unknown[] {
  return text.split(",").map((part) => {
    const [, days = part.trim(), opens = "", closes = ""] =
      /^\s*(\S+)\s+([\d:.]+)\s*[-–]\s*([\d:.]+)\s*$/.exec(part) ?? [];
    return { days, opens: opens.replace(".", ":"), closes: closes.replace(".", ":") };
  });
}

/** Cells between semicolons, quoted where they hold one. Null when a quote is never closed. */
function rowsOf(text: string): readonly Cells[] | null {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const cell = /("(?:[^"]|"")*"|[^;\r\n"]*)(;|\r?\n|$)/y;
    cell.lastIndex = at;
    const [whole, written = "", end = ""] = cell.exec(text) ?? [];
    if (whole === undefined) return null;
    rows.at(-1)?.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end !== ";" && end !== "") rows.push([]);
    at += whole.length;
  }
  return rows;
}
