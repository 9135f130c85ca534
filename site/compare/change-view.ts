/** A change as a reader meets it: what it is, from when, what was asked and is asked, an example, the text with marks. */
import { isDated } from "../../src/compare/report.ts";
import type { Change, ChangeClass } from "../../src/compare/change.ts";
import { CHANGE_CLASSES } from "../../src/compare/change.ts";
import { sameText } from "../../src/compare/text.ts";
import { meaningOf, storyOf, type Question } from "../../src/render/change-story.ts";
import type { ContentRule, IsoDate } from "../../src/rulebook/model.ts";
import { REASON_WORDS } from "../../src/compare/words/undecided.ts";
import { addDays } from "../../src/quantity/calendar.ts";
import type { Site } from "../data.ts";
import { html, nothing, type Html } from "../html.ts";
import { anchorOf } from "../chapters.ts";
import { citationList, decisionLink } from "../parts/sources.ts";
import { badge } from "../parts/status.ts";
import { prose } from "../parts/text.ts";
import { codeUrl, ruleUrl, stateUrl } from "../urls.ts";
import { kindTitle } from "../words/common.ts";
import { change as words } from "../words/compare.ts";
import { labels } from "../words/rule.ts";
import { statedOn, type Stated, type Step } from "./changes.ts";
import { markedSides, markedText } from "./marks.ts";
import { classTag } from "./sign.ts";
import { upperFirst } from "../../src/words/format.ts";

/** A change with what the rule says on both sides of it. */
export interface ChangeView {
  readonly rule: ContentRule;
  readonly change: Change;
  readonly before: Stated | null;
  readonly after: Stated | null;
  /** The first day of the new state, or null where two days are compared that lie apart. */
  readonly from: IsoDate | null;
}

export function viewOfStep(site: Site, { rule, change, from }: Step): ChangeView {
  return {
    rule,
    change,
    from,
    before: statedOn(site.rulebook, rule, addDays(from, -1)),
    after: statedOn(site.rulebook, rule, from),
  };
}

/** The anchor of a change among others: built from the rule's id and the day. */
export function changeAnchor({ rule, from }: Pick<ChangeView, "rule" | "from">): string {
  return from === null ? anchorOf(rule) : `${anchorOf(rule)}-${from}`;
}

/** The anchor of a class among a page's changes. */
export function classAnchor(name: ChangeClass): string {
  return `klass-${name}`;
}

/** How the texts are set against each other: as one with marks, or in two columns with these headings. */
export type Look = { readonly is: "inline" } | { readonly is: "columns"; readonly heads: readonly [string, string] };

export function changeArticle(site: Site, view: ChangeView, look: Look): Html {
  const { rule, change, from, before, after } = view;
  const anchor = changeAnchor(view);
  const link = after === null ? before?.anchor : after.anchor;
  const label = from === null ? words.permalinkTo(rule.title) : words.permalink(rule.title, from);
  return html`<article class="change" id="${anchor}">
    <h3>
      <a href="${ruleUrl(rule.id, link ?? null)}"
        >${rule.title}${from !== null && html`<span class="hidden">${words.wordingOn(from)}</span>`}</a
      >
      <a class="permalink" href="#${anchor}" aria-label="${label}">§</a>
    </h3>
    <p class="change-meta">
      ${classTag(change.class)} <span class="meta">${kindTitle(rule)}</span>${from !== null && from > site.today && html` ${badge("upcoming", words.notYet)}`}
    </p>
    ${from !== null && whenLine(site, change, from)}${meaning(change)}${texts(site, view, look)}${stated(site, after ?? gone(view))}
  </article>`;
}

function whenLine(site: Site, change: Change, from: IsoDate): Html {
  const state = site.changeDays.includes(from) ? html` <a href="${stateUrl(from)}">${words.state(from)}</a>` : nothing;
  return html`<p class="change-when">${whenText(change, from)}${state}</p>`;
}

/** When a change that comes on a day holds. */
export function whenText(change: Change, from: IsoDate): string {
  return storyOf({ change, days: [{ from, through: null }] }).when;
}

/** What was asked and is asked, what that means, and a unit that shows it. */
export function meaning(change: Change): Html {
  const { fromTo, sentences, examples, questions } = meaningOf(change);
  return html`${fromTo !== null && sides(fromTo)}${[...questions.map(({ sentence }) => sentence), ...sentences].map((sentence) => html`<p>${sentence}</p>`)}${examples.map((example) => html`<p class="witness">${example}</p>`)}${reasonLinks(questions)}`;
}

/** Why nobody but a person can tell what the change means, each reason with its own page. */
export function reasonLinks(asked: readonly Pick<Question, "reason">[]): Html {
  const reasons = new Set(asked.flatMap(({ reason }) => reason ?? []));
  return html`${[...reasons].map(
    (reason) =>
      html`<p class="reason"><a href="${codeUrl(reason)}">${words.reason(reason, REASON_WORDS[reason].title)}</a></p>`,
  )}`;
}

function sides([older, newer]: readonly [string, string]): Html {
  return html`<dl class="from-to">
    <div>
      <dt>${words.before}</dt>
      <dd>${upperFirst(older)}</dd>
    </div>
    <div>
      <dt>${words.after}</dt>
      <dd>${upperFirst(newer)}</dd>
    </div>
  </dl>`;
}

function texts(site: Site, view: ChangeView, look: Look): Html {
  const { before, after } = view;
  if (look.is === "columns") return columns(site, view, look.heads);
  if (before !== null && after !== null) {
    if (sameText(before.text, after.text)) return nothing;
    return labelled(words.text, markedText(before.text, after.text));
  }
  if (after !== null) return labelled(words.newText, prose(site, after.text));
  return before === null ? nothing : labelled(words.goneText, prose(site, before.text));
}

function labelled(label: string, text: Html): Html {
  return html`<div class="marked">
    <p class="label">${label}</p>
    ${text}
  </div>`;
}

function columns(site: Site, { before, after }: ChangeView, [left, right]: readonly [string, string]): Html {
  const [older, newer] =
    before !== null && after !== null
      ? markedSides(before.text, after.text)
      : [sideText(site, before, words.absent), sideText(site, after, words.absentNow)];
  return html`<div class="sides">
    <div class="marked">
      <p class="label">${left}</p>
      ${older}
    </div>
    <div class="marked">
      <p class="label">${right}</p>
      ${newer}
    </div>
  </div>`;
}

function sideText(site: Site, side: Stated | null, absent: string): Html {
  return side === null ? html`<p class="absent">${absent}</p>` : prose(site, side.text);
}

/** Of what is withdrawn, the decision is the one that ended it. */
function gone({ before, change }: ChangeView): Stated | null {
  return before && { ...before, decision: change.older?.repealedBy ?? null };
}

function stated(site: Site, side: Stated | null): Html {
  if (side === null) return nothing;
  const { sources, decision } = side;
  return html`<div class="stated">
    <p class="label">${labels.source}</p>
    ${citationList(site, sources)}
    <p class="decided">
      <span class="label">${labels.decision}</span> ${decision === null ? words.decisionUnknown : decisionLink(site, decision)}
    </p>
  </div>`;
}

/** Changes by class, in the order a reader wants them. Rules that are only known from or until a day are not among them. */
export function byClass<T extends { readonly change: Change }>(
  items: readonly T[],
): readonly { readonly name: ChangeClass; readonly items: readonly T[] }[] {
  const dated = items.filter(({ change }) => isDated(change));
  return CHANGE_CLASSES.flatMap((name) => {
    const own = dated.filter(({ change }) => change.class === name);
    return own.length === 0 ? [] : [{ name, items: own }];
  });
}
