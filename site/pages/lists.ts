/** Lists across everything: proposals, procedures, the register from A to Ö. */
import { overdueText } from "../../src/rulebook/words/overdue.ts";
import type { ContentRule } from "../../src/rulebook/model.ts";
import { proposedVersions } from "../../src/rulebook/in-force.ts";
import { proposalStatus } from "../../src/rulebook/words/names.ts";
import { situation, type Site } from "../data.ts";
import { html, nothing, type Html, type Target } from "../html.ts";
import { icon } from "../icons.ts";
import { page, section, type Page } from "../page.ts";
import { linkedHeading } from "../parts/heading.ts";
import { placeOf, ruleList } from "../parts/rule-list.ts";
import { banner } from "../parts/status.ts";
import { prose } from "../parts/text.ts";
import { factUrl, questionUrl, ruleUrl, termUrl } from "../urls.ts";
import { lastPartOf } from "../../src/rulebook/ids.ts";
import * as words from "../words/lists.ts";
import { ladderChart } from "../charts/ladder.ts";
import { dutiesPage } from "./duties.ts";
import { moneyPage } from "./money.ts";
import { repealedPage } from "./repealed.ts";
import { inSwedish } from "../../src/words/order.ts";

export function listPages(site: Site): readonly Page[] {
  return [
    proposalsPage(site),
    repealedPage(site),
    proceduresPage(site),
    dutiesPage(site),
    moneyPage(site),
    registerPage(site),
  ];
}

function proposalsPage(site: Site): Page {
  const proposed = site.contentRules.filter((rule) => proposedVersions<unknown>(rule).length > 0);
  const fresh = proposed.filter((rule) => situation(site, rule).is === "proposed");
  const changing = proposed.filter((rule) => situation(site, rule).is !== "proposed");
  const reviewed = site.contentRules.filter((rule) => rule.underReview !== null);
  const group = (id: string, heading: string, rules: readonly ContentRule[]): Html =>
    rules.length === 0
      ? nothing
      : section(
          id,
          heading,
          html`<ul class="proposals">
            ${rules.map((rule) => proposalItem(site, rule))}
          </ul>`,
        );
  return page({
    path: "forslag/",
    type: "list",
    title: words.proposals.title,
    description: words.proposals.description,
    banners: [banner("proposed", html`${words.proposals.warning}`)],
    lead: html`<p>${words.proposals.lead}</p>`,
    body: html`${group("andringar", words.proposals.changes, changing)}${group("nya", words.proposals.fresh, fresh)}${
      reviewed.length > 0 &&
      section(
        "oversyn",
        words.proposals.underReview,
        html`<p>${words.proposals.underReviewText}</p>
          ${ruleList(site, reviewed, { place: true })}`,
      )
    }`,
  });
}

function proposalItem(site: Site, rule: ContentRule): Html {
  const versions = proposedVersions<unknown>(rule).map(({ standing, text }) => {
    if (standing.status === "beslutad") return nothing;
    const status = proposalStatus(standing.status, standing.intended);
    return html`<p class="proposal-status">
        ${icon("proposed")} ${status} ${overdueText(standing.intended, site.today)}
      </p>
      ${prose(site, text)}`;
  });
  return html`<li class="note note-proposal">
    <p class="proposal-title">
      <a href="${ruleUrl(rule.id)}">${rule.title}</a> <span class="meta">${placeOf(site, rule)}</span>
    </p>
    ${versions}
  </li>`;
}

function proceduresPage(site: Site): Page {
  const rules = site.contentRules.filter((rule) => rule.kind === "procedure");
  return page({
    path: "forfaranden/",
    type: "list",
    title: words.procedures.title,
    description: words.procedures.description,
    lead: html`<p>${words.procedures.lead}</p>`,
    body: html`${rules.map((rule) => {
      const newest = rule.versions.at(-1);
      const id = lastPartOf(rule.id);
      const chart = newest === undefined ? null : ladderChart(`${id}-bild`, rule.title, newest.steps);
      const steps =
        newest === undefined || chart !== null
          ? nothing
          : html`<ul>
              ${newest.steps.of.map((step) => html`<li>${step.title}</li>`)}
            </ul>`;
      return html`<section class="procedure">
        ${linkedHeading(2, id, html`<a href="${ruleUrl(rule.id)}">${rule.title}</a>`, rule.title)}
        <p class="meta">${placeOf(site, rule)}</p>
        ${chart}${steps}
      </section>`;
    })}`,
  });
}

interface Entry {
  readonly word: string;
  readonly what: string;
  readonly target: Target;
}

function registerPage(site: Site): Page {
  const letters = new Map<string, Entry[]>();
  for (const entry of entries(site)) {
    const letter = firstLetter(entry.word);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  const sorted = [...letters].sort(([a], [b]) => inSwedish(a, b));
  return page({
    path: "register/",
    type: "register-list",
    title: words.register.title,
    description: words.register.description,
    lead: html`<p>${words.register.lead} ${words.register.tip}</p>`,
    body: html`<nav class="letters" aria-label="${words.register.letters}">
        <ul>
          ${sorted.map(([letter]) => html`<li><a href="#${anchor(letter)}">${letter}</a></li>`)}
        </ul>
      </nav>
      ${sorted.map(
        ([letter, own]) =>
          html`<section class="letter">
            ${linkedHeading(2, anchor(letter), letter, words.register.letter(letter))}
            <ul class="index">
              ${own.map(({ word, what, target }) => html`<li><a href="${target}">${word}<span class="hidden">, ${what}</span></a> <span class="meta" aria-hidden="true">${what}</span></li>`)}
            </ul>
          </section>`,
      )}`,
  });
}

function entries(site: Site): readonly Entry[] {
  const { terms, facts, questions } = site.rulebook.registers;
  return [
    ...site.rulebook.rules.map((rule) => ({
      word: rule.title,
      what: `${words.register.rule}, ${placeOf(site, rule)}`,
      target: ruleUrl(rule.id),
    })),
    ...terms.flatMap(({ id, title, aliases }) =>
      [title, ...(aliases ?? [])].map((word) => ({
        word,
        what: word === title ? words.register.term : words.register.aliasOf(title),
        target: termUrl(id),
      })),
    ),
    ...facts.map(({ id, title }) => ({ word: title, what: words.register.fact, target: factUrl(id) })),
    ...questions.map(({ id, title }) => ({ word: title, what: words.register.question, target: questionUrl(id) })),
  ].sort((a, b) => inSwedish(a.word, b.word));
}

function firstLetter(word: string): string {
  const first = word.charAt(0).toLocaleUpperCase("sv");
  return /\p{L}/u.test(first) ? first : words.register.other;
}

/** Letters outside a–z get a name of their own, so that Å and A do not collide. */
function anchor(letter: string): string {
  const names: Readonly<Record<string, string>> = { Å: "aa", Ä: "ae", Ö: "oe" };
  return `bokstav-${names[letter] ?? letter.toLowerCase().replaceAll(/[^a-z]/gu, "x")}`;
}
