/** Two texts as one with marks, or side by side. What came and what went is said in words, never by look alone. */
import { wordChanges, type TextPart } from "../../src/compare/text.ts";
import { html, join, type Html } from "../html.ts";
import { plainBlocks } from "../markdown.ts";
import { marks as words } from "../words/compare.ts";

/** Stands between paragraphs while two texts are compared word by word. No authored text has it. */
const BREAK = "\uE000";

type Paragraph = readonly TextPart[];

/** One text, with what was removed and what was added. */
export function markedText(older: string, newer: string): Html {
  return paragraphs(changedParts(older, newer));
}

/** Each text by itself, with what the other lacks marked. */
export function markedSides(older: string, newer: string): readonly [Html, Html] {
  const parts = changedParts(older, newer);
  return [paragraphs(parts.filter(({ is }) => is !== "added")), paragraphs(parts.filter(({ is }) => is !== "removed"))];
}

/** Texts with little in common are shown whole: the words they happen to share explain nothing. */
function changedParts(older: string, newer: string): readonly TextPart[] {
  const [before, after] = [comparable(older), comparable(newer)];
  const parts = wordChanges(before, after);
  const shared = parts.reduce((sum, { is, text }) => sum + (is === "same" ? text.length : 0), 0);
  return shared * 3 >= Math.max(before.length, after.length)
    ? parts
    : [
        { is: "removed", text: `${before} ${BREAK}` },
        { is: "added", text: ` ${after}` },
      ];
}

function comparable(text: string): string {
  return plainBlocks(text)
    .map((block) => `${block.inList ? words.item : ""}${block.text.replaceAll(BREAK, "")}`)
    .join(` ${BREAK} `);
}

function paragraphs(parts: readonly TextPart[]): Html {
  const shown = splitParts(parts).filter((paragraph) => paragraph.some(({ text }) => text.trim() !== ""));
  return html`${shown.map((paragraph) => html`<p>${join(paragraph.map(marked))}</p>`)}`;
}

/** Each part belongs to one paragraph, so that no mark spans two. */
function splitParts(parts: readonly TextPart[]): readonly Paragraph[] {
  const done: TextPart[][] = [[]];
  for (const { is, text } of parts) {
    text.split(BREAK).forEach((piece, index) => {
      if (index > 0) done.push([]);
      if (piece !== "") done.at(-1)?.push({ is, text: piece });
    });
  }
  return done;
}

/** The space before a word stays outside the mark. */
function marked({ is, text }: TextPart): Html {
  const inner = text.trim();
  if (is === "same" || inner === "") return html`${text}`;
  const [before, after] = [text.startsWith(" ") ? " " : "", text.endsWith(" ") ? " " : ""];
  const body = is === "added" ? added(inner) : removed(inner);
  return html`${before}${body}${after}`;
}

function added(text: string): Html {
  return html`<ins><span class="hidden">${words.added} </span>${text}<span class="hidden"> ${words.addedEnd}</span></ins>`;
}

function removed(text: string): Html {
  return html`<del><span class="hidden">${words.removed} </span>${text}<span class="hidden"> ${words.removedEnd}</span></del>`;
}

/** How the marks look, said beside them. */
export function markKey(): Html {
  return html`<p class="mark-key">${words.key} <ins>${words.keyAdded}</ins>, <del>${words.keyRemoved}</del>.</p>`;
}
