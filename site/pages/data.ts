/** Every file that can be fetched, what it holds, and what is promised of it. */
import type { EditionView } from "../../src/rulebook/editions.ts";
import type { Site } from "../data.ts";
import { CHECKSUMS, type MeasuredFile } from "../files/checksums.ts";
import { schemaTarget, type PublishedSchema } from "../files/json.ts";
import { PATHS } from "../files/paths.ts";
import { AUTHORED_SCHEMAS } from "../files/schemas.ts";
import { html, type Html } from "../html.ts";
import { page, section, type Page } from "../page.ts";
import { codeExample } from "../parts/code-example.ts";
import { linkedHeading } from "../parts/heading.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { table } from "../parts/table.ts";
import { prose } from "../parts/text.ts";
import { toc, tocEntries, type TocEntry } from "../parts/toc.ts";
import { specUrl, to } from "../urls.ts";
import { permalink } from "../words/common.ts";
import { dataPage as words, fileSize } from "../words/data-page.ts";
import { modulesInOrder } from "../regions.ts";

type Files = ReadonlyMap<string, MeasuredFile>;

export function dataPage(site: Site, published: readonly MeasuredFile[]): Page {
  const files = new Map(published.map((file) => [file.path, file]));
  return page({
    path: "data/",
    type: "data",
    title: words.title,
    description: words.description,
    lead: html`<p>${words.lead}</p>`,
    aside: toc(words.contents, tocEntries(contents())),
    body: html`${rules(files)}${changes(site, files)}${editions(site, files)}${descriptions(files)}${code(site)}${section(
      "licens",
      words.licence.heading,
      prose(site, words.licence.text),
    )}${section("lofte", words.promise.heading, prose(site, words.promise.text))}${specs(site)}`,
  });
}

function contents(): readonly TocEntry[] {
  return [
    { id: "regler", label: words.rules.heading },
    { id: "andringar", label: words.changes.heading },
    { id: "utgavor", label: words.editions.heading },
    { id: "beskrivning", label: words.about.heading },
    { id: "paket", label: words.code.heading },
    { id: "licens", label: words.licence.heading },
    { id: "lofte", label: words.promise.heading },
    { id: "kallfiler", label: words.specs.heading },
  ];
}

function rules(files: Files): Html {
  const { heading, caption, csv, register, figures, csvNote } = words.rules;
  return section(
    "regler",
    heading,
    html`${fileTable(files, "regler-tabell", caption, [
      [PATHS.rulesCsv, csv],
      [PATHS.register, register],
      [PATHS.figuresCsv, figures],
    ])}
      <p class="small">${csvNote}</p>`,
  );
}

function editions(site: Site, files: Files): Html {
  const { heading, text } = words.editions;
  return section(
    "utgavor",
    heading,
    html`<p>${text}</p>
      <ul class="rules">
        ${newestFirst(site).map((view) => editionItem(site, files, view))}
      </ul>`,
  );
}

function editionItem(site: Site, files: Files, { module, edition }: EditionView): Html {
  const name = edition.id.replaceAll("/", "-");
  const [json, page] = [PATHS.editionJson(edition), PATHS.editionHtml(edition)];
  return html`<li>
    ${edition.title} <span class="meta">${modulePlace(site, module)}</span>
    <span class="explain"
      ><a href="${to(json)}" download="${name}.json">${name}.json</a> ${sizeAndSum(files, json)}<br />
      <a href="${to(page)}">${name}.html</a> ${sizeAndSum(files, page)}</span
    >
  </li>`;
}

/** The modules in their order, each with its newest edition first. */
function newestFirst({ editions, rulebook }: Site): readonly EditionView[] {
  return modulesInOrder(rulebook).flatMap(({ id }) => editions.filter(({ module }) => module.id === id).toReversed());
}

function changes(site: Site, files: Files): Html {
  const { heading, caption, atom, json, csv, ics, perModule, perModuleText, moduleIcs, moduleAtom } = words.changes;
  return section(
    "andringar",
    heading,
    html`${fileTable(files, "andringar-tabell", caption, [
      [PATHS.atom, atom],
      [PATHS.eventsJson, json],
      [PATHS.eventsCsv, csv],
      [PATHS.calendar, ics],
    ])}
      ${linkedHeading(3, "kalendrar", perModule, permalink.section(perModule))}
      <p>${perModuleText}</p>
      <ul class="file-list">
        ${modulesInOrder(site.rulebook).map((module) => {
          const place = modulePlace(site, module);
          return [
            subscription(files, PATHS.moduleCalendar(module), moduleIcs(place)),
            subscription(files, PATHS.moduleAtom(module), moduleAtom(place)),
          ];
        })}
      </ul>`,
  );
}

function subscription(files: Files, path: string, label: string): Html {
  return html`<li><a href="${to(path)}">${label}</a> <span class="meta">${size(files, path)}</span></li>`;
}

function descriptions(files: Files): Html {
  const { about } = words;
  const schema = (name: PublishedSchema): readonly [string, string] => [schemaTarget(name).path, about[name]];
  return section(
    "beskrivning",
    about.heading,
    html`<p>${about.text}</p>
      ${fileTable(files, "beskrivning-tabell", about.caption, [
        schema("regelbok"),
        schema("handelser"),
        schema("register"),
        [PATHS.dcatXml, about.dcatXml],
        [PATHS.dcatJson, about.dcatJson],
        [CHECKSUMS, about.checksums],
      ])}
      <p>${about.check}</p>
      <pre><code>${about.command}</code></pre>
      ${linkedHeading(3, "forfattarscheman", about.authored, permalink.section(about.authored))}
      <p>${about.authoredText}</p>
      <ul class="file-list">
        ${AUTHORED_SCHEMAS.map(({ name, title }) => html`<li><a href="${schemaTarget(name)}"><span class="hidden">${about.schema} </span>${title}</a></li>`)}
      </ul>`,
  );
}

function code(site: Site): Html {
  const { heading, text, install, after } = words.code;
  const example = codeExample(site);
  return section(
    "paket",
    heading,
    html`<p>${text}</p>
      <pre><code>${install}</code></pre>
      ${example !== null && html`<pre><code>${example}</code></pre>`}
      <p>${after}</p>`,
  );
}

function specs(site: Site): Html {
  const { heading, text, show } = words.specs;
  return section(
    "kallfiler",
    heading,
    html`<p>${text}</p>
      <details>
        <summary>${show(site.specs.length)}</summary>
        <ul class="file-list">
          ${site.specs.map(({ file }) => html`<li><a href="${specUrl(file)}">${file}</a></li>`)}
        </ul>
      </details>`,
  );
}

function fileTable(files: Files, id: string, caption: string, rows: readonly (readonly [string, string])[]): Html {
  return table({
    id,
    caption,
    hideCaption: true,
    head: [words.columns.file, words.columns.what],
    rows: rows.map(([path, what]) => [
      html`<a href="${to(path)}">${path.split("/").at(-1) ?? path}</a
        ><span class="explain">${sizeAndSum(files, path)}</span>`,
      what,
    ]),
  });
}

function size(files: Files, path: string): string {
  return fileSize(files.get(path)?.bytes ?? 0);
}

/** How much there is to fetch, and the beginning of the checksum. */
function sizeAndSum(files: Files, path: string): Html {
  return html`${size(files, path)} <code>${files.get(path)?.sha256.slice(0, 12) ?? ""}</code>`;
}
