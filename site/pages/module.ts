/** A care choice: what applies on the day shown, its editions, its dates. */
import type { Module } from "../../src/rulebook/model.ts";
import { ruleChapters, type ChapterOf } from "../chapters.ts";
import { changeLinks } from "../compare/entrances.ts";
import { coverageChart } from "../charts/coverage.ts";
import { COVERAGES, coverageOf } from "../charts/coverage-of.ts";
import { rulesOfModule, situation, type Site } from "../data.ts";
import { eventsOf } from "../events.ts";
import { html, nothing, type Html } from "../html.ts";
import { icon } from "../icons.ts";
import { page, partSections, section, type Page, type Part } from "../page.ts";
import { byDay, dayList } from "../parts/event-list.ts";
import { linkedHeading } from "../parts/heading.ts";
import { facetsOf, type FacetValue } from "../parts/facets.ts";
import { choosable, CHOICE_STYLE } from "../parts/rule-choice.ts";
import { modulePlace, ruleList } from "../parts/rule-list.ts";
import { moduleAlternates } from "../parts/subscriptions.ts";
import { inlineProse } from "../parts/text.ts";
import { chapterEntries, toc, tocEntries, type TocEntry } from "../parts/toc.ts";
import { moduleCalendarUrl, timelineUrl, to } from "../urls.ts";
import { timeline as timelineWords } from "../words/charts.ts";
import { aheadIn, aheadSummary, aheadTitle, hasAhead } from "./ahead.ts";
import { permalink, regionTitle } from "../words/common.ts";
import { edition as editionWords, module as words, start } from "../words/pages.ts";
import { editionTable } from "../parts/edition.ts";
import type { ContentRule } from "../../src/rulebook/model.ts";

const DAYS_SHOWN = 5;

export function modulePages(site: Site): readonly Page[] {
  return site.rulebook.modules.map((module) => modulePage(site, module));
}

function modulePage(site: Site, module: Module): Page {
  const rules = rulesOfModule(site, module);
  const standing = (is: string): readonly ContentRule[] => rules.filter((rule) => situation(site, rule).is === is);
  const inForce = standing("in-force");
  const upcoming = standing("upcoming");
  const chapters = ruleChapters(site, module, inForce);
  const sections = [
    datesSection(site, module, rules),
    listSection(site, "kommer", words.upcoming, upcoming),
    listSection(site, "forslag", words.proposals, standing("proposed")),
    {
      id: "utgavor",
      heading: words.editions,
      content: html`${editionTable(site, module, "utgavor-tabell", false)}${changeLinks(site, module)}`,
    },
    coverageSection(site, module, inForce),
    listSection(site, "okanda", words.notKnown, [...standing("before-known"), ...standing("after-known")]),
    listSection(site, "upphort", words.ended, standing("ended")),
  ].filter((it) => it !== null);
  return page({
    path: `${module.id}/`,
    type: "module",
    title: module.title,
    kicker: regionTitle(site, module.home.region),
    trail: [{ label: regionTitle(site, module.home.region), target: to(`${module.home.region}/`) }],
    description: words.description(modulePlace(site, module)),
    versionLine: html`${start.today(site.today)}`,
    lead: html`<p>${words.lead(inForce.length, upcoming.length, site.today)}</p>`,
    first: hasAhead(site, module) ? aheadSummary(site, module) : nothing,
    aside: contents(
      site,
      [
        ...(hasAhead(site, module) ? [{ id: "infor", label: aheadTitle(site) }] : []),
        ...sections.map(({ id, heading }) => ({ id, label: heading })),
      ],
      chapters,
    ),
    body: html`${section("galler", words.applies(site.today), inForce.length === 0 ? html`<p>${words.nothing}</p>` : chosenLists(site, module, chapters))}${partSections(sections)}`,
    alternates: moduleAlternates(module),
    running: modulePlace(site, module),
    styles: [CHOICE_STYLE],
  });
}

function contents(site: Site, sections: readonly TocEntry[], chapters: readonly ChapterOf<ContentRule>[]): Html {
  return html`${toc(words.contents, html`${tocEntries(sections)}${chapterEntries(site, chapters)}`)}`;
}

/** The rules in force by chapter, to choose among. */
function chosenLists(site: Site, module: Module, chapters: readonly ChapterOf<ContentRule>[]): Html {
  const ahead = aheadIn(site, module);
  const facets = (rule: ContentRule): readonly FacetValue[] => facetsOf(rule, ahead);
  return choosable({
    chapters: chapters.map(({ title }) => title),
    values: new Set(chapters.flatMap(({ items }) => items.flatMap(facets))),
    lists: chapterLists(site, chapters, facets),
  });
}

function chapterLists(
  site: Site,
  chapters: readonly ChapterOf<ContentRule>[],
  facets: (rule: ContentRule) => readonly FacetValue[],
): Html {
  return html`${chapters.map(
    ({ slug, title, intro, sharedFrom, items }) =>
      html`<section class="chapter-list">
        ${linkedHeading(3, `kap-${slug}`, title, permalink.chapter(sharedFrom === null ? title : `${title}, ${modulePlace(site, sharedFrom)}`))}
        ${sharedFrom !== null && html`<p class="shared">${editionWords.shared(modulePlace(site, sharedFrom))}</p>`}${intro !== null && html`<p class="intro">${inlineProse(site, intro)}</p>`}${ruleList(site, items, { place: false, asked: true, facets })}
      </section>`,
  )}`;
}

function datesSection(site: Site, module: Module, rules: readonly ContentRule[]): Part {
  const days = byDay(eventsOf(site, rules).filter(({ date }) => date > site.today)).slice(0, DAYS_SHOWN);
  const link = html`<p class="more">
    <a href="${moduleCalendarUrl(module)}">${words.allDates(module.title)} ${icon("arrow")}</a>
    </p>
    <p class="more">
      <a href="${timelineUrl(module)}">${timelineWords.link(module.title)} ${icon("arrow")}</a>
  </p>`;
  const content = days.length === 0 ? html`<p>${start.nothingNext}</p>` : dayList(site, days, { place: false });
  return { id: "datum", heading: start.next, content: html`${content}${link}` };
}

function listSection(site: Site, id: string, heading: string, rules: readonly ContentRule[]): Part | null {
  return rules.length === 0 ? null : { id, heading, content: ruleList(site, rules, { place: false }) };
}

function coverageSection(site: Site, module: Module, rules: readonly ContentRule[]): Part | null {
  const chapters = ruleChapters(site, module, rules).flatMap(({ title, items }) => {
    const found = items.map(coverageOf);
    if (found.every((coverage) => coverage === null)) return [];
    const [machine, attested, manual, notYet] = COVERAGES.map(
      (coverage) => found.filter((it) => it === coverage).length,
    );
    return [
      {
        chapter: title,
        counts: { machine: machine ?? 0, attested: attested ?? 0, manual: manual ?? 0, "not-yet": notYet ?? 0 },
      },
    ];
  });
  const chart = coverageChart("provning", chapters);
  return chart === null ? null : { id: "prova", heading: words.coverage, content: chart };
}
