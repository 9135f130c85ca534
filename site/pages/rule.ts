/** One page per rule: what it says on the day shown, every version, and what it rests on. */
import type { Need } from "../../src/check/kinds/kind.ts";
import type { ContentRule, MovedRule, Obligation, SplitRule } from "../../src/rulebook/model.ts";
import { limitStretches } from "../charts/limits.ts";
import { stepsOverTime } from "../charts/steps-over-time.ts";
import { weekChart } from "../charts/week.ts";
import { chapterTitle, moduleOf, situation, type Site } from "../data.ts";
import { html, join, nothing, type Html } from "../html.ts";
import { page, section, type Crumb, type Page } from "../page.ts";
import { plainText } from "../markdown.ts";
import { checkSentence } from "../parts/content.ts";
import { levelTag } from "../parts/sources.ts";
import { banner, situationBanner } from "../parts/status.ts";
import { definitions } from "../parts/table.ts";
import { prose } from "../parts/text.ts";
import { placeOf } from "../parts/rule-list.ts";
import { exceptionBlock, versionBlock } from "../parts/version.ts";
import { absoluteAddress, factUrl, moduleUrl, questionUrl, ruleUrl, specUrl, termUrl, to } from "../urls.ts";
import { needsOf } from "../usage.ts";
import { checksOf, exceptionsOf, versionsOf, type VersionView } from "../versions.ts";
import {
  addresseeTitle,
  banners,
  careChoiceTitle,
  kindTitle,
  levelMeaning,
  obligationMeaning,
  regionTitle,
} from "../words/common.ts";
import * as words from "../words/rule.ts";
import { partOfProfile } from "../words/facts.ts";
import { answersAbout } from "./open.ts";
import { examples, related } from "./rule-parts.ts";

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
  const review =
    rule.underReview === null
      ? []
      : [banner("review", html`${banners.review} <a href="#oversyn">${words.labels.underReview}</a>`)];
  return page({
    path: `${rule.id}/`,
    type: "rule",
    title: rule.title,
    kicker: `${kindTitle(rule)} · ${placeOf(site, rule)}`,
    trail: trailTo(site, rule),
    description: plainText(shown?.version.text ?? rule.title).slice(0, 200),
    banners: [...situationBanner(stands), ...review],
    first: firstText(site, rule, shown),
    aside: glance(site, rule, shown),
    body: ruleBody(site, rule, versions, shown),
    running: words.running(placeOf(site, rule), rule.title, site.today),
  });
}

/** The version to show first: the one the rule's situation points to, else the newest in the file. */
function shownVersion(site: Site, rule: ContentRule, versions: readonly VersionView[]): VersionView | null {
  const stands = situation(site, rule);
  const pointed = stands.is === "rejected" ? null : versions.find(({ version }) => version === stands.version);
  return pointed ?? versions.at(-1) ?? null;
}

function firstText(site: Site, rule: ContentRule, shown: VersionView | null): Html {
  if (shown === null) return nothing;
  const place = { idPrefix: "", title: rule.title, drawings: true };
  return html`${versionBlock(site, shown, place, 2)}${weekOf(site, shown)}`;
}

function ruleBody(site: Site, rule: ContentRule, versions: readonly VersionView[], shown: VersionView | null): Html {
  const place = { idPrefix: "", title: rule.title, drawings: false };
  const others = versions.filter((view) => view !== shown).toReversed();
  const exceptions = exceptionsOf(rule);
  const chart = stepsOverTime("granser", rule.title, limitStretches(rule, site.rulebook.registers), site.today);
  return join([
    exceptions.length > 0 &&
      section(
        "undantag",
        words.headings.exceptions,
        html`<div class="rail">${exceptions.map((it) => exceptionBlock(site, it, place, 3))}</div>`,
      ),
    (chart !== null || others.length > 0) &&
      section(
        "lydelser",
        words.headings.history,
        html`${chart}${others.length > 0 && html`<div class="rail">${others.map((it) => versionBlock(site, it, place, 3))}</div>`}`,
      ),
    reviewSection(site, rule),
    questionsSection(site, rule),
    answersAbout(site, rule.id),
    factsSection(site, rule),
    examples(rule),
    followUpSection(site, rule, shown),
    rule.consequence !== null && section("foljd", words.headings.consequence, prose(site, rule.consequence)),
    related(site, rule),
    citeSection(site, rule, shown),
    fileSection(site, rule, shown),
  ]);
}

