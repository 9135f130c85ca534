/** The rows of the inventory that an entry cites, and whether all that it cites has been inventoried. */
import type * as Authored from "../../../generated/authored.ts";
import type { InventoryRow } from "../../coverage/inventory.ts";
import { livingRules, statedParts } from "./parts.ts";
import { remembered } from "./remembered.ts";
import type { LintContext, LintRule, Problem } from "./rule.ts";
import * as say from "../words/inventory.ts";

const rowsByNumber = remembered(
  ({ inventory }: LintContext) => new Map((inventory ?? []).map((row) => [row.number, row])),
);

/** Sources of which rows have been made: those with a file, and others that some row names by their id. */
const inventoried = remembered(({ registers, inventory }: LintContext): ReadonlySet<string> => {
  const named = new Set((inventory ?? []).map(({ source }) => source));
  return new Set(registers.sources.flatMap(({ id, file }) => (file === undefined && !named.has(id) ? [] : [id])));
});

/** The rows behind an entry. Null where nothing can be held against them: no row has been made of one of the sources. */
export function citedRows(context: LintContext, sources: readonly Authored.Citation[]): readonly InventoryRow[] | null {
  const read = inventoried(context);
  if (context.inventory === null || !sources.every(({ source }) => read.has(source))) return null;
  const rows = rowsByNumber(context);
  return sources.flatMap(({ inventory }) => (inventory ?? []).flatMap((number) => rows.get(number) ?? []));
}

/** What a decided rule rests on and no row has been made of: nothing that it says can be held against it. */
export const withoutRows: LintRule = {
  code: "K315",
  check: (context) => {
    if (context.inventory === null || context.brokenRegisters.has("sources")) return [];
    const read = inventoried(context);
    const known = new Set(context.registers.sources.map(({ id }) => id));
    return livingRules(context).flatMap((living) =>
      statedParts(living).flatMap(({ file, pointer, stated }): readonly Problem[] =>
        stated.status !== "beslutad"
          ? []
          : stated.sources.flatMap(({ source }, n) =>
              read.has(source) || !known.has(source)
                ? []
                : [{ file, pointer: `${pointer}/sources/${n}/source`, said: say.noRows(source) }],
            ),
      ),
    );
  },
};
