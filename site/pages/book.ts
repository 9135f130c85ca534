/** The text of an edition: chapter by chapter, and the whole of it on one page made for printing. */
import type { EditionRule, EditionView } from "../../src/rulebook/editions.ts";
import type { Edition } from "../../src/rulebook/model.ts";
import { anchorOf, type ChapterOf } from "../chapters.ts";
import { type Site } from "../data.ts";
import { bookPrint } from "../files/prints.ts";
import { html, nothing, type Html, type Target } from "../html.ts";
import { page, type Page } from "../page.ts";
import { bookRule } from "../parts/book-rule.ts";
import { editionBanners, runningHead, trailTo, versionLine } from "../parts/edition.ts";
import { linkedHeading } from "../parts/heading.ts";
import { asPdf } from "../parts/print-links.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { inlineProse } from "../parts/text.ts";
import { chapterEntries, toc, tocEntries } from "../parts/toc.ts";
import { bookUrl, changesUrl, chapterUrl, editionUrl } from "../urls.ts";
import { permalink } from "../words/common.ts";
import { year as changeWords } from "../words/compare.ts";
import { edition as words } from "../words/pages.ts";

type Chapter = ChapterOf<EditionRule>;

/** An edition with its chapters, computed once. */
export interface Book {
  readonly view: EditionView;
  readonly chapters: readonly Chapter[];
}

export function bookPage(site: Site, { view, chapters }: Book): Page {
  const { module, edition } = view;
  return page({
    path: bookUrl(edition).path,
    type: "book",
    title: words.bookTitle(edition.title),
    kicker: `${words.bookKicker} · ${modulePlace(site, module)}`,
    trail: [...trailTo(site, module), { label: edition.title, target: editionUrl(edition) }],
    description: words.bookTitle(edition.title),
    versionLine: versionLine(site, edition),
    banners: editionBanners(site, view, bookUrl),
    aside: html`${asPdf(bookPrint(site, view), words.downloadPdf)}${bookContents(site, chapters)}`,
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
        ${linkedHeading(2, `kap-${chapter.slug}`, chapter.title, permalink.chapter(chapterName(site, chapter)))}
        ${chapterText(site, view, chapter, 3)}
      </section>`,
  )}`;
}

export function bookContents(site: Site, chapters: readonly Chapter[]): Html {
  if (chapters.length === 0) return nothing;
  return toc(words.contents, chapterEntries(site, chapters));
}

function chapterText(site: Site, view: EditionView, { intro, sharedFrom, items }: Chapter, level: 2 | 3): Html {
  return html`${sharedFrom !== null && html`<p class="shared">${words.shared(modulePlace(site, sharedFrom))}</p>`}${intro !== null && html`<p class="intro">${inlineProse(site, intro)}</p>`}${items.map((item) => bookRule(site, view, item, level))}`;
}

/** A shared chapter may have the name of one of the edition's own. */
function chapterName(site: Site, { title, sharedFrom }: Chapter): string {
  return sharedFrom === null ? title : `${title}, ${modulePlace(site, sharedFrom)}`;
}

/** `books` are all editions of the module: the same chapter is looked up in each. */
export function chapterPage(
  site: Site,
  { view, chapters }: Book,
  index: number,
  books: readonly Book[],
): readonly Page[] {
  const { module, edition } = view;
  const [before, chapter, after] = [chapters[index - 1], chapters[index], chapters[index + 1]];
  if (chapter === undefined) return [];
  const entries = chapter.items.map(({ rule }) => ({ id: anchorOf(rule), label: rule.title }));
  const others = books.filter((book) => book.chapters.some(({ slug }) => slug === chapter.slug));
  const sameIn = (other: Edition): Target =>
    others.some((book) => book.view.edition.id === other.id) ? chapterUrl(other, chapter.slug) : editionUrl(other);
  return [
    page({
      path: chapterUrl(edition, chapter.slug).path,
      type: "chapter",
      apart: chapter.sharedFrom === null ? null : modulePlace(site, chapter.sharedFrom),
      title: chapter.title,
      kicker: edition.title,
      trail: [...trailTo(site, module), { label: edition.title, target: editionUrl(edition) }],
      description: words.chapterDescription(chapter.title, edition.title),
      versionLine: versionLine(site, edition),
      banners: editionBanners(site, view, sameIn),
      aside: chapter.items.length > 2 ? toc(words.contents, tocEntries(entries)) : nothing,
      body: html`${chapterYears(edition, chapter, others)}${chapterText(site, view, chapter, 2)}
        <nav class="steps-nav" aria-label="${words.chapterNav}">
          <ul>
            ${step(site, edition, words.previous, before, "prev")}${step(site, edition, words.nextChapter, after, "next")}
          </ul>
        </nav>`,
      running: runningHead(site, view),
    }),
  ];
}

function step(site: Site, edition: Edition, label: string, other: Chapter | undefined, rel: "prev" | "next"): Html {
  if (other === undefined) return nothing;
  return html`<li class="${rel}">
    <a rel="${rel}" href="${chapterUrl(edition, other.slug)}"><span class="label">${label}</span> ${chapterName(site, other)}</a>
  </li>`;
}

/** The same chapter in every edition that has it, and what changed in this one. */
function chapterYears(edition: Edition, { slug, title }: Chapter, others: readonly Book[]): Html {
  const years = others.map(({ view: { edition: other } }) => {
    const here = other.id === edition.id ? html` aria-current="page"` : nothing;
    return html`<li>
      <a href="${chapterUrl(other, slug)}" ${here}><span class="hidden">${title} </span>${other.year}</a>
    </li>`;
  });
  return html`<nav class="looks chapter-years" aria-label="${words.sameChapter}">
    <p class="label">${words.sameChapter}</p>
    <ul>
      ${years}
      <li><a href="${changesUrl(edition)}">${changeWords.link(edition.year)}</a></li>
    </ul>
  </nav>`;
}
