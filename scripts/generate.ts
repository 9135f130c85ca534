/**
 * Makes everything in generated/ from schemas/ and specs/. `--check` writes nothing: it compares bytes, names every file
 * that differs and prints the command that mends it.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { addressRecord } from "./generate/addresses.ts";
import { coveragePageFile } from "./generate/coverage-page.ts";
import { dataFiles } from "./generate/data.ts";
import { fieldReferenceFile } from "./generate/field-reference.ts";
import type { JsonObject, SchemaFile } from "./generate/json.ts";
import { withKnownPlaces } from "./generate/known-places.ts";
import { lockFiles } from "./generate/locks.ts";
import type { GeneratedFile } from "./generate/output.ts";
import { outcomesPageFile } from "./generate/outcomes-page.ts";
import { readFleet } from "./proof/fleet.ts";
import { profileFormFile } from "./generate/profile-form.ts";
import { profileSchemaFile } from "./generate/profile-schema.ts";
import { publishedSchemaFiles } from "./generate/published-schemas.ts";
import { authoredTypes } from "./generate/types.ts";
import { rulebookFiles } from "./generate/rulebooks.ts";
import { tablesPageFile } from "./generate/tables-page.ts";
import { typedRuleFiles } from "./generate/typed-rules.ts";
import { FINGERPRINT, fingerprintOf } from "../src/read/built.ts";
import { decidedPart } from "../src/rulebook/decided.ts";
import { versionFile } from "./generate/version.ts";
import { partOf, readSpecs } from "../src/read/load.ts";
import { lockFindings, readLocks } from "../src/read/locks.ts";
import { renderFindings } from "../src/render/findings-text.ts";
import { addressSaid } from "../site/words/build.ts";
import { run } from "./words/generate.ts";

const root = join(import.meta.dirname, "..");

interface Generated {
  readonly files: readonly GeneratedFile[];
  /** How many addresses of the site are recorded for the first time. */
  readonly newAddresses: number;
}

/** Every generated file, or null when specs/ has errors, breaks a lock or loses an address; that has then been printed. */
async function generate(): Promise<Generated | null> {
  const loaded = await readSpecs(join(root, "specs"));
  if (!loaded.ok) {
    console.error(renderFindings(loaded.findings));
    return null;
  }
  const { registers } = loaded.rulebook;
  const written = await readSchemas("schemas");
  const schemas = withKnownPlaces(written, registers);
  const { locks, findings } = await readLocks(root);
  const broken = [...findings, ...lockFindings(locks, partOf(loaded))];
  const addresses = await addressRecord(root, loaded.rulebook);
  if (broken.length + addresses.faults.length > 0) {
    console.error([...(broken.length > 0 ? [renderFindings(broken)] : []), ...addresses.faults].join("\n"));
    return null;
  }
  const files = [
    { path: "generated/authored.ts", text: await authoredTypes(schemas) },
    fieldReferenceFile(schemas),
    coveragePageFile(loaded.rulebook, loaded.inventory ?? []),
    outcomesPageFile(loaded.rulebook, await readFleet(loaded.rulebook)),
    profileSchemaFile(schemas, registers),
    profileFormFile(written),
    ...publishedSchemaFiles(schemas, await readSchemas("schemas/published")),
    tablesPageFile(loaded.rulebook),
    await versionFile(root),
    ...dataFiles(loaded.rulebook),
    ...rulebookFiles(decidedPart(loaded.rulebook)),
    ...typedRuleFiles(loaded.rulebook),
    ...lockFiles(loaded.rulebook),
    { path: FINGERPRINT, text: `${fingerprintOf(root)}\n` },
    ...addresses.files,
  ];
  return { files, newAddresses: addresses.added };
}

async function readSchemas(folder: string): Promise<readonly SchemaFile[]> {
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith(".schema.json")).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: name.replace(".schema.json", ""),
      schema: JSON.parse(await readFile(join(root, folder, name), "utf8")) as JsonObject,
    })),
  );
}

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

const generated = await generate();
if (generated === null) {
  process.exitCode = 1;
} else if (process.argv.includes("--check")) {
  const found = await differences(generated.files);
  if (found.length > 0) {
    console.error([run.differs, ...found.map((line) => `  ${line}`)].join("\n"));
    if (generated.newAddresses > 0) console.error(addressSaid.notRecorded(generated.newAddresses));
    console.error(`\n${run.fix}`);
    process.exitCode = 1;
  }
} else {
  await write(generated.files);
  console.log(run.made(generated.files.length));
}
