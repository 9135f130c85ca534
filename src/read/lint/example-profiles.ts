import type * as Authored from "../../../generated/authored.ts";
import { exampleUnit } from "../../check/example.ts";
import type { Finding } from "../finding.ts";
import { PACKAGE_SCHEMAS } from "../package-schemas.ts";
import { profileFindings } from "../profile/findings.ts";
import { schemaFindings } from "../schema.ts";
import { hasErrors } from "../codes.ts";
import type { Positions } from "../source.ts";
import { livingRules } from "./parts.ts";
import type { Living } from "./parts.ts";
import type { LintContext } from "./rule.ts";

/** The registers that a profile is held against. */
const HELD_AGAINST = ["facts", "professions", "regions", "care-choices"] as const;

/**
 * Examples are tests, so their profiles are read as strictly as a unit's own. Findings keep the profile's codes. Only
 * warnings stay out: one person on two contracts is odd in a unit's profile and the very point of an example.
 */
export function exampleFindings(context: LintContext): readonly Finding[] {
  if (HELD_AGAINST.some((register) => context.brokenRegisters.has(register))) return [];
  return livingRules(context).flatMap((living) => {
    const { rule } = living;
    if (rule.kind !== "requirement" && rule.kind !== "grant") return [];
    return (rule.examples ?? []).flatMap((example, index) =>
      ofExample(context, living, example, `/examples/${index}/profile`),
    );
  });
}

function ofExample(
  context: LintContext,
  living: Living,
  example: Authored.Example,
  pointer: string,
): readonly Finding[] {
  const { file } = living.authored;
  const positions = below(context.read.get(file)?.positions, pointer);
  const value = exampleProfile(living, example, context);
  const faults = schemaFindings(PACKAGE_SCHEMAS, "profile", { file, value, positions });
  const findings = hasErrors(faults)
    ? faults
    : profileFindings({ file, profile: value as unknown as Authored.Profile, positions }, context);
  return findings
    .filter(({ severity }) => severity !== "warning")
    .map((it) => ({ ...it, pointer: `${pointer}${it.pointer}` }));
}

function exampleProfile(
  { authored: { home }, rule }: Living,
  { profile }: Authored.Example,
  { registers }: LintContext,
): Readonly<Record<string, unknown>> {
  const unit = exampleUnit(home, rule.concerns ?? [], registers);
  const own: unknown = "unit" in profile ? profile.unit : null;
  return { ...profile, unit: typeof own === "object" ? { ...unit, ...own } : unit };
}

/** The positions of a part of a file, with pointers from that part. */
function below(positions: Positions | undefined, pointer: string): Positions {
  return { get: (at) => positions?.get(`${pointer}${at}`) };
}
