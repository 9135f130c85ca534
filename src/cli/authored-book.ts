/** Reads one rulebook of a comparison from what people wrote: files on disk, or those that git holds. */
import { basename, join } from "node:path";
import type { ReadFiles } from "../read/collect.ts";
import { readSource } from "../read/files.ts";
import { loadFolder, readSpecs, type LoadResult } from "../read/load.ts";
import { REGISTERS } from "../read/paths.ts";
import type { Positions, SourceText } from "../read/source.ts";
import type { Rulebook } from "../rulebook/model.ts";
import { readRevision } from "./git.ts";
import { isFolder, type NoRulebook, type SpecsFolder } from "./specs-folder.ts";
import { revisions } from "./words/sides.ts";

export interface Book {
  readonly is: "read";
  readonly rulebook: Rulebook;
  /** Where everything stands in the files, by file. Empty where the files were not read. */
  readonly positions: ReadonlyMap<string, Positions>;
}

export type BookRead = Book | NoRulebook;

/**
 * The rulebook of a git revision, or of the folder as it is when `ref` is null. `known` are files of another revision: most
 * of them stand in both, and are read once.
 */
export async function readAuthoredBook(
  ref: string | null,
  shown: string,
  folder: SpecsFolder,
  known?: ReadFiles,
): Promise<BookRead> {
  if (!(await isFolder(folder.path))) return { is: "missing", message: folder.missing };
  if (ref === null) return booked(await readSpecs(folder.path), null);
  const revision = await readRevision(ref, folder.path);
  if (revision.is === "missing") return revision;
  return booked(loadFolder({ ...revision, files: await withNames(revision.files, folder) }, known), shown);
}

/** The registers that say which regions and care choices there are. */
const NAMES = [REGISTERS.regions, REGISTERS["care-choices"]] as const;

/** A revision from before regions and care choices were data has those of the folder as it is. */
async function withNames(files: readonly SourceText[], folder: SpecsFolder): Promise<readonly SourceText[]> {
  const present = new Set(files.map(({ file }) => file));
  const read = await Promise.all(
    NAMES.filter((file) => !present.has(file)).map((file) => readSource(join(folder.path, basename(file)), file)),
  );
  return [...files, ...read.flatMap((it) => (it.ok ? [it.source] : []))];
}

function booked(loaded: LoadResult, shown: string | null): BookRead {
  if (loaded.ok) return { is: "read", rulebook: loaded.rulebook, positions: loaded.positions };
  // Notices on another revision are nobody's concern here.
  const errors = loaded.findings.filter(({ severity }) => severity === "error");
  const message = revisions.broken(shown, errors.length);
  return { is: "broken", findings: errors, files: loaded.files, message };
}
