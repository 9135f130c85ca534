/** Pages made of days: the calendar, a care choice's dates, and the state on each day something changes. */
import { addDays } from "../../src/quantity/calendar.ts";
import type { ContentRule, IsoDate, Module } from "../../src/rulebook/model.ts";
import { isNotKnown, situationOn, type Situation } from "../../src/rulebook/in-force.ts";
import { swedishDate } from "../../src/words/format.ts";
import { dueText } from "../../src/render/words/dates.ts";
import { currentChanges } from "../compare/entrances.ts";
import { yearLine } from "../charts/year-line.ts";
import { rulesOfModule, type Site } from "../data.ts";
import { assumedDaysOf, eventsOf, isChange, type DatedEvent } from "../events.ts";
import { html, nothing, type Html, type Target } from "../html.ts";
import { page, section, type Page } from "../page.ts";
import { byDay, dayAnchor, dayList, eventItem, eventName, type Day } from "../parts/event-list.ts";
import { modulePlace, placeOf } from "../parts/rule-list.ts";
import { banner } from "../parts/status.ts";
import { ALTERNATES, moduleAlternates, moduleSubscriptions, subscriptions } from "../parts/subscriptions.ts";
import { moduleCalendarUrl, moduleUrl, ruleUrl, stateUrl, to } from "../urls.ts";
import { versionsOf } from "../versions.ts";
import { regionTitle } from "../words/common.ts";
import { calendar as words, changeWord, state as stateWords } from "../words/pages.ts";
import { isOwnRule } from "../../src/rulebook/modules.ts";
import { modulesInOrder } from "../regions.ts";

export function datePages(site: Site): readonly Page[] {
  const events = eventsOf(site, site.contentRules);
  const assumed = assumedDaysOf(site, site.contentRules);
  return [
    calendarPage(site, events),
    ...site.rulebook.modules.map((module) => moduleCalendarPage(site, module)),
    stateIndexPage(site, events, assumed),
    ...site.changeDays.map((date, index) => statePage(site, events, assumed, date, index)),
  ];
}

function calendarPage(site: Site, events: readonly DatedEvent[]): Page {
  return page({
    path: "kalender/",
    type: "calendar",
    title: words.title,
    description: words.description,
    lead: html`<p>${words.lead}</p>`,
    aside: subscriptions(site),
    body: html`${calendarBody(site, to("kalender/"), site.contentRules, events)}${currentChanges(site)}`,
    alternates: ALTERNATES,
  });
}

function moduleCalendarPage(site: Site, module: Module): Page {
  const rules = rulesOfModule(site, module);
  return page({
    path: moduleCalendarUrl(module).path,
    type: "calendar",
    title: words.moduleTitle(module.title),
    kicker: modulePlace(site, module),
    trail: [
      { label: regionTitle(site, module.home.region), target: to(`${module.home.region}/`) },
      { label: module.title, target: moduleUrl(module) },
    ],
    description: words.description,
    lead: html`<p>${words.lead}</p>`,
    aside: moduleSubscriptions(module),
    body: calendarBody(site, moduleCalendarUrl(module), rules, eventsOf(site, rules)),
    alternates: moduleAlternates(module),
  });
}

function calendarBody(site: Site, own: Target, rules: readonly ContentRule[], events: readonly DatedEvent[]): Html {
  const place = own.path === "kalender/";
  const days = byDay(events);
  const coming = days.filter(({ date }) => date >= site.today);
  const past = days.filter(({ date }) => date < site.today).toReversed();
  const line = yearLine(
    "aret",
    site.today,
    coming.map(({ date, events: onDay }) => ({
      date,
      what: onDay.map((event) => eventName(site, event, place)),
      target: { ...own, anchor: dayAnchor(date) },
    })),
  );
  return html`${section("framover", words.coming, coming.length === 0 ? html`<p>${words.nothing}</p>` : html`${line}${dayList(site, coming, { place, anchors: true })}`)}${recurring(site, rules)}${past.length > 0 && section("tidigare", words.past, pastYears(site, past, place))}`;
}

/** The past is folded up year by year: it is looked up, not read. */
function pastYears(site: Site, days: readonly Day[], place: boolean): Html {
  const years = [...new Set(days.map(({ date }) => date.slice(0, 4)))];
  return html`${years.map((year) => {
    const own = days.filter(({ date }) => date.startsWith(year));
    return html`<details class="year">
      <summary>${year} <span class="meta">${words.days(own.length)}</span></summary>
      ${dayList(site, own, { place })}
    </details>`;
  })}`;
}

/** What is due over and over, without a day in the sources. */
function recurring(site: Site, rules: readonly ContentRule[]): Html {
  const items = rules.flatMap((rule) => {
    const stands = situationOn<unknown>(rule, site.today);
    if (stands.is !== "in-force") return [];
    const view = versionsOf(rule).find(({ version }) => version === stands.version);
    const dues =
      view?.content.is === "duty"
        ? (view.content.duty.due ?? [])
        : view?.content.is === "grant"
          ? view.content.dates
          : [];
    const open = dues.filter(({ date, within }) => date === undefined && within === undefined);
    return open.map(
      (due) =>
        html`<li>
          <a href="${ruleUrl(rule.id)}">${rule.title}</a><span class="event-label">${dueText(due)}</span>
          <span class="meta">${placeOf(site, rule)}</span>
        </li>`,
    );
  });
  if (items.length === 0) return nothing;
  return section(
    "aterkommande",
    words.recurring,
    html`<p>${words.recurringText}</p>
      <ul class="rules">
        ${items}
      </ul>`,
  );
}

