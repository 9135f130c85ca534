/** The feed of decided changes and the map of pages. */
import { isKnownFrom } from "../../src/compare/report.ts";
import { stepsOf } from "../compare/changes.ts";
import type { Site } from "../data.ts";
import { eventsOf, isChange, type DatedEvent } from "../events.ts";
import { escapeText } from "../html.ts";
import { plainText } from "../markdown.ts";
import type { Page } from "../page.ts";
import { placeOf } from "../parts/rule-list.ts";
import { absoluteAddress, ruleUrl, to } from "../urls.ts";
import { versionsOf } from "../versions.ts";
import { className } from "../words/compare.ts";
import { feed as words } from "../words/files.ts";
import { eventWord } from "../words/pages.ts";

/** A reader wants what is new, not the whole history. */
const MOST_ENTRIES = 60;

export function atomText(site: Site): string {
  const entries = eventsOf(site.contentRules).filter(isChange).toReversed().slice(0, MOST_ENTRIES);
  const self = absoluteAddress(site.baseUrl, to("atom.xml"));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
<title>${escapeText(words.title)}</title>
<subtitle>${escapeText(words.subtitle)}</subtitle>
<id>${escapeText(self)}</id>
<link rel="self" type="application/atom+xml" href="${escapeText(self)}"/>
<link rel="alternate" type="text/html" href="${escapeText(absoluteAddress(site.baseUrl, to("kalender/")))}"/>
<updated>${site.today}T00:00:00Z</updated>
<author><name>${escapeText(words.author)}</name></author>
${entries.map((event) => entry(site, event)).join("\n")}
</feed>
`;
}

/** What sort of change it is, in a word. A rule that is only known from the day is not called new. */
function classOf({ rulebook }: Site, { rule, date }: DatedEvent): string | null {
  const step = stepsOf(rulebook, rule).find(({ from }) => from === date);
  return step === undefined || isKnownFrom(step.change) ? null : className(step.change.class);
}

function entry(site: Site, event: DatedEvent): string {
  const { rule, date, kind, anchor } = event;
  const name = classOf(site, event);
  const what = kind === "changes" && name !== null ? name : eventWord(kind);
  const url = absoluteAddress(site.baseUrl, ruleUrl(rule.id, anchor));
  const text = versionsOf(rule).find((view) => view.anchor === anchor)?.version.text;
  return `<entry>
<title>${escapeText(words.entry(what, rule.title, date))}</title>
<id>${escapeText(`${url}-${kind}`)}</id>
<link rel="alternate" type="text/html" href="${escapeText(url)}"/>
<updated>${date}T00:00:00Z</updated>
<category term="${escapeText(placeOf(site, rule))}"/>${name === null ? "" : `\n<category term="${escapeText(name)}"/>`}
<summary>${escapeText(text === undefined ? placeOf(site, rule) : plainText(text))}</summary>
</entry>`;
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
