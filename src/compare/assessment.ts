/** The author's answer to a change that could not be computed. It holds for one comparison and lapses with it. */
import type { Version } from "../rulebook/model.ts";
import { AUTHOR_CLASSES } from "./words/comparison.ts";
import type { ChangeClass } from "./change.ts";

/** Null when the author has not answered, or answered about other texts than these. */
export function assessmentFor(
  { assessment }: Pick<Version<unknown>, "assessment">,
  comparison: string,
): { readonly class: ChangeClass; readonly reason: string } | null {
  if (assessment === null || assessment.comparison !== comparison) return null;
  return { class: AUTHOR_CLASSES[assessment.class], reason: assessment.reason };
}
