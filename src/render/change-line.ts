/** A change in one paragraph, for places that have room for no more. */
import type { LastingChange } from "../compare/revisions.ts";
import { contentText, questionTexts, storyOf } from "./change-story.ts";

export function changeLine(lasting: LastingChange): string {
  const story = storyOf(lasting);
  const { when, fromTo, sentences, examples } = story;
  const moved = fromTo === null ? [] : [`${fromTo[0]} → ${fromTo[1]}.`];
  return [when, ...moved, ...contentText(story), ...sentences, ...examples, ...questionTexts(story)].join(" ");
}
