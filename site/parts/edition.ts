/** What the pages of an edition share: its days and standing, its warnings, and the table of a module's editions. */
import type { EditionView } from "../../src/rulebook/editions.ts";
import type { Edition, Module } from "../../src/rulebook/model.ts";
import { currentEdition, type Site } from "../data.ts";
import { PATHS } from "../files/paths.ts";
import { html, join, type Html, type Target } from "../html.ts";
import { type Crumb } from "../page.ts";
import { modulePlace } from "./rule-list.ts";
import { decisionLink } from "./sources.ts";
import { banner } from "./status.ts";
import { table } from "./table.ts";
import { editionUrl, moduleUrl, to } from "../urls.ts";
import { banners, regionTitle } from "../words/common.ts";
import { edition as words } from "../words/pages.ts";

/** `files` adds the fingerprint and what can be fetched of each edition. */
export function editionTable(site: Site, module: Module, id: string, files: boolean): Html {
  const { columns } = words;
  return table({
    id,
    caption: words.tableOf(modulePlace(site, module)),
    hideCaption: true,
    head: [
      columns.year,
      columns.period,
      columns.state,
      columns.decision,
      columns.rules,
      ...(files ? [columns.fingerprint, columns.files] : []),
    ],
    rows: module.editions
      .toReversed()
      .map((edition) => [
        html`<a href="${editionUrl(edition)}">${edition.year}<span class="hidden">${words.ofModule(modulePlace(site, module))}</span></a>`,
        periodOf(site, edition),
        stateOf(site, edition),
        edition.decision === null ? words.noDecision : decisionLink(site, edition.decision),
        site.editions.find((view) => view.edition.id === edition.id)?.rules.length ?? 0,
        ...(files ? [fingerprintOf(site, edition), fileLinks(edition, modulePlace(site, module))] : []),
      ]),
    numeric: [4],
  });
}

export function fingerprintOf(site: Site, { id }: Edition): Html {
  const known = site.fingerprints.get(id);
  return known === undefined ? html`${words.noFingerprint}` : html`<code>${known}</code>`;
}

function fileLinks(edition: Edition, place: string): Html {
  const whose = html`<span class="hidden">${words.ofModule(`${place} ${edition.year}`)}</span>`;
  return html`<a href="${to(PATHS.editionHtml(edition))}">HTML${whose}</a>, <a href="${to(PATHS.editionJson(edition))}">JSON${whose}</a>`;
}

/** `Gäller 1 januari 2025–31 december 2025 · rekonstruerad · beslutets dag är inte känd`. */
export function versionLine(site: Site, edition: Edition): Html {
  const decision = edition.decision === null ? undefined : site.decisions.get(edition.decision);
  const parts = [
    periodOf(site, edition),
    stateOf(site, edition).toLowerCase(),
    decision === undefined ? words.noDecision : words.decided(decision),
  ];
  return join(parts, " · ");
}

function periodOf(site: Site, { state, from, through }: Edition): string {
  if (state === "kommande") return words.plannedPeriod(from, through);
  return through < site.today ? words.pastPeriod(from, through) : words.period(from, through);
}

/** An edition to come whose first day has been is not to come: no source says that it was decided. */
export function stateOf(site: Site, edition: Edition): string {
  return isUndecided(site, edition) ? words.undecided : words.state(edition.state);
}

function isUndecided(site: Site, { state, from }: Edition): boolean {
  return state === "kommande" && from <= site.today;
}

/** `same` gives the page that says the same in another edition: a reader of an old one is led there. */
export function editionBanners(
  site: Site,
  { module, edition }: EditionView,
  same: (other: Edition) => Target = editionUrl,
): readonly Html[] {
  const newest = currentEdition(site, module);
  const old = edition.through < site.today && newest !== null && newest.id !== edition.id;
  return [
    ...(old
      ? [
          banner(
            "ended",
            html`${banners.oldEdition(edition.from, edition.through)}
              <a href="${same(newest)}">${banners.newestEdition(newest.title)}</a>`,
          ),
        ]
      : []),
    ...(edition.through < site.today && !old && !isUndecided(site, edition)
      ? [banner("warning", html`${banners.lastEdition(edition.through)}`)]
      : []),
    ...(isUndecided(site, edition) ? [banner("proposed", html`${banners.undecidedEdition(edition.from)}`)] : []),
    ...(edition.from > site.today ? [banner("upcoming", html`${banners.comingEdition(edition.from)}`)] : []),
    ...(edition.state === "rekonstruerad" ? [banner("warning", html`${banners.reconstructed}`)] : []),
  ];
}

export function runningHead(site: Site, { module, edition }: EditionView): string {
  return `${modulePlace(site, module)} · ${words.kicker.toLowerCase()} ${edition.year} · ${periodOf(site, edition).toLowerCase()} · ${words.printedState(site.today)}`;
}

export function trailTo(site: Site, module: Module): readonly Crumb[] {
  return [
    { label: regionTitle(site, module.home.region), target: to(`${module.home.region}/`) },
    { label: module.title, target: moduleUrl(module) },
  ];
}
