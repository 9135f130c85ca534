/** The dated figures of the sources, and the sums that they must come to. */
import { add, compare, rational, subtract, ZERO, type Rational } from "../../src/quantity/rational.ts";
import type { CareChoice, Figure, FigureSum } from "../../src/rulebook/model.ts";
import { PATHS } from "../files/paths.ts";
import type { Site } from "../data.ts";
import { html, join, nothing, type Html } from "../html.ts";
import { plainText } from "../markdown.ts";
import { page, section, type Page } from "../page.ts";
import { linkedHeading } from "../parts/heading.ts";
import { table } from "../parts/table.ts";
import { regionsInOrder } from "../regions.ts";
import { toc, tocEntries } from "../parts/toc.ts";
import { sourceUrl, to } from "../urls.ts";
import { careChoiceTitle, permalink, type Named } from "../words/common.ts";
import { areaTitle, figures as words, figureText, sums as sumWords } from "../words/figures.ts";
import { byCodeUnit } from "../../src/words/order.ts";

export function figurePages(site: Site): readonly Page[] {
  const { figures, sums } = site.rulebook.registers;
  if (figures.length === 0) return [];
  const regions = areasIn(site)
    .map((region) => ({ region, own: figures.filter((it) => it.region === region) }))
    .filter(({ own }) => own.length > 0);
  const entries = [
    ...regions.map(({ region }) => ({ id: region, label: areaTitle(site, region) })),
    ...(sums.length === 0 ? [] : [{ id: "summor", label: sumWords.title }]),
  ];
  return [
    page({
      path: "siffror/",
      type: "figure",
      title: words.title,
      description: words.description,
      lead: html`<p>${words.lead}</p>`,
      aside: html`<div class="downloads">
          <ul>
            <li><a href="${to(PATHS.figuresCsv)}">${words.download} (CSV)</a></li>
          </ul>
        </div>
        ${toc(words.contents, tocEntries(entries))}`,
      body: html`${regions.map(({ region, own }) => regionSection(site, region, own))}${sums.length > 0 && sumSection(site)}`,
      alternates: [{ type: "text/csv", title: words.download, target: to(PATHS.figuresCsv) }],
    }),
  ];
}

/** Regions that the rulebook has rules of come before those that a source only mentions. */
function areasIn(site: Site): readonly Figure["region"][] {
  const own = regionsInOrder(site.rulebook);
  const others = site.rulebook.registers.regions.map(({ id }) => id).filter((id) => !own.includes(id));
  return [...own, ...others, "riket", "annan-region"];
}

function regionSection(site: Site, region: Figure["region"], figures: readonly Figure[]): Html {
  const name = areaTitle(site, region);
  const subjects: readonly (CareChoice | null)[] = [...site.rulebook.registers.careChoices.map(({ id }) => id), null];
  const groups = subjects
    .map((subject) => ({
      subject,
      own: figures.filter((it) => (it.careChoice ?? null) === subject),
    }))
    .filter(({ own }) => own.length > 0);
  return section(
    region,
    name,
    html`${groups.map(({ subject, own }) => {
      const heading = subject === null ? words.shared : careChoiceTitle(site, subject);
      const id = `${region}-${subject ?? "annat"}`;
      return html`${groups.length > 1 && linkedHeading(3, id, heading, permalink.section(`${name}, ${heading}`))}${bySource(site, id, `${name}, ${heading}`, own)}`;
    })}`,
  );
}

/** A table per source, so that a row need not repeat where it is from. */
function bySource(site: Site, id: string, place: string, figures: readonly Figure[]): Html {
  const sources = [...new Set(figures.map(mainSource))];
  return html`${sources.map((source) => {
    const title = site.sources.get(source)?.title ?? source;
    const own = seriesTogether(figures.filter((figure) => mainSource(figure) === source));
    return html`<p class="table-note">${words.source} <a href="${sourceUrl(source)}">${title}</a></p>
      ${table({
        id: `${id}-${source}`,
        caption: words.caption(place, title),
        hideCaption: true,
        head: [words.columns.title, words.columns.value],
        rows: own.map((figure) => figureRow(site, figure)),
      })}`;
  })}`;
}

function mainSource({ sources }: Figure): string {
  return sources[0]?.source ?? "";
}

/** Figures of the same thing beside each other, the oldest first, where the first of them stands. */
function seriesTogether(figures: readonly Figure[]): readonly Figure[] {
  const titles = [...new Set(figures.map(({ title }) => title))];
  return titles.flatMap((title) =>
    figures.filter((it) => it.title === title).sort((a, b) => byCodeUnit(a.asOf.from ?? "", b.asOf.from ?? "")),
  );
}

