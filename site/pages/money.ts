/** What is paid and decided by tables: compensation, grants and decision tables, care choice by care choice. */
import { overdueText } from "../../src/rulebook/words/overdue.ts";
import type { ContentRule, Module } from "../../src/rulebook/model.ts";
import { situation, type Site } from "../data.ts";
import { html, nothing, type Html } from "../html.ts";
import { page, section, type Page } from "../page.ts";
import { contentView } from "../parts/content.ts";
import { withPermalink } from "../parts/heading.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { valueAssumptions } from "../parts/sources.ts";
import { situationBadge } from "../parts/status.ts";
import { prose } from "../parts/text.ts";
import { toc, tocEntries } from "../parts/toc.ts";
import { anchorOf } from "../chapters.ts";
import { ruleUrl } from "../urls.ts";
import { versionsOf } from "../versions.ts";
import { kindTitle } from "../words/common.ts";
import { money as words } from "../words/lists.ts";
import { module as moduleWords } from "../words/pages.ts";
import { isOwnRule } from "../../src/rulebook/modules.ts";
import { modulesInOrder } from "../regions.ts";

export function moneyPage(site: Site): Page {
  const shown = site.contentRules.filter((rule) => {
    const { is } = situation(site, rule);
    return isMoney(rule) && is !== "ended" && is !== "rejected";
  });
  const groups = modulesInOrder(site.rulebook)
    .map((module) => ({ module, own: shown.filter((rule) => isOwnRule(rule, module)) }))
    .filter(({ own }) => own.length > 0);
  const entries = groups.map(({ module }) => ({ id: groupId(module), label: modulePlace(site, module) }));
  return page({
    path: "ersattning/",
    type: "list",
    title: words.title,
    description: words.description,
    lead: html`<p>${words.lead}</p>`,
    aside: toc(moduleWords.contents, tocEntries(entries)),
    body: html`${groups.map(({ module, own }) =>
      section(groupId(module), modulePlace(site, module), html`${own.map((rule) => moneyRule(site, rule))}`),
    )}`,
  });
}

function isMoney({ kind }: ContentRule): boolean {
  return kind === "compensation" || kind === "grant" || kind === "decision-table";
}

function groupId({ id }: Module): string {
  return `vardval-${id.replaceAll("/", "-")}`;
}

/** The wording of the day shown. What is not in force says so before its amounts. */
function moneyRule(site: Site, rule: ContentRule): Html {
  const stands = situation(site, rule);
  if (stands.is === "rejected") return nothing;
  const view = versionsOf(rule).find(({ version }) => version === stands.version);
  if (view === undefined) return nothing;
  const anchor = anchorOf(rule);
  const { standing } = view.version;
  const overdue = standing.status === "beslutad" ? null : overdueText(standing.intended, site.today);
  const name = stands.is === "proposed" ? "book-rule note note-proposal" : "book-rule";
  return html`<section class="${name}" id="${anchor}">
    ${withPermalink(html`<h3><a href="${ruleUrl(rule.id)}">${rule.title}</a></h3>`, anchor, rule.title)}
    <p class="book-meta">
      <span class="meta">${kindTitle(rule)}</span>${stands.is !== "in-force" && html` ${situationBadge(stands)}`}
    </p>
    ${overdue === null ? nothing : html`<p class="outdated">${overdue}</p>`}
    <div class="rule-text">${prose(site, view.version.text)}</div>
    ${contentView(site, view.content, { idPrefix: `${anchor}-`, title: rule.title, drawings: false })}${valueAssumptions(site, view.version.assumptions)}
  </section>`;
}
