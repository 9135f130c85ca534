/** A rule in short, beside its text: who, where, how binding, how near the decided text. */
import type { ContentRule, Obligation } from "../../src/rulebook/model.ts";
import { editionsWith, placeInEdition } from "../chapters.ts";
import { chapterTitle, type Site } from "../data.ts";
import { html, join, type Html } from "../html.ts";
import { levelTag } from "../parts/sources.ts";
import { definitions } from "../parts/table.ts";
import { termUrl } from "../urls.ts";
import { type VersionView } from "../versions.ts";
import {
  addresseeTitle,
  careChoiceTitle,
  kindMeaning,
  kindTitle,
  levelMeaning,
  obligationMeaning,
  regionTitle,
} from "../words/common.ts";
import * as words from "../words/rule.ts";
import { moduleOf } from "../../src/rulebook/modules.ts";

export function glance(site: Site, rule: ContentRule, shown: VersionView | null): Html {
  const module = moduleOf(site.rulebook.modules, rule);
  const obligation: Obligation | null = rule.kind === "requirement" ? rule.obligation : null;
  const decided = shown?.version.standing.status === "beslutad";
  const levels = [...new Set(shown?.version.sources.map(({ level }) => level) ?? [])];
  const sections = site.rulebook.modules.flatMap(({ editions, title }) =>
    editions.flatMap((edition) => {
      const number = edition.sections?.[rule.id];
      return number === undefined ? [] : [`${title} ${edition.year}: ${number}`];
    }),
  );
  const editions = editionsWith(site, rule).toReversed();
  const rows = definitions(
    [
      [words.labels.who, addresseeTitle(rule.addressee)],
      [
        words.labels.where,
        html`${rule.concerns.map((it) => careChoiceTitle(site, it)).join(", ")}<br />${regionTitle(site, rule.home.region)}`,
      ],
      [
        words.labels.obligation,
        obligation &&
          html`${kindTitle(rule)}${decided && html`<span class="explain">${obligationMeaning(obligation, rule.home.region)}</span>`}`,
      ],
      [
        words.labels.kind,
        rule.kind === "requirement" ? null : html`${kindTitle(rule)}<span class="explain">${kindMeaning(rule)}</span>`,
      ],
      [words.labels.chapter, chapterTitle(module, rule.chapter)],
      [
        words.labels.editions,
        editions.length === 0
          ? null
          : join(
              editions.map((view) => html`<a href="${placeInEdition(site, view, rule)}">${view.edition.title}</a>`),
              html`<br />`,
            ),
      ],
      [words.labels.sections, sections.length === 0 ? null : join(sections, html`<br />`)],
      [
        words.labels.sourceLevel,
        levels.length === 0
          ? null
          : html`${levels.map((level) => html`<span class="level-row">${levelTag(level)}<span class="explain">${levelMeaning(level)}</span></span>`)}`,
      ],
      [
        words.labels.terms,
        rule.terms.length === 0
          ? null
          : join(
              rule.terms.map((id) => termLink(site, id)),
              ", ",
            ),
      ],
      [words.labels.id, html`<code class="id">${breakable(rule.id)}</code>`],
    ],
    "glance",
  );
  return html`<aside aria-label="${words.headings.atAGlance}">${rows}</aside>`;
}

/** A long id may break after its slashes. */
function breakable(id: string): Html {
  return join(id.split("/"), html`/<wbr />`);
}

function termLink(site: Site, id: string): Html {
  const term = site.terms.get(id);
  return term === undefined
    ? html`${id}`
    : html`<a href="${termUrl(id)}"><span class="hidden">${words.labels.term} </span>${term.title}</a>`;
}
