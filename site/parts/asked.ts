/** What a rule asks on the day shown, in a few words. */
import type { ContentRule } from "../../src/rulebook/model.ts";
import { coverageOf } from "../charts/coverage-of.ts";
import { statedOn } from "../compare/changes.ts";
import type { Site } from "../data.ts";
import { plainText } from "../markdown.ts";

/** Null where nothing in force is asked. A requirement that only a person can judge, or that no single check says, is its text. */
export function askedOf(site: Site, rule: ContentRule): string | null {
  const stated = statedOn(site.rulebook, rule, site.today);
  if (stated === null) return null;
  const isText = rule.kind === "requirement" && (stated.requirement === null || coverageOf(rule) === "manual");
  return isText ? plainText(stated.text) : stated.requirement;
}
