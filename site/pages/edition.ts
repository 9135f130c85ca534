/** A year's edition: its contents, its chapters, and the whole of it on one page made for printing. */
import { bookPage, chapterPage, type Book } from "./book.ts";
import type { EditionRule, EditionView } from "../../src/rulebook/editions.ts";
import type { ContentRule, Edition } from "../../src/rulebook/model.ts";
import { anchorOf, editionChapters, type ChapterOf } from "../chapters.ts";
import { changesOfEdition, sinceLastEdition } from "../compare/entrances.ts";
import { type Site } from "../data.ts";
import { PATHS } from "../files/paths.ts";
import { bookPrint, changesPrint } from "../files/prints.ts";
import { html, nothing, type Html } from "../html.ts";
import { icon } from "../icons.ts";
import { page, section, type Page } from "../page.ts";
import {
  editionBanners,
  editionTable,
  fingerprintOf,
  runningHead,
  stateOf,
  trailTo,
  versionLine,
} from "../parts/edition.ts";
import { printLinks } from "../parts/print-links.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { citationList, decisionLink } from "../parts/sources.ts";
import { definitions } from "../parts/table.ts";
import { prose } from "../parts/text.ts";
import { bookUrl, changesUrl, chapterUrl, editionUrl, ruleUrl, to } from "../urls.ts";
import { versionsOf } from "../versions.ts";
import { kindTitle } from "../words/common.ts";
import { year as changeWords } from "../words/compare.ts";
import { edition as words } from "../words/pages.ts";
import { isOwnRule } from "../../src/rulebook/modules.ts";
import { modulesInOrder } from "../regions.ts";

export function editionPages(site: Site): readonly Page[] {
  const books = site.editions.map((view): Book => ({ view, chapters: editionChapters(site, view) }));
  const own = books.flatMap((book) => {
    const siblings = books.filter(({ view }) => view.module.id === book.view.module.id);
    return [
      editionPage(site, book),
      bookPage(site, book),
      ...book.chapters.flatMap((_, index) => chapterPage(site, book, index, siblings)),
    ];
  });
  return [allEditionsPage(site), ...own];
}

function allEditionsPage(site: Site): Page {
  return page({
    path: "utgavor/",
    type: "list",
    title: words.table,
    description: words.allText,
    lead: html`<p>${words.allText}</p>
      <p>${words.fingerprintText}</p>`,
    body: html`${modulesInOrder(site.rulebook).map((module) => {
      const id = module.id.replaceAll("/", "-");
      return section(id, modulePlace(site, module), editionTable(site, module, `${id}-tabell`, true));
    })}`,
  });
}

type Chapter = ChapterOf<EditionRule>;

function editionPage(site: Site, { view, chapters }: Book): Page {
  const { module, edition, rules } = view;
  return page({
    path: editionUrl(edition).path,
    type: "edition",
    title: edition.title,
    kicker: `${words.kicker} ${edition.year} · ${modulePlace(site, module)}`,
    trail: trailTo(site, module),
    description: words.description(edition.title),
    versionLine: versionLine(site, edition),
    banners: editionBanners(site, view),
    lead: html`<p>${chapters.length === 0 ? words.empty : words.lead(rules.length, chapters.length)} ${sinceLastEdition(site, view)}</p>`,
    aside: downloads(site, view),
    body: html`${chapters.length > 0 && section("innehall-lista", words.contents, contents(site, edition, chapters))}${changesOfEdition(site, view)}${proposed(site, view)}${about(site, edition)}`,
    running: runningHead(site, view),
    alternates: [{ type: "application/json", title: words.downloadJson, target: to(PATHS.editionJson(edition)) }],
  });
}

/** What is proposed for the year. Shown apart, and never among the rules. */
function proposed(site: Site, { module, edition }: EditionView): Html {
  const rules = site.contentRules.filter((rule) => {
    return (
      isOwnRule(rule, module) &&
      versionsOf(rule).some(
        ({ version: { standing } }) =>
          standing.status !== "beslutad" &&
          standing.status !== "avslagen" &&
          standing.intended?.edition === edition.year,
      )
    );
  });
  if (rules.length === 0) return nothing;
  return section(
    "forslag",
    words.proposals(edition.year),
    html`<div class="note note-proposal">
      <ul class="rules">
        ${rules.map((rule) => html`<li>${icon("proposed")} <a href="${ruleUrl(rule.id)}">${rule.title}</a> <span class="meta">${kindTitle(rule)}</span></li>`)}
      </ul>
    </div>`,
  );
}

function contents(site: Site, edition: Edition, chapters: readonly Chapter[]): Html {
  return html`<ol class="contents">
    ${chapters.map(
      ({ slug, title, sharedFrom, items }) =>
        html`<li>
          <p class="contents-chapter">
            <a href="${chapterUrl(edition, slug)}">${title}</a
            >${sharedFrom !== null && html` <span class="meta">${words.shared(modulePlace(site, sharedFrom))}</span>`}
          </p>
          <ul>
            ${items.map(({ rule }) => contentsRow(edition, slug, rule))}
          </ul>
        </li>`,
    )}
  </ol>`;
}

function contentsRow(edition: Edition, slug: string, rule: ContentRule): Html {
  const number = edition.sections?.[rule.id];
  return html`<li>
    ${number !== undefined && html`<span class="number">${number}</span> `}<a
      href="${{ ...chapterUrl(edition, slug), anchor: anchorOf(rule) }}"
      >${rule.title}</a
    >
  </li>`;
}

function downloads(site: Site, view: EditionView): Html {
  const { edition } = view;
  return html`<div class="downloads">
    <p><a class="button" href="${bookUrl(edition)}">${words.whole}</a></p>
    <p class="small">${words.print}</p>
    <p><a href="${changesUrl(edition)}">${changeWords.link(edition.year)}</a></p>
    <p class="label">${words.downloads}</p>
    <ul>
      ${printLinks([
        [bookPrint(site, view), words.downloadPdf],
        [changesPrint(site, view), words.downloadChangesPdf],
      ])}
      <li><a href="${to(PATHS.editionHtml(edition))}">${words.downloadHtml}</a></li>
      <li><a href="${to(PATHS.editionJson(edition))}">${words.downloadJson}</a></li>
    </ul>
    <p><a href="${to("om/sa-laser-du/")}">${words.howToRead}</a></p>
  </div>`;
}

function about(site: Site, edition: Edition): Html {
  return section(
    "om-utgavan",
    words.about,
    html`${definitions(
      [
        [words.status, stateOf(site, edition)],
        [words.decision, edition.decision === null ? words.noDecision : decisionLink(site, edition.decision)],
        [words.completeness, words.read(edition.completeness.read)],
        [words.fingerprint, html`${fingerprintOf(site, edition)}<span class="explain">${words.fingerprintText}</span>`],
      ],
      "facts-list",
    )}${edition.note !== undefined && prose(site, edition.note)}${withoutRules(edition)}
      <p class="label">${words.sources}</p>
      ${citationList(site, edition.sources)}`,
  );
}

/** The printed headings that no rule is tied to: what a reader must not take for something that is not there. */
function withoutRules({ completeness }: Edition): Html {
  if (completeness.withoutRules.length === 0) return nothing;
  return html`<p>${words.withoutRules}</p>
    <ul>
      ${completeness.withoutRules.map(({ section: number, title }) => html`<li><span class="number">${number}</span> ${title}</li>`)}
    </ul>`;
}
