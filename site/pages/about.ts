/** Pages about the site: method, how to read, accessibility, privacy, contact, missing pages, finding codes. */
import { CODE_WORDS } from "../../src/read/words/codes.ts";
import type { CodeWords } from "../../src/read/words/said.ts";
import { REASON_WORDS, type ReasonWords } from "../../src/compare/words/undecided.ts";
import type { Site } from "../data.ts";
import { html, type Html, type Target } from "../html.ts";
import { page, section, type Page } from "../page.ts";
import { findForm } from "../parts/find.ts";
import { linkedHeading } from "../parts/heading.ts";
import { prose } from "../parts/text.ts";
import { table } from "../parts/table.ts";
import { codeUrl, repositoryUrls, to } from "../urls.ts";
import * as words from "../words/about.ts";
import { footer, navigation } from "../words/common.ts";

export function aboutPages(site: Site): readonly Page[] {
  const under = [{ label: navigation.about, target: to("om/") }];
  return [
    aboutPage(site, "om/", words.about, [], html`${moreLinks()}`),
    aboutPage(site, "om/metod/", words.method, under),
    aboutPage(site, "om/sa-laser-du/", words.howToRead, under),
    aboutPage(site, "tillganglighet/", words.accessibility(site.today), under),
    aboutPage(site, "personuppgifter/", words.privacy, under),
    aboutPage(site, "kontakt/", words.contact, under, ways(site)),
    notFoundPage(),
    codesPage(),
    ...[...CODE_WORDS].map(([code, explained]) => codePage(code, explained)),
    ...Object.entries(REASON_WORDS).map(([code, reason]) => reasonPage(code, reason)),
  ];
}

function aboutPage(site: Site, path: string, text: words.AboutText, trail: Page["trail"], last: Html = html``): Page {
  return page({
    path,
    type: "about",
    title: text.title,
    trail,
    description: text.description,
    lead: html`<p>${text.lead}</p>`,
    body: html`<div class="prose">
      ${text.sections.map(({ id, heading, text: body }) => section(id, heading, prose(site, body)))}${last}
    </div>`,
  });
}

function moreLinks(): Html {
  const links: readonly (readonly [string, Target])[] = [
    [words.method.title, to("om/metod/")],
    [words.howToRead.title, to("om/sa-laser-du/")],
    [footer.accessibility, to("tillganglighet/")],
    [footer.privacy, to("personuppgifter/")],
    [footer.contact, to("kontakt/")],
    [footer.data, to("data/")],
  ];
  return section(
    "mer",
    words.aboutLinks,
    html`<ul>
      ${links.map(([label, target]) => html`<li><a href="${target}">${label}</a></li>`)}
    </ul>`,
  );
}

/** Where to write. A site built without an address says so, rather than ask readers to write to nobody. */
function ways({ repository, contact }: Site): Html {
  const links = [
    ...(contact === null ? [] : [html`<a href="mailto:${contact}">${words.writeTo(contact)}</a>`]),
    ...(repository === null ? [] : [html`<a href="${repositoryUrls(repository).report}">${words.report}</a>`]),
  ];
  return section(
    "skriv",
    words.ways,
    links.length === 0
      ? html`<p>${words.noWay}</p>`
      : html`<ul>
          ${links.map((link) => html`<li>${link}</li>`)}
        </ul>`,
  );
}

function notFoundPage(): Page {
  const { ways } = words.notFound;
  return page({
    path: "404.html",
    type: "not-found",
    title: words.notFound.title,
    description: words.notFound.description,
    lead: html`<p>${words.notFound.lead}</p>`,
    body: section(
      "forsok",
      words.notFound.try,
      html`${findForm(words.notFound.find)}<ul>
        <li><a href="${to("register/")}">${ways.register}</a></li>
        <li><a href="${to("regler/")}">${ways.rules}</a></li>
        <li><a href="${to("upphavda/")}">${ways.repealed}</a></li>
      </ul>`,
    ),
  });
}

function codesPage(): Page {
  return page({
    path: "fel/",
    type: "register-list",
    title: words.codes.title,
    description: words.codes.description,
    lead: html`<p>${words.codes.lead}</p>`,
    body: html`${section("koder", words.codes.findings, codeTable("koder-tabell", words.codes.findings, [...CODE_WORDS]))}${section(
      "skal",
      words.reasons.title,
      html`<p>${words.reasons.lead}</p>
        ${codeTable("skal-tabell", words.reasons.title, Object.entries(REASON_WORDS))}`,
    )}`,
  });
}

function codeTable(
  id: string,
  caption: string,
  rows: readonly (readonly [string, { readonly title: string }])[],
): Html {
  const { columns } = words.codes;
  return table({
    id,
    caption,
    hideCaption: true,
    head: [columns.code, columns.title],
    rows: rows.map(([code, { title }]) => [html`<a href="${codeUrl(code)}">${code}</a>`, title]),
  });
}

/** Why a comparison has to be judged by a person, with what an author can answer. */
function reasonPage(code: string, { title, explanation, example, answer }: ReasonWords): Page {
  return page({
    path: codeUrl(code).path,
    type: "code",
    title: `${code}: ${title}`,
    kicker: words.reasons.kicker,
    trail: [{ label: words.codes.title, target: to("fel/") }],
    description: explanation,
    lead: html`<p>${explanation}</p>`,
    body: html`<p>${words.reasons.reader}</p>
      ${section("exempel", words.reasons.example, html`<p>${example}</p>`)}${section("svar", words.reasons.answer, html`<p>${answer}</p>`)}`,
  });
}

function codePage(code: string, { title, explanation, wrong, right }: CodeWords): Page {
  return page({
    path: codeUrl(code).path,
    type: "code",
    title: `${code}: ${title}`,
    kicker: words.codes.kicker,
    trail: [{ label: words.codes.title, target: to("fel/") }],
    description: explanation,
    lead: html`<p>${explanation}</p>`,
    body: html`<div class="wrong-right">
      <div>
        ${linkedHeading(2, "fel", words.codes.wrong, words.codes.exampleOf(words.codes.wrong))}
        <pre>${wrong}</pre>
      </div>
      <div>
        ${linkedHeading(2, "ratt", words.codes.right, words.codes.exampleOf(words.codes.right))}
        <pre>${right}</pre>
      </div>
    </div>`,
  });
}
