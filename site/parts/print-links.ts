/** Links to what pages are as PDF files. Nothing where the site is built without them. */
import type { Print } from "../files/prints.ts";
import { html, nothing, type Html } from "../html.ts";
import { to } from "../urls.ts";
import { edition as words } from "../words/pages.ts";

export function printLinks(prints: readonly (readonly [print: Print | null, label: string])[]): Html {
  return html`${prints.map(([print, label]) => print !== null && html`<li>${link(print, label)}</li>`)}`;
}

/** For a page that is one of them. On paper it is left out. */
export function asPdf(print: Print | null, label: string): Html {
  if (print === null) return nothing;
  return html`<div class="downloads">
    <p>${link(print, label)}</p>
    <p class="small">${words.samePdf}</p>
  </div>`;
}

function link({ file }: Print, label: string): Html {
  return html`<a href="${to(file)}" type="application/pdf">${label}</a>`;
}