function figureRow(site: Site, figure: Figure): readonly Html[] {
  const { id, title, note, asOf, sources } = figure;
  const [main, ...others] = sources;
  return [
    html`<span id="${id}">${title}</span>${main !== undefined && html`<span class="explain">${main.at}</span>`}${others.length > 0 && html`<span class="explain">${words.alsoIn} ${sourceLinks(site, others)}</span>`}${note !== undefined && html`<span class="explain">${plainText(note)}</span>`}${conflicts(site, figure)}`,
    html`${figureText(site, figure)}<span class="explain">${asOf.label}</span>`,
  ];
}

function conflicts(site: Site, { conflictsWith }: Figure): Html {
  if (conflictsWith === undefined) return nothing;
  const others = site.rulebook.registers.figures.filter(({ id }) => conflictsWith.includes(id));
  const links = others.map(
    (other) => html`<a href="#${other.id}">${other.title}, ${figureText(site, other)} (${other.asOf.label})</a>`,
  );
  return html`<span class="explain">${words.conflict} ${join(links, ", ")}</span>`;
}

type Citations = Figure["sources"];

/** Each source once, with the places in it. */
function sourceLinks(site: Site, citations: Citations): Html {
  const sources = [...new Set(citations.map(({ source }) => source))];
  const links = sources.map((source) => {
    const places = new Set(citations.filter((it) => it.source === source).map(({ at }) => at));
    const title = site.sources.get(source)?.title ?? source;
    return html`<a href="${sourceUrl(source)}">${title}</a>: ${[...places].join(", ")}`;
  });
  return join(links, "; ");
}

function sumSection(site: Site): Html {
  return section(
    "summor",
    sumWords.title,
    html`<p>${sumWords.lead}</p>
      <ul class="rules">
        ${site.rulebook.registers.sums.map((sum) => sumItem(site, sum))}
      </ul>`,
  );
}

/** A figure's id and a sum's can be the same. */
function sumAnchor({ id }: FigureSum): string {
  return `summa-${id}`;
}

function sumItem(site: Site, sum: FigureSum): Html {
  const all = new Map(site.rulebook.registers.figures.map((figure) => [figure.id, figure]));
  const parts = sum.parts.flatMap((id) => all.get(id) ?? []);
  const stated = typeof sum.total === "string" ? (all.get(sum.total) ?? null) : null;
  const sources = [...parts, ...(stated === null ? [] : [stated])].flatMap((figure) => figure.sources);
  return html`<li id="${sumAnchor(sum)}">
    <strong>${sum.title}</strong>
    <p>${sumSentence(site, sum, parts, stated)}</p>
    ${sum.note !== undefined && html`<p>${plainText(sum.note)}</p>`}
    <ul class="small">
      ${parts.map((part) => html`<li>${figureLink(site, part)}</li>`)}${stated !== null && html`<li>${sumWords.stated} ${figureLink(site, stated)}</li>`}
    </ul>
    <p class="small">${words.source} ${sourceLinks(site, sources)}</p>
  </li>`;
}

function figureLink(site: Named, figure: Figure): Html {
  return html`<a href="#${figure.id}">${figure.title}</a>: ${figureText(site, figure)}`;
}

/** What the parts come to, counted exactly, and whether that is what the source says. */
export function sumSentence(
  site: Named,
  { total }: FigureSum,
  parts: readonly Figure[],
  stated: Figure | null,
): string {
  const counted = parts.flatMap(({ value }) => (typeof value === "number" ? [rational(value)] : []));
  const expected = statedTotal(total, stated);
  if (counted.length < parts.length || expected === null) return sumWords.uncountable;
  const unit = stated?.unit ?? parts[0]?.unit ?? "";
  const sum = counted.reduce(add, ZERO);
  return `${sumWords.equation(site, counted, sum, unit)} ${outcome(site, { sum, expected, unit }, stated !== null)}`;
}

function statedTotal(total: string | number, stated: Figure | null): Rational | null {
  const value = typeof total === "number" ? total : stated?.value;
  return typeof value === "number" ? rational(value) : null;
}

interface Counted {
  readonly sum: Rational;
  readonly expected: Rational;
  readonly unit: string;
}

function outcome(site: Named, { sum, expected, unit }: Counted, isStated: boolean): string {
  if (compare(sum, expected) !== 0) {
    const [less, more] = compare(sum, expected) < 0 ? [sum, expected] : [expected, sum];
    return sumWords.differs(site, expected, subtract(more, less), unit);
  }
  return isStated ? sumWords.addsUp : sumWords.comesTo(site, expected, unit);
}
