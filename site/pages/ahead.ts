/** What lies ahead in a care choice: as a page to print, and in short first on the care choice's own page. */
import { aheadOf, type Ahead } from "../../src/compare/ahead.ts";
import { directionOf, type StandingProposal } from "../../src/compare/proposals.ts";
import { proposalDirection } from "../../src/render/words/diff-report.ts";
import { statusWord } from "../../src/rulebook/words/names.ts";
import { yearOf } from "../../src/quantity/calendar.ts";
import type { IsoDate, Module } from "../../src/rulebook/model.ts";
import type { EndingException } from "../../src/rulebook/unsettled.ts";
import { changeArticle, viewOfStep } from "../compare/change-view.ts";
import { proposalsBeside } from "../compare/changes.ts";
import { fleetSentence } from "../compare/fleet-stance.ts";
import { proposalItem } from "../compare/proposal-item.ts";
import { classTag } from "../compare/sign.ts";
import type { Site } from "../data.ts";
import { html, type Html } from "../html.ts";
import { icon } from "../icons.ts";
import { page, partSections, section, type Page, type Part } from "../page.ts";
import { trailTo } from "../parts/edition.ts";
import { linkedHeading } from "../parts/heading.ts";
import { modulePlace, ruleList } from "../parts/rule-list.ts";
import { definitions } from "../parts/table.ts";
import { prose } from "../parts/text.ts";
import { toc, tocEntries } from "../parts/toc.ts";
import { aheadUrl, editionUrl, ruleUrl, to } from "../urls.ts";
import { swedishDate, upperFirst } from "../../src/words/format.ts";
import { ahead as words } from "../words/ahead.ts";
import { permalink } from "../words/common.ts";

/** The anchor of the proposals that ask nothing of units. */
const TO_OTHERS = "forslag-till-andra";

export function aheadPages(site: Site): readonly Page[] {
  return site.rulebook.modules.filter((module) => hasAhead(site, module)).map((module) => aheadPage(site, module));
}

/** Only a care choice of a region has units that plan for a year. */
export function hasAhead({ rulebook }: Site, { home }: Module): boolean {
  return home.region !== "nationellt" && rulebook.registers.careChoices.some(({ id }) => id === home.module);
}

export function aheadTitle({ today }: Site): string {
  return words.title(yearAhead(today));
}

/** The year after the one that the site shows. */
function yearAhead(today: IsoDate): string {
  return String(yearOf(today) + 1);
}

/** What lies ahead of it in the year after the one shown. */
export function aheadIn(site: Site, module: Module): Ahead {
  const { rulebook, today } = site;
  return aheadOf({ rulebook, date: today }, module, yearAhead(today), proposalsBeside(rulebook, today));
}

function aheadPage(site: Site, module: Module): Page {
  const ahead = aheadIn(site, module);
  const place = modulePlace(site, module);
  const parts = partsOf(site, module, ahead);
  return page({
    path: aheadUrl(module).path,
    type: "ahead",
    title: words.title(ahead.year),
    kicker: place,
    trail: trailTo(site, module),
    description: words.description(place, ahead.year),
    lead: html`<p>${words.lead(site.today, ahead.through)}</p>`,
    aside: toc(words.contents, tocEntries(parts.map(({ id, heading }) => ({ id, label: heading })))),
    body: partSections(parts),
    running: `${place} · ${words.title(ahead.year)}`,
  });
}

function partsOf(
  site: Site,
  module: Module,
  { year, edition, decided, ending, proposed, reviewed, open }: Ahead,
): readonly Part[] {
  const part = (id: string, heading: string, isShown: boolean, content: Html): readonly Part[] =>
    isShown ? [{ id, heading, content }] : [];
  return [
    {
      id: "beslutat",
      heading: words.decided,
      content: html`<p>${words.decidedCount(decided.length)}</p>
        ${decided.map((step) => changeArticle(site, viewOfStep(site, step), { is: "inline" }))}`,
    },
    ...part("undantag", words.ending, ending.length > 0, endingList(site, ending)),
    ...part("forslag", words.proposed, proposed.length > 0, proposalParts(site, module, proposed)),
    ...part(
      "oversyn",
      words.reviewed,
      reviewed.length > 0,
      html`<p>${words.reviewedText}</p>
        <ul class="proposals">
          ${reviewed.map(
            ({ id, title, underReview }) =>
              html`<li class="note note-proposal">
                <p class="proposal-title"><a href="${ruleUrl(id)}">${title}</a></p>
                ${underReview !== null && prose(site, underReview.note)}
              </li>`,
          )}
        </ul>`,
    ),
    {
      id: "oklart",
      heading: words.open,
      content: html`<p>${edition === null ? words.undecided(year) : html`<a href="${editionUrl(edition)}">${words.decidedEdition(edition.title)}</a>`}</p>
        ${
          open.length > 0 &&
          html`<details>
            <summary>${words.openRules(open.length)}</summary>
            ${ruleList(site, open, { place: true })}
          </details>`
        }`,
    },
  ];
}

