/** What the rules point to by id, so that a service can show the name of a source or the question behind a fact. */
import type { Site } from "../data.ts";
import { to } from "../urls.ts";
import { publishedJson } from "./json.ts";

export function registerJson(site: Site): string {
  const { leftOut: _, fleets: __, unitPatterns: ___, ...registers } = site.rulebook.registers;
  return publishedJson(site, "register", to("data/"), registers);
}
