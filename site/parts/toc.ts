/** The contents of a page with chapters: the edition's own first, then the shared ones under the name they come from. */
import type { ChapterOf } from "../chapters.ts";
import { html, nothing, type Child, type Html } from "../html.ts";
import { contentsNavigation, type Named } from "../words/common.ts";
import { modulePlace } from "./rule-list.ts";

export interface TocEntry {
  readonly id: string;
  readonly label: string;
}

export function toc(label: string, entries: Child): Html {
  return html`<nav class="toc" aria-label="${contentsNavigation}">
    <p class="label">${label}</p>
    <ol>
      ${entries}
    </ol>
  </nav>`;
}

export function tocEntries(entries: readonly TocEntry[]): Html {
  return html`${entries.map(({ id, label }) => html`<li><a href="#${id}">${label}</a></li>`)}`;
}

export function chapterEntries(site: Named, chapters: readonly ChapterOf<unknown>[]): Html {
  return html`${chapters.map(({ slug, title, sharedFrom }, index) => {
    const before = chapters[index - 1]?.sharedFrom?.id;
    const from = sharedFrom !== null && sharedFrom.id !== before ? modulePlace(site, sharedFrom) : null;
    return html`${from === null ? nothing : html`<li class="toc-from">${from}</li>`}
      <li class="toc-chapter"><a href="#kap-${slug}">${title}${sharedFrom !== null && html`<span class="hidden">, ${modulePlace(site, sharedFrom)}</span>`}</a></li>`;
  })}`;
}
