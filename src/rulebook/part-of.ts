/** Facts that are parts of other facts. */
import type { Fact } from "./model.ts";

/** True when every value of `part` is also counted in `whole`, as the register's `partOf` says, step by step. */
export function isPartOf(
  facts: readonly Pick<Fact, "id" | "partOf">[],
  part: string,
  whole: string,
  seen: readonly string[] = [],
): boolean {
  const parent = facts.find(({ id }) => id === part)?.partOf;
  if (parent === undefined || seen.includes(parent)) return false;
  return parent === whole || isPartOf(facts, parent, whole, [...seen, parent]);
}
