/** `generated/las/<module>.json`: the locks of decided editions. A lock that is broken without a reason stops the run. */
import { locksOf } from "../../src/compare/locks.ts";
import { LOCKS } from "../../src/read/locks.ts";
import type { Rulebook } from "../../src/rulebook/model.ts";
import { jsonFile, type GeneratedFile } from "./output.ts";

/** The locks as they now are, to be written when nothing is broken. */
export function lockFiles(rulebook: Rulebook): readonly GeneratedFile[] {
  return locksOf(rulebook).map((locks) => jsonFile(`${LOCKS}/${locks.module}.json`, locks));
}
