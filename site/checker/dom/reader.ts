/** Reads profile text the way the command line does. The reader is a script of its own, fetched when a file is opened. */
import type { Finding } from "../../../src/read/finding.ts";
import type { ProfileResult } from "../../../src/read/profile.ts";
import type { SourceText } from "../../../src/read/source.ts";
import type { Rulebook } from "../../../src/rulebook/model.ts";

declare global {
  // Set by the reader's script.
  var ffuReadProfile: ((source: SourceText, rulebook: Rulebook) => ProfileResult) | undefined;
}

export async function readProfileText(url: string, source: SourceText, rulebook: Rulebook): Promise<ProfileResult> {
  const read = globalThis.ffuReadProfile ?? (await loaded(url));
  return read(source, rulebook);
}

async function loaded(url: string): Promise<NonNullable<typeof globalThis.ffuReadProfile>> {
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(url)));
    document.head.append(script);
  });
  if (globalThis.ffuReadProfile === undefined) throw new Error(url);
  return globalThis.ffuReadProfile;
}

/** `Rad 4: …`, with how to mend it. */
export function findingText({ where, message, fix }: Finding): string {
  return [`${message} (rad ${where.line})`, ...(fix === null ? [] : [fix])].join(" ");
}
