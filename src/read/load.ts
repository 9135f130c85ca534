/** The one loader: texts in, one immutable rulebook or all that is wrong with them out. */
import type { Rulebook } from "../rulebook/model.ts";
import { hasErrors, sortedFindings } from "./codes.ts";
import { collect } from "./collect.ts";
import { readFolder } from "./files.ts";
import type { Finding } from "./finding.ts";
import { lint } from "./lint/index.ts";
import { normalised } from "./normalise.ts";
import type { Positions, SourceText } from "./source.ts";

/** `positions` is keyed by file. The findings of a rulebook that could be read are warnings and notices. */
export type LoadResult =
  | {
      readonly ok: true;
      readonly rulebook: Rulebook;
      readonly positions: ReadonlyMap<string, Positions>;
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads the texts of a `specs/` tree; `file` is the path from the repository's root (`specs/kallor.yaml`). The order of
 * the texts does not matter. All findings come in one run: a file that cannot be read stops only what depends on it.
 */
export function loadRulebook(files: readonly SourceText[]): LoadResult {
  const collected = collect(files);
  const findings = sortedFindings([...collected.findings, ...lint(collected, files)]);
  if (hasErrors(findings)) return { ok: false, findings };
  const positions = new Map([...collected.read].map(([file, { positions: places }]) => [file, places]));
  return { ok: true, rulebook: normalised(collected), positions, findings };
}

/** Reads the folder `specs/` of a working tree. Findings name files as `specs/…`, wherever the folder is. */
export async function readSpecs(folder: string): Promise<LoadResult> {
  const { files, findings } = await readFolder(folder, "specs");
  const loaded = loadRulebook(files);
  if (findings.length === 0) return loaded;
  const all = sortedFindings([...findings, ...loaded.findings]);
  return loaded.ok && !hasErrors(all) ? { ...loaded, findings: all } : { ok: false, findings: all };
}
