/** A year's edition: its contents, its chapters, and the whole of it on one page made for printing. */
import type { EditionRule, EditionView } from "../../src/rulebook/editions.ts";
import type { ContentRule, Edition, Module } from "../../src/rulebook/model.ts";
import { editionChapters, type ChapterOf } from "../chapters.ts";
import { currentEdition, type Site } from "../data.ts";
import { html, join, nothing, type Html } from "../html.ts";
import { icon } from "../icons.ts";
import { page, section, type Crumb, type Page } from "../page.ts";
import { bookRule } from "../parts/book-rule.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { citationList, decisionLink } from "../parts/sources.ts";
import { banner } from "../parts/status.ts";
import { definitions, table } from "../parts/table.ts";
import { inlineProse, prose } from "../parts/text.ts";
import { chapterEntries, toc, tocEntries } from "../parts/toc.ts";
import { bookUrl, chapterUrl, editionUrl, moduleUrl, ruleUrl, to } from "../urls.ts";
import { versionsOf } from "../versions.ts";
import { banners, kindTitle, regionTitle } from "../words/common.ts";
import { edition as words } from "../words/pages.ts";

export function editionPages(site: Site): readonly Page[] {
  const own = site.editions.flatMap((view) => {
    const chapters = editionChapters(site, view);
    return [
      editionPage(site, view, chapters),
      bookPage(site, view, chapters),
      ...chapters.map((chapter, index) => chapterPage(site, view, chapters, chapter, index)),
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
    lead: html`<p>${words.allText}</p>`,
    body: html`${site.rulebook.modules.map((module) => {
      const id = module.id.replaceAll("/", "-");
      return section(id, modulePlace(module), editionTable(site, module, `${id}-tabell`));
    })}`,
  });
}

type Chapter = ChapterOf<EditionRule>;

function editionPage(site: Site, view: EditionView, chapters: readonly Chapter[]): Page {
  const { module, edition, rules } = view;
  return page({
    path: editionUrl(edition).path,
    type: "edition",
    title: edition.title,
    kicker: `${words.kicker} ${edition.year} · ${modulePlace(module)}`,
    trail: trailTo(module),
    description: words.description(edition.title),
    versionLine: versionLine(site, edition),
    banners: editionBanners(site, view),
    lead: html`<p>${chapters.length === 0 ? words.empty : words.lead(rules.length, chapters.length)}</p>`,
    aside: downloads(edition),
    body: html`${chapters.length > 0 && section("innehall-lista", words.contents, contents(edition, chapters))}${proposed(site, view)}${about(site, edition)}`,
    running: runningHead(site, view),
    alternates: [{ type: "application/json", title: words.downloadJson, target: to(`${edition.id}/regelbok.json`) }],
  });
}

/** What is proposed for the year. Shown apart, and never among the rules. */
function proposed(site: Site, { module, edition }: EditionView): Html {
  const rules = site.contentRules.filter((rule) => {
    const near = rule.id.startsWith(`${module.id}/`);
    return (
      near &&
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

function contents(edition: Edition, chapters: readonly Chapter[]): Html {
  return html`<ol class="contents">
    ${chapters.map(
      ({ slug, title, sharedFrom, items }) =>
        html`<li>
          <p class="contents-chapter">
            <a href="${chapterUrl(edition, slug)}">${title}</a
            >${sharedFrom !== null && html` <span class="meta">${words.shared(modulePlace(sharedFrom))}</span>`}
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

function downloads(edition: Edition): Html {
  const file = `${edition.id}/regelbok-${edition.id.replaceAll("/", "-")}.html`;
  return html`<div class="downloads">
    <p><a class="button" href="${bookUrl(edition)}">${words.whole}</a></p>
    <p class="small">${words.print}</p>
    <p class="label">${words.downloads}</p>
    <ul>
      <li><a href="${to(file)}">${words.downloadHtml}</a></li>
      <li><a href="${to(`${edition.id}/regelbok.json`)}">${words.downloadJson}</a></li>
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
          [words.status, words.state(edition.state)],
          [words.decision, edition.decision === null ? words.noDecision : decisionLink(site, edition.decision)],
        ],
        "facts-list",
      )}${edition.note !== undefined && prose(site, edition.note)}
      <p class="label">${words.sources}</p>
      ${citationList(site, edition.sources)}`,
  );
}

function bookPage(site: Site, view: EditionView, chapters: readonly Chapter[]): Page {
  const { module, edition } = view;
  return page({
    path: bookUrl(edition).path,
    type: "book",
    title: words.bookTitle(edition.title),
    kicker: `${words.bookKicker} · ${modulePlace(module)}`,
    trail: [...trailTo(module), { label: edition.title, target: editionUrl(edition) }],
    description: words.bookTitle(edition.title),
    versionLine: versionLine(site, edition),
    banners: editionBanners(site, view),
    aside: bookContents(chapters),
    body: bookBody(site, view, chapters),
    running: runningHead(site, view),
  });
}

/** The text of every chapter, also used for the edition as one file. */
export function bookBody(site: Site, view: EditionView, chapters: readonly Chapter[]): Html {
  if (chapters.length === 0) return html`<p>${words.empty}</p>`;
  return html`${chapters.map(
    (chapter) =>
      html`<section class="chapter">
        <h2 id="kap-${chapter.slug}">${chapter.title}</h2>
        ${chapterText(site, view, chapter, 3)}
      </section>`,
  )}`;
}

export function bookContents(chapters: readonly Chapter[]): Html {
  if (chapters.length === 0) return nothing;
  return toc(words.contents, chapterEntries(chapters));
}

function chapterText(site: Site, { edition }: EditionView, { intro, sharedFrom, items }: Chapter, level: 2 | 3): Html {
  return html`${sharedFrom !== null && html`<p class="shared">${words.shared(modulePlace(sharedFrom))}</p>`}${intro !== null && html`<p class="intro">${inlineProse(site, intro)}</p>`}${items.map((item) => bookRule(site, edition, item, anchorOf(item.rule), level))}`;
}

function chapterPage(
  site: Site,
  view: EditionView,
  chapters: readonly Chapter[],
  chapter: Chapter,
  index: number,
): Page {
  const { module, edition } = view;
  const [before, after] = [chapters[index - 1], chapters[index + 1]];
  const step = (label: string, other: Chapter | undefined, rel: "prev" | "next"): Html =>
    other === undefined
      ? nothing
      : html`<li class="${rel}">
          <a rel="${rel}" href="${chapterUrl(edition, other.slug)}"
            ><span class="label">${label}</span> ${other.title}</a
          >
        </li>`;
  const entries = chapter.items.map(({ rule }) => ({ id: anchorOf(rule), label: rule.title }));
  return page({
    path: chapterUrl(edition, chapter.slug).path,
    type: "chapter",
    title: chapter.title,
    kicker: edition.title,
    trail: [...trailTo(module), { label: edition.title, target: editionUrl(edition) }],
    description: words.chapterDescription(chapter.title, edition.title),
    versionLine: versionLine(site, edition),
    banners: editionBanners(site, view),
    aside: chapter.items.length > 2 ? toc(words.contents, tocEntries(entries)) : nothing,
    body: html`${chapterText(site, view, chapter, 2)}
      <nav class="steps-nav" aria-label="${words.chapterNav}">
        <ul>
          ${step(words.previous, before, "prev")}${step(words.nextChapter, after, "next")}
        </ul>
      </nav>`,
    running: runningHead(site, view),
  });
}

export function editionTable(site: Site, module: Module, id: string): Html {
  const { columns } = words;
  return table({
    id,
    caption: words.table,
    hideCaption: true,
    head: [columns.year, columns.period, columns.state, columns.decision, columns.rules],
    rows: module.editions
      .toReversed()
      .map((edition) => [
        html`<a href="${editionUrl(edition)}">${edition.year}</a>`,
        edition.from > site.today || edition.through >= site.today
          ? words.period(edition.from, edition.through)
          : words.pastPeriod(edition.from, edition.through),
        words.state(edition.state),
        edition.decision === null ? words.noDecision : decisionLink(site, edition.decision),
        site.editions.find((view) => view.edition.id === edition.id)?.rules.length ?? 0,
      ]),
    numeric: [4],
  });
}

/** `Gäller 1 januari 2025–31 december 2025 · rekonstruerad · beslutets dag är inte känd`. */
export function versionLine(site: Site, edition: Edition): Html {
  const decision = edition.decision === null ? undefined : site.decisions.get(edition.decision);
  const period =
    edition.through < site.today
      ? words.pastPeriod(edition.from, edition.through)
      : words.period(edition.from, edition.through);
  const parts = [
    period,
    words.state(edition.state).toLowerCase(),
    decision === undefined ? words.noDecision : words.decided(decision.date),
  ];
  return join(parts, " · ");
}

export function editionBanners(site: Site, { module, edition }: EditionView): readonly Html[] {
  const newest = currentEdition(site, module);
  const old = edition.through < site.today && newest !== null && newest.id !== edition.id;
  return [
    ...(old
      ? [
          banner(
            "ended",
            html`${banners.oldEdition(edition.from, edition.through)}
              <a href="${editionUrl(newest)}">${banners.newestEdition(newest.title)}</a>`,
          ),
        ]
      : []),
    ...(edition.from > site.today ? [banner("upcoming", html`${banners.comingEdition(edition.from)}`)] : []),
    ...(edition.state === "rekonstruerad" ? [banner("warning", html`${banners.reconstructed}`)] : []),
  ];
}

export function runningHead(site: Site, { module, edition }: EditionView): string {
  return `${modulePlace(module)} · ${words.kicker.toLowerCase()} ${edition.year} · ${words.period(edition.from, edition.through).toLowerCase()} · ${words.printedState(site.today)}`;
}

function trailTo(module: Module): readonly Crumb[] {
  return [
    { label: regionTitle(module.home.region), target: to(`${module.home.region}/`) },
    { label: module.title, target: moduleUrl(module) },
  ];
}

/** The same on the chapter's page and in the whole book. Shared rules may have the same last part as the edition's own. */
function anchorOf(rule: ContentRule): string {
  return `regel-${rule.id.replaceAll("/", "-")}`;
}
