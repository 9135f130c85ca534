/** What takes seconds to make and follows from a text alone, kept on this computer by the text's fingerprint. */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../../node_modules/.cache/ffu-regler");

/** What is made of the text, from when it was last made if it has been. `npm ci` throws away what is kept. */
export async function kept(text: string, make: () => Promise<string>): Promise<string> {
  const file = join(FOLDER, createHash("sha256").update(text).digest("hex"));
  const before = await readFile(file, "utf8").catch(() => null);
  if (before !== null) return before;
  const made = await make();
  await mkdir(FOLDER, { recursive: true });
  // Moved there whole, so that nobody reads half of it.
  const beside = `${file}.${randomUUID()}`;
  await writeFile(beside, made);
  await rename(beside, file);
  return made;
}
