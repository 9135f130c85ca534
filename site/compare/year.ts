/** A year's changes as a document: by class, day by day, from end to end, and beside them what is only proposed. */
import { isDated, isKnownFrom, isKnownThrough } from "../../src/compare/report.ts";
import { addDays } from "../../src/quantity/calendar.ts";
import type { StandingProposal } from "../../src/compare/proposals.ts";
import type { IsoDate } from "../../src/rulebook/model.ts";
import { swedishDate } from "../../src/words/format.ts";
import type { Site } from "../data.ts";
import { changesPrint } from "../files/prints.ts";
import { html, join, nothing, type Html } from "../html.ts";
import { icon } from "../icons.ts";
import { page, section, type Page } from "../page.ts";
import { editionBanners, runningHead, trailTo } from "../parts/edition.ts";
import { asPdf } from "../parts/print-links.ts";
import { linkedHeading } from "../parts/heading.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { toc, tocEntries, type TocEntry } from "../parts/toc.ts";
import { changesUrl, comparisonUrl, editionUrl, ruleUrl, stateUrl, to } from "../urls.ts";
import { kindTitle, permalink } from "../words/common.ts";
import { edition as editionWords } from "../words/pages.ts";
import { classHeading, classMeaning, year as words } from "../words/compare.ts";
import { changeAnchor, byClass, changeArticle, classAnchor, viewOfStep, whenText } from "./change-view.ts";
import type { Step } from "./changes.ts";
import { leadOf } from "./entrances.ts";
import { proposalItem } from "./proposal-item.ts";
import { markKey } from "./marks.ts";
import { classTag } from "./sign.ts";
import { isKnownInFull, yearChanges, type NetChange, type YearChanges } from "./year-of.ts";

export function yearPages(site: Site): readonly Page[] {
  return site.editions.map((view) => yearPage(site, yearChanges(site, view)));
}

interface Part extends TocEntry {
  readonly content: Html;
}

function yearPage(site: Site, changes: YearChanges): Page {
  const { view, previous, older, newer } = changes;
  const { module, edition } = view;
  const parts = partsOf(site, changes);
  const doubtful =
    !isKnownInFull(previous) && changes.dated.some((step) => step.change.class === "new" && step.from === edition.from);
  return page({
    path: changesUrl(edition).path,
    type: "changes",
    title: words.title(edition.year),
    kicker: modulePlace(site, module),
    trail: [...trailTo(site, module), { label: edition.title, target: editionUrl(edition) }],
    description: words.description(edition.title),
    versionLine: join([words.span(older, newer), ...(previous === null ? [] : [words.since(previous.title)])], " · "),
    banners: editionBanners(site, view, changesUrl),
    lead: html`<p>${leadOf(changes)}</p>
      ${previous === null && html`<p>${words.first}</p>`}${doubtful && previous !== null && html`<p>${words.unread(previous.title)}</p>`}${changes.known.length > 0 && html`<p>${words.known(changes.known.length)}</p>`}${changes.knownUntil.length > 0 && html`<p>${words.knownUntil(changes.knownUntil.length)}</p>`}`,
    aside: html`${asPdf(changesPrint(site, view), editionWords.downloadChangesPdf)}${parts.length > 1 && toc(words.contents, tocEntries(parts))}`,
    body: html`${parts.map(({ id, label, content }) => section(id, label, content))}${around(changes)}`,
    running: runningHead(site, view),
  });
}

function partsOf(site: Site, changes: YearChanges): readonly Part[] {
  const { view, dated, known, knownUntil, proposals } = changes;
  const classes = byClass(dated).map(({ name, items }): Part => ({
    id: classAnchor(name),
    label: classHeading(name, items.length),
    content: html`<p class="class-meaning">${classMeaning(name)}</p>
      ${items.map((step) => changeArticle(site, viewOfStep(site, step), { is: "inline" }))}`,
  }));
  const days: Part = { id: "dag-for-dag", label: words.byDay, content: dayByDay(site, changes) };
  const net: Part = { id: "netto", label: words.net, content: netList(changes) };
  return [
    ...(dated.length === 0 ? [] : [{ id: "korthet", label: words.index, content: index(dated) }, ...classes]),
    ...(dated.length + known.length + knownUntil.length === 0 ? [] : [days]),
    net,
    ...(known.length === 0
      ? []
      : [{ id: "kanda", label: words.knownHeading(known.length), content: knownList(known) }]),
    ...(knownUntil.length === 0
      ? []
      : [
          {
            id: "kanda-till",
            label: words.knownUntilHeading(knownUntil.length),
            content: html`<p>${words.knownUntilIntro}</p>
              ${untilList(knownUntil)}`,
          },
        ]),
    ...(proposals.length === 0
      ? []
      : [{ id: "forslag", label: words.proposals(view.edition.year), content: proposalList(site, proposals) }]),
  ];
}

/** Every change as a link, class by class. */
function index(dated: readonly Step[]): Html {
  return html`<dl class="change-index">
      ${byClass(dated).map(
        ({ name, items }) =>
          html`<div>
            <dt>${classTag(name)}</dt>
            <dd>
              <ul>
                ${items.map((step) => html`<li>${changeLink(step)} <span class="meta">${swedishDate(step.from)}</span></li>`)}
              </ul>
            </dd>
          </div>`,
      )}
    </dl>
    ${dated.some(hasMarks) && markKey()}
    <p class="small">${words.reasons}</p>`;
}

