/** One rulebook of a comparison, from what was built where that is as good as its files. */
import type { BookRead } from "./authored-book.ts";
import { builtOf } from "./rulebook.ts";
import type { SpecsFolder } from "./specs-folder.ts";

/** The rulebook of a git revision, or of the folder as it is when `ref` is null. What reads files is loaded only when it must. */
export async function readBook(ref: string | null, shown: string, folder: SpecsFolder): Promise<BookRead> {
  const built = ref === null ? builtOf(folder) : null;
  if (built !== null) return { is: "read", rulebook: built, positions: new Map() };
  const { readAuthoredBook } = await import("./authored-book.ts");
  return readAuthoredBook(ref, shown, folder);
}
