/** Where other pages lead to what changes: from an edition, a care choice and the calendar of everything. */
import type { EditionView } from "../../src/rulebook/editions.ts";
import type { Module } from "../../src/rulebook/model.ts";
import { currentEdition, type Site } from "../data.ts";
import { html, type Html } from "../html.ts";
import { section } from "../page.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { changesUrl, comparisonsUrl } from "../urls.ts";
import { compare as compareWords, countsSentence, year as words } from "../words/compare.ts";
import { byClass } from "./change-view.ts";
import { yearChanges, type YearChanges } from "./year-of.ts";

/** What an edition's own page says of its changes. */
export function changesOfEdition(site: Site, view: EditionView): Html {
  const changes = yearChanges(site, view);
  const { edition, module } = view;
  return section(
    "andrat",
    words.section(edition.year),
    html`<p>${changes.previous === null ? words.first : leadOf(changes)}</p>
      ${changes.known.length > 0 && html`<p>${words.known(changes.known.length)}</p>`}
      <ul>
        <li><a href="${changesUrl(edition)}">${words.link(edition.year)}</a></li>
        ${module.editions.length > 1 && html`<li><a href="${comparisonsUrl(module)}">${words.compareOthers}</a></li>`}
      </ul>`,
  );
}

/** From a care choice's own page to what changes in the edition of the day shown, and to every pair of years. */
export function changeLinks(site: Site, module: Module): Html {
  const edition = currentEdition(site, module);
  return html`<ul class="years">
    ${edition !== null && html`<li><a href="${changesUrl(edition)}">${words.link(edition.year)}</a></li>`}
    <li><a href="${comparisonsUrl(module)}">${compareWords.listTitle}</a></li>
  </ul>`;
}

/** From the calendar of everything to what changes in each care choice in the edition of the day shown. */
export function currentChanges(site: Site): Html {
  const editions = site.rulebook.modules.flatMap((module) => {
    const edition = currentEdition(site, module);
    return edition === null ? [] : [{ module, edition }];
  });
  return section(
    "per-vardval",
    words.perModule,
    html`<ul class="rules">
      ${editions.map(({ module, edition }) => html`<li><a href="${changesUrl(edition)}">${words.ofModule(modulePlace(module), edition.year)}</a></li>`)}
    </ul>`,
  );
}

/** How many of each class, in a sentence. */
export function leadOf({ dated }: Pick<YearChanges, "dated">): string {
  const counts = byClass(dated).map(({ name, items }) => [name, items.length] as const);
  return counts.length === 0 ? words.nothing : words.lead(countsSentence(counts));
}
