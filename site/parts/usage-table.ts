/** The rules that point to an entry of a register: where they stand, since when, and in which editions. */
import { editionsWith } from "../chapters.ts";
import type { Site } from "../data.ts";
import { html, type Html } from "../html.ts";
import { section } from "../page.ts";
import { ruleUrl } from "../urls.ts";
import type { RuleUse } from "../usage.ts";
import { usage as words } from "../words/registers.ts";
import { placeOf } from "./rule-list.ts";
import { badge } from "./status.ts";
import { table } from "./table.ts";

/** `none` is said where no rule does. */
export function usageSection(site: Site, id: string, heading: string, uses: readonly RuleUse[], none: string): Html {
  return section(
    id,
    heading,
    uses.length === 0
      ? html`<p>${none}</p>`
      : table({
          id: `${id}-tabell`,
          caption: heading,
          hideCaption: true,
          head: [words.rule, words.since, words.through, words.editions],
          rows: uses.map((use) => [ruleCell(site, use), sinceCell(use), throughCell(use), yearsOf(site, use)]),
        }),
  );
}

function ruleCell(site: Site, { rule }: RuleUse): Html {
  const place = placeOf(site, rule);
  return html`<a href="${ruleUrl(rule.id)}">${rule.title}<span class="hidden">, ${place}</span></a
    ><span class="explain" aria-hidden="true">${place}</span>`;
}

function sinceCell({ decided }: RuleUse): Html {
  if (decided === null) return badge("proposed", words.proposed);
  return html`${decided.isAssumed ? words.knownFrom(decided.from) : words.from(decided.from)}`;
}

function throughCell({ decided }: RuleUse): string {
  if (decided === null) return words.nothing;
  return decided.through === null ? words.open : words.date(decided.through);
}

function yearsOf(site: Site, { rule }: RuleUse): string {
  return words.years(editionsWith(site, rule).map(({ edition }) => edition.year));
}
