/** One function per check kind: a kind that a table forgets does not compile. */
import type * as Authored from "../../../generated/authored.ts";
import type { Spot } from "./rule.ts";

type Kind = Authored.Check["kind"];
export type CheckOfKind<K extends Kind> = Extract<Authored.Check, { kind: K }>;

/** `spot` is where the check stands. */
export type ByKind<R> = { readonly [K in Kind]: (check: CheckOfKind<K>, spot: Spot) => R };

export function byKind<R>(table: ByKind<R>, { check, file, pointer }: CheckPart): R {
  // The table's type pairs each kind with its own function; the compiler cannot follow that through an index.
  const handle = table[check.kind] as (check: Authored.Check, spot: Spot) => R;
  return handle(check, { file, pointer });
}

export type CheckPart = Spot & { readonly check: Authored.Check };
