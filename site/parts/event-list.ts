/** Events as a list of days. */
import type { IsoDate } from "../../src/rulebook/model.ts";
import { swedishDate } from "../../src/words/format.ts";
import type { Site } from "../data.ts";
import type { DatedEvent, EventKind } from "../events.ts";
import { html, type Html } from "../html.ts";
import { icon, type IconName } from "../icons.ts";
import { ruleUrl, stateUrl } from "../urls.ts";
import { calendar, eventWord } from "../words/pages.ts";
import { placeOf } from "./rule-list.ts";

export interface Day {
  readonly date: IsoDate;
  readonly events: readonly DatedEvent[];
}

export function byDay(events: readonly DatedEvent[]): readonly Day[] {
  const days = new Map<IsoDate, DatedEvent[]>();
  for (const event of events) days.set(event.date, [...(days.get(event.date) ?? []), event]);
  return [...days].map(([date, own]) => ({ date, events: own }));
}

interface DayListOptions {
  /** Names the care choice of each rule. */
  readonly place: boolean;
  /** Each day can be linked to. */
  readonly anchors?: boolean;
}

export function dayList(site: Site, days: readonly Day[], options: DayListOptions): Html {
  return html`<ol class="days">
    ${days.map((it) => day(site, it, options))}
  </ol>`;
}

export function dayAnchor(date: IsoDate): string {
  return `dag-${date}`;
}

function day(site: Site, { date, events }: Day, { place, anchors = false }: DayListOptions): Html {
  const shown = site.changeDays.includes(date)
    ? html`<a href="${stateUrl(date)}"><time datetime="${date}">${swedishDate(date)}</time></a>`
    : html`<time datetime="${date}">${swedishDate(date)}</time>`;
  const past = date < site.today ? html` class="past"` : html``;
  const anchor = anchors ? html` id="${dayAnchor(date)}"` : html``;
  return html`<li${anchor}${past}><p class="day-date">${shown}</p><ul>${events.map((event) => eventItem(site, event, place))}</ul></li>
`;
}

/** `word` says what a kind of event is called: on its own day, or on the day it changes. */
export function eventItem(
  site: Site,
  { kind, rule, label, through, anchor }: DatedEvent,
  place: boolean,
  word: (kind: EventKind) => string = eventWord,
): Html {
  const until = through === null ? null : html` <span class="meta">${calendar.through(through)}</span>`;
  const what = label === null ? null : html`<span class="event-label">${label}</span>`;
  return html`<li class="event">
    <span class="event-kind">${icon(signOf(kind))} ${word(kind)}</span>
    <span class="event-what"
      ><a href="${ruleUrl(rule.id, anchor)}">${rule.title}</a
      >${what}${until}${place && html` <span class="meta event-place">${placeOf(site, rule)}</span>`}</span
    >
  </li>`;
}

/** What happens on a day as plain text: `Ny lydelse: Öppettid per vecka (<care choice> i <region>)`. */
export function eventName(site: Site, { kind, rule, label }: DatedEvent, place: boolean): string {
  const what = label === null ? rule.title : `${rule.title}, ${label}`;
  return `${eventWord(kind)}: ${what}${place ? ` (${placeOf(site, rule)})` : ""}`;
}

export function signOf(kind: EventKind): IconName {
  switch (kind) {
    case "begins":
    case "changes":
      return "in-force";
    case "last-day":
      return "ended";
    case "known-from":
    case "known-through":
      return "question";
    case "exception-begins":
    case "exception-last-day":
    case "exception-may-begin":
    case "exception-over":
      return "exception";
    case "due":
    case "due-within":
      return "upcoming";
  }
}
