/** Writes a file whole or not at all: first beside its place, then moved there in one step. */
import { lstat, mkdir, open, realpath, rename, rm, stat, writeFile, type FileHandle } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Edit } from "./command.ts";
import { interrupted } from "../render/words/run.ts";

/** A file could not be written. Its message is a Swedish sentence for the user. */
export class WriteError extends Error {
  override readonly name = "WriteError";
}

/**
 * Writes where nothing stands, or over a plain file that the run has not read. `path` is shown as it was given; `inputs`
 * are the files and folders that the command reads.
 *
 * @throws {WriteError}
 */
export async function writeWhole(
  workingFolder: string,
  path: string,
  content: string,
  inputs: readonly string[],
): Promise<void> {
  const writing = await beginWriting(workingFolder, path, inputs);
  await writing.write(content);
  await writing.finish();
}

/** A file that comes to its place when it is finished. After a fault nothing is left of it. */
export interface Writing {
  readonly write: (text: string) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/** The same, for a content that comes piece by piece. Everything here throws {@link WriteError}. */
export async function beginWriting(workingFolder: string, path: string, inputs: readonly string[]): Promise<Writing> {
  const place = resolve(workingFolder, path);
  const standing = await lstat(place).catch(() => null);
  if (standing !== null && !standing.isFile()) throw new WriteError(interrupted.notAFile(path));
  const read = await Promise.all(inputs.map((input) => isInput(place, resolve(workingFolder, input))));
  if (read.some(Boolean)) throw new WriteError(interrupted.isInput(path));
  const beside = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
  let handle: FileHandle | null = null;
  const abandon = async (): Promise<void> => {
    await handle?.close().catch(() => undefined);
    // What cannot be taken away was never made.
    await rm(beside, { force: true }).catch(() => undefined);
  };
  const orAbandon = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      await abandon();
      throw new WriteError(interrupted.cannotWrite(path, causeOf(error)));
    }
  };
  await orAbandon(async () => {
    // Whoever could not read the file before cannot read it after.
    handle = await open(beside, "wx", standing === null ? undefined : standing.mode & 0o777);
  });
  return {
    write: (text) => orAbandon(async () => handle?.appendFile(text)),
    finish: () =>
      orAbandon(async () => {
        await handle?.close();
        await rename(beside, place);
      }),
    abandon,
  };
}

/**
 * Writes a file of the user's own: a changed one whole or not at all, a new one only where nothing stands.
 *
 * @throws {WriteError}
 */
export async function writeEdit({ is, path, shown, content }: Edit): Promise<void> {
  if (is === "changed") return writeWhole("/", path, content, []);
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, content, { flag: "wx" });
  } catch (error) {
    throw new WriteError(
      causeOf(error) === "EEXIST" ? interrupted.stands(shown) : interrupted.cannotWrite(shown, causeOf(error)),
    );
  }
}

/**
 * Makes a folder, and those above it, where there is none.
 *
 * @throws {WriteError}
 */
export async function makeFolder(workingFolder: string, path: string): Promise<void> {
  try {
    await mkdir(resolve(workingFolder, path), { recursive: true });
  } catch (error) {
    throw new WriteError(interrupted.cannotWrite(path, causeOf(error)));
  }
}

/** True when something that the command reads stands at the place: the file itself by any name, or one in its folder. */
async function isInput(place: string, input: string): Promise<boolean> {
  const [standing, read] = await Promise.all([stat(place).catch(() => null), stat(input).catch(() => null)]);
  if (standing === null || read === null) return false;
  if (!read.isDirectory()) return standing.dev === read.dev && standing.ino === read.ino;
  const inside = relative(await realpath(input), await realpath(place));
  return inside !== ".." && !inside.startsWith(`..${sep}`);
}

/** The system's own code for a failure, such as `ENOENT`. */
export function causeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
