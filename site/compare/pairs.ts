/** Any two editions of a care choice against each other: with marks in one text, and in two columns. */
import { isDated, isKnownFrom, isKnownThrough } from "../../src/compare/report.ts";
import type { ContentRule, Edition, Module } from "../../src/rulebook/model.ts";
import { situationOn } from "../../src/rulebook/in-force.ts";
import type { Site } from "../data.ts";
import { html, nothing, type Html } from "../html.ts";
import { page, section, type Page } from "../page.ts";
import { trailTo } from "../parts/edition.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { table } from "../parts/table.ts";
import { toc, tocEntries, type TocEntry } from "../parts/toc.ts";
import { changesUrl, comparisonsUrl, comparisonUrl, ruleUrl } from "../urls.ts";
import { kindTitle } from "../words/common.ts";
import { classHeading, classMeaning, compare as words, countsSentence, year as yearWords } from "../words/compare.ts";
import { byClass, changeAnchor, changeArticle, classAnchor, type ChangeView, type Look } from "./change-view.ts";
import { statedOn } from "./changes.ts";
import { markKey } from "./marks.ts";
import { cameBack, netBetween, rulesFor, stepsBetween, type NetChange } from "./year-of.ts";

interface Pair {
  readonly module: Module;
  readonly older: Edition;
  readonly newer: Edition;
  readonly net: readonly NetChange[];
  /** Rules that changed between the two days and are the same on both. */
  readonly backAgain: readonly ContentRule[];
  /** Rules in force on both days, with nothing changed. */
  readonly same: number;
}

export function comparisonPages(site: Site): readonly Page[] {
  return site.rulebook.modules.flatMap((module) => {
    const pairs = pairsOf(site, module);
    const own = pairs.flatMap((pair) => [
      pairPage(site, pair, { is: "inline" }),
      pairPage(site, pair, { is: "columns", heads: [pair.older.year, pair.newer.year] }),
    ]);
    return [listPage(site, module, pairs), ...own];
  });
}

function pairsOf(site: Site, module: Module): readonly Pair[] {
  const rules = rulesFor(site, module);
  return module.editions.flatMap((older, index) =>
    module.editions.slice(index + 1).map((newer) => pairOf(site, module, rules, older, newer)),
  );
}

/** Each edition stands for its last day, when what changed during its year has happened. */
function pairOf(site: Site, module: Module, rules: readonly ContentRule[], older: Edition, newer: Edition): Pair {
  const [from, to] = [older.through, newer.through];
  const net = netBetween(site, rules, from, to);
  const different = new Set(net.map(({ rule }) => rule.id));
  const same = rules.filter(
    (rule) =>
      !different.has(rule.id) &&
      situationOn<unknown>(rule, from).is === "in-force" &&
      situationOn<unknown>(rule, to).is === "in-force",
  ).length;
  return { module, older, newer, net, backAgain: cameBack(stepsBetween(site, rules, from, to), net), same };
}

function listPage(site: Site, module: Module, pairs: readonly Pair[]): Page {
  const { columns } = words;
  const body =
    pairs.length === 0
      ? html`<p>${words.one}</p>`
      : table({
          id: "utgavor",
          caption: words.table,
          hideCaption: true,
          head: [columns.inline, columns.columns, columns.differs, columns.known],
          rows: pairs
            .toReversed()
            .map(({ older, newer, net }) => [
              html`<a href="${comparisonUrl(module, older, newer, "inline")}">${words.pair(older.year, newer.year)}</a>`,
              html`<a href="${comparisonUrl(module, older, newer, "columns")}">${words.columnsLink(older.year, newer.year)}</a>`,
              net.filter(({ change }) => isDated(change)).length,
              net.filter(({ change }) => isKnownFrom(change)).length,
            ]),
          numeric: [2, 3],
        });
  return page({
    path: comparisonsUrl(module).path,
    type: "comparison-list",
    title: words.listTitle,
    kicker: modulePlace(site, module),
    trail: trailTo(site, module),
    description: words.listDescription(modulePlace(site, module)),
    lead: html`<p>${words.listLead(modulePlace(site, module))}</p>`,
    body: html`${body}${section("ar", words.years, yearLinks(module))}`,
  });
}

function yearLinks(module: Module): Html {
  return html`<ul>
    ${module.editions.toReversed().map((edition) => html`<li><a href="${changesUrl(edition)}">${yearWords.link(edition.year)}</a></li>`)}
  </ul>`;
}

