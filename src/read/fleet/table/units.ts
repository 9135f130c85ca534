/**
 * A fleet as a table, one unit a row, as a register or a spreadsheet gives it. The columns are the unit's own (`namn`,
 * `region`, `vardval`, `kommun`, `drift`, `datum`), opening hours, and the facts of the register by their ids or titles.
 */
import type { Finding } from "../../finding.ts";
import { slugOf } from "../../formats.ts";
import type { Fact, Module, Registers } from "../../../rulebook/model.ts";
import type { ListedUnit } from "../listed-unit.ts";
import { fleetFiles } from "../../words/fleet.ts";
import { factValue, idFor } from "./cells.ts";
import { hoursOf } from "./hours.ts";
import { rowsOf, type Row } from "./rows.ts";

const UNIT_COLUMNS = ["namn", "region", "vardval", "kommun", "drift", "datum", "oppettider"] as const;

/** What a column holds, with its heading as it is written. */
type Column = { readonly heading: string } & (
  | { readonly is: (typeof UNIT_COLUMNS)[number] }
  | { readonly is: "fact"; readonly fact: Fact }
);

/** The care choices of the regions, as a table may name them. */
export interface Homes {
  readonly modules: readonly Pick<Module, "home">[];
}

type Known = Homes & { readonly registers: Pick<Registers, "facts"> };

/** Each row as the text of a profile, or why it cannot be one. A heading that is not understood stops the whole. */
export function readFleetTable(path: string, text: string, rulebook: Known): readonly ListedUnit[] {
  const read = rowsOf(text);
  if (!read.ok) return [refused(read.line, fleetFiles.line(path, read.line), fleetFiles.openQuote())];
  const [headings, ...units] = read.rows;
  if (headings === undefined) return [];
  const columns = columnsOf(headings, rulebook);
  if (typeof columns === "string") return [refused(headings.line, fleetFiles.line(path, headings.line), columns)];
  return units.map((row) => unitOf(path, row, columns, rulebook));
}

function refused(line: number, place: string, why: string): ListedUnit {
  return { ok: false, line, message: fleetFiles.refused(place, why) };
}

/** The columns, or what is wrong with the headings. Empty headings at the end are cells that a spreadsheet has left. */
function columnsOf({ cells }: Row, { registers }: Known): readonly Column[] | string {
  const used = cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
  const columns = used.map((heading) => columnFor(heading, registers.facts));
  const unknown = used.find((_, index) => columns[index] === null);
  if (unknown !== undefined) return fleetFiles.unknownColumn(unknown, UNIT_COLUMNS);
  const known = columns.filter((column) => column !== null);
  const names = known.map((column) => (column.is === "fact" ? column.fact.id : column.is));
  const twice = used.find((_, index) => names.indexOf(names[index] ?? "") !== index);
  if (twice !== undefined) return fleetFiles.columnTwice(twice);
  const missing = ["namn", "region", "vardval"].find((it) => !names.includes(it));
  return missing === undefined ? known : fleetFiles.columnMissing(missing);
}

function columnFor(heading: string, facts: readonly Fact[]): Column | null {
  const name = slugOf(heading);
  const own = UNIT_COLUMNS.find((it) => it === name);
  if (own !== undefined) return { is: own, heading };
  const fact = facts.find(({ id, title }) => id === name || slugOf(title) === name);
  return fact === undefined ? null : { is: "fact", fact, heading };
}

/** An empty cell is an answer that is not there. */
function unitOf(path: string, row: Row, columns: readonly Column[], rulebook: Known): ListedUnit {
  const name = fleetFiles.line(path, row.line);
  const extra = row.cells.slice(columns.length).filter((cell) => cell !== "");
  if (extra.length > 0) return refused(row.line, name, fleetFiles.extraCells(columns.length, extra));
  const filled = columns.flatMap((column, index) => {
    const text = row.cells[index] ?? "";
    return text === "" ? [] : [{ column, text }];
  });
  const badHours = filled.find(({ column, text }) => column.is === "oppettider" && hoursOf(text) === null);
  if (badHours !== undefined) {
    return refused(row.line, fleetFiles.cell(name, badHours.column.heading), fleetFiles.notHours(badHours.text));
  }
  return {
    ok: true,
    name,
    line: row.line,
    text: JSON.stringify(profileOf(filled, rulebook)),
    placed: (finding) => placed(finding, path, row.line, columns),
  };
}

interface Filled {
  readonly column: Column;
  readonly text: string;
}

function profileOf(filled: readonly Filled[], { modules }: Known): unknown {
  const textOf = (is: Column["is"]): string | undefined => filled.find(({ column }) => column.is === is)?.text;
  const some = (key: string, value: unknown): Record<string, unknown> => (value === undefined ? {} : { [key]: value });
  const [region, careChoice, operator, hours] = [
    textOf("region"),
    textOf("vardval"),
    textOf("drift"),
    textOf("oppettider"),
  ];
  const regions = modules.map(({ home }) => home.region);
  const careChoices = modules.map(({ home }) => home.module);
  return {
    unit: {
      ...some("name", textOf("namn")),
      ...some("region", region && idFor(region, regions)),
      ...some("careChoice", careChoice && idFor(careChoice, careChoices)),
      ...some("municipality", textOf("kommun")),
      ...some("operator", operator && idFor(operator, ["privat", "egen-regi"])),
    },
    ...some("asOf", textOf("datum")),
    ...some("openingHours", hours && hoursOf(hours)),
    facts: Object.fromEntries(
      filled.flatMap(({ column, text }) =>
        column.is === "fact" ? [[column.fact.id, factValue(column.fact, text)] as const] : [],
      ),
    ),
  };
}

/** A finding of the profile where its cell stands: the line of the row, and the number of the cell in it. */
function placed(finding: Finding, file: string, line: number, columns: readonly Column[]): Finding {
  const cell = columns.findIndex((column) => isIn(finding.pointer, pointerOf(column)));
  const column = Math.max(cell, 0) + 1;
  return { ...finding, where: { file, line, column, endLine: line, endColumn: column + 1 }, related: [] };
}

function isIn(pointer: string, whole: string): boolean {
  return pointer === whole || pointer.startsWith(`${whole}/`);
}

function pointerOf(column: Column): string {
  switch (column.is) {
    case "fact":
      return `/facts/${column.fact.id}`;
    case "namn":
      return "/unit/name";
    case "region":
      return "/unit/region";
    case "vardval":
      return "/unit/careChoice";
    case "kommun":
      return "/unit/municipality";
    case "drift":
      return "/unit/operator";
    case "datum":
      return "/asOf";
    case "oppettider":
      return "/openingHours";
  }
}
