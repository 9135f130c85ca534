/** `ffu schema <name>`: one of the package's JSON Schemas, laid out to be read. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { schemasIn } from "../../read/package-schemas.ts";
import { suggestion } from "../../read/suggest.ts";
import { usage } from "../words/usage.ts";
import type { Command } from "../command.ts";
import { textResult, UsageError } from "../output.ts";

const ENDING = ".schema.json";

export const schema: Command = async ({ positionals }, { packageFolder }) => {
  const folder = schemasIn(packageFolder);
  const names = (await readdir(folder))
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
  const asked = (positionals[0] ?? "").replace(ENDING, "");
  const name = names.find((it) => it === asked);
  if (name === undefined) throw new UsageError(usage.unknownSchema(asked, names, suggestion(asked, names)));
  const written: unknown = JSON.parse(await readFile(join(folder, name + ENDING), "utf8"));
  return textResult(`${JSON.stringify(written, null, 2)}\n`);
};
