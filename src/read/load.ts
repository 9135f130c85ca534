/** The one loader: texts in, one immutable rulebook or all that is wrong with them out. */
import type * as Authored from "../../generated/authored.ts";
import type { InventoryRow, SourceStretch } from "../coverage/inventory.ts";
import type { Rulebook } from "../rulebook/model.ts";
import { hasErrors, sortedFindings } from "./codes.ts";
import { collect, type AuthoredRule, type Collected, type ReadFiles } from "./collect.ts";
import { readFolder } from "./files.ts";
import type { FolderRead } from "./files.ts";
import type { Finding } from "./finding.ts";
import { lint, lintRulebook } from "./lint/index.ts";
import { normalised } from "./normalise.ts";
import type { Positions, SourceText } from "./source.ts";

/** `positions` is keyed by file. The findings of a rulebook that could be read are warnings and notices. */
export type LoadResult =
  | {
      readonly ok: true;
      readonly rulebook: Rulebook;
      /** What the rulebook is measured against; null where the tree has no such list. */
      readonly inventory: readonly InventoryRow[] | null;
      /** The lines of the sources that say nothing of rules. */
      readonly stretches: readonly SourceStretch[];
      readonly positions: ReadonlyMap<string, Positions>;
      /** The files as they were read, for reading another revision of them. */
      readonly read: ReadFiles;
      /** Warnings that are left for a time. They are still among the findings. */
      readonly waivers: readonly Authored.Waiver[];
      readonly findings: readonly Finding[];
    }
  | {
      readonly ok: false;
      readonly findings: readonly Finding[];
      /** The texts that the findings point into. */
      readonly files: readonly SourceText[];
      /** What could be read beside the errors, for what is asked of each rule by itself. */
      readonly part: PartRead;
    };

/** Rules, whether or not all of them could be read. `positions` is keyed by file. */
export interface PartRead {
  readonly rulebook: Rulebook;
  readonly positions: ReadonlyMap<string, Positions>;
  /** Files, and folders, that could not be read: what stands in them is not gone. */
  readonly unread: readonly string[];
}

/**
 * Reads the texts of a `specs/` tree; `file` is the path from the repository's root (`specs/kallor.yaml`). The order of
 * the texts does not matter. All findings come in one run: a file that cannot be read stops only what depends on it, and
 * examples and tables are computed when the rest is without errors. `known` has been read before, of another revision.
 */
export function loadRulebook(files: readonly SourceText[], known?: ReadFiles): LoadResult {
  const collected = collect(files, known);
  const early = [...collected.findings, ...lint(collected, files)];
  const positions = new Map([...collected.read].map(([file, { positions: places }]) => [file, places]));
  if (hasErrors(early)) {
    const part = { ...readAmong(collected, files), positions };
    return { ok: false, findings: sortedFindings(early), files, part };
  }
  const rulebook = normalised(collected);
  const findings = sortedFindings([...early, ...lintRulebook(rulebook, collected, files)]);
  if (hasErrors(findings)) return { ok: false, findings, files, part: { rulebook, positions, unread: [] } };
  const { inventory, stretches, waivers, read } = collected;
  return { ok: true, rulebook, inventory, stretches, positions, waivers, read, findings };
}

function readAmong(collected: Collected, files: readonly SourceText[]): Pick<PartRead, "rulebook" | "unread"> {
  const rules = collected.rules.filter(isDated);
  const taken = new Set([...rules, ...collected.modules].map(({ file }) => file));
  const unread = files.map(({ file }) => file).filter((file) => !taken.has(file));
  return { rulebook: normalised({ ...collected, rules }), unread };
}

/** A decided version without its first day is an error, and stands nowhere in time. */
function isDated({ rule }: AuthoredRule): boolean {
  return (
    !("versions" in rule) || rule.versions.every(({ status, from }) => status !== "beslutad" || from !== undefined)
  );
}

/** Reads the folder `specs/` of a working tree. Findings name files as `specs/…`, wherever the folder is. */
export async function readSpecs(folder: string): Promise<LoadResult> {
  return loadFolder(await readFolder(folder, "specs"));
}

/** The rulebook in a folder that has been read, and what was wrong with its files. */
export function loadFolder({ files, findings }: FolderRead, known?: ReadFiles): LoadResult {
  const loaded = loadRulebook(files, known);
  if (findings.length === 0) return loaded;
  const all = sortedFindings([...findings, ...loaded.findings]);
  if (loaded.ok && !hasErrors(all)) return { ...loaded, findings: all };
  const part = partOf(loaded);
  const unread = [...part.unread, ...findings.map(({ where }) => where.file)];
  return { ok: false, findings: all, files, part: { ...part, unread } };
}

/** What of the rules can be asked about one by one: all of them, or those that could be read beside the errors. */
export function partOf(loaded: LoadResult): PartRead {
  return loaded.ok ? { rulebook: loaded.rulebook, positions: loaded.positions, unread: [] } : loaded.part;
}
