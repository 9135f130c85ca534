/** The least that reading a tree of rules can be: every file parsed, and nothing looked at. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true })) {
  if (entry.isFile() && entry.name.endsWith(".yaml")) parse(readFileSync(join(entry.parentPath, entry.name), "utf8"));
}
