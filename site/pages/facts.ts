/** The facts that checks ask for, and the dated figures of the sources. */
import type { Fact } from "../../src/rulebook/model.ts";
import { answerShape } from "../../src/words/explain.ts";
import { swedishNumber } from "../../src/words/format.ts";
import type { Site } from "../data.ts";
import { html, nothing, type Html } from "../html.ts";
import { plainText } from "../markdown.ts";
import { page, section, type Page } from "../page.ts";
import { definitions, table } from "../parts/table.ts";
import { inlineProse, prose } from "../parts/text.ts";
import { factUrl, sourceUrl, to } from "../urls.ts";
import { rulesNeeding } from "../usage.ts";
import * as words from "../words/registers.ts";
import { usedBy } from "./registers.ts";

export function factPages(site: Site): readonly Page[] {
  const { facts, figures } = site.rulebook.registers;
  return [
    factsPage(site),
    ...facts.map((fact) => factPage(site, fact)),
    ...(figures.length === 0 ? [] : [figuresPage(site)]),
  ];
}

function factsPage(site: Site): Page {
  const { columns } = words.facts;
  return page({
    path: "uppgifter/",
    type: "register-list",
    title: words.facts.title,
    description: words.facts.description,
    lead: html`<p>${words.facts.lead}</p>`,
    body: table({
      id: "uppgifter-tabell",
      caption: words.facts.title,
      hideCaption: true,
      head: [columns.title, columns.question, columns.rules],
      rows: site.rulebook.registers.facts.map((fact) => [
        html`<a href="${factUrl(fact.id)}">${fact.title}</a>`,
        plainText(fact.question),
        rulesNeeding(site, fact.id).length,
      ]),
      numeric: [2],
    }),
  });
}

function factPage(site: Site, fact: Fact): Page {
  const { id, title, question, help, partOf, maxAgeDays } = fact;
  return page({
    path: factUrl(id).path,
    type: "fact",
    title,
    kicker: words.facts.kicker,
    trail: [{ label: words.facts.title, target: to("uppgifter/") }],
    description: plainText(question),
    body: html`<div class="rule-text">${prose(site, question)}</div>
      ${definitions(
        [
          [words.facts.answer, answerShape(fact)],
          [words.facts.help, help === undefined ? null : inlineProse(site, help)],
          [words.facts.partOf, partOf === undefined ? null : factLink(site, partOf)],
          [words.facts.maxAge, maxAgeDays === undefined ? null : words.facts.maxAgeDays(maxAgeDays)],
          [words.facts.id, html`<code>${id}</code>`],
        ],
        "facts-list",
      )}${usedBy(site, "anvands", words.facts.usedBy, rulesNeeding(site, id), words.facts.unused)}`,
  });
}

function factLink(site: Site, id: string): Html {
  const fact = site.facts.get(id);
  return fact === undefined ? html`${id}` : html`<a href="${factUrl(id)}">${fact.title}</a>`;
}

type Figure = Site["rulebook"]["registers"]["figures"][number];
const REGIONS: readonly Figure["region"][] = ["skane", "kronoberg", "riket", "annan-region"];

function figuresPage(site: Site): Page {
  const { figures } = site.rulebook.registers;
  const groups = REGIONS.map((region) => ({ region, own: figures.filter((it) => it.region === region) }));
  return page({
    path: "siffror/",
    type: "figure",
    title: words.figures.title,
    description: words.figures.description,
    lead: html`<p>${words.figures.lead}</p>`,
    body: html`${groups
      .filter(({ own }) => own.length > 0)
      .map(({ region, own }) =>
        section(region, words.figures.regions[region], figureTable(site, words.figures.regions[region], region, own)),
      )}`,
  });
}

function figureTable(site: Site, name: string, id: string, figures: readonly Figure[]): Html {
  const { columns } = words.figures;
  return table({
    id: `${id}-tabell`,
    caption: words.figures.caption(name),
    hideCaption: true,
    head: [columns.title, columns.value, columns.when, columns.sources],
    rows: figures.map((figure) => [
      html`<span id="${figure.id}">${figure.title}</span
        >${figure.note !== undefined && html`<span class="explain">${plainText(figure.note)}</span>`}${conflicts(site, figure)}`,
      `${typeof figure.value === "number" ? swedishNumber(figure.value) : figure.value} ${figure.unit}`,
      figure.asOf.label,
      html`${figure.sources.map(({ source }) => html`<a href="${sourceUrl(source)}">${site.sources.get(source)?.title ?? source}</a> `)}`,
    ]),
  });
}

function conflicts(site: Site, { conflictsWith }: Figure): Html {
  if (conflictsWith === undefined) return nothing;
  const others = site.rulebook.registers.figures.filter(({ id }) => conflictsWith.includes(id));
  return html`<span class="explain"
    >${words.figures.conflict}
    ${others.map(({ id, title, value, asOf }) => html`<a href="#${id}">${title}, ${typeof value === "number" ? swedishNumber(value) : value} (${asOf.label})</a> `)}</span
  >`;
}
