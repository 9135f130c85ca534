/** The package's version as a module: pure code cannot read package.json. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { about, banner } from "../words/generate.ts";
import type { GeneratedFile } from "./output.ts";

export async function versionFile(root: string): Promise<GeneratedFile> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const text = [
    banner.fromPackage,
    about.version,
    `export const version: string = ${JSON.stringify(version)};`,
    "",
  ].join("\n");
  return { path: "generated/version.ts", text };
}
