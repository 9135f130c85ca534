/** A change in one paragraph, for places that have room for no more. */
import type { LastingChange } from "../compare/revisions.ts";
import { storyOf } from "./change-story.ts";

export function changeLine(lasting: LastingChange): string {
  const { when, fromTo, sentences, examples, questions } = storyOf(lasting);
  const moved = fromTo === null ? [] : [`${fromTo[0]} → ${fromTo[1]}.`];
  return [when, ...moved, ...sentences, ...examples, ...questions].join(" ");
}
