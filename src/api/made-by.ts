/** What an answer was made by, so that whoever reads it later can make it again. */
import { version } from "../../generated/version.ts";
import { fingerprint } from "../quantity/fingerprint.ts";
import { decidedPart } from "../rulebook/decided.ts";
import type { Rulebook } from "../rulebook/model.ts";

/** What a report was made by: the package's version and the rulebook's fingerprint, which no two rulebooks share. */
export interface MadeBy {
  readonly package: string;
  readonly rulebook: string;
}

/** A rulebook is read through once. */
const FINGERPRINTS = new WeakMap<Rulebook, string>();

export function madeBy(rulebook: Rulebook): MadeBy {
  const known = FINGERPRINTS.get(rulebook) ?? fingerprint(rulebook);
  FINGERPRINTS.set(rulebook, known);
  return { package: version, rulebook: known };
}

/**
 * The fingerprint is of what is decided, as in the package's default export: what is only proposed decides nothing, and an
 * answer is compared with that of a service by it.
 */
export function madeByDecided(rulebook: Rulebook): MadeBy {
  return madeBy(decidedPart(rulebook));
}
