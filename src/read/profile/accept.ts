/**
 * Whether a value is a profile that can be judged, found before anything is said of what is wrong: whoever judges needs
 * no sentence. What the reader says more of is in `findings.ts` and the reader of schemas.
 */
import type * as Authored from "../../../generated/authored.ts";
import type { Profile } from "../../rulebook/model.ts";
import { severityOf } from "../codes.ts";
import type { SchemaError } from "../schema/shape.ts";
import type { FindingCode } from "../words/titles.ts";
import { withoutAliases } from "./aliases.ts";
import type { Fault } from "./fault.ts";
import { profileFaults, type Against } from "./lint.ts";
import { PROFILE_SCHEMAS } from "./schemas.ts";

/**
 * `judgeable` with what is worth knowing of it; `faulty` in what it says, or `misshapen` so that it can't be read as a
 * profile at all.
 */
export type Seen =
  | { readonly is: "judgeable"; readonly profile: Profile; readonly faults: readonly Fault[] }
  | { readonly is: "faulty"; readonly faults: readonly Fault[] }
  | { readonly is: "misshapen"; readonly errors: readonly SchemaError[] };

/** Holds a value of JSON against the registers and rule ids of a rulebook. Aliases become ids. */
export function seenProfile(value: unknown, against: Against, faultsOf = profileFaults): Seen {
  const errors = PROFILE_SCHEMAS.errors("profile", value);
  if (errors.length > 0) return { is: "misshapen", errors };
  const profile = value as Authored.Profile;
  const faults = faultsOf(profile, against);
  if (faults.some(isError)) return { is: "faulty", faults };
  return { is: "judgeable", profile: withoutAliases(profile, against.registers.professions), faults };
}

/** The first thing that keeps a profile from being judged, by its place and, where the form is right, its code. */
export interface Refusal {
  readonly pointer: string;
  readonly code: FindingCode | null;
}

export function refusalOf(seen: Exclude<Seen, { readonly is: "judgeable" }>): Refusal {
  if (seen.is === "misshapen") return { pointer: seen.errors[0]?.instancePath ?? "", code: null };
  const worst = seen.faults.find(isError);
  return { pointer: worst?.pointer ?? "", code: worst?.code ?? null };
}

function isError({ code, severity }: Fault): boolean {
  return (severity ?? severityOf(code)) === "error";
}
