/** Reads text from outside the way the command line does. The reader is a script of its own, fetched when it is needed. */
import type { Finding } from "../../../src/read/finding.ts";
import { scriptAt } from "../../dom/script.ts";
import type { Reader } from "../reader/reader.ts";

declare global {
  // Set by the reader's script.
  var ffuReader: Reader | undefined;
}

export async function readerAt(url: string): Promise<Reader> {
  if (globalThis.ffuReader === undefined) await scriptAt(url);
  if (globalThis.ffuReader === undefined) throw new Error(url);
  return globalThis.ffuReader;
}

/** What is wrong, on which line, and how to mend it. */
export function findingText({ where, message, fix }: Finding): string {
  return `${message} (rad ${where.line}) ${fix}`;
}
