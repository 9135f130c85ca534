/** The sources that rules build on, and how near each is to the decided text. */
import type { Source } from "../../src/rulebook/model.ts";
import { swedishDate } from "../../src/words/format.ts";
import type { Site } from "../data.ts";
import { html } from "../html.ts";
import { section, type Page } from "../page.ts";
import { entryPage, registerPage, registerTable, usedBy, type Register } from "../parts/register.ts";
import { levelTag } from "../parts/sources.ts";
import { definitions } from "../parts/table.ts";
import { prose } from "../parts/text.ts";
import { sourceUrl } from "../urls.ts";
import { rulesWithSource } from "../usage.ts";
import { levelMeaning, levelTitle } from "../words/common.ts";
import { sources as words } from "../words/registers.ts";

const REGISTER: Register = { path: "kallor/", entry: "source", words };

export function sourcePages(site: Site): readonly Page[] {
  return [sourcesPage(site), ...site.rulebook.registers.sources.map((source) => sourcePage(site, source))];
}

function sourcesPage(site: Site): Page {
  const { columns } = words;
  const { sources } = site.rulebook.registers;
  const levels = [...new Set(sources.map(({ level }) => level))];
  const listed = registerTable(
    REGISTER,
    [columns.title, columns.level, columns.date, columns.rules],
    sources.map(({ id, title, publisher, level, date }) => [
      html`<a href="${sourceUrl(id)}">${title}</a><span class="explain">${publisher}</span>`,
      levelTag(level),
      date === undefined ? words.noDate : swedishDate(date),
      rulesWithSource(site, id).length,
    ]),
  );
  const meanings = definitions(
    levels.map((level) => [levelTitle(level), levelMeaning(level)] as const),
    "facts-list",
  );
  return registerPage(REGISTER, html`${listed}${section("nivaer", words.levels, meanings)}`);
}

function sourcePage(site: Site, { id, title, publisher, date, level, url, note }: Source): Page {
  const safe = url !== undefined && url.startsWith("https://") ? url : null;
  return entryPage(REGISTER, {
    path: sourceUrl(id).path,
    title,
    description: `${title}. ${publisher}.`,
    body: html`${definitions(
      [
        [words.publisher, publisher],
        [words.date, date === undefined ? words.noDate : swedishDate(date)],
        [words.level, html`${levelTag(level)}<span class="explain">${levelMeaning(level)}</span>`],
        [words.link, safe === null ? null : html`<a class="external" href="${safe}" rel="noreferrer">${safe}</a>`],
      ],
      "facts-list",
    )}${note !== undefined && prose(site, note)}${usedBy(site, words.usedBy, rulesWithSource(site, id), words.unused)}`,
  });
}
