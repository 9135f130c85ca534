/** Every file that can be fetched. */
import type { Site } from "../data.ts";
import { html } from "../html.ts";
import { page, section, type Page } from "../page.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { table } from "../parts/table.ts";
import { prose } from "../parts/text.ts";
import { specUrl, to } from "../urls.ts";
import { dataPage as words } from "../words/files.ts";

export function dataPage(site: Site): Page {
  const files: readonly (readonly [string, string])[] = [
    ["data/regler.csv", words.csv],
    ["kalender.ics", words.ics],
    ["atom.xml", words.atom],
    ["data/dcat.jsonld", words.dcat],
  ];
  return page({
    path: "data/",
    type: "data",
    title: words.title,
    description: words.description,
    lead: html`<p>${words.lead} ${words.licence}</p>`,
    body: html`${section(
      "allt",
      words.all,
      html`${table({
        id: "filer",
        caption: words.caption,
        hideCaption: true,
        head: [words.columns.file, words.columns.what],
        rows: files.map(([path, what]) => [html`<a href="${to(path)}">${path}</a>`, what]),
      })}
        <p class="small">${words.csvNote}</p>`,
    )}${section(
      "utgavor",
      words.perEdition,
      table({
        id: "utgavor-tabell",
        caption: words.editionCaption,
        hideCaption: true,
        head: [words.edition, words.json, words.html],
        rows: site.editions.map(({ module, edition }) => {
          const name = edition.id.replaceAll("/", "-");
          return [
            html`${edition.title}<span class="explain">${modulePlace(module)}</span>`,
            html`<a href="${to(`${edition.id}/regelbok.json`)}">${name}.json</a>`,
            html`<a href="${to(`${edition.id}/regelbok-${name}.html`)}">${name}.html</a>`,
          ];
        }),
      }),
    )}${section("lofte", words.promise, prose(site, words.promiseText))}${section(
      "kallfiler",
      words.specs,
      html`<p>${words.specsText}</p>
        <details>
          <summary>${words.specsShow(site.specs.length)}</summary>
          <ul class="file-list">
            ${site.specs.map(({ file }) => html`<li><a href="${specUrl(file)}">${file}</a></li>`)}
          </ul>
        </details>`,
    )}`,
  });
}
