/** Whether a requirement can be judged by a computer, by an attestation, only by a person, or not yet. */
import type { Check, ContentRule } from "../../src/rulebook/model.ts";
import { checksOf, versionsOf } from "../versions.ts";

export type Coverage = "machine" | "attested" | "manual" | "not-yet";
export const COVERAGES: readonly Coverage[] = ["machine", "attested", "manual", "not-yet"];

/** Null for rules that are no requirement: there is nothing to judge. */
export function coverageOf(rule: ContentRule): Coverage | null {
  if (rule.kind !== "requirement") return null;
  const leaves = versionsOf(rule)
    .flatMap(({ content }) => checksOf(content))
    .flatMap(leavesOf);
  if (leaves.length === 0) return "not-yet";
  if (leaves.some(({ kind }) => kind === "manual")) return "manual";
  return leaves.some(({ kind }) => kind === "attestation") ? "attested" : "machine";
}

function leavesOf(check: Check): readonly Check[] {
  switch (check.kind) {
    case "all":
    case "any":
      return check.of.flatMap(leavesOf);
    case "when":
      return leavesOf(check.then);
    case "opening-hours":
    case "opening-channels":
    case "staffing":
    case "number":
    case "share":
    case "ratio":
    case "required-set":
    case "allowed-set":
    case "one-of":
    case "notice-period":
    case "deadline":
    case "attestation":
    case "manual":
      return [check];
  }
}
