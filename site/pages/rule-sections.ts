/** What a rule's page says below its text: review, questions, facts, follow-up, how to cite it, its file. */
import type { Need } from "../../src/check/need.ts";
import { presenceOf } from "../../src/check/opening/present.ts";
import type { ContentRule } from "../../src/rulebook/model.ts";
import { type Site } from "../data.ts";
import { embedSnippet } from "../files/embedded.ts";
import { html, nothing, type Html } from "../html.ts";
import type { Part } from "../page.ts";
import { plainText } from "../markdown.ts";
import { authoredCitations } from "../parts/sources.ts";
import { prose } from "../parts/text.ts";
import { absoluteAddress, embedUrl, factUrl, questionUrl, repositoryUrls, ruleUrl, specUrl } from "../urls.ts";
import { needsOf } from "../usage.ts";
import { contentChecks, type VersionView } from "../versions.ts";
import { regionTitle } from "../words/common.ts";
import { embedded as embedWords } from "../words/embedded.ts";
import * as words from "../words/rule.ts";
import { partOfProfile } from "../words/facts.ts";
import { moduleOf } from "../../src/rulebook/modules.ts";

export function reviewSection(site: Site, { underReview }: ContentRule): Part | null {
  if (underReview === null) return null;
  const edition =
    underReview.edition === undefined ? nothing : html`<p>${words.reviewEdition(underReview.edition)}</p>`;
  return {
    id: "oversyn",
    heading: words.labels.underReview,
    content: html`<div class="note note-proposal">${prose(site, underReview.note)}${edition}</div>
      ${authoredCitations(site, underReview.sources)}`,
  };
}

export function questionsSection(site: Site, rule: ContentRule): Part | null {
  const known = rule.questions.flatMap((id) => site.questions.get(id) ?? []);
  if (known.length === 0) return null;
  const items = known.map(
    ({ id, title, kind, doubt }) =>
      html`<li>
        <p><a href="${questionUrl(id)}">${title}</a> <span class="meta">${words.questionKind(kind)}</span></p>
        ${prose(site, doubt)}
      </li>`,
  );
  return {
    id: "fragor",
    heading: words.headings.questions,
    content: html`<ul class="questions">
      ${items}
    </ul>`,
  };
}

export function factsSection(site: Site, rule: ContentRule): Part | null {
  const needs = needsOf(rule);
  if (needs.length === 0) return null;
  return {
    id: "uppgifter",
    heading: words.headings.facts,
    content: html`<p>${words.factsIntro}</p>
      <ul>
        ${needs.map((need) => html`<li>${needItem(site, need)}</li>`)}
      </ul>`,
  };
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
    case "presence":
      return html`${partOfProfile(need.part)}: ${presenceOf(need.profession, site.rulebook.registers).one}`;
    case "openingHours":
    case "staff":
    case "addOns":
    case "subcontractors":
    case "operator":
    case "municipality":
      return html`${partOfProfile(need.part)}`;
  }
}

export function followUpSection(site: Site, rule: ContentRule, shown: VersionView | null): Part | null {
  const methods = (shown === null ? [] : contentChecks(shown.content))
    .flatMap((check) => (check.kind === "all" || check.kind === "any" ? check.of : [check]))
    .flatMap((check) =>
      (check.kind === "attestation" || check.kind === "manual") && check.method ? [check.method] : [],
    );
  const counting = site.contentRules.filter(
    (other) => other.kind === "counting-rule" && other.counts.includes(rule.id),
  );
  if (rule.kind !== "requirement") return null;
  const text = methods.length === 0 ? words.nothingFollowUp : [...new Set(methods)].map(words.followUpMethod).join(" ");
  const counted = counting.map(
    ({ id, title }) => html`<p>${words.countedBy} <a href="${ruleUrl(id)}">${title}</a></p>`,
  );
  return {
    id: "uppfoljning",
    heading: words.headings.followUp,
    content: html`<p>${text}</p>
      ${counted}`,
  };
}

export function citeSection(site: Site, rule: ContentRule, shown: VersionView | null): Part {
  const standing = shown?.version.standing;
  const text = words.citation({
    region: regionTitle(site, rule.home.region),
    module: moduleOf(site.rulebook.modules, rule)?.title ?? "",
    title: rule.title,
    id: rule.id,
    wording: standing?.status === "beslutad" ? words.wordingFrom(standing.from) : words.wordingProposed,
    url: absoluteAddress(site.baseUrl, ruleUrl(rule.id, shown?.anchor ?? null)),
    today: site.today,
  });
  return {
    id: "hanvisa",
    heading: words.headings.cite,
    content: html`<p>${words.citeIntro}</p>
      <p class="cite">${text}</p>
      <p>${embedWords.how} <a href="${embedUrl(rule.id)}">${embedWords.look}</a></p>
      <pre>${embedSnippet(site, rule)}</pre>`,
  };
}

export function fileSection(site: Site, rule: ContentRule, shown: VersionView | null): Part {
  const line = site.lineOf(rule.file, shown?.pointer ?? "");
  return {
    id: "kallfil",
    heading: words.headings.file,
    content: html`<p><a class="file" href="${specUrl(rule.file)}">${words.fileLine(rule.file, line)}</a></p>
      <p>${words.fileNote}</p>
      ${site.repository === null ? nothing : repositoryLinks(repositoryUrls(site.repository), rule, line)}`,
  };
}

function repositoryLinks(
  { show, edit }: ReturnType<typeof repositoryUrls>,
  { file, title }: ContentRule,
  line: number,
): Html {
  return html`<ul>
    <li><a href="${edit(file)}">${words.editRule(title)}</a></li>
    <li><a href="${show(file, line)}">${words.inRepository(line)}</a></li>
  </ul>`;
}
