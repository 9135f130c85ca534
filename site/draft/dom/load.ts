/** What the page fetches when it is needed, as scripts: from disk too, and without asking anybody else. */
import { scriptAt } from "../../dom/script.ts";
import type { Draftable } from "../data.ts";
import type { FleetReader } from "../reader/reader.ts";

declare global {
  // Filled by each rule's script.
  var ffuDraftables: Record<string, Draftable> | undefined;
  // Set by the reader's script.
  var ffuFleetReader: FleetReader | undefined;
}

/** A rule's own data. Null where it could not be fetched. */
export async function draftableAt(url: string, id: string): Promise<Draftable | null> {
  if (globalThis.ffuDraftables?.[id] === undefined) await scriptAt(url);
  return globalThis.ffuDraftables?.[id] ?? null;
}

/** The reader of own units. Null where it could not be fetched. */
export async function fleetReaderAt(url: string): Promise<FleetReader | null> {
  if (globalThis.ffuFleetReader === undefined) await scriptAt(url);
  return globalThis.ffuFleetReader ?? null;
}
