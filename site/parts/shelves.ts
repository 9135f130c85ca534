/**
 * Many things of all care choices on one page: an index by care choice and year, and a section for each. It is a filter
 * that needs no script: whoever has followed a link sees what it names and nothing else until the next heading.
 */
import type { Module } from "../../src/rulebook/model.ts";
import { groupBy } from "../../src/quantity/group.ts";
import type { Site } from "../data.ts";
import { html, nothing, type Html } from "../html.ts";
import { section } from "../page.ts";
import { modulesInOrder } from "../regions.ts";
import { permalink } from "../words/common.ts";
import { shelves as words } from "../words/lists.ts";
import { linkedHeading } from "./heading.ts";
import { modulePlace } from "./rule-list.ts";
import { table } from "./table.ts";
import { toc, tocEntries } from "./toc.ts";

export interface Shelved {
  /** The care choices it belongs to: it is shown whole at the first, and the others lead there. None: it is of no single one. */
  readonly modules: readonly Module[];
  readonly year: string | null;
  readonly whole: Html;
  readonly link: Html;
}

interface Shelf {
  readonly id: string;
  readonly label: string;
  readonly byYear: ReadonlyMap<string, readonly Html[]>;
}

export interface Shelves {
  readonly contents: Html;
  readonly index: Html;
  readonly sections: Html;
}

const NO_YEAR = "";

/** `listClass` is the list of things on a shelf; `caption` names the index. */
export function shelvesOf(site: Site, all: readonly Shelved[], caption: string, listClass: string): Shelves {
  const shelves = [...modulesInOrder(site.rulebook), null].flatMap((module) => shelfOf(site, module, all));
  const years = [...new Set(shelves.flatMap(({ byYear }) => [...byYear.keys()]))].sort().toReversed();
  return {
    // On a narrow screen the index stands in its place.
    contents: html`<div class="wide-only">${toc(words.contents, tocEntries(shelves))}</div>`,
    index: table({
      id: "efter-vardval-och-ar",
      caption,
      head: [words.careChoice, ...years.map(yearHeading)],
      rows: shelves.map((shelf) => [
        html`<a href="#${shelf.id}">${shelf.label}</a>`,
        ...years.map((year) => indexCell(shelf, year)),
      ]),
      numeric: years.map((_, n) => n + 1),
    }),
    sections: html`${shelves.map((shelf) => shelfSection(shelf, years, listClass))}`,
  };
}

function shelfOf(site: Site, module: Module | null, all: readonly Shelved[]): readonly Shelf[] {
  const own = all.filter(({ modules }) => (module === null ? modules.length === 0 : modules.includes(module)));
  if (own.length === 0) return [];
  const order = modulesInOrder(site.rulebook);
  const isFirst = ({ modules }: Shelved): boolean =>
    module === null || order.find((other) => modules.includes(other)) === module;
  const byYear = groupBy(own, ({ year }) => year ?? NO_YEAR);
  return [
    {
      id: module === null ? "inget-vardval" : module.id.replaceAll("/", "-"),
      label: module === null ? words.noCareChoice : modulePlace(site, module),
      byYear: new Map(
        [...byYear].map(([year, items]) => [year, items.map((it) => (isFirst(it) ? it.whole : it.link))]),
      ),
    },
  ];
}

function yearAnchor({ id }: Shelf, year: string): string {
  return `${id}-${year === NO_YEAR ? "utan-ar" : year}`;
}

function yearHeading(year: string): string {
  return year === NO_YEAR ? words.noYear : year;
}

function indexCell(shelf: Shelf, year: string): Html {
  const count = shelf.byYear.get(year)?.length ?? 0;
  if (count === 0) return html`<span aria-hidden="true">–</span><span class="hidden">${words.none}</span>`;
  return html`<a href="#${yearAnchor(shelf, year)}"
    >${count}<span class="hidden"> ${shelf.label}, ${yearHeading(year)}</span></a
  >`;
}

function shelfSection(shelf: Shelf, years: readonly string[], listClass: string): Html {
  return section(
    shelf.id,
    shelf.label,
    html`${years.map((year) => {
      const items = shelf.byYear.get(year);
      if (items === undefined) return nothing;
      return html`${linkedHeading(3, yearAnchor(shelf, year), yearHeading(year), permalink.section(`${shelf.label}, ${yearHeading(year)}`))}
        <ul class="${listClass}">
          ${items}
        </ul>`;
    })}`,
  );
}
