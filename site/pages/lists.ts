/** Lists across everything: proposals, procedures, the register from A to Ö. */
import { type Site } from "../data.ts";
import { html, nothing, type Target } from "../html.ts";
import { page, type Page } from "../page.ts";
import { linkedHeading } from "../parts/heading.ts";
import { placeOf } from "../parts/rule-list.ts";
import { factUrl, questionUrl, ruleUrl, termUrl } from "../urls.ts";
import { lastPartOf } from "../../src/rulebook/ids.ts";
import * as words from "../words/lists.ts";
import { ladderChart } from "../charts/ladder.ts";
import { dutiesPage } from "./duties.ts";
import { moneyPage } from "./money.ts";
import { proposalsPage } from "./proposals.ts";
import { repealedPage } from "./repealed.ts";
import { topicPages } from "./topics.ts";
import { inSwedish } from "../../src/words/order.ts";

export function listPages(site: Site): readonly Page[] {
  return [
    proposalsPage(site),
    repealedPage(site),
    ...topicPages(site),
    proceduresPage(site),
    dutiesPage(site),
    moneyPage(site),
    registerPage(site),
  ];
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
