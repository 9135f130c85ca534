/**
 * Reading from disk, for programs on Node: a folder of authored rules, or the file of a unit's profile. Only here does the
 * package touch files.
 *
 * @module ffu-regler/node
 *
 * @example
 * import { readRulebook } from "ffu-regler/node";
 * const read = await readRulebook("specs");
 * if (!read.ok) for (const { where, message } of read.findings) console.error(where.file, where.line, message);
 */
import { rulebookIn, textIn } from "./api/arguments.ts";
import { findingOf, readProfile, type ReadProfile } from "./api/profiles.ts";
import { readSource } from "./read/files.ts";
import type { Finding } from "./read/finding.ts";
import { readSpecs } from "./read/load.ts";
import type { Rulebook } from "./rulebook/model.ts";

export type { Finding, ReadProfile };

/** A rulebook that was read, with what is worth knowing of its files; or everything that is wrong with them. */
export type ReadRulebook =
  | { readonly ok: true; readonly rulebook: Rulebook; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads a folder of YAML such as `specs/`. Unlike the default export the rulebook holds proposals too; a check says
 * `proposed` of them.
 * @throws FfuInputError FFU_OPTION when the folder is no text.
 */
export async function readRulebook(folder: string): Promise<ReadRulebook> {
  const read = await readSpecs(textIn(folder, "folder"));
  return read.ok
    ? { ok: true, rulebook: read.rulebook, findings: read.findings }
    : { ok: false, findings: read.findings };
}

/**
 * Reads the file of a unit's profile, YAML or JSON. A file that cannot be opened is a finding too.
 * @throws FfuInputError when an argument cannot be used.
 */
export async function readProfileFile(path: string, rulebook: Rulebook): Promise<ReadProfile> {
  const against = rulebookIn(rulebook);
  const file = textIn(path, "path");
  const read = await readSource(file, file);
  return read.ok ? readProfile(read.source.text, against) : { ok: false, findings: [findingOf(read.finding, false)] };
}