/** To the change on this page, told apart from the link to the rule itself. */
function changeLink(step: Step): Html {
  return html`<a href="#${changeAnchor(step)}">${step.rule.title}<span class="hidden">${words.changeOn(step.from)}</span></a>`;
}

/** A rule that only began or ended has one text, and nothing to mark in it. */
function hasMarks({ change }: Step): boolean {
  return change.older !== null && change.newer !== null;
}

function dayByDay(site: Site, changes: YearChanges): Html {
  const { dated, known, knownUntil } = changes;
  const days = [...new Set([...dated, ...known, ...knownUntil].map(({ from }) => from))].sort();
  return html`<p>${words.byDayIntro}</p>
    <ol class="days">
      ${days.map((day) => dayOf(site, day, changes))}
    </ol>`;
}

function dayOf(site: Site, day: IsoDate, { dated, known, knownUntil }: YearChanges): Html {
  const date = html`<time datetime="${day}">${swedishDate(day)}</time>`;
  const count = known.filter(({ from }) => from === day).length;
  const ends = knownUntil.filter(({ from }) => from === day).length;
  return html`<li>
    <p class="day-date">${site.changeDays.includes(day) ? html`<a href="${stateUrl(day)}">${date}</a>` : date}</p>
    <ul>
      ${dated.filter(({ from }) => from === day).map((step) => html`<li class="event"><span class="event-kind">${classTag(step.change.class)}</span> <span class="event-what">${changeLink(step)}${isPlain(step) ? nothing : html`<span class="event-label">${whenText(step.change, step.from)}</span>`}</span></li>`)}${count > 0 && html`<li><a href="#kanda-${day}">${words.knownInDay(count)}<span class="hidden"> ${swedishDate(day)}</span></a></li>`}${ends > 0 && html`<li><a href="#kanda-till">${words.knownUntilInDay(ends)}</a></li>`}
    </ul>
  </li>`;
}

/** Nothing more to say than that it holds from the day. */
function isPlain({ change }: Step): boolean {
  return change.class !== "temporary-exception";
}

function netList({ older, newer, net, backAgain, dated }: YearChanges): Html {
  const lasting = net.filter(({ change }) => isDated(change));
  const knownApart = net.filter(({ change }) => isKnownFrom(change)).length;
  const endApart = net.filter(({ change }) => isKnownThrough(change)).length;
  const last = (id: string): Step | undefined => dated.findLast(({ rule }) => rule.id === id);
  return html`<p>${words.netIntro(older, newer)}</p>
    ${
      lasting.length === 0
        ? html`<p>${words.netNothing}</p>`
        : html`<ul class="rules net">
            ${lasting.map((it) => netItem(it, last(it.rule.id)))}
          </ul>`
    }${knownApart > 0 && html`<p><a href="#kanda">${words.knownApart(knownApart)}</a></p>`}${endApart > 0 && html`<p><a href="#kanda-till">${words.endApart(endApart)}</a></p>`}${backAgain.length > 0 && html`<p class="back-again">${words.backAgain(backAgain.map(({ title }) => title))}</p>`}`;
}

function netItem({ rule, change }: NetChange, step: Step | undefined): Html {
  return html`<li>${classTag(change.class)} ${step === undefined ? rule.title : changeLink(step)}</li>`;
}

function knownList(known: readonly Step[]): Html {
  const days = [...new Set(known.map(({ from }) => from))];
  return html`<p>${words.knownIntro}</p>
    ${days.map(
      (day) =>
        html`${linkedHeading(3, `kanda-${day}`, words.knownFrom(day), permalink.section(words.knownFrom(day)))}
          <ul class="rules">
            ${known.filter(({ from }) => from === day).map(({ rule, from }) => html`<li id="${changeAnchor({ rule, from })}"><a href="${ruleUrl(rule.id, `v-${from}`)}">${rule.title}</a> <span class="meta">${kindTitle(rule)}</span></li>`)}
          </ul>`,
    )}`;
}

function untilList(steps: readonly Step[]): Html {
  return html`<ul class="rules">
    ${steps.map(({ rule, from }) => html`<li id="${changeAnchor({ rule, from })}"><a href="${ruleUrl(rule.id)}">${rule.title}</a> <span class="meta">${kindTitle(rule)}, ${words.knownUntilDay(addDays(from, -1))}</span></li>`)}
  </ul>`;
}

function proposalList(site: Site, proposals: readonly StandingProposal[]): Html {
  return html`<p>${words.proposalsIntro} <a href="${to("forslag/")}">${words.allProposals}</a></p>
    <ul class="proposals">
      ${proposals.map((proposal) => proposalItem(site, proposal))}
    </ul>`;
}

/** Where to go from here. */
function around({ view, previous, next }: YearChanges): Html {
  const { module } = view;
  const compared =
    previous === null
      ? nothing
      : html`<p class="more">
          <a href="${comparisonUrl(module, previous, view.edition, "inline")}"
            >${words.compare(previous.year, view.edition.year)} ${icon("arrow")}</a
          >
        </p>`;
  const step = (label: string, other: YearChanges["next"], rel: "prev" | "next"): Html =>
    other === null
      ? nothing
      : html`<li class="${rel}">
          <a rel="${rel}" href="${changesUrl(other)}"
            ><span class="label">${label}</span> ${words.title(other.year)}</a
          >
        </li>`;
  return html`${compared}${
    (previous ?? next) !== null &&
    html`<nav class="steps-nav" aria-label="${words.navigation}">
      <ul>
        ${step(words.previous, previous, "prev")}${step(words.next, next, "next")}
      </ul>
    </nav>`
  }`;
}
