/** Tells what lies ahead of a unit as `ffu ahead` does, from the page's own data and what is fetched beside it. */
import { unitAhead } from "../../../src/compare/unit-ahead.ts";
import { aheadStory } from "../../../src/render/ahead-story.ts";
import type { TellAhead } from "./ahead.ts";
import { aheadRulebook, type AheadData } from "./data.ts";

export function tellerOf(data: AheadData): TellAhead {
  return (page, profile) => {
    const side = { rulebook: aheadRulebook(data, page), date: data.date };
    return aheadStory(unitAhead(data.heads, side, profile), data);
  };
}
