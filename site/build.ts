/** The whole site as files. A pure function: the same data and day give the same bytes. */
import { prepareSite, type Site, type SiteData } from "./data.ts";
import type { MeasuredFile } from "./files/checksums.ts";
import { embeddedRules } from "./files/embedded.ts";
import { printsOf, type Print } from "./files/prints.ts";
import { publishedFiles } from "./files/published.ts";
import { robotsText, sitemapText } from "./files/xml.ts";
import { choiceStyle, CHOICE_STYLE } from "./parts/rule-choice.ts";
import { TOPIC_CHOICE_STYLE, topicChoiceStyle } from "./parts/topic-choice.ts";
import { faviconSvg } from "./icons.ts";
import { renderPage } from "./layout.ts";
import type { OutputFile, Page } from "./page.ts";
import { aboutPages } from "./pages/about.ts";
import { englishPage } from "./pages/english.ts";
import { comparisonPages } from "./compare/pairs.ts";
import { yearPages } from "./compare/year.ts";
import { checked, checkerFiles, checkerPages, type Checked } from "./checker/pages.ts";
import { drafted, draftFiles, draftPages, type Drafted } from "./draft/pages.ts";
import { searchFiles, searchPage } from "./search/pages.ts";
import type { SiteScripts } from "./scripts.ts";
import { dataPage } from "./pages/data.ts";
import { datePages } from "./pages/dates.ts";
import { editionPages } from "./pages/edition.ts";
import { factPages } from "./pages/facts.ts";
import { figurePages } from "./pages/figures.ts";
import { aheadPages } from "./pages/ahead.ts";
import { listPages } from "./pages/lists.ts";
import { modulePages } from "./pages/module.ts";
import { openPages } from "./pages/open.ts";
import { sourcePages } from "./pages/sources.ts";
import { decisionPages } from "./pages/decisions.ts";
import { termPages } from "./pages/terms.ts";
import { rulePages } from "./pages/rule.ts";
import { regionPages, rulesPage, startPage } from "./pages/start.ts";
import { timelinePages } from "./pages/timeline.ts";

export interface BuiltSite {
  readonly pages: readonly Page[];
  readonly files: readonly OutputFile[];
  /** What is still to be printed of the pages: that takes a browser. */
  readonly prints: readonly Print[];
}

/** `style` is the joined style sheet; `scripts` what the bundler made. */
export function buildSite(data: SiteData, style: string, scripts: SiteScripts): BuiltSite {
  const site = prepareSite(data);
  const published = publishedFiles(site, style);
  const tried = triedIn(site);
  const pages = allPages(site, published, tried);
  return {
    pages,
    prints: printsOf(site),
    files: [
      ...pages.map((page) => renderPage(site, page)),
      ...published.map(({ path, content }) => ({ path, content })),
      ...scriptFiles(site, tried, scripts),
      ...embeddedRules(site),
      { path: "stil.css", content: style },
      { path: CHOICE_STYLE.path, content: choiceStyle() },
      { path: TOPIC_CHOICE_STYLE.path, content: topicChoiceStyle() },
      { path: "ikon.svg", content: faviconSvg },
      { path: "sitemap.xml", content: sitemapText(site, pages) },
      { path: "robots.txt", content: robotsText(site) },
    ],
  };
}

/** What is made of scripts: each with the data that it works on, and what goes with them. */
export function scriptFiles(site: Site, tried: Tried, scripts: SiteScripts): readonly OutputFile[] {
  return [
    ...checkerFiles(site, tried.checked, scripts),
    ...draftFiles(site, tried.drafted, scripts),
    ...searchFiles(site, scripts),
  ];
}

/** What units and proposals are tried on, by care choice: for the pages and for their scripts. */
interface Tried {
  readonly checked: readonly Checked[];
  readonly drafted: readonly Drafted[];
}

export function triedIn(site: Site): Tried {
  return { checked: checked(site), drafted: drafted(site) };
}

/** Every page of the site. */
function allPages(site: Site, published: readonly MeasuredFile[], tried: Tried): readonly Page[] {
  return [
    startPage(site),
    rulesPage(site),
    ...regionPages(site),
    ...modulePages(site),
    ...aheadPages(site),
    ...editionPages(site),
    ...yearPages(site),
    ...comparisonPages(site),
    ...rulePages(site),
    ...sourcePages(site),
    ...decisionPages(site),
    ...termPages(site),
    ...openPages(site),
    ...factPages(site),
    ...figurePages(site),
    ...datePages(site),
    ...timelinePages(site),
    ...listPages(site),
    ...checkerPages(site, tried.checked),
    ...draftPages(site, tried.drafted),
    searchPage(),
    dataPage(site, published),
    ...aboutPages(site),
    englishPage(site),
  ];
}
