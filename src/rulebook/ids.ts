/** A rule's id: the folder of its module, and the last part, which is the rule's own. */
import type { RuleId } from "./model.ts";

/** The module's id: what stands before the last part of the rule's. */
export function folderOf(id: RuleId): string {
  return id.slice(0, id.lastIndexOf("/"));
}

/** The last part, which is enough where the module is given. */
export function lastPartOf(id: RuleId): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

/** A rule's chapter in its module, as one word that tells it from those of other modules. */
export function chapterOf({ id, chapter }: { readonly id: RuleId; readonly chapter: string }): string {
  return `${folderOf(id)}/${chapter}`;
}
