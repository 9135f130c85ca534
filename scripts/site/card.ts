/** The picture that stands where a link to the site is shared. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CARD } from "../../site/layout.ts";
import type { BinaryFile } from "./write.ts";

/** Taken by `npm run pictures`. */
export const CARD_PICTURE = "docs/pictures/delning.png";

/** `root` is the project's folder. */
export async function cardFile(root: string): Promise<BinaryFile> {
  return { path: CARD.path, content: await readFile(join(root, CARD_PICTURE)) };
}
