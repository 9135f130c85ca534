/**
 * The rulebook as `npm run generate` wrote it. It stands in for the authored files for as long as they, and the schemas,
 * are what it was made from: a command that only asks what the rules say then reads one file and needs no parser.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { type ProposedPart, withProposed } from "../rulebook/decided.ts";
import type { Rulebook } from "../rulebook/model.ts";
import { byCodeUnit } from "../words/order.ts";
import { AUTHORED } from "./files.ts";

/** Where the fingerprint and the data stand, from the package's folder. */
export const FINGERPRINT = "generated/fingerprint";
export const DECIDED = "generated/data/decided.json";
export const PROPOSED = "generated/data/proposed.json";

const MADE_FROM = ["schemas", "specs"] as const;
/** Says what is published, which nothing is made from, and is no part of a package. */
const PUBLISHED = "schemas/published";

/** Null where something has changed since, nothing was ever made, or what stands there is not plain files. */
export function builtRulebook(packageFolder: string): Rulebook | null {
  try {
    if (!isShipped(packageFolder)) {
      const made = readFileSync(join(packageFolder, FINGERPRINT), "utf8").trim();
      if (made !== fingerprintOf(packageFolder)) return null;
    }
    const [decided, proposed] = [DECIDED, PROPOSED].map((name): unknown =>
      JSON.parse(readFileSync(join(packageFolder, name), "utf8")),
    );
    return withProposed(decided as Rulebook, proposed as ProposedPart);
  } catch {
    return null;
  }
}

/** A package from a registry has no authored files: what was made of them is all there is, and nothing changes it. */
export function isShipped(packageFolder: string): boolean {
  return !["specs", FINGERPRINT].some((name) => existsSync(join(packageFolder, name)));
}

/**
 * Names and bytes of every file that the rulebook is made from, as one line. Throws for what cannot be read, and for a link: the
 * reader of authored files tells what is wrong with it.
 */
export function fingerprintOf(packageFolder: string): string {
  const hash = createHash("sha256");
  for (const name of MADE_FROM.flatMap((folder) => filesBelow(packageFolder, folder))) {
    const bytes = readFileSync(join(packageFolder, name));
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

function filesBelow(packageFolder: string, folder: string): readonly string[] {
  const entries = readdirSync(join(packageFolder, folder), { withFileTypes: true });
  return entries.sort((a, b) => byCodeUnit(a.name, b.name)).flatMap((entry) => filesOf(packageFolder, folder, entry));
}

function filesOf(packageFolder: string, folder: string, entry: Dirent): readonly string[] {
  const name = `${folder}/${entry.name}`;
  if (entry.isDirectory()) return name === PUBLISHED ? [] : filesBelow(packageFolder, name);
  if (!entry.isFile()) throw new Error(`${name} is no plain file`);
  return AUTHORED.test(name) ? [name] : [];
}
