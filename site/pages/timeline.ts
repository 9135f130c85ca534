/** All rules of a care choice on one line of years, chapter by chapter. Every change leads to its wording. */
import type { ContentRule, Module } from "../../src/rulebook/model.ts";
import { swedishDate } from "../../src/words/format.ts";
import { ruleLine, spanOf, yearScale, type Span } from "../charts/rule-line.ts";
import { ruleChapters } from "../chapters.ts";
import { rulesOfModule, type Site } from "../data.ts";
import { assumedDaysOf, eventsOf, isChange } from "../events.ts";
import { html, nothing, type Html } from "../html.ts";
import { icon } from "../icons.ts";
import { page, type Page } from "../page.ts";
import { signOf } from "../parts/event-list.ts";
import { linkedHeading } from "../parts/heading.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { chapterEntries, toc } from "../parts/toc.ts";
import { moduleUrl, ruleUrl, timelineUrl, to } from "../urls.ts";
import { versionsOf } from "../versions.ts";
import { timeline as words } from "../words/charts.ts";
import { permalink, regionTitle } from "../words/common.ts";
import { edition as editionWords, eventWord } from "../words/pages.ts";
import { byCodeUnit } from "../../src/words/order.ts";
import { proposalStatus } from "../../src/rulebook/words/names.ts";

export function timelinePages(site: Site): readonly Page[] {
  return site.rulebook.modules.map((module) => timelinePage(site, module));
}

function timelinePage(site: Site, module: Module): Page {
  const rules = rulesOfModule(site, module);
  const chapters = ruleChapters(site, module, rules);
  const span = spanOf(
    rules,
    module.editions.map(({ year }) => year),
    site.today,
  );
  return page({
    path: timelineUrl(module).path,
    type: "timeline",
    title: words.title,
    kicker: modulePlace(site, module),
    trail: [
      { label: regionTitle(site, module.home.region), target: to(`${module.home.region}/`) },
      { label: module.title, target: moduleUrl(module) },
    ],
    description: words.description(modulePlace(site, module)),
    lead: html`<p>${words.lead(rules.length)}</p>`,
    aside: toc(words.contents, chapterEntries(site, chapters)),
    body: html`${key()}${chapters.map(
      ({ slug, title, sharedFrom, items }) =>
        html`<section class="timeline">
          ${linkedHeading(2, `kap-${slug}`, title, permalink.chapter(sharedFrom === null ? title : `${title}, ${modulePlace(site, sharedFrom)}`))}
          ${sharedFrom !== null && html`<p class="shared">${editionWords.shared(modulePlace(site, sharedFrom))}</p>`}
          ${yearScale(span)}
          <ol class="lines">
            ${items.map((rule) => ruleRow(site, rule, span))}
          </ol>
        </section>`,
    )}`,
    running: `${modulePlace(site, module)} · ${words.title}`,
  });
}

/** What the bars mean. */
function key(): Html {
  return html`<ul class="line-key">
    ${(["decided", "known", "proposed", "exception"] as const).map(
      (is) =>
        html`<li>
          <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
            <rect class="line-${is}" x="1" y="1" width="26" height="10" />
          </svg>
          ${words.key(is)}
        </li>`,
    )}
  </ul>`;
}

function ruleRow(site: Site, rule: ContentRule, span: Span): Html {
  const events = [...eventsOf(site, [rule]).filter(isChange), ...assumedDaysOf(site, [rule])];
  const dated = events
    .toSorted((a, b) => byCodeUnit(a.date, b.date))
    .map(
      ({ date, kind, anchor }) =>
        html`<li>
          <a href="${ruleUrl(rule.id, anchor)}"
            >${icon(signOf(kind))} ${eventWord(kind)} ${swedishDate(date)}<span class="hidden">, ${rule.title}</span></a
          >
        </li>`,
    );
  const proposed = versionsOf(rule).map(({ version: { standing }, anchor }) =>
    standing.status === "beslutad" || standing.status === "avslagen"
      ? nothing
      : html`<li>
          <a href="${ruleUrl(rule.id, anchor)}"
            >${icon("proposed")}
            ${proposalStatus(standing.status, standing.intended)}<span class="hidden"> ${rule.title}</span></a
          >
        </li>`,
  );
  return html`<li class="line-row">
    <p class="line-title"><a href="${ruleUrl(rule.id)}">${rule.title}</a></p>
    ${ruleLine(rule, span, site.today)}
    <ul class="line-changes">
      ${dated}${proposed}
    </ul>
  </li>`;
}
