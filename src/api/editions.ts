/** The editions of a rulebook, with the argument checked first. */
import * as editions from "../rulebook/editions.ts";
import type { EditionView } from "../rulebook/editions.ts";
import type { Rulebook } from "../rulebook/model.ts";
import { rulebookIn } from "./arguments.ts";

/**
 * Every edition of every module, in document order, each with the versions that are in force some day of it.
 * @throws FfuInputError FFU_RULEBOOK when the rulebook is none.
 */
export function editionViews(rulebook: Rulebook): readonly EditionView[] {
  return editions.editionViews(rulebookIn(rulebook));
}
