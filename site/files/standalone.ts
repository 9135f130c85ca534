/** A whole edition as one file that can be mailed and archived: style inside, links out to the published pages. */
import { createHash } from "node:crypto";
import type { EditionView } from "../../src/rulebook/editions.ts";
import { editionChapters } from "../chapters.ts";
import type { Site } from "../data.ts";
import { html, join, renderHtml, type Target } from "../html.ts";
import { honesty } from "../layout.ts";
import { bookBody, bookContents } from "../pages/book.ts";
import { editionBanners, runningHead, versionLine } from "../parts/edition.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { absoluteAddress } from "../urls.ts";
import { footer } from "../words/common.ts";

export function standaloneEdition(site: Site, view: EditionView, style: string): string {
  const { module, edition } = view;
  const chapters = editionChapters(site, view);
  const digest = createHash("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  const body = html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${edition.title} – ${modulePlace(site, module)}</title>
<style>`;
  const rest = html`</style>
</head>
<body class="page-book standalone">
<div class="sheet"><main>
<p class="running" aria-hidden="true">${runningHead(site, view)}</p>
<div class="printed">
<header class="page-head"><p class="kicker">${modulePlace(site, module)}</p><h1>${edition.title}</h1><p class="version-line">${versionLine(site, edition)}</p>${join(editionBanners(site, view))}</header>
<div class="columns"><div class="aside">${bookContents(site, chapters)}</div><div class="body">${bookBody(site, view, chapters)}</div></div>
</div>
</main></div>
<footer class="site-foot"><div class="site-foot-inner"><p class="unofficial">${footer.unofficial}</p><p class="state">${footer.state(site.today)} ${honesty(site)}</p></div></footer>
</body>
</html>
`;
  const resolve = (target: Target): string => absoluteAddress(site.baseUrl, target);
  return `${renderHtml(body, resolve)}${style}${renderHtml(rest, resolve)}`;
}
