import { REGISTERS } from "../paths.ts";
import * as say from "../words/references.ts";
import type { LintRule, Problem } from "./rule.ts";

/** Folders that mean something else than a region or a care choice, and so can't be the id of one. */
const NO_REGION: ReadonlySet<string> = new Set(["nationellt", "riket", "annan-region"]);
const NO_CARE_CHOICE: ReadonlySet<string> = new Set(["gemensamt", "other"]);

/** A region or a care choice is not called as a folder, or an area of figures, that is none. */
export const reservedNames: LintRule = {
  code: "K301",
  check: ({ registers }) => [
    ...reserved(registers.regions, NO_REGION, REGISTERS.regions, "/regions"),
    ...reserved(registers.careChoices, NO_CARE_CHOICE, REGISTERS["care-choices"], "/careChoices"),
  ],
};

function reserved(
  entries: readonly { readonly id: string }[],
  names: ReadonlySet<string>,
  file: string,
  pointer: string,
): readonly Problem[] {
  return entries.flatMap(({ id }, n) =>
    names.has(id) ? [{ file, pointer: `${pointer}/${n}/id`, said: say.reservedName(id) }] : [],
  );
}
