/** What the page fetches when it is needed, as scripts: from disk too, and without asking anybody else. */
import { scriptAt } from "../../dom/script.ts";
import type { Draftable } from "../data.ts";
import type { FleetReader } from "../reader/reader.ts";
import type { FilledDraft } from "./form.ts";

/** The rule's file with the draft in it. Null where the file is not known. */
type DraftedFileElement = (draftable: Draftable, filled: FilledDraft) => HTMLElement | null;

declare global {
  // Filled by each rule's script.
  var ffuDraftables: Record<string, Draftable> | undefined;
  // Set by the script of a rule's file.
  var ffuDraftedFile: DraftedFileElement | undefined;
  // Set by the reader's script.
  var ffuFleetReader: FleetReader | undefined;
}

/** A rule's own data. Null where it could not be fetched. */
export async function draftableAt(url: string, id: string): Promise<Draftable | null> {
  if (globalThis.ffuDraftables?.[id] === undefined) await scriptAt(url);
  return globalThis.ffuDraftables?.[id] ?? null;
}

/** What writes a draft into its rule's file. Null where it could not be fetched. */
export async function draftedFileAt(url: string): Promise<DraftedFileElement | null> {
  if (globalThis.ffuDraftedFile === undefined) await scriptAt(url);
  return globalThis.ffuDraftedFile ?? null;
}

/** The reader of own units. Null where it could not be fetched. */
export async function fleetReaderAt(url: string): Promise<FleetReader | null> {
  if (globalThis.ffuFleetReader === undefined) await scriptAt(url);
  return globalThis.ffuFleetReader ?? null;
}