function weekOf(site: Site, { content }: VersionView): Html {
  const hours = checksOf(content)
    .flatMap((check) => (check.kind === "all" ? check.of : [check]))
    .find((check) => check.kind === "opening-hours" || check.kind === "opening-channels");
  if (hours === undefined || (hours.kind !== "opening-hours" && hours.kind !== "opening-channels")) return nothing;
  const sentence = checkSentence(site, hours).replace(/\.$/u, "");
  return html`${weekChart("vecka", hours, sentence)}`;
}

function glance(site: Site, rule: ContentRule, shown: VersionView | null): Html {
  const module = moduleOf(site, rule);
  const obligation: Obligation | null = rule.kind === "requirement" ? rule.obligation : null;
  const decided = shown?.version.standing.status === "beslutad";
  const levels = [...new Set(shown?.version.sources.map(({ level }) => level) ?? [])];
  const sections = site.rulebook.modules.flatMap(({ editions, title }) =>
    editions.flatMap((edition) => {
      const number = edition.sections?.[rule.id];
      return number === undefined ? [] : [`${title} ${edition.year}: ${number}`];
    }),
  );
  const rows = definitions(
    [
      [words.labels.who, addresseeTitle(rule.addressee)],
      [
        words.labels.where,
        html`${rule.concerns.map(careChoiceTitle).join(", ")}<br />${regionTitle(rule.home.region)}`,
      ],
      [
        words.labels.obligation,
        obligation &&
          html`${kindTitle(rule)}${decided && html`<span class="explain">${obligationMeaning(obligation)}</span>`}`,
      ],
      [words.labels.chapter, chapterTitle(module, rule.chapter)],
      [words.labels.sections, sections.length === 0 ? null : join(sections, html`<br />`)],
      [
        words.labels.sourceLevel,
        levels.length === 0
          ? null
          : html`${levels.map((level) => html`<span class="level-row">${levelTag(level)}<span class="explain">${levelMeaning(level)}</span></span>`)}`,
      ],
      [
        words.labels.terms,
        rule.terms.length === 0
          ? null
          : join(
              rule.terms.map((id) => termLink(site, id)),
              ", ",
            ),
      ],
      [words.labels.id, html`<code class="id">${breakable(rule.id)}</code>`],
    ],
    "glance",
  );
  return html`<aside aria-label="${words.headings.atAGlance}">${rows}</aside>`;
}

/** A long id may break after its slashes. */
function breakable(id: string): Html {
  return join(id.split("/"), html`/<wbr />`);
}

function termLink(site: Site, id: string): Html {
  const term = site.terms.get(id);
  return term === undefined ? html`${id}` : html`<a href="${termUrl(id)}">${term.title}</a>`;
}

function reviewSection(site: Site, { underReview }: ContentRule): Html {
  if (underReview === null) return nothing;
  const edition =
    underReview.edition === undefined ? nothing : html`<p>${words.reviewEdition(underReview.edition)}</p>`;
  const sources = underReview.sources.map(
    ({ source, at }) => html`<li>${site.sources.get(source)?.title ?? source}<span class="at">${at}</span></li>`,
  );
  return section(
    "oversyn",
    words.labels.underReview,
    html`<div class="note note-proposal">${prose(site, underReview.note)}${edition}</div>
      <ul class="citations">
        ${sources}
      </ul>`,
  );
}

