/** From a unit's profile as it comes to one that can be judged, or to everything that is wrong with it. Runs in a browser too. */
import type { Profile } from "../rulebook/model.ts";
import { hasErrors, sortedFindings } from "./codes.ts";
import type { Finding } from "./finding.ts";
import { seenProfile } from "./profile/accept.ts";
import { findingsOf } from "./profile/findings.ts";
import type { Against } from "./profile/lint.ts";
import { PROFILE_SCHEMAS } from "./profile/schemas.ts";
import { emptiesSaid, findingsOfErrors, type Authored as Read } from "./schema.ts";
import type { Positions, SourceText } from "./source.ts";
import { parseYaml } from "./yaml.ts";

export type { Against };

/** `positions` says where each part of the profile stands. The findings of a readable one are warnings and notices. */
export type ProfileResult =
  | {
      readonly ok: true;
      readonly profile: Profile;
      readonly positions: Positions;
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads one profile, YAML or JSON, against the registers and rule ids of a rulebook. Aliases become ids. */
export function readProfile(source: SourceText, rulebook: Against): ProfileResult {
  const parsed = parseYaml(source);
  if (!parsed.ok) {
    return {
      ok: false,
      findings: sortedFindings(emptiesSaid(PROFILE_SCHEMAS, "profile", parsed.rest, parsed.findings)),
    };
  }
  const { value, positions } = parsed;
  return acceptProfile({ file: source.file, value, positions }, rulebook, parsed.findings);
}

/**
 * The same for what has been parsed already: a text with its positions, or a value of JSON, which has none. `before` is
 * what was found when it was parsed.
 */
export function acceptProfile(read: Read, rulebook: Against, before: readonly Finding[] = []): ProfileResult {
  const seen = seenProfile(read.value, rulebook);
  if (seen.is === "misshapen") {
    const faults = findingsOfErrors(PROFILE_SCHEMAS, seen.errors, read);
    return { ok: false, findings: sortedFindings([...before, ...faults]) };
  }
  const findings = sortedFindings([...before, ...findingsOf(seen.faults, read)]);
  if (seen.is === "faulty" || hasErrors(before)) return { ok: false, findings };
  return { ok: true, profile: seen.profile, positions: read.positions, findings };
}
