/** Whether a requirement can be judged by a computer, by an attestation, only by a person, or not yet. */
import { anatomyOf } from "../../src/check/kinds/statements.ts";
import type { Check, ContentRule } from "../../src/rulebook/model.ts";
import { contentChecks, versionsOf } from "../versions.ts";

export type Coverage = "machine" | "attested" | "manual" | "not-yet";
export const COVERAGES: readonly Coverage[] = ["machine", "attested", "manual", "not-yet"];

/** Null for rules that are no requirement: there is nothing to judge. */
export function coverageOf(rule: ContentRule): Coverage | null {
  if (rule.kind !== "requirement") return null;
  const leaves = versionsOf(rule)
    .flatMap(({ content }) => contentChecks(content))
    .flatMap(leavesOf);
  if (leaves.length === 0) return "not-yet";
  if (leaves.some(({ kind }) => kind === "manual")) return "manual";
  return leaves.some(({ kind }) => kind === "attestation") ? "attested" : "machine";
}

function leavesOf(check: Check): readonly Check[] {
  const { parts } = anatomyOf(check);
  return parts.length === 0 ? [check] : parts.flatMap((part) => leavesOf(part.check));
}
