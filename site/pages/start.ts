/** The start page and the pages that lead down to a care choice. */
import { proposedVersions } from "../../src/rulebook/in-force.ts";
import type { Edition, Module } from "../../src/rulebook/model.ts";
import { swedishDate } from "../../src/words/format.ts";
import { currentEdition, rulesOfModule, situation, type Site } from "../data.ts";
import { eventsOf } from "../events.ts";
import { html, nothing, type Html, type Target } from "../html.ts";
import { icon } from "../icons.ts";
import { page, section, type Page } from "../page.ts";
import { byDay, dayAnchor, dayList, eventName } from "../parts/event-list.ts";
import { findForm } from "../parts/find.ts";
import { linkedHeading } from "../parts/heading.ts";
import { definitions } from "../parts/table.ts";
import { yearLine } from "../charts/year-line.ts";
import { editionUrl, moduleUrl, to } from "../urls.ts";
import { modulesInOrder, regionsInOrder, whereText } from "../regions.ts";
import { ages, permalink, regionTitle } from "../words/common.ts";
import { region as regionWords, rulesPage as rulesWords, start as words } from "../words/pages.ts";
import { isOwnRule } from "../../src/rulebook/modules.ts";
import { rulesOfFigure, targetOutcomes } from "../../src/check/target.ts";
import { outcomeGlance } from "../parts/outcomes.ts";
import { outcome as outcomeWords } from "../words/charts.ts";

const DAYS_SHOWN = 4;

export function startPage(site: Site): Page {
  const coming = eventsOf(site, site.contentRules).filter(({ date }) => date > site.today);
  const days = byDay(coming);
  const proposed = site.contentRules.filter((rule) => proposedVersions<unknown>(rule).length > 0);
  const fresh = proposed.filter((rule) => situation(site, rule).is === "proposed").length;
  const line = yearLine(
    "aret",
    site.today,
    days.map(({ date, events }) => ({
      date,
      what: events.map((event) => eventName(site, event, true)),
      target: to("kalender/", dayAnchor(date)),
    })),
  );
  return page({
    path: "",
    type: "start",
    title: words.title,
    kicker: words.kicker,
    description: words.description(whereText(site.rulebook)),
    lead: html`<p>${words.lead(whereText(site.rulebook))}</p>`,
    body: html`${findForm(words.find)}${doors()}${line}${section(
      "galler",
      words.applies(site.today),
      html`<p class="as-of">${words.today(site.today)}. ${ages(site.today)}</p>
        ${site.today > site.knownThrough && html`<p>${words.sourcesEnd(site.knownThrough)}</p>`}
        ${careRegions(site).map(
          (region) =>
            html`${linkedHeading(3, `region-${region}`, regionTitle(site, region), permalink.section(regionTitle(site, region)))}
              ${ledger(site, careModules(site, region))}`,
        )}`,
    )}${section(
      "andras",
      words.next,
      days.length === 0
        ? html`<p>${words.nothingNext}</p>`
        : html`${dayList(site, days.slice(0, DAYS_SHOWN), { place: true })}
            <p class="more"><a href="${to("kalender/")}">${words.allDates} ${icon("arrow")}</a></p>`,
    )}${
      proposed.length === 0
        ? nothing
        : section(
            "forslag",
            words.proposed,
            html`<div class="note note-proposal">
              <p>
                ${fresh > 0 && words.proposedText(fresh)}
                ${proposed.length > fresh && words.changesProposed(proposed.length - fresh)}
              </p>
              <p class="more"><a href="${to("forslag/")}">${words.seeProposals} ${icon("arrow")}</a></p>
            </div>`,
          )
    }${outcomes(site)}`,
    alternates: [{ type: "application/atom+xml", title: words.next, target: to("atom.xml") }],
  });
}

/** How it has gone with what the rules aim at, in the regions that have rules here. */
function outcomes(site: Site): Html {
  const regions: readonly string[] = careRegions(site);
  const shown = targetOutcomes(site.rulebook).filter(
    ({ figure }) => rulesOfFigure(figure).length > 0 && regions.includes(figure.region),
  );
  if (shown.length === 0) return nothing;
  return section(
    "utfall",
    outcomeWords.heading,
    html`<p>${outcomeWords.startIntro}</p>
      <ul class="outcomes">
        ${shown.map((outcome) => outcomeGlance(site, outcome, "utfall-"))}
      </ul>
      <p class="more"><a href="${to("siffror/")}">${outcomeWords.all} ${icon("arrow")}</a></p>`,
  );
}

