/** The frame of every page: head, landmarks, navigation, breadcrumb, one h1, footer. */
import { html, isEmpty, join, nothing, renderHtml, type Html, type Target } from "./html.ts";
import { siteMark } from "./icons.ts";
import type { Page, PageType, OutputFile } from "./page.ts";
import type { Site } from "./data.ts";
import { absoluteAddress, englishUrl, fileOf, relativeAddress, to, topicUrl } from "./urls.ts";
import * as words from "./words/common.ts";
import { english } from "./words/english.ts";

/** `frame-ancestors` works only as a header, so it is left to the server. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

/** A page with a script still asks nobody for anything: its data comes with the script. */
const POLICY_WITH_SCRIPT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'self'";

export const STYLESHEET = to("stil.css");

/** The picture of the start page, shown where a link to any page is shared. */
export const CARD = to("delning.png");
const CARD_SIZE = { width: 1200, height: 630 } as const;

const NAVIGATION: readonly (readonly [label: string, target: Target, types: readonly PageType[]])[] = [
  [words.navigation.rules, to("regler/"), ["region", "module", "edition", "book", "chapter", "rule", "moved-rule"]],
  [
    words.navigation.changes,
    to("kalender/"),
    ["calendar", "timeline", "state", "changes", "ahead", "comparison", "comparison-list"],
  ],
  [words.navigation.check, to("kontroll/"), ["check", "form", "checker"]],
  [words.navigation.terms, to("begrepp/"), ["term"]],
  [words.navigation.register, to("register/"), []],
  [words.navigation.search, to("sok/"), ["search"]],
  [words.navigation.about, to("om/"), ["about"]],
];

type Links = readonly (readonly [label: string, target: Target])[];

const FOOTER: readonly (readonly [group: string, links: Links])[] = [
  [
    words.footerGroups.rules,
    [
      [words.footer.editions, to("utgavor/")],
      [words.footer.states, to("laget/")],
      [words.footer.regions, topicUrl(null)],
      [words.footer.repealed, to("upphavda/")],
      [words.footer.money, to("ersattning/")],
      [words.footer.procedures, to("forfaranden/")],
      [words.footer.duties, to("redovisning/")],
    ],
  ],
  [
    words.footerGroups.open,
    [
      [words.navigation.proposals, to("forslag/")],
      [words.footer.questions, to("fragor/")],
      [words.footer.draft, to("prova/")],
    ],
  ],
  [
    words.footerGroups.ground,
    [
      [words.footer.sources, to("kallor/")],
      [words.footer.decisions, to("beslut/")],
      [words.footer.facts, to("uppgifter/")],
      [words.footer.data, to("data/")],
      [words.footer.codes, to("fel/")],
    ],
  ],
  [
    words.footerGroups.site,
    [
      [words.footer.contact, to("kontakt/")],
      [words.footer.accessibility, to("tillganglighet/")],
      [words.footer.privacy, to("personuppgifter/")],
      [english.link, englishUrl],
    ],
  ],
];

/** The page as a file. Addresses are relative, except on the page for missing addresses, which is shown anywhere. */
export function renderPage(site: Site, page: Page): OutputFile {
  const anywhere = page.type === "not-found";
  const root = new URL(site.baseUrl).pathname.replace(/\/$/u, "");
  const resolve = (target: Target): string =>
    anywhere
      ? `${root}/${target.path}${target.anchor === null ? "" : `#${target.anchor}`}`
      : relativeAddress(page.path, target);
  const content = renderHtml(frame(site, page), resolve);
  return { path: fileOf(page.path), content };
}

function frame(site: Site, page: Page): Html {
  return html`<!doctype html>
    <html lang="${page.language}">
      ${head(site, page)}
      <body class="page-${page.type}">
        <a class="skip" href="#innehall">${page.language === "sv" ? words.skipToContent : english.skipToContent}</a>
        ${header(page)}
        <div class="sheet">
          ${breadcrumb(page)}
          <main id="innehall">
            <p class="running" aria-hidden="true">${page.running ?? words.running(page.title, site.today)}</p>
            <div class="printed">
              <header class="page-head">
                ${page.kicker !== null && html`<p class="kicker">${page.kicker}</p>`}
                <h1>${page.title}</h1>
                ${!isEmpty(page.versionLine) && html`<p class="version-line">${page.versionLine}</p>`} ${page.banners}
                ${!isEmpty(page.lead) && html`<div class="lead">${page.lead}</div>`}
                <p class="printed-address" aria-hidden="true">${absoluteAddress(site.baseUrl, to(page.path))}</p>
              </header>
              ${
                isEmpty(page.aside)
                  ? html`<div class="body">${page.body}</div>`
                  : html`<div class="columns">
                      ${!isEmpty(page.first) && html`<div class="first">${page.first}</div>`}
                      <div class="aside">${page.aside}</div>
                      <div class="body">${page.body}</div>
                    </div>`
              }
            </div>
          </main>
        </div>
        ${pageFooter(site, page)}
      </body>
    </html> `;
}

