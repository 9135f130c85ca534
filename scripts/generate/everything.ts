/** Everything in generated/, from schemas/, specs/ and examples/. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { addressRecord } from "./addresses.ts";
import { coveragePageFile } from "./coverage-page.ts";
import { dataFiles } from "./data.ts";
import { fieldReferenceFile } from "./field-reference.ts";
import type { JsonObject, SchemaFile } from "./json.ts";
import { withKnownPlaces } from "./known-places.ts";
import { lockFiles } from "./locks.ts";
import type { GeneratedFile } from "./output.ts";
import { outcomesPageFile } from "./outcomes-page.ts";
import { readFleet } from "../proof/fleet.ts";
import { profileFormFile } from "./profile-form.ts";
import { profileSchemaFile } from "./profile-schema.ts";
import { publishedSchemaFiles } from "./published-schemas.ts";
import { authoredTypes } from "./types.ts";
import { rulebookFiles } from "./rulebooks.ts";
import { tablesPageFile } from "./tables-page.ts";
import { typedRuleFiles } from "./typed-rules.ts";
import { FINGERPRINT, fingerprintOf } from "../../src/read/built.ts";
import { decidedPart } from "../../src/rulebook/decided.ts";
import { versionFile } from "./version.ts";
import { partOf, readSpecs } from "../../src/read/load.ts";
import { lockFindings, readLocks } from "../../src/read/locks.ts";
import { renderFindings } from "../../src/render/findings-text.ts";

export interface Generated {
  readonly ok: true;
  readonly files: readonly GeneratedFile[];
  /** How many addresses of the site are recorded for the first time. */
  readonly newAddresses: number;
}

export interface Refused {
  readonly ok: false;
  /** In Swedish, as it is printed. */
  readonly said: string;
}

/** Every generated file of the project in a folder, or what is wrong where specs/ has errors, breaks a lock or loses an address. */
export async function generated(root: string): Promise<Generated | Refused> {
  const loaded = await readSpecs(join(root, "specs"));
  if (!loaded.ok) {
    return { ok: false, said: renderFindings(loaded.findings) };
  }
  const { registers } = loaded.rulebook;
  const written = await readSchemas(root, "schemas");
  const schemas = withKnownPlaces(written, registers);
  const { locks, findings } = await readLocks(root);
  const broken = [...findings, ...lockFindings(locks, partOf(loaded))];
  const addresses = await addressRecord(root, loaded.rulebook);
  if (broken.length + addresses.faults.length > 0) {
    return {
      ok: false,
      said: [...(broken.length > 0 ? [renderFindings(broken)] : []), ...addresses.faults].join("\n"),
    };
  }
  const files = [
    { path: "generated/authored.ts", text: await authoredTypes(schemas) },
    fieldReferenceFile(schemas),
    coveragePageFile(loaded.rulebook, loaded.inventory ?? []),
    outcomesPageFile(loaded.rulebook, await readFleet(root, loaded.rulebook)),
    profileSchemaFile(schemas, registers),
    profileFormFile(written),
    ...publishedSchemaFiles(schemas, await readSchemas(root, "schemas/published")),
    tablesPageFile(loaded.rulebook),
    await versionFile(root),
    ...dataFiles(loaded.rulebook),
    ...rulebookFiles(decidedPart(loaded.rulebook)),
    ...typedRuleFiles(loaded.rulebook),
    ...lockFiles(loaded.rulebook),
    { path: FINGERPRINT, text: `${fingerprintOf(root)}\n` },
    ...addresses.files,
  ];
  return { ok: true, files, newAddresses: addresses.added };
}

async function readSchemas(root: string, folder: string): Promise<readonly SchemaFile[]> {
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith(".schema.json")).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: name.replace(".schema.json", ""),
      schema: JSON.parse(await readFile(join(root, folder, name), "utf8")) as JsonObject,
    })),
  );
}
