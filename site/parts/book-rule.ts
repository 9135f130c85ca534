/** A rule inside a chapter or a whole book: its texts of the year, the check in words, what changed, and where to read more. */
import type { EditionRule, EditionView } from "../../src/rulebook/editions.ts";
import type { Edition } from "../../src/rulebook/model.ts";
import { periodText } from "../../src/render/words/dates.ts";
import { anchorOf } from "../chapters.ts";
import { changeAnchor } from "../compare/change-view.ts";
import type { Step } from "../compare/changes.ts";
import { classTag } from "../compare/sign.ts";
import { stepsDuring } from "../compare/year-of.ts";
import { type Site } from "../data.ts";
import { html, type Html } from "../html.ts";
import { icon } from "../icons.ts";
import { changesUrl, ruleUrl } from "../urls.ts";
import { exceptionsOf, versionsOf, type ExceptionView } from "../versions.ts";
import { kindTitle, standing as standingWords } from "../words/common.ts";
import { change as changeWords, classOn } from "../words/compare.ts";
import { wordingIn } from "../words/rule.ts";
import { contentView } from "./content.ts";
import { linkedText, withPermalink } from "./heading.ts";
import { dayMarkers, sinceThen } from "./markers.ts";
import { valueAssumptions } from "./sources.ts";
import { standingOn } from "./status.ts";
import { prose } from "./text.ts";

/** `level` is that of the rule's heading: 2 where its chapter is the page, 3 in a whole book. */
export function bookRule(site: Site, view: EditionView, item: EditionRule, level: 2 | 3): Html {
  const { edition } = view;
  const { rule, versions } = item;
  const anchor = anchorOf(rule);
  const within = new Set<unknown>(versions);
  const views = versionsOf(rule).filter(({ version }) => within.has(version));
  const several = views.length > 1;
  const number = edition.sections?.[rule.id];
  const title = html`${number !== undefined && html`<span class="number">${number}</span> `}${rule.title}`;
  const heading = level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`;
  const steps = stepsDuring(site, view, rule);
  const texts = views.map(({ version, content, anchor: own }) => {
    const { sign, label } = standingOn(version, site.today);
    const idPrefix = `${anchor}-${own}-`;
    return html`<div class="wording">
      ${several ? html`<p class="wording-label">${icon(sign)} ${label}</p>` : dayMarkers(site, edition, version)}
      <div class="rule-text">${prose(site, version.text, linkedText(idPrefix, wordingIn(rule.title, several ? label : null)))}</div>
      ${contentView(site, content, { idPrefix, title: rule.title, drawings: false })}${valueAssumptions(site, version.assumptions)}
    </div>`;
  });
  const exceptions = exceptionsOf(rule).filter((it) => touches(it, edition));
  return html`<section class="book-rule${steps.length > 0 && " changed"}" id="${anchor}">
    ${withPermalink(heading, anchor, rule.title)}
    <p class="book-meta">
      <span class="meta">${kindTitle(rule)}</span> <a href="${ruleUrl(rule.id)}"><code>${rule.id}</code></a>
    </p>
    ${steps.length > 0 && changeMarks(edition, steps)}${sinceThen(site, edition, item)}${texts}${exceptions.map((it) => exceptionText(site, it, anchor, rule.title))}
  </section> `;
}

/** Each change of the year as a word that leads to what it meant. An exception is told once, where it begins. */
function changeMarks(edition: Edition, steps: readonly Step[]): Html {
  const told = steps.filter(({ change }) => !change.flags.includes("exception-ends"));
  const shown = told.length === 0 ? steps : told;
  return html`<ul class="change-marks">
    ${shown.map((step) => html`<li><a href="${changesUrl(edition, changeAnchor(step))}">${classTag(step.change.class, classOn(step.change.class, step.from))}<span class="hidden">${changeWords.of(step.rule.title)}</span></a></li>`)}
  </ul>`;
}

function exceptionText(
  site: Site,
  { exception, content, anchor: own }: ExceptionView,
  anchor: string,
  title: string,
): Html {
  const idPrefix = `${anchor}-${own}-`;
  const label = `${standingWords.exception}: ${periodText(exception.period)}`;
  return html`<div class="wording wording-exception">
    <p class="wording-label">${icon("exception")} ${label}</p>
    <div class="rule-text">${prose(site, exception.text, linkedText(idPrefix, wordingIn(title, label)))}</div>
    ${contentView(site, content, { idPrefix, title, drawings: false })}${valueAssumptions(site, exception.assumptions)}
  </div>`;
}

function touches({ exception: { period, status } }: ExceptionView, edition: Edition): boolean {
  const days = period.precision === "exact" ? period : period.within;
  return status === "beslutad" && days.from <= edition.through && edition.from <= days.through;
}