function stateIndexPage(site: Site, events: readonly DatedEvent[], assumed: readonly DatedEvent[]): Page {
  const items = site.changeDays.toReversed().map((date) => {
    const when = date > site.today ? stateWords.comingWord : stateWords.pastWord;
    return html`<li>
      <a href="${stateUrl(date)}">${swedishDate(date)}</a>
      <span class="meta">${stateWords.count(changesOn(events, date).length, changesOn(assumed, date).length)}, ${date === site.today ? stateWords.now : when}</span>
    </li>`;
  });
  return page({
    path: "laget/",
    type: "list",
    title: stateWords.indexTitle,
    description: stateWords.indexLead,
    lead: html`<p>${stateWords.indexLead}</p>`,
    body: html`<ol class="state-days" reversed>
      ${items}
    </ol>`,
  });
}

function statePage(
  site: Site,
  events: readonly DatedEvent[],
  assumedDays: readonly DatedEvent[],
  date: IsoDate,
  index: number,
): Page {
  const [before, after] = [site.changeDays[index - 1], site.changeDays[index + 1]];
  const through = after === undefined ? null : addDays(after, -1);
  const [stated, assumed] = [changesOn(events, date), changesOn(assumedDays, date)];
  const [inForce, unknown] = [rulesThat(site, date, isInForce), rulesThat(site, date, isNotKnown)];
  const link = (label: string, day: IsoDate | undefined, rel: "prev" | "next"): Html =>
    day === undefined
      ? nothing
      : html`<li class="${rel}">
          <a rel="${rel}" href="${stateUrl(day)}"><span class="label">${label}</span> ${swedishDate(day)}</a>
        </li>`;
  return page({
    path: stateUrl(date).path,
    type: "state",
    title: stateWords.title(date),
    trail: [{ label: stateWords.indexTitle, target: to("laget/") }],
    description: stateWords.description(date),
    versionLine: html`${through !== null && through < site.today ? stateWords.pastSpan(date, through) : stateWords.span(date, through)}`,
    banners: stateBanner(site, date, through),
    body: html`${section("andras", stateWords.changed, changeList(site, stated))}${
      assumed.length === 0
        ? nothing
        : section("kanda", stateWords.assumed, html`<p>${stateWords.assumedText}</p>${changeList(site, assumed)}`)
    }${section("galler", stateWords.inForce, byModule(site, date, inForce))}${
      unknown.length > 0 && section("okanda", stateWords.notKnown, byModule(site, date, unknown))
    }
      <nav class="steps-nav" aria-label="${stateWords.navigation}">
        <ul>
          ${link(stateWords.previous, before, "prev")}${link(stateWords.next, after, "next")}
        </ul>
      </nav>`,
  });
}

function changeList(site: Site, events: readonly DatedEvent[]): Html {
  if (events.length === 0) return html`<p>${stateWords.nothing}</p>`;
  return html`<ul class="events">
    ${events.map((event) => eventItem(site, event, true, changeWord))}
  </ul>`;
}

function stateBanner(site: Site, date: IsoDate, through: IsoDate | null): readonly Html[] {
  if (date > site.today) return [banner("upcoming", html`${stateWords.coming}`)];
  if (through === null || through >= site.today) return [];
  const now = site.changeDays.findLast((day) => day <= site.today);
  const link = now === undefined ? nothing : html`<a href="${stateUrl(now)}">${stateWords.current(now)}</a>`;
  return [banner("ended", html`${stateWords.past} ${link}`)];
}

/** What the day changes: what begins on it, and what had its last day the day before. */
function changesOn(events: readonly DatedEvent[], date: IsoDate): readonly DatedEvent[] {
  const eve = addDays(date, -1);
  return events.filter((event) => {
    if (!isChange(event)) return false;
    return event.date === (isLastDay(event) ? eve : date);
  });
}

/** The day itself is the last of something: what it changes is the day after. */
function isLastDay({ kind }: DatedEvent): boolean {
  return kind === "last-day" || kind === "known-through" || kind === "exception-last-day" || kind === "exception-over";
}

function isInForce({ is }: Situation<unknown>): boolean {
  return is === "in-force";
}

function rulesThat(site: Site, date: IsoDate, stand: (it: Situation<unknown>) => boolean): readonly ContentRule[] {
  return site.contentRules.filter((rule) => stand(situationOn<unknown>(rule, date)));
}

function byModule(site: Site, date: IsoDate, rules: readonly ContentRule[]): Html {
  const modules = modulesInOrder(site.rulebook)
    .map((module) => ({ module, own: rules.filter((rule) => isOwnRule(rule, module)) }))
    .filter(({ own }) => own.length > 0);
  return html`${modules.map(
    ({ module, own }) =>
      html`<details class="state-module">
        <summary>${modulePlace(site, module)} <span class="meta">${stateWords.rules(own.length)}</span></summary>
        <ul class="rules">
          ${own.map((rule) => html`<li><a href="${ruleUrl(rule.id, anchorOn(rule, date))}">${rule.title}<span class="hidden">${stateWords.of(modulePlace(site, module))}</span></a></li>`)}
        </ul>
      </details>`,
  )}`;
}

/** The wording that applied on the day, or may have, on the rule's page. */
function anchorOn(rule: ContentRule, date: IsoDate): string | null {
  const stands = situationOn<unknown>(rule, date);
  if (stands.is === "rejected") return null;
  return versionsOf(rule).find(({ version }) => version === stands.version)?.anchor ?? null;
}
