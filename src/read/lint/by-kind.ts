/** One function per check kind: a kind that a table forgets does not compile. */
import type { Check, CheckOf } from "../../rulebook/model.ts";
import type { Spot } from "./rule.ts";

type Kind = Check["kind"];

/** `spot` is where the check stands. */
export type ByKind<R> = { readonly [K in Kind]: (check: CheckOf<K>, spot: Spot) => R };

export function byKind<R>(table: ByKind<R>, { check, file, pointer }: CheckPart): R {
  // The table's type pairs each kind with its own function; the compiler cannot follow that through an index.
  const handle = table[check.kind] as (check: Check, spot: Spot) => R;
  return handle(check, { file, pointer });
}

export type CheckPart = Spot & { readonly check: Check };