function pairPage(site: Site, pair: Pair, look: Look): Page {
  const { module, older, newer, net } = pair;
  const parts = partsOf(site, pair, look);
  const known = net.filter(({ change }) => isKnownFrom(change)).length;
  const ends = net.filter(({ change }) => isKnownThrough(change)).length;
  const counts = byClass(net).map(({ name, items }) => [name, items.length] as const);
  return page({
    path: comparisonUrl(module, older, newer, look.is).path,
    type: "comparison",
    title: look.is === "inline" ? words.title(older.year, newer.year) : words.columnsTitle(older.year, newer.year),
    kicker: modulePlace(site, module),
    trail: [...trailTo(site, module), { label: words.listTitle, target: comparisonsUrl(module) }],
    description: words.description(older.title, newer.title),
    versionLine: html`${words.span(older.through, newer.through)}`,
    lead: html`<p>${countsSentence(counts)} ${pair.same > 0 && words.same(pair.same)}</p>
      ${known > 0 && html`<p>${yearWords.knownApart(known)}</p>`}${ends > 0 && html`<p>${yearWords.endApart(ends)}</p>`}`,
    // Two columns of text need the whole width.
    aside: look.is === "inline" && parts.length > 1 ? toc(yearWords.contents, tocEntries(parts)) : nothing,
    body: html`${looks(pair, look)}${net.some(({ change }) => change.older !== null && change.newer !== null) && markKey()}${parts.map(({ id, label, content }) => section(id, label, content))}`,
    running: `${modulePlace(site, module)} · ${words.title(older.year, newer.year)}`,
  });
}

function looks({ module, older, newer }: Pair, look: Look): Html {
  const link = (is: Look["is"], label: string): Html =>
    html`<li>
      <a href="${comparisonUrl(module, older, newer, is)}" ${is === look.is ? html` aria-current="page"` : nothing}
        >${label}</a
      >
    </li>`;
  return html`<nav class="looks" aria-label="${words.looks}">
    <ul>
      ${link("inline", words.inline)}${link("columns", words.side)}
      <li><a href="${comparisonsUrl(module)}">${words.others}</a></li>
    </ul>
  </nav>`;
}

interface Part extends TocEntry {
  readonly content: Html;
}

function partsOf(site: Site, pair: Pair, look: Look): readonly Part[] {
  const { net, backAgain, newer } = pair;
  const known = net.filter(({ change }) => isKnownFrom(change));
  const knownUntil = net.filter(({ change }) => isKnownThrough(change));
  return [
    ...byClass(net).map(({ name, items }): Part => ({
      id: classAnchor(name),
      label: classHeading(name, items.length),
      content: html`<p class="class-meaning">${classMeaning(name)}</p>
        ${items.map((item) => changeArticle(site, viewOf(site, pair, item), look))}`,
    })),
    ...(backAgain.length === 0 ? [] : [{ id: "pa-vagen", label: words.onTheWay, content: wayList(pair) }]),
    ...(known.length === 0
      ? []
      : [
          {
            id: "kanda",
            label: yearWords.knownHeading(known.length),
            content: html`<p>${yearWords.knownIntro}</p>
              <ul class="rules">
                ${known.map((item) => knownItem(site, newer, item))}
              </ul>`,
          },
        ]),
    ...(knownUntil.length === 0
      ? []
      : [
          {
            id: "kanda-till",
            label: yearWords.knownUntilHeading(knownUntil.length),
            content: html`<p>${yearWords.knownUntilIntro}</p>
              <ul class="rules">
                ${knownUntil.map((item) => knownItem(site, newer, item))}
              </ul>`,
          },
        ]),
  ];
}

function viewOf({ rulebook }: Site, { older, newer }: Pair, { rule, change }: NetChange): ChangeView {
  return {
    rule,
    change,
    from: null,
    before: statedOn(rulebook, rule, older.through),
    after: statedOn(rulebook, rule, newer.through),
  };
}

function wayList({ backAgain, newer }: Pair): Html {
  return html`<p>${words.onTheWayText}</p>
    <ul class="rules">
      ${backAgain.map((rule) => html`<li><a href="${ruleUrl(rule.id, "andringar")}">${rule.title}</a> <span class="meta">${kindTitle(rule)}</span></li>`)}
    </ul>
    <p><a href="${changesUrl(newer)}">${yearWords.link(newer.year)}</a></p>`;
}

function knownItem({ rulebook }: Site, newer: Edition, { rule }: NetChange): Html {
  const anchor = statedOn(rulebook, rule, newer.through)?.anchor ?? null;
  return html`<li id="${changeAnchor({ rule, from: null })}">
    <a href="${ruleUrl(rule.id, anchor)}">${rule.title}</a> <span class="meta">${kindTitle(rule)}</span>
  </li>`;
}
