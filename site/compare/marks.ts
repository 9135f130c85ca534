/** Two texts as one with marks, or side by side. What came and what went is said in words, never by look alone. */
import { textChanges, type Paragraph, type TextPart } from "../../src/render/text-changes.ts";
import { html, join, nothing, type Html } from "../html.ts";
import { plainBlocks } from "../markdown.ts";
import { marks as words } from "../words/compare.ts";

/** One text, with what was removed and what was added. */
export function markedText(older: string, newer: string): Html {
  return html`${changesOf(older, newer).map(shown)}`;
}

/** Each text by itself, with what the other lacks marked. */
export function markedSides(older: string, newer: string): readonly [Html, Html] {
  const all = changesOf(older, newer);
  const without = (is: TextPart["is"]): readonly Paragraph[] =>
    all.map((paragraph) => paragraph.filter((part) => part.is !== is));
  return [html`${without("added").map(shown)}`, html`${without("removed").map(shown)}`];
}

function changesOf(older: string, newer: string): readonly Paragraph[] {
  return textChanges(blocks(older), blocks(newer));
}

function blocks(text: string): readonly string[] {
  return plainBlocks(text).map((block) => `${block.inList ? words.item : ""}${block.text}`);
}

function shown(paragraph: Paragraph): Html {
  return paragraph.some(({ text }) => text.trim() !== "") ? html`<p>${join(paragraph.map(marked))}</p>` : nothing;
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
