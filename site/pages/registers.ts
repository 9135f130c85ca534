/** The registers that rules point into: sources, decisions and terms, each entry with its own page. */
import type { ContentRule, Decision, Source, Term } from "../../src/rulebook/model.ts";
import { swedishDate } from "../../src/words/format.ts";
import type { Site } from "../data.ts";
import { html, nothing, type Html } from "../html.ts";
import { plainText } from "../markdown.ts";
import { page, section, type Page } from "../page.ts";
import { icon } from "../icons.ts";
import { placeOf, ruleList } from "../parts/rule-list.ts";
import { authoredCitations, levelTag } from "../parts/sources.ts";
import { badge, banner } from "../parts/status.ts";
import { definitions, table } from "../parts/table.ts";
import { inlineProse, prose } from "../parts/text.ts";
import { usageSection } from "../parts/usage-table.ts";
import { versionStanding } from "../parts/version.ts";
import { decisionUrl, editionUrl, ruleUrl, sourceUrl, termUrl, to } from "../urls.ts";
import { rulesDefining, rulesWithDecision, rulesWithSource, usesOfTerm } from "../usage.ts";
import { versionsOf } from "../versions.ts";
import { levelMeaning, levelTitle } from "../words/common.ts";
import * as words from "../words/registers.ts";
import { inSwedish } from "../../src/words/order.ts";

export function registerPages(site: Site): readonly Page[] {
  const { sources, decisions, terms } = site.rulebook.registers;
  return [
    sourcesPage(site),
    ...sources.map((source) => sourcePage(site, source)),
    decisionsPage(site),
    ...decisions.map((decision) => decisionPage(site, decision)),
    termsPage(site),
    ...terms.map((term) => termPage(site, term)),
  ];
}

/** The rules that point to an entry, or that none does. */
export function usedBy(site: Site, id: string, heading: string, rules: readonly ContentRule[], none: string): Html {
  return section(id, heading, rules.length === 0 ? html`<p>${none}</p>` : ruleList(site, rules, { place: true }));
}

function sourcesPage(site: Site): Page {
  const { columns } = words.sources;
  const { sources } = site.rulebook.registers;
  const levels = [...new Set(sources.map(({ level }) => level))];
  return page({
    path: "kallor/",
    type: "register-list",
    title: words.sources.title,
    description: words.sources.description,
    lead: html`<p>${words.sources.lead}</p>`,
    body: html`${table({
      id: "kallor-tabell",
      caption: words.sources.title,
      hideCaption: true,
      head: [columns.title, columns.level, columns.date, columns.rules],
      rows: sources.map(({ id, title, publisher, level, date }) => [
        html`<a href="${sourceUrl(id)}">${title}</a><span class="explain">${publisher}</span>`,
        levelTag(level),
        date === undefined ? words.sources.noDate : swedishDate(date),
        rulesWithSource(site, id).length,
      ]),
      numeric: [3],
    })}${section(
      "nivaer",
      words.sources.levels,
      definitions(
        levels.map((level) => [levelTitle(level), levelMeaning(level)] as const),
        "facts-list",
      ),
    )}`,
  });
}

function sourcePage(site: Site, { id, title, publisher, date, level, url, note }: Source): Page {
  const safe = url !== undefined && url.startsWith("https://") ? url : null;
  return page({
    path: sourceUrl(id).path,
    type: "source",
    title,
    kicker: words.sources.kicker,
    trail: [{ label: words.sources.title, target: to("kallor/") }],
    description: `${title}. ${publisher}.`,
    body: html`${definitions(
      [
        [words.sources.publisher, publisher],
        [words.sources.date, date === undefined ? words.sources.noDate : swedishDate(date)],
        [words.sources.level, html`${levelTag(level)}<span class="explain">${levelMeaning(level)}</span>`],
        [
          words.sources.link,
          safe === null ? null : html`<a class="external" href="${safe}" rel="noreferrer">${safe}</a>`,
        ],
      ],
      "facts-list",
    )}${note !== undefined && prose(site, note)}${usedBy(site, "anvands", words.sources.usedBy, rulesWithSource(site, id), words.sources.unused)}`,
  });
}

