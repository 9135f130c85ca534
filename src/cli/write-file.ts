/** Writes a file whole or not at all: first beside its place, then moved there in one step. */
import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { interrupted } from "./words/cli.ts";

/** A file could not be written. Its message is a Swedish sentence for the user. */
export class WriteError extends Error {
  override readonly name = "WriteError";
}

/** Throws {@link WriteError}. `path` is shown as it was given. */
export async function writeWhole(workingFolder: string, path: string, content: string): Promise<void> {
  const place = resolve(workingFolder, path);
  const beside = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, content, { flag: "wx" });
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw new WriteError(interrupted.cannotWrite(path, causeOf(error)));
  }
}

/** The system's own code for a failure, such as `ENOENT`. */
export function causeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
