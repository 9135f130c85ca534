/** The whole site as files. A pure function: the same data and day give the same bytes. */
import { prepareSite, rulesOfModule, type Site, type SiteData } from "./data.ts";
import { eventsOf } from "./events.ts";
import { dcatJson, editionJson, rulesCsv } from "./files/data.ts";
import { calendarText } from "./files/ics.ts";
import { standaloneEdition } from "./files/standalone.ts";
import { atomText, robotsText, sitemapText } from "./files/xml.ts";
import { faviconSvg } from "./icons.ts";
import { renderPage } from "./layout.ts";
import type { OutputFile, Page } from "./page.ts";
import { aboutPages } from "./pages/about.ts";
import { comparisonPages } from "./compare/pairs.ts";
import { yearPages } from "./compare/year.ts";
import { checkerFiles, checkerPages } from "./checker/pages.ts";
import { searchFiles, searchPage } from "./search/pages.ts";
import type { SiteScripts } from "./scripts.ts";
import { dataPage } from "./pages/data.ts";
import { datePages } from "./pages/dates.ts";
import { editionPages } from "./pages/edition.ts";
import { factPages } from "./pages/facts.ts";
import { listPages } from "./pages/lists.ts";
import { modulePages } from "./pages/module.ts";
import { openPages } from "./pages/open.ts";
import { registerPages } from "./pages/registers.ts";
import { rulePages } from "./pages/rule.ts";
import { regionPages, rulesPage, startPage } from "./pages/start.ts";
import { modulePlace } from "./parts/rule-list.ts";
import { calendarFile } from "./words/files.ts";

export interface BuiltSite {
  readonly pages: readonly Page[];
  readonly files: readonly OutputFile[];
}

/** `style` is the joined style sheet; `scripts` what the bundler made. */
export function buildSite(data: SiteData, style: string, scripts: SiteScripts): BuiltSite {
  const site = prepareSite(data);
  const pages = allPages(site);
  return {
    pages,
    files: [
      ...pages.map((page) => renderPage(site, page)),
      ...site.editions.map((view) => standaloneEdition(site, view, style)),
      ...dataFiles(site),
      ...checkerFiles(site, scripts),
      ...searchFiles(site, scripts),
      { path: "stil.css", content: style },
      { path: "ikon.svg", content: faviconSvg },
      { path: "atom.xml", content: atomText(site) },
      { path: "sitemap.xml", content: sitemapText(site, pages) },
      { path: "robots.txt", content: robotsText(site) },
    ],
  };
}

/** Every page of the site. */
export function allPages(site: Site): readonly Page[] {
  return [
    startPage(site),
    rulesPage(site),
    ...regionPages(site),
    ...modulePages(site),
    ...editionPages(site),
    ...yearPages(site),
    ...comparisonPages(site),
    ...rulePages(site),
    ...registerPages(site),
    ...openPages(site),
    ...factPages(site),
    ...datePages(site),
    ...listPages(site),
    ...checkerPages(site),
    searchPage(),
    dataPage(site),
    ...aboutPages(site),
  ];
}

function dataFiles(site: Site): readonly OutputFile[] {
  return [
    { path: "kalender.ics", content: calendarText(site, calendarFile.name, eventsOf(site.contentRules)) },
    ...site.rulebook.modules.map((module) => ({
      path: `${module.id}/kalender.ics`,
      content: calendarText(site, calendarFile.nameFor(modulePlace(module)), eventsOf(rulesOfModule(site, module))),
    })),
    ...site.editions.map((view) => ({
      path: `${view.edition.id}/regelbok.json`,
      content: editionJson(site, view),
    })),
    { path: "data/regler.csv", content: rulesCsv(site) },
    { path: "data/dcat.jsonld", content: dcatJson(site) },
    ...site.specs.map(({ file, text }) => ({ path: `data/${file}`, content: text })),
  ];
}
