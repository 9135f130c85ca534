/** `ffu export`: the rulebook as tables, for databases and warehouses. */
import { join } from "node:path";
import { tableCsv } from "../../render/tables/csv.ts";
import { rulebookTables } from "../../render/tables/rulebook-tables.ts";
import { tablesSql } from "../../render/tables/sql.ts";
import { withoutRulebook } from "../aborted.ts";
import { valueOf, type Command, type Output } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { UsageError } from "../output.ts";
import { readRulebook } from "../rulebook.ts";
import { specsFolder } from "../specs-folder.ts";
import { usage } from "../words/usage.ts";

export const exportTables: Command = async (input, surroundings) => {
  const [csv, sql] = [valueOf(input, "csv"), valueOf(input, "sql")];
  if (csv === null && sql === null) throw new UsageError(usage.exportWhere());
  if (csv === "" || sql === "") throw new UsageError(usage.exportNameMissing());
  const folder = specsFolder(input, surroundings);
  const read = await readRulebook(folder);
  if (read.is !== "read") return withoutRulebook(read, [{ format: "text", path: null }], surroundings);
  const tables = rulebookTables(read.rulebook);
  const files = csv === null ? [] : tables.map((table) => output(join(csv, `${table.name}.csv`), tableCsv(table)));
  const script = sql === null ? [] : [output(sql, tablesSql(tables))];
  return {
    exitCode: EXIT.done,
    outputs: [...files, ...script],
    remark: "",
    ...(csv === null ? {} : { folders: [csv] }),
  };
};

function output(path: string, content: string): Output {
  return { target: { format: "csv", path }, content };
}
