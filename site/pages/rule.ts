/** One page per rule: what it says on the day shown, every version, and what it rests on. */
import { overdueText } from "../../src/rulebook/words/overdue.ts";
import { glance } from "./rule-glance.ts";
import {
  citeSection,
  factsSection,
  fileSection,
  followUpSection,
  questionsSection,
  reviewSection,
} from "./rule-sections.ts";
import type { ContentRule, MovedRule, SplitRule } from "../../src/rulebook/model.ts";
import { historySection } from "../compare/history.ts";
import { limitStretches } from "../charts/limits.ts";
import { stepsOverTime } from "../charts/steps-over-time.ts";
import { hoursCheckIn, weekChart } from "../charts/week.ts";
import { situation, type Site } from "../data.ts";
import { html, join, nothing, type Html } from "../html.ts";
import { page, partSections, type Crumb, type Page, type Part } from "../page.ts";
import { plainText } from "../markdown.ts";
import { checkSentence } from "../parts/content.ts";
import { banner, situationBanner } from "../parts/status.ts";
import { prose } from "../parts/text.ts";
import { placeOf } from "../parts/rule-list.ts";
import { toc, tocEntries } from "../parts/toc.ts";
import { exceptionBlock, shownVersion, versionBlock, versionStanding } from "../parts/version.ts";
import { moduleUrl, ruleUrl, to } from "../urls.ts";
import { exceptionsOf, versionsOf, type VersionView } from "../versions.ts";
import { banners, kindTitle, regionTitle } from "../words/common.ts";
import { edition, start } from "../words/pages.ts";
import * as words from "../words/rule.ts";
import { answersAbout } from "./open.ts";
import { examples, outcomeSection, related, tryOut } from "./rule-parts.ts";
import { moduleOf } from "../../src/rulebook/modules.ts";

export function rulePages(site: Site): readonly Page[] {
  return site.rulebook.rules.map((rule) =>
    rule.kind === "moved" || rule.kind === "split" ? movedPage(site, rule) : rulePage(site, rule),
  );
}

function movedPage(site: Site, rule: MovedRule | SplitRule): Page {
  const targets = rule.kind === "moved" ? [rule.to] : rule.to;
  const links = targets.map((id) => {
    const target = site.rules.get(id);
    return html`<li>${target === undefined ? id : html`<a href="${ruleUrl(id)}">${target.title}</a>`}</li>`;
  });
  return page({
    path: `${rule.id}/`,
    type: "moved-rule",
    title: rule.title,
    kicker: words.movedTitle,
    trail: trailTo(site, rule),
    description: words.movedTo,
    body: html`<p>${rule.kind === "moved" ? words.movedTo : words.splitTo}</p>
      <ul>
        ${links}
      </ul>`,
  });
}

function rulePage(site: Site, rule: ContentRule): Page {
  const stands = situation(site, rule);
  const versions = versionsOf(rule);
  const shown = shownVersion(site, rule, versions);
  const parts = ruleParts(site, rule, versions, shown);
  const review =
    rule.underReview === null
      ? []
      : [banner("review", html`${banners.review} <a href="#oversyn">${words.labels.aboutReview}</a>`)];
  return page({
    path: `${rule.id}/`,
    type: "rule",
    title: rule.title,
    kicker: `${kindTitle(rule)} · ${placeOf(site, rule)}`,
    trail: trailTo(site, rule),
    description: plainText(shown?.version.text ?? rule.title).slice(0, 200),
    versionLine: versionLine(site, shown),
    banners: [...situationBanner(stands), ...proposalBanner(site, versions, shown), ...review],
    first: firstText(site, rule, shown),
    aside: html`${toc(
      words.headings.contents,
      tocEntries(parts.map(({ id, heading }) => ({ id, label: heading }))),
    )}${glance(site, rule, shown)}`,
    body: partSections(parts),
    running: words.running(placeOf(site, rule), rule.title, site.today),
  });
}

