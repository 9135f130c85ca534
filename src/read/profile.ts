/** From a unit's profile as it comes to one that can be judged, or to everything that is wrong with it. Runs in a browser too. */
import type * as Authored from "../../generated/authored.ts";
import type { Profile } from "../rulebook/model.ts";
import { hasErrors, sortedFindings } from "./codes.ts";
import type { Finding } from "./finding.ts";
import { withoutAliases } from "./profile/aliases.ts";
import { profileFindings } from "./profile/lint.ts";
import type { Against } from "./profile/lint.ts";
import { PROFILE_SCHEMAS } from "./profile/schemas.ts";
import { schemaFindings, type Authored as Read } from "./schema.ts";
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
  if (!parsed.ok) return { ok: false, findings: sortedFindings(parsed.findings) };
  const { value, positions } = parsed;
  return acceptProfile({ file: source.file, value, positions }, rulebook, parsed.findings);
}

/**
 * The same for what has been parsed already: a text with its positions, or a value of JSON, which has none. `before` is
 * what was found when it was parsed.
 */
export function acceptProfile(read: Read, rulebook: Against, before: readonly Finding[] = []): ProfileResult {
  const faults = schemaFindings(PROFILE_SCHEMAS, "profile", read);
  if (hasErrors(faults)) return { ok: false, findings: sortedFindings([...before, ...faults]) };
  const { file, positions } = read;
  const profile = read.value as Authored.Profile;
  const findings = sortedFindings([...before, ...profileFindings({ file, profile, positions }, rulebook)]);
  if (hasErrors(findings)) return { ok: false, findings };
  return { ok: true, profile: withoutAliases(profile, rulebook.registers.professions), positions, findings };
}
