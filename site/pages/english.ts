/** The one page in English: what the site is, for those who read no Swedish. */
import type { Site } from "../data.ts";
import { html, type Html, type Target } from "../html.ts";
import { page, type Page } from "../page.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { modulesInOrder } from "../regions.ts";
import { englishUrl, moduleUrl, repositoryUrls, to } from "../urls.ts";
import { english as words } from "../words/english.ts";

export function englishPage(site: Site): Page {
  const { before, term, after } = words.lead;
  return page({
    path: englishUrl.path,
    type: "about",
    language: "en",
    title: words.title,
    description: words.description,
    running: words.running,
    lead: html`<p>${before}<span lang="sv">${term}</span>${after}</p>`,
    body: html`<div class="prose">${rules(site)}${certain()}${uses()}${developers()}${contact(site)}</div>`,
  });
}

function rules(site: Site): Html {
  const { heading, text, unofficial } = words.rules;
  const places = modulesInOrder(site.rulebook).map(
    (module) => html`<li><a href="${moduleUrl(module)}" lang="sv">${modulePlace(site, module)}</a></li>`,
  );
  return part(
    "rules",
    heading,
    html`<p>${text}</p>
      <ul>
        ${places}
      </ul>
      <p>${unofficial}</p>`,
  );
}

function certain(): Html {
  const { heading, text, items } = words.certain;
  return part(
    "certain",
    heading,
    html`<p>${text}</p>
      <ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`,
  );
}

function uses(): Html {
  const { heading, read, compare, compareText, check, checkText, draft, draftText } = words.uses;
  return part(
    "uses",
    heading,
    html`<ul>
      ${linked(to("regler/"), read)}${linked(to("kalender/"), compare, compareText)}
      ${linked(to("kontroll/"), check, checkText)}${linked(to("prova/"), draft, draftText)}
    </ul>`,
  );
}

function developers(): Html {
  const { heading, package: name, data, schemas, licence } = words.developers;
  return part(
    "developers",
    heading,
    html`<ul>
        <li>${name} <code>npm install ffu-regler</code></li>
        ${linked(to("data/"), data)}${linked(to("data/", "beskrivning"), schemas)}
      </ul>
      <p>${licence}</p>`,
  );
}

function contact({ repository, contact: address }: Site): Html {
  const { heading, text, write, report, none } = words.contact;
  const ways = [
    ...(address === null ? [] : [html`<li><a href="mailto:${address}">${write(address)}</a></li>`]),
    ...(repository === null ? [] : [html`<li><a href="${repositoryUrls(repository).report}">${report}</a></li>`]),
  ];
  return part(
    "contact",
    heading,
    html`<p>${text}</p>
      ${
        ways.length === 0
          ? html`<p>${none}</p>`
          : html`<ul>
              ${ways}
            </ul>`
      }`,
  );
}

/** Where the link leads is in Swedish, and says so to those who hear it. */
function linked(target: Target, label: string, after = ""): Html {
  return html`<li><a href="${target}" hreflang="sv">${label}</a>${after !== "" && html`. ${after}`}</li>`;
}

function part(id: string, heading: string, body: Html): Html {
  return html`<section>
    <div class="heading">
      <h2 id="${id}">${heading}</h2>
      <a class="permalink" href="#${id}" aria-label="${words.linkTo(heading)}">§</a>
    </div>
    ${body}
  </section>`;
}