/** The language of what frames a page in another. */
function swedish({ language }: Page): Html {
  return language === "sv" ? nothing : html` lang="sv"`;
}

function head(site: Site, page: Page): Html {
  const title = windowTitle(page);
  const canonical = absoluteAddress(site.baseUrl, to(page.path));
  return html`<head>
    <meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="${page.scripts.length === 0 ? CONTENT_SECURITY_POLICY : POLICY_WITH_SCRIPT}"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <meta name="description" content="${page.description}" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    ${page.type === "not-found" ? nothing : html`<link rel="canonical" href="${canonical}" />${preview(site, page, title, canonical)}`}
    <link rel="stylesheet" href="${STYLESHEET}" />
    ${page.styles.map((target) => html`<link rel="stylesheet" href="${target}" />`)}
    <link rel="icon" type="image/svg+xml" href="${to("ikon.svg")}" />
    ${page.scripts.map((target) => html`<script src="${target}" defer></script>`)}
    ${page.alternates.map(({ type, title: label, target }) => html`<link rel="alternate" type="${type}" title="${label}" href="${target}" />`)}
  </head>`;
}

/** The title with the way to the page, nearest first: thirty rules have the title Uppföljning, and thirty tabs do not help. */
function windowTitle({ path, title, apart, trail }: Page): string {
  if (path === "") return words.siteLong;
  const own = apart === null ? title : `${title} (${apart})`;
  return [own, ...trail.map(({ label }) => label).toReversed(), words.siteName].join(" – ");
}

/** How a link to the page looks where it is shared. Its addresses are whole ones, as those who fetch them need. */
function preview(site: Site, page: Page, title: string, canonical: string): Html {
  const properties: readonly (readonly [string, string])[] = [
    ["og:type", page.path === "" ? "website" : "article"],
    ["og:site_name", words.siteName],
    ["og:locale", page.language === "sv" ? "sv_SE" : "en_GB"],
    ["og:title", title],
    ["og:description", page.description],
    ["og:url", canonical],
    ["og:image", absoluteAddress(site.baseUrl, CARD)],
    ["og:image:width", String(CARD_SIZE.width)],
    ["og:image:height", String(CARD_SIZE.height)],
    ["og:image:alt", words.cardText],
  ];
  return html`${properties.map(([property, content]) => html`<meta property="${property}" content="${content}" />`)}<meta name="twitter:card" content="summary_large_image" />`;
}

function header(page: Page): Html {
  const entries = NAVIGATION.map(([label, target, types]) => {
    const here = target.path === page.path ? html` aria-current="page"` : nothing;
    const within = types.includes(page.type) || target.path === page.path ? html` class="within"` : nothing;
    return html`<li><a href="${target}" ${here}${within}>${label}</a></li>`;
  });
  return html`<header class="site-head"${swedish(page)}>
    <div class="site-head-inner">
      <a class="site-name" href="${to("")}" ${page.path === "" ? html` aria-current="page"` : nothing}
        >${siteMark()}<span>${words.siteName}</span></a
      >
      <nav aria-label="${words.mainNavigation}">
        <ul>
          ${join(entries)}
        </ul>
      </nav>
    </div>
  </header>`;
}

function breadcrumb(page: Page): Html {
  const { path, trail, title, language } = page;
  if (path === "") return nothing;
  const links = [{ label: words.startPage, target: to("") }, ...trail].map(
    ({ label, target }) => html`<li><a href="${target}">${label}</a></li>`,
  );
  return html`<nav class="crumbs" aria-label="${words.breadcrumbNavigation}"${swedish(page)}>
    <ol>
      ${links}
      <li><span aria-current="page"${language !== "sv" && html` lang="${language}"`}>${title}</span></li>
    </ol>
  </nav>`;
}

/** Said on every page, old ones too: how far the sources reach, and whether something decided is still to come. */
export function honesty(site: Site): string {
  const coming = site.changeDays.filter((day) => day > site.today);
  const [first] = coming;
  const next = first === undefined ? words.footer.nothingComing : words.footer.coming(coming.length, first);
  const since = site.today > site.knownThrough ? ` ${words.footer.unknownSince}` : "";
  return `${words.footer.known(site.knownThrough)}${since} ${next}`;
}

function pageFooter(site: Site, page: Page): Html {
  const groups = FOOTER.map(
    ([group, links]) =>
      html`<div>
        <p class="label">${group}</p>
        <ul>
          ${links.map(([label, target]) => html`<li><a href="${target}"${target === englishUrl && html` lang="en" hreflang="en"`}>${label}</a></li>`)}
        </ul>
      </div>`,
  );
  return html`<footer class="site-foot"${swedish(page)}>
    <div class="site-foot-inner">
      <p class="unofficial">${words.footer.unofficial}</p>
      <nav aria-label="${words.footerNavigation}">${groups}</nav>
      <p class="state">${words.footer.state(site.today)} ${honesty(site)}</p>
    </div>
  </footer>`;
}
