/** The feeds of decided changes and the map of pages. */
import type { ContentRule, IsoDate, Module } from "../../src/rulebook/model.ts";
import { rulesOfModule, type Site } from "../data.ts";
import { eventsOf, isChange, type DatedEvent } from "../events.ts";
import { byCodeUnit } from "../../src/words/order.ts";
import { escapeText, type Target } from "../html.ts";
import type { Page } from "../page.ts";
import { modulePlace, placeOf } from "../parts/rule-list.ts";
import { absoluteAddress, moduleCalendarUrl, to } from "../urls.ts";
import { exceptionsOf, versionsOf } from "../versions.ts";
import { className } from "../words/compare.ts";
import { feed as words } from "../words/files.ts";
import { PATHS } from "./paths.ts";
import { eventFacts } from "./event-facts.ts";

/** A reader wants what is new, not the whole history. */
const MOST_ENTRIES = 60;

interface Feed {
  readonly path: string;
  readonly title: string;
  /** Where the same days are read. */
  readonly page: Target;
  readonly rules: readonly ContentRule[];
}

/** The changes of every rule. */
export function atomText(site: Site): string {
  return feedText(site, { path: PATHS.atom, title: words.title, page: to("kalender/"), rules: site.contentRules });
}

/** The changes of the rules that concern a care choice, those it shares with others among them. */
export function moduleAtomText(site: Site, module: Module): string {
  return feedText(site, {
    path: PATHS.moduleAtom(module),
    title: words.titleFor(modulePlace(site, module)),
    page: moduleCalendarUrl(module),
    rules: rulesOfModule(site, module),
  });
}

/** An event's entry has the same id in every feed that tells it, so that a reader of two sees it once. */
function feedText(site: Site, { path, title, page, rules }: Feed): string {
  const events = eventsOf(site, rules)
    .filter(isChange)
    .map((event) => ({ event, updated: toldOn(site, event) }))
    .toSorted((a, b) => byCodeUnit(b.updated, a.updated) || byCodeUnit(b.event.date, a.event.date))
    .slice(0, MOST_ENTRIES);
  const self = absoluteAddress(site.baseUrl, to(path));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
<title>${escapeText(title)}</title>
<subtitle>${escapeText(words.subtitle)}</subtitle>
<id>${escapeText(self)}</id>
<link rel="self" type="application/atom+xml" href="${escapeText(self)}"/>
<link rel="alternate" type="text/html" href="${escapeText(absoluteAddress(site.baseUrl, page))}"/>
<updated>${events[0]?.updated ?? site.today}T00:00:00Z</updated>
<author><name>${escapeText(words.author)}</name></author>
${events.map(({ event, updated }) => entry(site, event, updated)).join("\n")}
</feed>
`;
}

function entry(site: Site, event: DatedEvent, updated: IsoDate): string {
  const { rule, kind } = event;
  const facts = eventFacts(site, event);
  const classed = facts.class === null ? "" : `\n<category term="${escapeText(className(facts.class))}"/>`;
  return `<entry>
<title>${escapeText(facts.sentence)}</title>
<id>${escapeText(`${facts.url}-${kind}`)}</id>
<link rel="alternate" type="text/html" href="${escapeText(facts.url)}"/>
<updated>${updated}T00:00:00Z</updated>
<category term="${escapeText(placeOf(site, rule))}"/>${classed}
<summary>${escapeText(facts.text)}</summary>
</entry>`;
}

/** The day of the event, or when that is to come, the day of the newest source that tells of it. */
function toldOn(site: Site, { date, rule, anchor }: DatedEvent): IsoDate {
  if (date <= site.today) return date;
  const version = versionsOf(rule).find((view) => view.anchor === anchor)?.version;
  const exception = exceptionsOf(rule).find((view) => view.anchor === anchor)?.exception;
  const days = ((exception ?? version)?.sources ?? []).flatMap(({ source }) => site.sources.get(source)?.date ?? []);
  return days.sort().findLast((day) => day <= site.today) ?? site.today;
}

export function sitemapText(site: Site, pages: readonly Page[]): string {
  const urls = pages
    .filter(({ type }) => type !== "not-found")
    .map(({ path }) => `<url><loc>${escapeText(absoluteAddress(site.baseUrl, to(path)))}</loc></url>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
}

export function robotsText(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress(site.baseUrl, to("sitemap.xml"))}\n`;
}
