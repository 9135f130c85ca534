/** Rules that no longer apply, each with its last text, its last day and where that is stated. An id never disappears. */
import type { ContentRule, IsoDate, MovedRule, SplitRule, Version } from "../../src/rulebook/model.ts";
import { swedishDate } from "../../src/words/format.ts";
import { anchorOf } from "../chapters.ts";
import { situation, type Site } from "../data.ts";
import { html, join, nothing, type Html } from "../html.ts";
import { page, section, type Page } from "../page.ts";
import { withPermalink } from "../parts/heading.ts";
import { placeOf, ruleList } from "../parts/rule-list.ts";
import { citationList } from "../parts/sources.ts";
import type { Situation } from "../../src/rulebook/in-force.ts";
import { definitions } from "../parts/table.ts";
import { prose } from "../parts/text.ts";
import { toc, tocEntries } from "../parts/toc.ts";
import { ruleUrl, to } from "../urls.ts";
import { kindTitle } from "../words/common.ts";
import { repealed as words } from "../words/lists.ts";
import { module as moduleWords } from "../words/pages.ts";
import { relatedRules } from "./rule-parts.ts";
import { byCodeUnit } from "../../src/words/order.ts";

/** A rule that is no more, or that is known through a day and no longer. */
interface Ended {
  readonly is: "ended" | "after-known";
  readonly rule: ContentRule;
  readonly version: Version<unknown>;
  readonly through: IsoDate;
}

export function repealedPage(site: Site): Page {
  const ended = site.contentRules
    .flatMap((rule): readonly Ended[] => {
      const stands = situation(site, rule);
      return isGone(stands) ? [{ ...stands, rule }] : [];
    })
    .toSorted((a, b) => byCodeUnit(b.through, a.through));
  const groups = [
    { id: "upphorda", heading: words.stated, own: ended.filter(({ is }) => is === "ended") },
    { id: "antagna", heading: words.assumed, own: ended.filter(({ is }) => is === "after-known") },
  ].filter(({ own }) => own.length > 0);
  const shown = groups.flatMap(({ own }) => own);
  const rejected = site.contentRules.filter((rule) => situation(site, rule).is === "rejected");
  return page({
    path: "upphavda/",
    type: "list",
    title: words.title,
    description: words.description,
    lead: html`<p>${words.lead}</p>`,
    aside:
      shown.length > 2
        ? toc(moduleWords.contents, tocEntries(shown.map(({ rule }) => ({ id: anchorOf(rule), label: rule.title }))))
        : nothing,
    body: html`${shown.length === 0 ? html`<p>${words.none}</p>` : nothing}${groups.map(({ id, heading, own }) =>
      section(id, heading, html`${own.map((it) => endedRule(site, it))}`),
    )}${movedRules(site)}${rejected.length > 0 && section("avslagna", words.rejected, ruleList(site, rejected, { place: true }))}`,
  });
}

function isGone(stands: Situation<unknown>): stands is Extract<Situation<unknown>, { readonly is: Ended["is"] }> {
  return stands.is === "ended" || stands.is === "after-known";
}

function endedRule(site: Site, { rule, version, through }: Ended): Html {
  const { text, sources, assumptions } = version;
  const about = assumptions.filter((it) => it.about === "through");
  const why = about.length === 0 ? words.noReason : join(about.map((it) => prose(site, it.text)));
  return html`<article class="repealed" id="${anchorOf(rule)}">
    ${withPermalink(html`<h3>${rule.title}</h3>`, anchorOf(rule), rule.title)}
    <p class="meta">${kindTitle(rule)} · ${placeOf(site, rule)} · <a href="${ruleUrl(rule.id)}"><code>${rule.id}</code></a></p>
    ${definitions(
      [
        [
          words.columns.last,
          html`${swedishDate(through)}${about.length > 0 && html` <span class="meta">${words.assumedDay}</span>`}`,
        ],
        [words.columns.text, prose(site, text)],
        [words.columns.why, why],
        [words.columns.replacedBy, replacement(site, rule)],
        [words.columns.source, citationList(site, sources)],
      ],
      "facts-list",
    )}
  </article>`;
}

/** No source names what came instead of a rule. What it belongs with may be what the reader looks for. */
function replacement(site: Site, rule: ContentRule): Html {
  const near = relatedRules(site, rule);
  if (near.length === 0) return html`${words.noReplacement}`;
  const links = near.map((other) => {
    const isHere = isGone(situation(site, other));
    return html`<a href="${isHere ? to("upphavda/", anchorOf(other)) : ruleUrl(other.id)}">${other.title}</a>`;
  });
  return html`${words.noReplacement} ${words.near} ${join(links, ", ")}.`;
}

function movedRules(site: Site): Html {
  const moved = site.rulebook.rules.flatMap((rule) => (rule.kind === "moved" || rule.kind === "split" ? [rule] : []));
  if (moved.length === 0) return nothing;
  return section(
    "flyttade",
    words.moved,
    html`<ul class="rules">
      ${moved.map((rule) => movedRule(site, rule))}
    </ul>`,
  );
}

function movedRule(site: Site, rule: MovedRule | SplitRule): Html {
  const targets = rule.kind === "moved" ? [rule.to] : rule.to;
  const links = targets.map((id) => html`<a href="${ruleUrl(id)}">${site.rules.get(id)?.title ?? id}</a>`);
  return html`<li id="${anchorOf(rule)}">
    <code>${rule.id}</code> ${words.columns.replacedBy.toLowerCase()} ${join(links, ", ")}
  </li>`;
}
