/** Headings and texts that can be linked to: a small sign after each, with a name that says where it leads. */
import { html, type Child, type Html } from "../html.ts";
import type { Anchoring } from "../markdown.ts";
import { permalink as words } from "../words/common.ts";

export function permalink(id: string, place: string): Html {
  return html`<a class="permalink" href="#${id}" aria-label="${words.to(place)}">§</a>`;
}

/** The sign stands after the heading and not in it, so that a list of the page's headings stays clean. */
export function withPermalink(heading: Html, id: string, place: string): Html {
  return html`<div class="heading">${heading} ${permalink(id, place)}</div>`;
}

export function linkedHeading(level: 2 | 3, id: string, content: Child, place: string): Html {
  const heading = level === 2 ? html`<h2 id="${id}">${content}</h2>` : html`<h3 id="${id}">${content}</h3>`;
  return withPermalink(heading, id, place);
}

/** Every paragraph and list item of a text with its own sign. `place` names the text. */
export function linkedText(prefix: string, place: string): Anchoring {
  return {
    prefix,
    paragraphLink: (id, ordinal, item) => html` ${permalink(id, words.within(ordinal, item, place))}`,
  };
}
