/**
 * Makes everything in generated/ from schemas/ and specs/. `--check` writes nothing: it compares bytes, names every file
 * that differs and prints the command that mends it.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GeneratedFile } from "./generate/output.ts";
import { addressSaid } from "../site/words/build.ts";
import { run } from "./words/generate.ts";
import { generated } from "./generate/everything.ts";

const root = join(import.meta.dirname, "..");

/** Paths of what stands in generated/ now, sorted whatever order the file system gives. */
async function committed(): Promise<readonly string[]> {
  const entries = await readdir(join(root, "generated"), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

async function differences(files: readonly GeneratedFile[]): Promise<readonly string[]> {
  const paths = new Set(files.map(({ path }) => path));
  const changed = await Promise.all(
    files.map(async ({ path, text }) => {
      const current = await readFile(join(root, path), "utf8").catch(() => null);
      return current === text ? [] : [current === null ? run.missing(path) : run.changed(path)];
    }),
  );
  const orphans = (await committed()).filter((path) => !paths.has(path)).map(run.orphan);
  return [...changed.flat(), ...orphans];
}

async function write(files: readonly GeneratedFile[]): Promise<void> {
  const paths = new Set(files.map(({ path }) => path));
  for (const orphan of (await committed()).filter((path) => !paths.has(path))) await rm(join(root, orphan));
  for (const { path, text } of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

const made = await generated(root);
if (!made.ok) {
  console.error(made.said);
  process.exitCode = 1;
} else if (process.argv.includes("--check")) {
  const found = await differences(made.files);
  if (found.length > 0) {
    console.error([run.differs, ...found.map((line) => `  ${line}`)].join("\n"));
    if (made.newAddresses > 0) console.error(addressSaid.notRecorded(made.newAddresses));
    console.error(`\n${run.fix}`);
    process.exitCode = 1;
  }
} else {
  await write(made.files);
  console.log(run.made(made.files.length));
}
