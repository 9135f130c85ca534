/** Reads unit profiles where the package's files are at hand. */
import { PACKAGE_SCHEMAS } from "./package-schemas.ts";
import type { Against } from "./profile/lint.ts";
import { readProfileBy } from "./profile/read.ts";
import type { ProfileResult } from "./profile/read.ts";
import type { SourceText } from "./source.ts";

export type { ProfileResult } from "./profile/read.ts";

/** Reads one profile, YAML or JSON, against the registers and rule ids of a rulebook. Aliases become ids. */
export function readProfile(source: SourceText, rulebook: Against): ProfileResult {
  return readProfileBy(PACKAGE_SCHEMAS, source, rulebook);
}