function questionsSection(site: Site, rule: ContentRule): Html {
  const known = rule.questions.flatMap((id) => site.questions.get(id) ?? []);
  if (known.length === 0) return nothing;
  const items = known.map(
    ({ id, title, kind, doubt }) =>
      html`<li>
        <p><a href="${questionUrl(id)}">${title}</a> <span class="meta">${words.questionKind(kind)}</span></p>
        ${prose(site, doubt)}
      </li>`,
  );
  return section(
    "fragor",
    words.headings.questions,
    html`<ul class="questions">
      ${items}
    </ul>`,
  );
}

function factsSection(site: Site, rule: ContentRule): Html {
  const needs = needsOf(rule);
  if (needs.length === 0) return nothing;
  return section(
    "uppgifter",
    words.headings.facts,
    html`<p>${words.factsIntro}</p>
      <ul>
        ${needs.map((need) => html`<li>${needItem(site, need)}</li>`)}
      </ul>`,
  );
}

function needItem(site: Site, need: Need): Html {
  switch (need.part) {
    case "fact": {
      const fact = site.facts.get(need.fact);
      return fact === undefined
        ? html`${need.fact}`
        : html`<a href="${factUrl(fact.id)}">${fact.title}</a>: ${plainText(fact.question)}`;
    }
    case "attestation":
      return html`${partOfProfile(need.part)}: ${need.statement}`;
    case "openingHours":
    case "staff":
    case "addOns":
    case "subcontractors":
    case "operator":
    case "municipality":
      return html`${partOfProfile(need.part)}`;
  }
}

function followUpSection(site: Site, rule: ContentRule, shown: VersionView | null): Html {
  const methods = (shown === null ? [] : checksOf(shown.content))
    .flatMap((check) => (check.kind === "all" || check.kind === "any" ? check.of : [check]))
    .flatMap((check) =>
      (check.kind === "attestation" || check.kind === "manual") && check.method ? [check.method] : [],
    );
  const counting = site.contentRules.filter(
    (other) => other.kind === "counting-rule" && other.counts.includes(rule.id),
  );
  if (rule.kind !== "requirement") return nothing;
  const text = methods.length === 0 ? words.nothingFollowUp : [...new Set(methods)].map(words.followUpMethod).join(" ");
  const counted = counting.map(
    ({ id, title }) => html`<p>${words.countedBy} <a href="${ruleUrl(id)}">${title}</a></p>`,
  );
  return section(
    "uppfoljning",
    words.headings.followUp,
    html`<p>${text}</p>
      ${counted}`,
  );
}

function citeSection(site: Site, rule: ContentRule, shown: VersionView | null): Html {
  const standing = shown?.version.standing;
  const text = words.citation({
    region: regionTitle(rule.home.region),
    module: moduleOf(site, rule)?.title ?? "",
    title: rule.title,
    id: rule.id,
    wording: standing?.status === "beslutad" ? words.wordingFrom(standing.from) : words.wordingProposed,
    url: absoluteAddress(site.baseUrl, ruleUrl(rule.id, shown?.anchor ?? null)),
    today: site.today,
  });
  return section(
    "hanvisa",
    words.headings.cite,
    html`<p>${words.citeIntro}</p>
      <p class="cite">${text}</p>`,
  );
}

function fileSection(site: Site, rule: ContentRule, shown: VersionView | null): Html {
  const line = site.lineOf(rule.file, shown?.pointer ?? "");
  const repository =
    site.repository === null
      ? nothing
      : html`<p><a href="${site.repository}/${rule.file}#L${line}">${words.onGitHub(rule.file)}</a></p>`;
  return section(
    "kallfil",
    words.headings.file,
    html`<p><a class="file" href="${specUrl(rule.file)}">${words.fileLine(rule.file, line)}</a></p>
      <p>${words.fileNote}</p>
      ${repository}`,
  );
}

function trailTo(site: Site, rule: ContentRule | MovedRule | SplitRule): readonly Crumb[] {
  const module = moduleOf(site, rule);
  const region = { label: regionTitle(rule.home.region), target: to(`${rule.home.region}/`) };
  return module === null ? [region] : [region, { label: module.title, target: moduleUrl(module) }];
}
