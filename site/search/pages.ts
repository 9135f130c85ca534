/** The search page. Without scripts its form leads to the register from A to Ö. */
import type { Site } from "../data.ts";
import { html } from "../html.ts";
import { page, type OutputFile, type Page } from "../page.ts";
import { withData, type SiteScripts } from "../scripts.ts";
import { to } from "../urls.ts";
import { search as words } from "../words/search.ts";
import { searchIndex } from "./entries.ts";

const SCRIPT = to("sok/sok.js");

export function searchPage(): Page {
  return page({
    path: "sok/",
    type: "search",
    title: words.title,
    description: words.description,
    lead: html`<p>${words.lead}</p>`,
    body: html`<form id="sok" class="search-form" role="search" action="${to("register/")}" method="get" data-root="${to("")}"><div class="field"><label for="sokord">${words.label}</label><p class="hint" id="sokord-tips">${words.hint}</p><div class="search-line"><input id="sokord" type="search" autocomplete="off" spellcheck="false" aria-describedby="sokord-tips"><button type="submit" class="button">${words.button}</button></div></div></form><div id="traffar"><p>${words.withoutScript} <a href="${to("register/")}">${words.register}</a>.</p></div>`,
    styles: [to("kontroll/kontroll.css")],
    scripts: [SCRIPT],
  });
}

export function searchFiles(site: Site, { search }: SiteScripts): readonly OutputFile[] {
  return [{ path: SCRIPT.path, content: withData("sokindex", searchIndex(site), search) }];
}
