/** The rows of the inventory that an entry cites, and whether all that it cites has been inventoried. */
import type * as Authored from "../../../generated/authored.ts";
import type { InventoryRow } from "../../coverage/inventory.ts";
import { remembered } from "./remembered.ts";
import type { LintContext } from "./rule.ts";

const rowsByNumber = remembered(
  ({ inventory }: LintContext) => new Map((inventory ?? []).map((row) => [row.number, row])),
);

/** Sources whose text has been read into the inventory. */
const inventoried = remembered(
  ({ registers }: LintContext) =>
    new Set(registers.sources.flatMap(({ id, file }) => (file === undefined ? [] : [id]))),
);

/**
 * The rows behind an entry. Null where nothing can be held against them: there is no inventory, or one of the sources
 * (a law, a table of contents) has no rows in it.
 */
export function citedRows(context: LintContext, sources: readonly Authored.Citation[]): readonly InventoryRow[] | null {
  const read = inventoried(context);
  if (context.inventory === null || !sources.every(({ source }) => read.has(source))) return null;
  const rows = rowsByNumber(context);
  return sources.flatMap(({ inventory }) => (inventory ?? []).flatMap((number) => rows.get(number) ?? []));
}
