import type { Binding, InventoryRow, RowAddressee } from "../../coverage/inventory.ts";
import type { CareChoice } from "../../rulebook/model.ts";
import * as say from "../words/inventory.ts";
import { citedRows } from "./cited-rows.ts";
import { concernedBy } from "../concerned.ts";
import { livingRules, statedParts } from "./parts.ts";
import type { Living } from "./parts.ts";
import type { LintContext, LintRule, Problem } from "./rule.ts";

/** A requirement that binds has a source that binds the same units, or says that it assumes so. */
export const bindingSource: LintRule = {
  code: "K309",
  check: (context) =>
    livingRules(context).flatMap((living) => {
      const { rule } = living;
      if (rule.kind !== "requirement" || rule.obligation !== "ska") return [];
      const ofVersions = rule.versions.flatMap(({ sources }) => sources);
      return statedParts(living).flatMap(({ is, file, pointer, stated }): readonly Problem[] => {
        // An exception makes another limit of what a version demands: the version's source binds for both.
        const sources = is === "version" ? stated.sources : [...stated.sources, ...ofVersions];
        const rows = stated.status === "beslutad" ? citedRows(context, sources) : null;
        if (rows === null || (stated.assumptions ?? []).some(({ about }) => EXCUSES.has(about))) return [];
        const binding = rows.filter((row) => BINDS[row.binding]);
        const spot = { file, pointer: `${pointer}/sources` };
        if (binding.length === 0) return [{ ...spot, atKey: true, said: say.nothingBinds(rows) }];
        const left = unaddressed(living, context, binding);
        return left.length === 0 ? [] : [{ ...spot, atKey: true, said: say.bindsOthers(left, binding) }];
      });
    }),
};

/** What an author can assume instead. The first makes no breach of what would have been one, nor does the second. */
const EXCUSES: ReadonlySet<string> = new Set(["obligation", "scope"]);

/** Whether a source that uses the word binds whom it addresses. */
const BINDS: Readonly<Record<Binding, boolean>> = {
  ska: true,
  krav: true,
  beslutat: true,
  uppdrag: true,
  galler: false,
  bor: false,
  mal: false,
  riktvarde: false,
  far: false,
  definierar: false,
  konstaterar: false,
  pagar: false,
  aviserar: false,
  forslag: false,
  fraga: false,
};

/** Those that the rule concerns and no binding row addresses. A rule for others than units is held against its own word. */
function unaddressed(
  { authored: { home }, rule }: Living,
  context: LintContext,
  rows: readonly InventoryRow[],
): readonly RowAddressee[] {
  const addressed = new Set(rows.flatMap(({ addressee }) => addressee));
  if (addressed.has("alla-vardgivare")) return [];
  if (rule.addressee === "region" || rule.addressee === "kommun" || rule.addressee === "patient") {
    return addressed.has(rule.addressee) ? [] : [rule.addressee];
  }
  if (addressed.has("alla-vardval")) return [];
  const concerned: readonly CareChoice[] = rule.concerns ?? concernedBy(home, context);
  return concerned.filter((careChoice) => !addressed.has(careChoice));
}
