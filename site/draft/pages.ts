/** The pages for trying a proposal as they are before any script has run, and the files that go with them. */
import type { Module, Requirement } from "../../src/rulebook/model.ts";
import { yearOf } from "../../src/quantity/calendar.ts";
import { ruleChapters } from "../chapters.ts";
import { CHECKER_STYLE } from "../checker/pages.ts";
import { checkedModules } from "../checker/data.ts";
import { statedOn } from "../compare/changes.ts";
import type { Site } from "../data.ts";
import { html, nothing, type Html } from "../html.ts";
import { page, section, type OutputFile, type Page } from "../page.ts";
import { linkedHeading } from "../parts/heading.ts";
import { doorList, doorsByRegion, type Door } from "../parts/doors.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { withData, type SiteScripts } from "../scripts.ts";
import { draftUrl, ruleUrl, to } from "../urls.ts";
import { permalink } from "../words/common.ts";
import * as words from "../words/draft.ts";
import { draftData, draftables, fleetReaderData, type Draftable } from "./data.ts";
import { upperFirst } from "../../src/words/format.ts";

const DRAFT_STYLE = to("prova/prova.css");
const DRAFTED_FILE = to("prova/fil.js");
const FLEET_READER = to("prova/lasare.js");

export interface Drafted {
  readonly module: Module;
  readonly rules: readonly Draftable[];
}

/** The start page, and a page for each care choice with requirements. */
export function draftPages(site: Site, all: readonly Drafted[]): readonly Page[] {
  return [startPage(site, all), ...all.map((it) => draftPage(site, it, all))];
}

/** A script for each care choice, and one with the data of each rule that can be changed. */
export function draftFiles(site: Site, all: readonly Drafted[], scripts: SiteScripts): readonly OutputFile[] {
  const from = `${yearOf(site.today) + 1}-01-01`;
  const rules = new Map(all.flatMap((it) => it.rules.map((rule) => [rule.rule.id, rule])));
  return [
    { path: DRAFT_STYLE.path, content: scripts.draftStyle },
    { path: DRAFTED_FILE.path, content: scripts.draftedFile },
    { path: FLEET_READER.path, content: withData("register", fleetReaderData(site.rulebook), scripts.fleetReader) },
    ...all.map(({ module, rules: own }) => ({
      path: scriptPath(module),
      content: withData(
        "forslag",
        draftData(
          site.rulebook,
          module,
          own.map(({ rule }) => rule),
          from,
        ),
        scripts.draft,
      ),
    })),
    ...[...rules].map(([id, rule]) => ({
      path: `prova/krav/${id}.js`,
      content: withData("krav", rule, "(globalThis.ffuDraftables??={})[krav.rule.id]=krav;"),
    })),
  ];
}

/** What can be changed in each requirement of a care choice. */
export function drafted(site: Site): readonly Drafted[] {
  return checkedModules(site.rulebook).flatMap((module) => {
    const rules = draftables(site, module);
    return rules.length === 0 ? [] : [{ module, rules }];
  });
}

function scriptPath(module: Module): string {
  return `prova/${module.id.replaceAll("/", "-")}.js`;
}

function startPage(site: Site, all: readonly Drafted[]): Page {
  return page({
    path: "prova/",
    type: "draft-list",
    title: words.start.title,
    description: words.start.description,
    lead: html`<p>${words.start.lead}</p>`,
    body: html`${section("valj", words.start.choose, doorsByRegion(site, all.map(door)))}${meaning()}`,
    styles: [CHECKER_STYLE],
  });
}

function door({ module, rules }: Drafted): Door {
  return { module, target: draftUrl(module), behind: words.start.count(rules.length) };
}

function meaning(): Html {
  return section("svaret", words.start.meaning, html`<p>${words.start.meaningText}</p>`);
}

/** The form takes the place of the sentence about scripts. The list below it works without. */
function draftPage(site: Site, { module, rules }: Drafted, all: readonly Drafted[]): Page {
  const place = modulePlace(site, module);
  const others = all.filter((it) => it.module !== module);
  return page({
    path: draftUrl(module).path,
    type: "draft",
    title: words.page.title(place),
    trail: [{ label: words.start.title, target: to("prova/") }],
    description: words.page.description(place),
    lead: html`<p>${words.page.lead}</p>`,
    body: html`<div id="prova" class="check-form draft" data-reader="${FLEET_READER}" data-file="${DRAFTED_FILE}" data-root="${to("")}"><p class="note no-script">${words.page.noScript}</p></div>${section(
      "krav",
      words.page.rules,
      ruleChapters(
        site,
        module,
        rules.map(({ rule }) => rule),
      ).reduce(
        (before, { slug, title, items }) =>
          html`${before}${linkedHeading(3, `kap-${slug}`, title, permalink.chapter(title))}<ul class="draft-rules">${items.map((rule) => ruleItem(site, module, rule))}</ul>`,
        nothing,
      ),
    )}${meaning()}${others.length > 0 && section("andra", words.page.others, doorList(site, others.map(door)))}`,
    running: `${place} · ${words.page.watermark}`,
    styles: [CHECKER_STYLE, DRAFT_STYLE],
    scripts: [to(scriptPath(module))],
  });
}

/** The script finds the rules here: what is chosen in the list is the same as in the form. */
function ruleItem(site: Site, module: Module, rule: Pick<Requirement, "id" | "title">): Html {
  const full = site.contentRules.find(({ id }) => id === rule.id);
  const asked = full === undefined ? null : (statedOn(site.rulebook, full, site.today)?.requirement ?? null);
  const anchor = draftAnchor(rule);
  return html`<li id="${anchor}"><a href="${draftUrl(module, anchor)}" data-rule="${rule.id}">${rule.title}</a>${asked !== null && html` <span class="meta">${upperFirst(asked)}</span>`} <a class="meta" href="${ruleUrl(rule.id)}">${words.page.readRule}<span class="hidden"> ${rule.title}</span></a></li>`;
}

/** A rule on its care choice's page: with a script it is chosen, without one its place in the list. */
export function draftAnchor({ id }: Pick<Requirement, "id">): string {
  return `krav-${id.replaceAll("/", "-")}`;
}