/** Those that ask something of the units first: the reader runs one. */
function proposalParts(site: Site, module: Module, proposed: readonly StandingProposal[]): Html {
  const own = proposed.filter((it) => asksUnits(site, it));
  const others = proposed.filter((it) => !own.includes(it));
  const items = (proposals: readonly StandingProposal[]): Html =>
    html`<ul class="proposals">
      ${proposals.map((proposal) => proposalItem(site, proposal, fleetSentence(site, module, proposal)))}
    </ul>`;
  const heading = upperFirst(words.toOthers(others.length));
  return html`<p>${words.proposedText}</p>
    ${own.length > 0 && items(own)}${others.length > 0 && html`${linkedHeading(3, TO_OTHERS, heading, permalink.section(heading))}${items(others)}`}`;
}

function endingList(site: Site, ending: readonly EndingException[]): Html {
  return html`<ul class="proposals">
    ${ending.map(
      ({ rule, exception: { text, period }, through }) =>
        html`<li class="note">
          <p class="proposal-title"><a href="${ruleUrl(rule.id)}">${rule.title}</a></p>
          <p class="proposal-status">
            ${icon("exception")} ${words.endingAfter(period, through)}
          </p>
          ${prose(site, text)}
        </li>`,
    )}
  </ul>`;
}

function listed(links: readonly Html[]): Html {
  if (links.length === 0) return html`${words.none}`;
  return html`<ul class="any-of">
    ${links.map((link) => html`<li>${link}</li>`)}
  </ul>`;
}

/** What asks something of the units, or of those who run them. */
function asksUnits(site: Site, { rule }: StandingProposal): boolean {
  const addressee = site.contentRules.find(({ id }) => id === rule)?.addressee;
  return addressee === "enhet" || addressee === "leverantor";
}

/** Those that ask something of the units are named with the way they would move. The rest are counted. */
function proposalLinks(site: Site, module: Module, proposed: readonly StandingProposal[]): Html {
  const own = proposed.filter((it) => asksUnits(site, it));
  const others = proposed.length - own.length;
  return listed([
    ...own.map(({ rule, title, status, comparedWith, axes }) => {
      const known = comparedWith === null ? statusWord(status) : proposalDirection(directionOf(axes));
      return html`<a href="${ruleUrl(rule)}">${title}</a> <span class="meta">${known}</span>`;
    }),
    ...(others > 0 ? [html`<a href="${to(aheadUrl(module).path, TO_OTHERS)}">${words.toOthers(others)}</a>`] : []),
  ]);
}

/** The answer in a few lines, each leading to the whole of it. */
export function aheadSummary(site: Site, module: Module): Html {
  const { year, edition, decided, ending, proposed, reviewed, open } = aheadIn(site, module);
  const url = aheadUrl(module);
  return section(
    "infor",
    words.title(year),
    html`${definitions(
      [
        [
          words.decided,
          listed(
            decided.map(
              (step) =>
                html`<a href="${ruleUrl(step.rule.id)}">${step.rule.title}</a> <span class="meta">${classTag(step.change.class)} ${swedishDate(step.from)}</span>`,
            ),
          ),
        ],
        [
          words.ending,
          ending.length === 0
            ? null
            : listed(
                ending.map(
                  ({ rule, through }) =>
                    html`<a href="${ruleUrl(rule.id)}">${rule.title}</a> <span class="meta">${swedishDate(through)}</span>`,
                ),
              ),
        ],
        [words.proposed, proposalLinks(site, module, proposed)],
        [
          words.reviewed,
          reviewed.length === 0
            ? null
            : listed(reviewed.map(({ id, title }) => html`<a href="${ruleUrl(id)}">${title}</a>`)),
        ],
        [
          words.open,
          edition === null
            ? html`${words.undecided(year)} ${open.length > 0 && words.openRules(open.length)}`
            : html`${words.decidedEdition(edition.title)}`,
        ],
      ],
      "facts-list",
    )}<p class="more"><a href="${url}">${words.whole(year)} ${icon("arrow")}</a></p>`,
  );
}
