/** The days as calendars and feeds to subscribe to: for everything, and for a care choice. */
import type { Module } from "../../src/rulebook/model.ts";
import type { Site } from "../data.ts";
import { PATHS } from "../files/paths.ts";
import { html, type Html, type Target } from "../html.ts";
import type { Page } from "../page.ts";
import { timelineUrl, to } from "../urls.ts";
import { timeline as timelineWords } from "../words/charts.ts";
import { calendar as words } from "../words/pages.ts";
import { modulePlace } from "./rule-list.ts";
import { modulesInOrder } from "../regions.ts";

/** Everything's days in other forms, for a page's head to name. */
export const ALTERNATES: Page["alternates"] = [
  { type: "application/atom+xml", title: words.atom, target: to(PATHS.atom) },
  { type: "text/calendar", title: words.ics, target: to(PATHS.calendar) },
];

/** A care choice's days in other forms, for the head of its pages to name. */
export function moduleAlternates(module: Module): Page["alternates"] {
  return [
    { type: "application/atom+xml", title: words.atomFor(module.title), target: to(PATHS.moduleAtom(module)) },
    { type: "text/calendar", title: words.icsFor(module.title), target: to(PATHS.moduleCalendar(module)) },
  ];
}

export function moduleSubscriptions(module: Module): Html {
  return html`<div class="downloads">
    <p class="label">${words.subscribe}</p>
    <ul>
      ${moduleLinks(module, module.title)}
    </ul>
    <p><a href="${timelineUrl(module)}">${timelineWords.link(module.title)}</a></p>
  </div>`;
}

export function subscriptions(site: Site): Html {
  return html`<div class="downloads">
    <p class="label">${words.subscribe}</p>
    <p class="small">${words.subscribeText}</p>
    <ul>
      ${item(to(PATHS.calendar), words.ics)}${item(to(PATHS.atom), words.atom)}
    </ul>
    <p><a href="${to("redovisning/")}">${words.duties}</a></p>
    <details>
      <summary>${words.perModule}</summary>
      <ul>
        ${modulesInOrder(site.rulebook).map((module) => moduleLinks(module, modulePlace(site, module)))}
      </ul>
    </details>
  </div>`;
}

function moduleLinks(module: Module, name: string): Html {
  return html`${item(to(PATHS.moduleCalendar(module)), words.icsFor(name))}${item(to(PATHS.moduleAtom(module)), words.atomFor(name))}`;
}

function item(target: Target, label: string): Html {
  return html`<li><a href="${target}">${label}</a></li>`;
}
