/** The facts that checks ask for. */
import type { Fact } from "../../src/rulebook/model.ts";
import { answerShape } from "../../src/render/words/facts.ts";
import type { Site } from "../data.ts";
import { html, type Html } from "../html.ts";
import { plainText } from "../markdown.ts";
import { page, type Page } from "../page.ts";
import { definitions, table } from "../parts/table.ts";
import { inlineProse, prose } from "../parts/text.ts";
import { usageSection } from "../parts/usage-table.ts";
import { factUrl, to } from "../urls.ts";
import { rulesNeeding, usesOfFact } from "../usage.ts";
import * as words from "../words/registers.ts";

export function factPages(site: Site): readonly Page[] {
  return [factsPage(site), ...site.rulebook.registers.facts.map((fact) => factPage(site, fact))];
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
      )}${usageSection(site, "anvands", words.facts.usedBy, usesOfFact(site, id), words.facts.unused)}`,
  });
}

function factLink(site: Site, id: string): Html {
  const fact = site.facts.get(id);
  return fact === undefined ? html`${id}` : html`<a href="${factUrl(id)}">${fact.title}</a>`;
}
