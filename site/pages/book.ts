/** The text of an edition: chapter by chapter, and the whole of it on one page made for printing. */
import { anchorOf, editionBanners, runningHead, trailTo, versionLine } from "../parts/edition.ts";
import type { EditionRule, EditionView } from "../../src/rulebook/editions.ts";
import { type ChapterOf } from "../chapters.ts";
import { type Site } from "../data.ts";
import { html, nothing, type Html } from "../html.ts";
import { page, type Page } from "../page.ts";
import { bookRule } from "../parts/book-rule.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { inlineProse } from "../parts/text.ts";
import { chapterEntries, toc, tocEntries } from "../parts/toc.ts";
import { bookUrl, chapterUrl, editionUrl } from "../urls.ts";
import { edition as words } from "../words/pages.ts";

type Chapter = ChapterOf<EditionRule>;

export function bookPage(site: Site, view: EditionView, chapters: readonly Chapter[]): Page {
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

export function chapterPage(
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
