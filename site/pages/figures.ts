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
import { outcomeItem, rulesShown } from "../parts/outcomes.ts";
import { toc, tocEntries } from "../parts/toc.ts";
import { outcome } from "../words/charts.ts";
import { groupBy } from "../../src/quantity/group.ts";
import { upperFirst } from "../../src/words/format.ts";
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
  const aimed = figures.filter(({ target }) => target !== undefined);
  const parts = [
    ...(aimed.length === 0 ? [] : [{ id: "mal", label: outcome.heading, content: aimedSection(site, aimed) }]),
    ...regions.map(({ region, own }) => ({
      id: region,
      label: areaTitle(site, region),
      content: regionSection(site, region, own),
    })),
    ...(sums.length === 0 ? [] : [{ id: "summor", label: sumWords.title, content: sumSection(site) }]),
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
        ${toc(words.contents, tocEntries(parts))}`,
      body: html`${parts.map(({ content }) => content)}`,
      alternates: [{ type: "text/csv", title: words.download, target: to(PATHS.figuresCsv) }],
    }),
  ];
}

function aimedSection(site: Site, figures: readonly Figure[]): Html {
  return section(
    "mal",
    outcome.heading,
    html`<p>${outcome.intro}</p>
      <ul class="outcomes">
        ${figures.map((figure) => outcomeItem(site, figure, "mal-"))}
      </ul>`,
  );
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

/** A table per source and part of it, so that a row need not repeat where it is from. */
function bySource(site: Site, id: string, place: string, figures: readonly Figure[]): Html {
  return html`${[...groupBy(figures, mainSource)].map(([source, own]) => {
    const title = site.sources.get(source)?.title ?? source;
    return html`<p class="table-note">${words.source} <a href="${sourceUrl(source)}">${title}</a></p>
      ${byYears(seriesOf(own)).map(({ years, series }) => yearTable(site, { id: `${id}-${source}`, place, title, years, series }))}`;
  })}`;
}

function mainSource({ sources }: Figure): string {
  return sources[0]?.source ?? "";
}

/** Figures of the same thing, the oldest first. */
type Series = readonly Figure[];

function seriesOf(figures: readonly Figure[]): readonly Series[] {
  return [...groupBy(figures, ({ title, unit }) => `${title} ${unit}`)].map(([, own]) =>
    [...own].sort((a, b) => byCodeUnit(a.asOf.from ?? "", b.asOf.from ?? "")),
  );
}

interface YearGroup {
  /** Empty where each thing is told once. */
  readonly years: readonly string[];
  readonly series: readonly Series[];
}

/** What is told of the same years stands in columns beside each other; the rest, each thing once, in a table of its own. */
function byYears(all: readonly Series[]): readonly YearGroup[] {
  const yearsOf = (series: Series): readonly string[] => {
    const years = series.map(({ asOf }) => asOf.from?.slice(0, 4) ?? "");
    const apart = new Set(years);
    return series.length > 1 && apart.size === series.length && !apart.has("") ? years : [];
  };
  return [...groupBy(all, (series) => yearsOf(series).join(" "))].map(([, series]) => ({
    years: series[0] === undefined ? [] : yearsOf(series[0]),
    series,
  }));
}

interface YearTable extends YearGroup {
  readonly id: string;
  readonly place: string;
  readonly title: string;
}

function yearTable(site: Site, { id, place, title, years, series }: YearTable): Html {
  const columns = years.length === 0 ? [words.columns.value] : years;
  const parts = [...groupBy(series, (own) => own[0]?.sources[0]?.at ?? "")];
  return table({
    id: [id, ...years].join("-"),
    caption: words.caption(place, title, years),
    hideCaption: true,
    head: [words.columns.title, ...columns],
    groups: parts.map(([at, own]) => ({
      title: at,
      rows: own.flatMap((it) => (years.length === 0 ? it.map((figure) => row(site, [figure])) : [row(site, it)])),
    })),
  });
}

/** What is counted, and its value for each of the years. */
function row(site: Site, series: Series): readonly Html[] {
  const [first] = series;
  return [
    html`${first?.title ?? ""}${series.map((figure) => saidOf(site, figure, series.length > 1))}`,
    ...series.map(
      (figure) =>
        html`<span id="${figure.id}">${figureText(site, figure)}</span><span class="explain">${figure.asOf.label}</span>`,
    ),
  ];
}

/** What there is to say of a figure beside its value; with its time before it where there are several. */
function saidOf(site: Site, figure: Figure, several: boolean): Html {
  const { note, sources, asOf } = figure;
  const others = sources.slice(1);
  const when = several ? `${upperFirst(asOf.label)}: ` : "";
  return html`${others.length > 0 && html`<span class="explain">${when}${words.alsoIn} ${sourceLinks(site, others)}</span>`}${note !== undefined && html`<span class="explain">${when}${plainText(note)}</span>`}${rulesShown(site, figure)}${conflicts(site, figure)}`;
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
  return `${sumWords.equation(site, counted, sum, unit)} ${sumOutcome(site, { sum, expected, unit }, stated !== null)}`;
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

function sumOutcome(site: Named, { sum, expected, unit }: Counted, isStated: boolean): string {
  if (compare(sum, expected) !== 0) {
    const [less, more] = compare(sum, expected) < 0 ? [sum, expected] : [expected, sum];
    return sumWords.differs(site, expected, subtract(more, less), unit);
  }
  return isStated ? sumWords.addsUp : sumWords.comesTo(site, expected, unit);
}
