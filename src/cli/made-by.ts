/**
 * What a report was made by. The fingerprint is of what is decided, as in the package's default export: what is only
 * proposed decides nothing, and an answer is compared with that of a service by it.
 */
import { madeBy, type MadeBy } from "../api/made-by.ts";
import type { ComparedBy } from "../render/made-by.ts";
import { decidedPart } from "../rulebook/decided.ts";
import type { Rulebook } from "../rulebook/model.ts";

export function madeByDecided(rulebook: Rulebook): MadeBy {
  return madeBy(decidedPart(rulebook));
}

export function comparedBy(older: Rulebook, newer: Rulebook): ComparedBy {
  const after = madeByDecided(newer);
  const before = older === newer ? after : madeByDecided(older);
  return { package: after.package, older: before.rulebook, newer: after.rulebook };
}