function decisionsPage(site: Site): Page {
  const { columns } = words.decisions;
  const decisions = [...site.rulebook.registers.decisions].sort((a, b) => (a.date < b.date ? 1 : -1));
  return page({
    path: "beslut/",
    type: "register-list",
    title: words.decisions.title,
    description: words.decisions.description,
    lead: html`<p>${words.decisions.lead}</p>`,
    body: table({
      id: "beslut-tabell",
      caption: words.decisions.title,
      hideCaption: true,
      head: [columns.title, columns.date, columns.body, columns.rules],
      rows: decisions.map(({ id, title, date, body, pending }) => [
        html`<a href="${decisionUrl(id)}">${title}</a
          >${pending === true && html` ${badge("proposed", words.decisions.pendingShort)}`}`,
        swedishDate(date),
        body,
        rulesWithDecision(site, id).length,
      ]),
      numeric: [3],
    }),
  });
}

function decisionPage(site: Site, decision: Decision): Page {
  const { id, title, date, body, reference, pending, note, sources } = decision;
  const editions = site.editions.filter(({ edition }) => edition.decision === id);
  const rules = rulesWithDecision(site, id);
  return page({
    path: decisionUrl(id).path,
    type: "decision",
    title,
    kicker: words.decisions.kicker,
    trail: [{ label: words.decisions.title, target: to("beslut/") }],
    description: `${title}. ${body}, ${swedishDate(date)}.`,
    banners: pending === true ? [banner("proposed", html`${words.decisions.pending}`)] : [],
    body: html`${definitions(
      [
        [words.decisions.body, body],
        [words.decisions.date, swedishDate(date)],
        [words.decisions.reference, reference ?? null],
      ],
      "facts-list",
    )}${note !== undefined && prose(site, note)}${rules.length > 0 && usedBy(site, "anvands", words.decisions.usedBy, rules, "")}${
      editions.length > 0 &&
      section(
        "utgavor",
        words.decisions.editions,
        html`<ul>
          ${editions.map(({ edition }) => html`<li><a href="${editionUrl(edition)}">${edition.title}</a></li>`)}
        </ul>`,
      )
    }${section("kallor", words.decisions.sources, authoredCitations(site, sources))}`,
  });
}

function termsPage(site: Site): Page {
  const terms = [...site.rulebook.registers.terms].sort((a, b) => inSwedish(a.title, b.title));
  return page({
    path: "begrepp/",
    type: "register-list",
    title: words.terms.title,
    description: words.terms.description,
    lead: html`<p>${words.terms.lead}</p>`,
    body: html`<dl class="glossary">
      ${terms.map(
        ({ id, title, aliases, definition, undefined: open }) =>
          html`<div>
            <dt>
              <a href="${termUrl(id)}">${title}</a
              >${aliases !== undefined && html` <span class="meta">${aliases.join(", ")}</span>`}${open === true && html` ${badge("question", words.terms.undefinedShort)}`}
            </dt>
            <dd>${inlineProse(site, definition)}</dd>
          </div> `,
      )}
    </dl>`,
  });
}

function termPage(site: Site, { id, title, aliases, definition, undefined: open, sources }: Term): Page {
  const defining = rulesDefining(site, id);
  return page({
    path: termUrl(id).path,
    type: "term",
    title,
    kicker: words.terms.kicker,
    trail: [{ label: words.terms.title, target: to("begrepp/") }],
    description: plainText(definition),
    banners: open === true ? [banner("question", html`${words.terms.undefined}`)] : [],
    body: html`<div class="rule-text">${prose(site, definition)}</div>
      ${aliases === undefined ? nothing : definitions([[words.terms.aliases, aliases.join(", ")]], "facts-list")}${defining.length > 0 && section("definieras", words.terms.defines, html`${defining.map((rule) => definitionOf(site, rule))}`)}${usageSection(site, "anvands", words.terms.usedBy, usesOfTerm(site, id), words.terms.unused)}${section("kallor", words.terms.sources, authoredCitations(site, sources))}`,
  });
}

/** What a rule says a term means, wording by wording, each with its days. */
function definitionOf(site: Site, rule: ContentRule): Html {
  return html`<p><a href="${ruleUrl(rule.id)}">${rule.title}</a> <span class="meta">${placeOf(site, rule)}</span></p>
    ${versionsOf(rule).map((view) => {
      const { sign, label } = versionStanding(site, view);
      return html`<div class="wording">
        <p class="wording-label">${icon(sign)} ${label}</p>
        ${prose(site, view.version.text)}
      </div>`;
    })}`;
}
