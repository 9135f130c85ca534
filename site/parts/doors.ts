/** Doors: a link for each care choice to a page of its own, and how much there is behind it. */
import type { Module } from "../../src/rulebook/model.ts";
import type { Site } from "../data.ts";
import { html, type Html, type Target } from "../html.ts";
import { icon } from "../icons.ts";
import { regionsInOrder } from "../regions.ts";
import { regionTitle } from "../words/common.ts";
import { linkedHeading } from "./heading.ts";
import { modulePlace } from "./rule-list.ts";

export interface Door {
  readonly module: Module;
  readonly target: Target;
  readonly behind: string;
}

export function doorList(site: Site, doors: readonly Door[]): Html {
  return html`<ul class="check-doors">${doors.map(
    ({ module, target, behind }) =>
      html`<li><a href="${target}">${modulePlace(site, module)} ${icon("arrow")}</a><span class="meta">${behind}</span></li>`,
  )}</ul>`;
}

/** Each region's doors under its name. */
export function doorsByRegion(site: Site, doors: readonly Door[]): Html {
  return html`${regionsInOrder(site.rulebook).map((region) => {
    const title = regionTitle(site, region);
    const own = doors.filter(({ module }) => module.home.region === region);
    return own.length > 0 && html`${linkedHeading(3, region, title, title)}${doorList(site, own)}`;
  })}`;
}