function doors(): Html {
  const entries: readonly (readonly [string, string, Target])[] = [
    [words.read, words.readText, to("regler/")],
    [words.changes, words.changesText, to("kalender/")],
    [words.check, words.checkText, to("kontroll/")],
  ];
  return html`<ul class="doors" aria-label="${words.doors}">
    ${entries.map(
      ([label, text, target]) =>
        html`<li>
          <a href="${target}">${label} ${icon("arrow")}</a>
          <p>${text}</p>
        </li>`,
    )}
  </ul>`;
}

function careModules(site: Site, region: RegionId): readonly Module[] {
  return modulesOf(site, region).filter(({ home }) => home.module !== "gemensamt");
}

/** One row per collection of rules: how many apply, in which edition, and what is next. */
function ledger(site: Site, modules: readonly Module[]): Html {
  return html`<ul class="ledger">
    ${modules.map((module) => ledgerRow(site, module))}
  </ul>`;
}

function ledgerRow(site: Site, module: Module): Html {
  const rules = rulesOfModule(site, module);
  const inForce = rules.filter((rule) => situation(site, rule).is === "in-force");
  const own = inForce.filter((rule) => isOwnRule(rule, module));
  const next = eventsOf(site, rules).find(({ date }) => date > site.today);
  const edition = currentEdition(site, module);
  return html`<li>
    <p class="ledger-name"><a href="${moduleUrl(module)}">${module.title}</a></p>
    ${definitions(
      [
        [words.appliesNow, words.inForce(inForce.length, own.length)],
        [editionLabel(site, edition), edition && html`<a href="${editionUrl(edition)}">${edition.title}</a>`],
        [
          words.nextChange,
          next === undefined
            ? words.noNext(rules.filter((rule) => proposedVersions<unknown>(rule).length > 0).length)
            : swedishDate(next.date),
        ],
      ],
      "ledger-facts",
    )}
  </li>`;
}

/** An edition whose year is over is only the last one known, and one that no source calls decided is only meant. */
function editionLabel(site: Site, edition: Edition | null): string {
  if (edition?.state === "kommande") return words.plannedEdition;
  return edition !== null && edition.through < site.today ? words.lastEdition : words.edition;
}

/** Every collection of rules, region by region. */
export function rulesPage(site: Site): Page {
  const regions = regionsOf(site);
  return page({
    path: "regler/",
    type: "list",
    title: rulesWords.title,
    description: rulesWords.description,
    lead: html`<p>${rulesWords.lead}</p>`,
    body: html`${regions.map((region) =>
      section(region, regionTitle(site, region), ledger(site, modulesOf(site, region))),
    )}`,
  });
}

export function regionPages(site: Site): readonly Page[] {
  return regionsOf(site).map((region) => {
    const modules = modulesOf(site, region);
    return page({
      path: `${region}/`,
      type: "region",
      title: regionTitle(site, region),
      kicker: region === "nationellt" ? regionWords.national : regionWords.kicker,
      trail: [{ label: rulesWords.title, target: to("regler/") }],
      description: regionWords.description(regionTitle(site, region)),
      lead: html`<p>${regionWords.lead(modules.length)}</p>`,
      body: section("vardval", words.care, ledger(site, modules)),
    });
  });
}

type RegionId = Module["home"]["region"];

function careRegions(site: Site): readonly RegionId[] {
  return regionsOf(site).filter((region) => region !== "nationellt");
}

function regionsOf(site: Site): readonly RegionId[] {
  const order: readonly RegionId[] = [...regionsInOrder(site.rulebook), "nationellt"];
  return order.filter((region) => modulesOf(site, region).length > 0);
}

function modulesOf(site: Site, region: RegionId): readonly Module[] {
  return modulesInOrder(site.rulebook).filter(({ home }) => home.region === region);
}
