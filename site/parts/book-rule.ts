/** A rule inside a chapter or a whole book: its texts of the year, the check in words, and where to read more. */
import type { EditionRule } from "../../src/rulebook/editions.ts";
import type { Edition } from "../../src/rulebook/model.ts";
import { periodText } from "../../src/words/explain.ts";
import { type Site } from "../data.ts";
import { html, nothing, type Html } from "../html.ts";
import { icon } from "../icons.ts";
import { ruleUrl } from "../urls.ts";
import { exceptionsOf, versionsOf, type ExceptionView } from "../versions.ts";
import { kindTitle, standing as standingWords } from "../words/common.ts";
import { contentView } from "./content.ts";
import { standingOn } from "./status.ts";
import { prose } from "./text.ts";

/** `level` is that of the rule's heading: 2 where its chapter is the page, 3 in a whole book. */
export function bookRule(
  site: Site,
  edition: Edition,
  { rule, versions }: EditionRule,
  anchor: string,
  level: 2 | 3,
): Html {
  const within = new Set<unknown>(versions);
  const views = versionsOf(rule).filter(({ version }) => within.has(version));
  const several = views.length > 1;
  const number = edition.sections?.[rule.id];
  const title = html`${number !== undefined && html`<span class="number">${number}</span> `}${rule.title}`;
  const heading = level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`;
  const texts = views.map(({ version, content, anchor: own }) => {
    const { sign, label } = standingOn(version.standing, site.today);
    const idPrefix = `${anchor}-${own}-`;
    return html`<div class="wording">
      ${several && html`<p class="wording-label">${icon(sign)} ${label}</p>`}
      <div class="rule-text">${prose(site, version.text, { prefix: idPrefix, paragraphLink: () => nothing })}</div>
      ${contentView(site, content, { idPrefix, title: rule.title, drawings: false })}
    </div>`;
  });
  const exceptions = exceptionsOf(rule).filter((view) => touches(view, edition));
  return html`<section class="book-rule" id="${anchor}">
    ${heading}
    <p class="book-meta">
      <span class="meta">${kindTitle(rule)}</span> <a href="${ruleUrl(rule.id)}"><code>${rule.id}</code></a>
    </p>
    ${texts}${exceptions.map((view) => exceptionText(site, view, anchor, rule.title))}
  </section> `;
}

function exceptionText(
  site: Site,
  { exception, content, anchor: own }: ExceptionView,
  anchor: string,
  title: string,
): Html {
  const idPrefix = `${anchor}-${own}-`;
  return html`<div class="wording wording-exception">
    <p class="wording-label">${icon("exception")} ${standingWords.exception}: ${periodText(exception.period)}</p>
    <div class="rule-text">${prose(site, exception.text)}</div>
    ${contentView(site, content, { idPrefix, title, drawings: false })}
  </div>`;
}

function touches({ exception: { period, status } }: ExceptionView, edition: Edition): boolean {
  const days = period.precision === "exact" ? period : period.within;
  return status === "beslutad" && days.from <= edition.through && edition.from <= days.through;
}
