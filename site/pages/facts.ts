/** The facts that checks ask for. */
import type { Fact } from "../../src/rulebook/model.ts";
import { answerShape } from "../../src/render/words/facts.ts";
import type { Site } from "../data.ts";
import { html, type Html } from "../html.ts";
import { plainText } from "../markdown.ts";
import type { Page } from "../page.ts";
import { entryPage, registerPage, registerTable, type Register } from "../parts/register.ts";
import { definitions } from "../parts/table.ts";
import { inlineProse, prose } from "../parts/text.ts";
import { usageSection } from "../parts/usage-table.ts";
import { factUrl } from "../urls.ts";
import { rulesNeeding, usesOfFact } from "../usage.ts";
import { facts as words } from "../words/registers.ts";

const REGISTER: Register = { path: "uppgifter/", entry: "fact", words };

export function factPages(site: Site): readonly Page[] {
  return [factsPage(site), ...site.rulebook.registers.facts.map((fact) => factPage(site, fact))];
}

function factsPage(site: Site): Page {
  const { columns } = words;
  const listed = registerTable(
    REGISTER,
    [columns.title, columns.question, columns.rules],
    site.rulebook.registers.facts.map((fact) => [
      html`<a href="${factUrl(fact.id)}">${fact.title}</a>`,
      plainText(fact.question),
      rulesNeeding(site, fact.id).length,
    ]),
  );
  return registerPage(REGISTER, listed);
}

function factPage(site: Site, fact: Fact): Page {
  const { id, title, question, help, partOf, maxAgeDays } = fact;
  return entryPage(REGISTER, {
    path: factUrl(id).path,
    title,
    description: plainText(question),
    body: html`<div class="rule-text">${prose(site, question)}</div>
      ${definitions(
        [
          [words.answer, answerShape(fact)],
          [words.help, help === undefined ? null : inlineProse(site, help)],
          [words.partOf, partOf === undefined ? null : factLink(site, partOf)],
          [words.maxAge, maxAgeDays === undefined ? null : words.maxAgeDays(maxAgeDays)],
          [words.id, html`<code>${id}</code>`],
        ],
        "facts-list",
      )}${usageSection(site, "anvands", words.usedBy, usesOfFact(site, id), words.unused)}`,
  });
}

function factLink(site: Site, id: string): Html {
  const fact = site.facts.get(id);
  return fact === undefined ? html`${id}` : html`<a href="${factUrl(id)}">${fact.title}</a>`;
}
