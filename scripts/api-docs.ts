/**
 * `npm run docs:api`: the pages of every public name into `docs/api`, made of the comments in the code. A name without a
 * comment, or a type that is not shown, fails.
 *
 *   tsx scripts/api-docs.ts [--repository https://…]
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";

const FOLDER = join(import.meta.dirname, "../apidoc");

const { values } = parseArgs({ options: { repository: { type: "string" } } });
// No file says where the project lives. Whoever knows gets links to the code too.
const sources =
  values.repository === undefined
    ? ["--disableSources"]
    : ["--sourceLinkTemplate", `${values.repository.replace(/\/+$/u, "")}/blob/{gitRevision}/{path}#L{line}`];

const typedoc = join(FOLDER, "node_modules/typedoc/bin/typedoc");
const { status } = spawnSync(process.execPath, [typedoc, ...sources], { cwd: FOLDER, stdio: "inherit" });
process.exitCode = status ?? 1;
