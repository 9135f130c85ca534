/** Where other pages lead to what changes: from an edition, a care choice and the calendar of everything. */
import type { ChangeClass } from "../../src/compare/change.ts";
import { classCount } from "../../src/compare/words/comparison.ts";
import type { EditionView } from "../../src/rulebook/editions.ts";
import type { Module } from "../../src/rulebook/model.ts";
import { currentEdition, type Site } from "../data.ts";
import { html, type Html } from "../html.ts";
import { section } from "../page.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { changesUrl, comparisonsUrl } from "../urls.ts";
import { compare as compareWords, countsSentence, year as words } from "../words/compare.ts";
import { byClass, classAnchor } from "./change-view.ts";
import { classTag } from "./sign.ts";
import { yearChanges, type YearChanges } from "./year-of.ts";
import { modulesInOrder } from "../regions.ts";

/** What an edition's own page says of its changes: how many of each class, each count leading to them. */
export function changesOfEdition(site: Site, view: EditionView): Html {
  const changes = yearChanges(site, view);
  const { previous, known, knownUntil } = changes;
  const { edition, module } = view;
  const counts = classCounts(changes);
  return section(
    "andrat",
    words.section(edition.year),
    html`<p>${previous === null ? words.first : counts.length === 0 ? nothingSaid(changes) : words.comparedWith(previous.title)}</p>
      ${
        counts.length > 0 &&
        html`<ul class="class-counts">
          ${counts.map(([name, count]) => html`<li><a href="${changesUrl(edition, classAnchor(name))}">${classTag(name, classCount(count, name))}</a></li>`)}
        </ul>`
      }${known.length > 0 && html`<p>${words.known(known.length)}</p>`}${knownUntil.length > 0 && html`<p>${words.knownUntil(knownUntil.length)}</p>`}
      <ul>
        <li><a href="${changesUrl(edition)}">${words.link(edition.year)}</a></li>
        ${module.editions.length > 1 && html`<li><a href="${comparisonsUrl(module)}">${words.compareOthers}</a></li>`}
      </ul>`,
  );
}

/** `Sedan <title> 2024: 1 skärpt och 2 nya.` Nothing for a first edition. */
export function sinceLastEdition(site: Site, view: EditionView): string | null {
  const changes = yearChanges(site, view);
  const counts = classCounts(changes);
  return changes.previous === null || counts.length === 0
    ? null
    : words.sinceEdition(changes.previous.title, countsSentence(counts));
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
  const editions = modulesInOrder(site.rulebook).flatMap((module) => {
    const edition = currentEdition(site, module);
    return edition === null ? [] : [{ module, edition }];
  });
  return section(
    "per-vardval",
    words.perModule,
    html`<ul class="rules">
      ${editions.map(({ module, edition }) => html`<li><a href="${changesUrl(edition)}">${words.ofModule(modulePlace(site, module), edition.year)}</a></li>`)}
    </ul>`,
  );
}

/** How many of each class, in a sentence. */
export function leadOf(changes: YearChanges): string {
  const counts = classCounts(changes);
  return counts.length === 0 ? nothingSaid(changes) : words.lead(countsSentence(counts));
}

/** Where no rule is known, "nothing" would be more than anybody knows. */
function nothingSaid({ view, knownUntil }: YearChanges): string {
  return view.rules.length === 0 && knownUntil.length === 0 ? words.unknown : words.nothing;
}

function classCounts({ dated }: Pick<YearChanges, "dated">): readonly (readonly [ChangeClass, number])[] {
  return byClass(dated).map(({ name, items }) => [name, items.length]);
}
