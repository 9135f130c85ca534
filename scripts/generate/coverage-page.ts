/** The page that shows where every row of the inventory ended: a function of the rulebook and the inventory alone. */
import { coverage, type CoverageCount, type RowCoverage } from "../../src/coverage/coverage.ts";
import type { InventoryRow } from "../../src/coverage/inventory.ts";
import { largestFirst, leftOutReasons, sourceTitle } from "../../src/render/coverage-text.ts";
import { markdownTable } from "../../src/render/markdown.ts";
import type { Rulebook } from "../../src/rulebook/model.ts";
import {
  carrierText,
  coveragePage as words,
  coverageSentence,
  coverageWords,
  inventoryKind,
  rowNumbers,
} from "../../src/render/words/coverage.ts";
import type { GeneratedFile } from "./output.ts";

export function coveragePageFile(rulebook: Rulebook, inventory: readonly InventoryRow[]): GeneratedFile {
  const found = coverage(rulebook, inventory);
  const titleOf = (file: string): string => sourceTitle(file, rulebook.registers.sources);
  const total = { ...found.total, of: words.total };
  const sections = [
    `# ${words.title}`,
    words.origin,
    words.about,
    coverageSentence(found.total),
    `## ${words.bySource}`,
    countTable(words.source, [...found.bySource.map((it) => ({ ...it, of: titleOf(it.of) })), total]),
    `## ${words.byKind}`,
    countTable(words.kind, [...largestFirst(found.byKind).map((it) => ({ ...it, of: inventoryKind(it.of) })), total]),
    `## ${words.leftOutHeading}`,
    leftOutReasons(found)
      .map(({ rows, reason }) => `- ${rowNumbers(rows)}: ${oneLine(reason)}`)
      .join("\n"),
    `## ${words.rows}`,
    ...found.bySource.flatMap(({ of }) => [
      `### ${titleOf(of)}`,
      table(words.rowColumns, found.rows.filter(({ row }) => row.source === of).map(rowCells)),
    ]),
  ];
  return { path: "generated/TACKNING.md", text: `${sections.join("\n\n")}\n` };
}

function countTable(name: string, counts: readonly CoverageCount[]): string {
  return table(
    [name, ...coverageWords.columns],
    counts.map(({ of, rows, carried, leftOut, missing }) => [of, ...[rows, carried, leftOut, missing].map(String)]),
  );
}

function rowCells(found: RowCoverage): readonly string[] {
  const { number, place, kind } = found.row;
  return [String(number), place, inventoryKind(kind), endedIn(found)];
}

function endedIn(found: RowCoverage): string {
  switch (found.is) {
    case "carried":
      return found.by.map(carrierText).join(", ");
    case "left-out":
      return words.leftOut;
    case "missing":
      return words.missing;
  }
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => oneLine(text).replaceAll("|", "\\|");
  return markdownTable(
    columns,
    rows.map((cells) => cells.map(cell)),
  ).join("\n");
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}
