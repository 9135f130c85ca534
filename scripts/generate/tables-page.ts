/** The page of the exported tables: what each column holds, from the tables' own words. */
import { markdownTable } from "../../src/render/markdown.ts";
import { rulebookTables } from "../../src/render/tables/rulebook-tables.ts";
import { columnSaid, tablesPage as words } from "../../src/render/words/tables.ts";
import type { Rulebook } from "../../src/rulebook/model.ts";
import type { GeneratedFile } from "./output.ts";

export function tablesPageFile(rulebook: Rulebook): GeneratedFile {
  const sections = rulebookTables(rulebook).flatMap(({ name, about, columns }) => [
    `## ${name}`,
    about,
    markdownTable(
      words.columns,
      columns.map((column) => [`\`${column.name}\``, columnSaid(column)]),
    ).join("\n"),
  ]);
  const view = [`## ${words.viewHeading}`, words.view.replace(/^ {2}(.*)$/mu, "\n```sql\n$1\n```\n")];
  const parts = [`# ${words.title}`, words.origin, words.about, ...sections, ...view];
  return { path: "generated/TABELLER.md", text: `${parts.join("\n\n")}\n` };
}
