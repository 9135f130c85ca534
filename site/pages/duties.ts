/** What has to be reported, to whom and when: the coming days, and every duty with its time. */
import type { ContentRule } from "../../src/rulebook/model.ts";
import { dueText } from "../../src/render/words/dates.ts";
import { situation, type Site } from "../data.ts";
import { eventsOf, isChange } from "../events.ts";
import { html, join, nothing, type Html } from "../html.ts";
import { page, section, type Page } from "../page.ts";
import { byDay, dayList } from "../parts/event-list.ts";
import { placeOf } from "../parts/rule-list.ts";
import { situationBadge } from "../parts/status.ts";
import { table } from "../parts/table.ts";
import { inlineProse } from "../parts/text.ts";
import { ruleUrl, to } from "../urls.ts";
import { versionsOf } from "../versions.ts";
import { duty as dutyWords } from "../words/content.ts";
import { duties as words } from "../words/lists.ts";

export function dutiesPage(site: Site): Page {
  const rules = site.contentRules.filter(({ kind }) => kind === "reporting");
  const standing = (...names: readonly string[]): readonly ContentRule[] =>
    rules.filter((rule) => names.includes(situation(site, rule).is));
  const decided = standing("in-force", "upcoming");
  const coming = byDay(
    eventsOf(site, decided).filter((event) => !isChange(event) && (event.through ?? event.date) >= site.today),
  );
  return page({
    path: "redovisning/",
    type: "list",
    title: words.title,
    trail: [{ label: words.parent, target: to("kalender/") }],
    description: words.description,
    lead: html`<p>${words.lead}</p>`,
    body: html`${section(
      "datum",
      words.coming,
      coming.length === 0 ? html`<p>${words.nothing}</p>` : dayList(site, coming, { place: true }),
    )}${section("plikter", words.all, dutyTable(site, "plikter-tabell", words.all, decided))}${notKnown(site, standing("before-known", "after-known"))}${proposed(site, standing("proposed"))}`,
  });
}

function notKnown(site: Site, rules: readonly ContentRule[]): Html {
  if (rules.length === 0) return nothing;
  return section("okanda", words.notKnown, dutyTable(site, "okanda-tabell", words.notKnown, rules));
}

function proposed(site: Site, rules: readonly ContentRule[]): Html {
  if (rules.length === 0) return nothing;
  return section(
    "forslag",
    words.proposed,
    html`<div class="note note-proposal">${dutyTable(site, "forslag-tabell", words.proposed, rules)}</div>`,
  );
}

function dutyTable(site: Site, id: string, caption: string, rules: readonly ContentRule[]): Html {
  if (rules.length === 0) return html`<p>${words.none}</p>`;
  return table({
    id,
    caption,
    hideCaption: true,
    head: [words.rule, dutyWords.who, dutyWords.what, dutyWords.to, dutyWords.when],
    rows: rules.flatMap((rule) => dutyRow(site, rule)),
  });
}

function dutyRow(site: Site, rule: ContentRule): readonly (readonly Html[])[] {
  const stands = situation(site, rule);
  if (stands.is === "rejected") return [];
  const content = versionsOf(rule).find(({ version }) => version === stands.version)?.content;
  if (content?.is !== "duty") return [];
  const { who, what, to: receiver, due } = content.duty;
  const when =
    due === undefined
      ? html`${dutyWords.noDue}`
      : join(
          due.map((it) => dueText(it)),
          html`<br />`,
        );
  return [
    [
      html`<a href="${ruleUrl(rule.id)}">${rule.title}</a><span class="explain">${placeOf(site, rule)}</span>${stands.is !== "in-force" && situationBadge(stands)}`,
      inlineProse(site, who),
      inlineProse(site, what),
      receiver === undefined ? nothing : inlineProse(site, receiver),
      when,
    ],
  ];
}
