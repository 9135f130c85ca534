/** Two texts as one, word by word: what stayed, what went and what came. */
import { diffArrays } from "diff";
import { normalisedText } from "../compare/text.ts";

/** A stretch of text that stayed, went or came. */
export interface TextPart {
  readonly is: "same" | "removed" | "added";
  readonly text: string;
}

/** The parts of one paragraph or list item. */
export type Paragraph = readonly TextPart[];

/** Stands between paragraphs while two texts are compared. No authored text has it. */
const BREAK = "\uE000";

/** Two texts, each as its paragraphs and list items, as one. Those with little in common are shown whole. */
export function textChanges(older: readonly string[], newer: readonly string[]): readonly Paragraph[] {
  const [before, after] = [joined(older), joined(newer)];
  const parts = wordChanges(before, after);
  const shared = parts.reduce((sum, { is, text }) => sum + (is === "same" ? text.length : 0), 0);
  // The words that two texts happen to share explain nothing.
  return shared * 3 >= Math.max(before.length, after.length)
    ? paragraphsOf(parts)
    : paragraphsOf([
        { is: "removed", text: `${before} ${BREAK}` },
        { is: "added", text: ` ${after}` },
      ]);
}

function joined(blocks: readonly string[]): string {
  return normalisedText(blocks.map((text) => text.replaceAll(BREAK, "")).join(` ${BREAK} `));
}

function wordChanges(older: string, newer: string): readonly TextPart[] {
  return diffArrays(wordsOf(older), wordsOf(newer)).map(({ added, removed, value }) => ({
    is: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

/** Words with the space before them. A number in groups of three, `1 400`, is one word. */
function wordsOf(text: string): string[] {
  return text.match(/\s?(?:[^\s\d]*\d{1,3}(?: \d{3})+(?!\d))+\S*|\s?\S+/gu) ?? [];
}

/** Each part belongs to one paragraph, so that no mark spans two. */
function paragraphsOf(parts: readonly TextPart[]): readonly Paragraph[] {
  const done: TextPart[][] = [[]];
  for (const { is, text } of parts) {
    text.split(BREAK).forEach((piece, index) => {
      if (index > 0) done.push([]);
      if (piece !== "") done.at(-1)?.push({ is, text: piece });
    });
  }
  return done.filter((paragraph) => paragraph.some(({ text }) => text.trim() !== ""));
}
