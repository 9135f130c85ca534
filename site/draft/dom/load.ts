/** A rule's own data, fetched as a script when it is chosen: from disk too, and without asking anybody else. */
import type { Draftable } from "../data.ts";

declare global {
  // Filled by each rule's script.
  var ffuDraftables: Record<string, Draftable> | undefined;
}

/** Null where it could not be fetched. */
export async function draftableAt(url: string, id: string): Promise<Draftable | null> {
  const known = globalThis.ffuDraftables?.[id];
  if (known !== undefined) return known;
  await new Promise<void>((resolve) => {
    const script = document.createElement("script");
    script.src = url;
    for (const end of ["load", "error"]) script.addEventListener(end, () => resolve());
    document.head.append(script);
  });
  return globalThis.ffuDraftables?.[id] ?? null;
}
