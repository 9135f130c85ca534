/** The changes of one rule, on its own page: the class and the day of each, and what it meant. */
import { isKnownFrom, isKnownThrough } from "../../src/compare/report.ts";
import { sameText } from "../../src/compare/text.ts";
import { addDays } from "../../src/quantity/calendar.ts";
import type { ContentRule } from "../../src/rulebook/model.ts";
import type { Site } from "../data.ts";
import { html, type Html } from "../html.ts";
import type { Part } from "../page.ts";
import { badge } from "../parts/status.ts";
import { changesUrl } from "../urls.ts";
import { change as changeWords, classOn, history as words } from "../words/compare.ts";
import { changeAnchor, meaning, viewOfStep, whenText } from "./change-view.ts";
import { stepsOf, type Step } from "./changes.ts";
import { markedText } from "./marks.ts";
import { classTag } from "./sign.ts";
import { editionOfDay } from "./year-of.ts";

/** Nothing where the rule only began: that day stands on its wording. */
export function historySection(site: Site, rule: ContentRule): Part | null {
  const steps = stepsOf(site.rulebook, rule);
  if (steps.length < 2) return null;
  return {
    id: "andringar",
    heading: words.heading,
    content: html`<ol class="history">
      ${steps.toReversed().map((step) => historyItem(site, step))}
    </ol>`,
  };
}

function historyItem(site: Site, step: Step): Html {
  const { rule, change, from } = step;
  const view = viewOfStep(site, step);
  const { before, after } = view;
  const edition = editionOfDay(site, rule, from);
  const label = isKnownFrom(change)
    ? words.knownFrom(from)
    : isKnownThrough(change)
      ? words.knownUntil(addDays(from, -1))
      : classOn(change.class, from);
  const isException = change.class === "temporary-exception";
  const hasMarks = before !== null && after !== null && !sameText(before.text, after.text);
  return html`<li id="andring-${from}">
    <p class="change-meta">
      ${classTag(change.class, label)}${from > site.today && html` ${badge("upcoming", changeWords.notYet)}`}
      <a class="permalink" href="#andring-${from}" aria-label="${changeWords.permalink(rule.title, from)}">§</a>
    </p>
    ${isException && html`<p>${whenText(change, from)}</p>`}${meaning(change)}${
      hasMarks &&
      html`<details>
        <summary>${words.marked(from)}</summary>
        <div class="marked">${markedText(before.text, after.text)}</div>
      </details>`
    }${
      edition !== null &&
      html`<p class="small"><a href="${changesUrl(edition, changeAnchor(step))}">${words.more(edition.year, from)}</a></p>`
    }
  </li>`;
}
