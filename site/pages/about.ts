/** Pages about the site: method, how to read, accessibility, privacy, contact, missing pages, finding codes. */
import { CODE_WORDS } from "../../src/words/codes.ts";
import type { Site } from "../data.ts";
import { html, type Html, type Target } from "../html.ts";
import { page, section, type Page } from "../page.ts";
import { prose } from "../parts/text.ts";
import { table } from "../parts/table.ts";
import { codeUrl, to } from "../urls.ts";
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
    aboutPage(site, "kontakt/", words.contact, under),
    notFoundPage(),
    codesPage(),
    ...Object.entries(CODE_WORDS).map(([code, explained]) => codePage(code, explained)),
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
      html`<ul>
        <li><a href="${to("register/")}">${ways.register}</a></li>
        <li><a href="${to("regler/")}">${ways.rules}</a></li>
        <li><a href="${to("upphavda/")}">${ways.repealed}</a></li>
      </ul>`,
    ),
  });
}

type Explained = (typeof CODE_WORDS)[keyof typeof CODE_WORDS];

function codesPage(): Page {
  const { columns } = words.codes;
  return page({
    path: "fel/",
    type: "register-list",
    title: words.codes.title,
    description: words.codes.description,
    lead: html`<p>${words.codes.lead}</p>`,
    body: table({
      id: "koder",
      caption: words.codes.title,
      hideCaption: true,
      head: [columns.code, columns.title],
      rows: Object.entries(CODE_WORDS).map(([code, { title }]) => [
        html`<a href="${codeUrl(code)}">${code}</a>`,
        title,
      ]),
    }),
  });
}

function codePage(code: string, { title, explanation, wrong, right }: Explained): Page {
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
        <h2>${words.codes.wrong}</h2>
        <pre>${wrong}</pre>
      </div>
      <div>
        <h2>${words.codes.right}</h2>
        <pre>${right}</pre>
      </div>
    </div>`,
  });
}
