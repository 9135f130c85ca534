/** Rules as lists: a link, where the rule stands, and what sort it is. */
import type { ContentRule, Module } from "../../src/rulebook/model.ts";
import { situation, type Site } from "../data.ts";
import { html, type Html } from "../html.ts";
import { upperFirst } from "../../src/words/format.ts";
import { ruleUrl } from "../urls.ts";
import { kindTitle, regionTitle, standing, type Named } from "../words/common.ts";
import { choice } from "../words/choice.ts";
import { askedOf } from "./asked.ts";
import { facetClasses, type FacetValue } from "./facets.ts";
import { badge, situationBadge } from "./status.ts";
import { moduleOf } from "../../src/rulebook/modules.ts";

interface ListOptions {
  /** Adds which care choice a rule belongs to, for lists across several. */
  readonly place: boolean;
  /** Adds what a requirement asks for on the day shown. */
  readonly asked?: boolean;
  /** Adds what the rules are chosen by, and shows what is about to change. */
  readonly facets?: (rule: ContentRule) => readonly FacetValue[];
}

export function ruleList(site: Site, rules: readonly ContentRule[], options: ListOptions): Html {
  return html`<ul class="rules">
    ${rules.map((rule) => ruleItem(site, rule, options, hasNamesake(rule, rules)))}
  </ul>`;
}

/** Two care choices may have a rule by the same name. */
function hasNamesake({ id, title }: ContentRule, rules: readonly ContentRule[]): boolean {
  return rules.some((other) => other.title === title && other.id !== id);
}

function ruleItem(site: Site, rule: ContentRule, { place, asked, facets }: ListOptions, namesake: boolean): Html {
  const value = asked === true ? askedOf(site, rule) : null;
  const stands = situation(site, rule);
  const quiet = stands.is === "in-force" ? null : situationBadge(stands);
  const values = facets?.(rule) ?? [];
  return html`<li${values.length > 0 && html` class="${facetClasses(values)}"`}>
    <a href="${ruleUrl(rule.id)}">${rule.title}${namesake && html`<span class="hidden">, ${placeOf(site, rule)}</span>`}</a>
    <span class="meta">${kindTitle(rule)}${place && html` · ${placeOf(site, rule)}`}</span
    >${quiet !== null && html` ${quiet}`}${aboutToChange(values)}${rule.underReview !== null && html` ${badge("review", standing.review)}`}${value !== null && html`<span class="explain">${upperFirst(value)}</span>`}
  </li> `;
}

function aboutToChange(values: readonly FacetValue[]): Html {
  return html`${values.includes("andras") && html` ${badge("upcoming", choice.value("andras"))}`}${values.includes("upphor") && html` ${badge("exception", choice.value("upphor"))}`}${values.includes("forslag") && html` ${badge("proposed", choice.value("forslag"))}`}`;
}

/** `<care choice>, <region>`. */
export function placeOf(site: Site, rule: Pick<ContentRule, "id" | "home">): string {
  const module = moduleOf(site.rulebook.modules, rule);
  return module === null ? regionTitle(site, rule.home.region) : modulePlace(site, module);
}

/** The region is left out where the title says it already. */
export function modulePlace(site: Named, { title, home }: Module): string {
  const region = regionTitle(site, home.region);
  const said = region.split(" ").some((word) => title.includes(word) && word !== "Region");
  return said ? title : `${title}, ${region}`;
}
