/** What the pages of an edition share: its days and standing, its warnings, and the table of a module's editions. */
import type { EditionView } from "../../src/rulebook/editions.ts";
import type { ContentRule, Edition, Module } from "../../src/rulebook/model.ts";
import { currentEdition, type Site } from "../data.ts";
import { html, join, type Html } from "../html.ts";
import { type Crumb } from "../page.ts";
import { modulePlace } from "./rule-list.ts";
import { decisionLink } from "./sources.ts";
import { banner } from "./status.ts";
import { table } from "./table.ts";
import { editionUrl, moduleUrl, to } from "../urls.ts";
import { banners, regionTitle } from "../words/common.ts";
import { edition as words } from "../words/pages.ts";

export function editionTable(site: Site, module: Module, id: string): Html {
  const { columns } = words;
  return table({
    id,
    caption: words.table,
    hideCaption: true,
    head: [columns.year, columns.period, columns.state, columns.decision, columns.rules],
    rows: module.editions
      .toReversed()
      .map((edition) => [
        html`<a href="${editionUrl(edition)}">${edition.year}</a>`,
        edition.from > site.today || edition.through >= site.today
          ? words.period(edition.from, edition.through)
          : words.pastPeriod(edition.from, edition.through),
        words.state(edition.state),
        edition.decision === null ? words.noDecision : decisionLink(site, edition.decision),
        site.editions.find((view) => view.edition.id === edition.id)?.rules.length ?? 0,
      ]),
    numeric: [4],
  });
}

/** `Gäller 1 januari 2025–31 december 2025 · rekonstruerad · beslutets dag är inte känd`. */
export function versionLine(site: Site, edition: Edition): Html {
  const decision = edition.decision === null ? undefined : site.decisions.get(edition.decision);
  const period =
    edition.through < site.today
      ? words.pastPeriod(edition.from, edition.through)
      : words.period(edition.from, edition.through);
  const parts = [
    period,
    words.state(edition.state).toLowerCase(),
    decision === undefined ? words.noDecision : words.decided(decision.date),
  ];
  return join(parts, " · ");
}

export function editionBanners(site: Site, { module, edition }: EditionView): readonly Html[] {
  const newest = currentEdition(site, module);
  const old = edition.through < site.today && newest !== null && newest.id !== edition.id;
  return [
    ...(old
      ? [
          banner(
            "ended",
            html`${banners.oldEdition(edition.from, edition.through)}
              <a href="${editionUrl(newest)}">${banners.newestEdition(newest.title)}</a>`,
          ),
        ]
      : []),
    ...(edition.from > site.today ? [banner("upcoming", html`${banners.comingEdition(edition.from)}`)] : []),
    ...(edition.state === "rekonstruerad" ? [banner("warning", html`${banners.reconstructed}`)] : []),
  ];
}

export function runningHead(site: Site, { module, edition }: EditionView): string {
  return `${modulePlace(module)} · ${words.kicker.toLowerCase()} ${edition.year} · ${words.period(edition.from, edition.through).toLowerCase()} · ${words.printedState(site.today)}`;
}

export function trailTo(module: Module): readonly Crumb[] {
  return [
    { label: regionTitle(module.home.region), target: to(`${module.home.region}/`) },
    { label: module.title, target: moduleUrl(module) },
  ];
}

/** The same on the chapter's page and in the whole book. Shared rules may have the same last part as the edition's own. */
export function anchorOf(rule: ContentRule): string {
  return `regel-${rule.id.replaceAll("/", "-")}`;
}