/** Above a rule in force that somebody means to change: it may have been, if the time meant for it has come. */
function proposalBanner(site: Site, versions: readonly VersionView[], shown: VersionView | null): readonly Html[] {
  if (shown?.version.standing.status !== "beslutad") return [];
  return versions.flatMap(({ version: { standing }, anchor }) =>
    standing.status === "foreslagen" || standing.status === "aviserad"
      ? [
          banner(
            "proposed",
            html`${banners.changeProposed} ${overdueText(standing.intended, site.today)}
              <a href="#${anchor}">${banners.readProposal}</a>`,
          ),
        ]
      : [],
  );
}

/** The day shown, the wording and when it was decided. */
function versionLine(site: Site, shown: VersionView | null): Html {
  const wording = shown === null ? [] : [words.lineOf(versionStanding(site, shown).label), decidedOn(site, shown)];
  return join([start.today(site.today), ...wording.filter((it) => it !== null)], " · ");
}

/** Null for a proposal: it has not been decided. */
function decidedOn(site: Site, { version: { standing, decision } }: VersionView): string | null {
  if (standing.status !== "beslutad") return null;
  const known = decision === null ? undefined : site.decisions.get(decision);
  return known === undefined ? edition.noDecision : edition.decided(known);
}

function firstText(site: Site, rule: ContentRule, shown: VersionView | null): Html {
  if (shown === null) return nothing;
  const place = { idPrefix: "", title: rule.title, drawings: true };
  return html`${versionBlock(site, shown, place, 2, shown)}${weekOf(site, shown)}`;
}

function ruleParts(
  site: Site,
  rule: ContentRule,
  versions: readonly VersionView[],
  shown: VersionView | null,
): readonly Part[] {
  const place = { idPrefix: "", title: rule.title, drawings: false };
  const others = versions.filter((view) => view !== shown).toReversed();
  const exceptions = exceptionsOf(rule);
  const chart = stepsOverTime("granser", rule.title, limitStretches(rule, site.rulebook.registers), site.today);
  const part = (isShown: boolean, id: string, heading: string, content: () => Html): Part | null =>
    isShown ? { id, heading, content: content() } : null;
  return [
    part(
      exceptions.length > 0,
      "undantag",
      words.headings.exceptions,
      () => html`<div class="rail">${exceptions.map((it) => exceptionBlock(site, it, place, 3))}</div>`,
    ),
    part(
      chart !== null || others.length > 0,
      "lydelser",
      words.headings.history,
      () =>
        html`${chart}${others.length > 0 && html`<div class="rail">${others.map((it) => versionBlock(site, it, place, 3, shown))}</div>`}`,
    ),
    historySection(site, rule),
    outcomeSection(site, rule),
    reviewSection(site, rule),
    questionsSection(site, rule),
    answersAbout(site, rule.id),
    factsSection(site, rule),
    examples(site, rule),
    tryOut(site, rule),
    followUpSection(site, rule, shown),
    part(rule.consequence !== null, "foljd", words.headings.consequence, () => prose(site, rule.consequence ?? "")),
    related(site, rule),
    citeSection(site, rule, shown),
    fileSection(site, rule, shown),
  ].filter((it) => it !== null);
}

function weekOf(site: Site, { content }: VersionView): Html {
  const check = hoursCheckIn(content);
  if (check === null) return nothing;
  const sentence = checkSentence(site, check).replace(/\.$/u, "");
  return html`${weekChart({ id: "vecka", check, sentence, unit: null })}`;
}

function trailTo(site: Site, rule: ContentRule | MovedRule | SplitRule): readonly Crumb[] {
  const module = moduleOf(site.rulebook.modules, rule);
  const region = { label: regionTitle(site, rule.home.region), target: to(`${rule.home.region}/`) };
  return module === null ? [region] : [region, { label: module.title, target: moduleUrl(module) }];
}
