/** The folder that rules are read from: the package's own, or the one given with `--specs`. */
import { readdir, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Finding } from "../read/finding.ts";
import { isShipped } from "../read/built.ts";
import type { SourceText } from "../read/source.ts";
import { interrupted } from "../render/words/run.ts";
import { valueOf, type Arguments, type Surroundings } from "./command.ts";

/** A folder of rules: where it is, and how it was called. */
export interface SpecsFolder {
  readonly path: string;
  readonly shown: string;
  /** The package that the rules are the own rules of, where what was made from them lies; null for any other folder. */
  readonly builtIn: string | null;
  /** What is said where the folder is not there. */
  readonly missing: string;
}

export function specsFolder(input: Arguments, { workingFolder, packageFolder }: Surroundings): SpecsFolder {
  const own = join(packageFolder, "specs");
  const given = valueOf(input, "specs");
  const path = given === null ? own : resolve(workingFolder, given);
  const shown = given ?? "specs";
  const isLeftOut = given === null && isShipped(packageFolder);
  const missing = isLeftOut ? interrupted.rulesNotShipped() : interrupted.nothingFound(shown);
  return { path, shown, builtIn: path === own ? packageFolder : null, missing };
}

/** The same folder, to be read from its files: only they say where things stand. */
export function fromItsFiles(folder: SpecsFolder): SpecsFolder {
  return { ...folder, builtIn: null };
}

/** How findings call a path below the folder of rules (`specs/<region>/…`); null for a path outside it. */
export function nameInSpecs(path: string, folder: SpecsFolder, workingFolder: string): string | null {
  const inside = relative(folder.path, resolve(workingFolder, path));
  if (inside === "") return "specs";
  return inside.startsWith("..") || isAbsolute(inside) ? null : `specs/${inside.split(sep).join("/")}`;
}

/** Why there is no rulebook to use. */
export type NoRulebook =
  | {
      readonly is: "broken";
      readonly findings: readonly Finding[];
      /** The texts that the findings point into, as they were read: on disk, or in a revision. */
      readonly files: readonly SourceText[];
      readonly message: string;
    }
  | { readonly is: "missing"; readonly message: string };

/** True when this user may list the folder. */
export async function canOpen(path: string): Promise<boolean> {
  return readdir(path).then(
    () => true,
    () => false,
  );
}

export async function isFolder(path: string): Promise<boolean> {
  return (await kindOf(path)) === "folder";
}

/** What stands at a path. Links are followed here: a user may name one; the reader itself follows none. */
export async function kindOf(path: string): Promise<"folder" | "file" | "nothing"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return "nothing";
  }
}
