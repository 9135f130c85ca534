/** From the text of a unit's profile to the profile, or to everything that is wrong with it. Runs in a browser too. */
import type * as Authored from "../../../generated/authored.ts";
import type { Profile } from "../../rulebook/model.ts";
import { hasErrors, sortedFindings } from "../codes.ts";
import type { Finding } from "../finding.ts";
import { schemaFindings } from "../schema.ts";
import type { Schemas } from "../schemas.ts";
import type { Positions, SourceText } from "../source.ts";
import { parseYaml } from "../yaml.ts";
import { withoutAliases } from "./aliases.ts";
import { profileFindings } from "./lint.ts";
import type { Against } from "./lint.ts";

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
export function readProfileBy(schemas: Schemas, source: SourceText, rulebook: Against): ProfileResult {
  const parsed = parseYaml(source);
  if (!parsed.ok) return { ok: false, findings: sortedFindings(parsed.findings) };
  const { value, positions } = parsed;
  const { file } = source;
  const faults = schemaFindings(schemas, "profile", { file, value, positions });
  if (hasErrors(faults)) return { ok: false, findings: sortedFindings([...parsed.findings, ...faults]) };
  const profile = value as unknown as Authored.Profile;
  const findings = sortedFindings([...parsed.findings, ...profileFindings({ file, profile, positions }, rulebook)]);
  if (hasErrors(findings)) return { ok: false, findings };
  return { ok: true, profile: withoutAliases(profile, rulebook.registers.professions), positions, findings };
}
