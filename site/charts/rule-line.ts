/** One rule on the line of years: when each of its wordings applied, what is only proposed, and temporary exceptions. */
import { dayNumber, yearOf } from "../../src/quantity/calendar.ts";
import { startIsAssumed } from "../../src/rulebook/in-force.ts";
import type { ContentRule, Intended, IsoDate } from "../../src/rulebook/model.ts";
import { html, type Html } from "../html.ts";
import { exceptionsOf, versionsOf } from "../versions.ts";
import { at } from "./figure.ts";

const WIDTH = 600;
const HEIGHT = 22;
const TOP = 6;
const BAR = 10;

/** The days from the first to the last that are drawn. */
export interface Span {
  readonly from: IsoDate;
  readonly through: IsoDate;
}

interface Stretch {
  readonly is: "decided" | "known" | "proposed" | "exception";
  readonly from: IsoDate;
  readonly through: IsoDate | null;
}

/** Whole years: from the first in which a wording begins or an edition does, through the last that is spoken of. */
export function spanOf(rules: readonly ContentRule[], years: readonly string[], today: IsoDate): Span {
  const spoken = rules.flatMap(stretchesOf).map(({ from }) => yearOf(from));
  const first = Math.min(...years.map(Number), yearOf(today));
  return { from: `${first}-01-01`, through: `${Math.max(...spoken, yearOf(today) + 1)}-12-31` };
}

/** Hidden from assistive technology: the links below it say the same with their days. */
export function ruleLine(rule: ContentRule, span: Span, today: IsoDate): Html {
  const x = scale(span);
  return html`<svg class="rule-line" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
    ${yearStarts(span).map((day) => html`<path class="tick" d="M${at(x(day))} 0v${HEIGHT}" />`)}${stretchesOf(rule)
      .filter(({ from, through }) => from <= span.through && (through ?? span.through) >= span.from)
      .map((stretch) => bar(stretch, x, span))}<path class="today" d="M${at(x(today))} 0v${HEIGHT}" />
  </svg>`;
}

/** The years above the lines. */
export function yearScale(span: Span): Html {
  const x = scale(span);
  return html`<svg class="year-scale" viewBox="0 0 ${WIDTH} 18" aria-hidden="true">
    ${yearStarts(span).map((day) => html`<text x="${at(x(day) + 3)}" y="13">${day.slice(0, 4)}</text>`)}
  </svg>`;
}

function stretchesOf(rule: ContentRule): readonly Stretch[] {
  const versions = versionsOf(rule).flatMap(({ version }): readonly Stretch[] => {
    const { standing } = version;
    if (standing.status === "avslagen") return [];
    if (standing.status !== "beslutad") return proposedStretch(standing.intended);
    return [{ is: startIsAssumed(version) ? "known" : "decided", from: standing.from, through: standing.through }];
  });
  const exceptions = exceptionsOf(rule).flatMap(({ exception: { period, status } }): readonly Stretch[] => {
    if (status !== "beslutad") return [];
    const { from, through } = period.precision === "exact" ? period : period.within;
    return [{ is: "exception", from, through }];
  });
  return [...versions, ...exceptions];
}

/** Nothing where no year is meant. */
function proposedStretch(intended: Intended | null): readonly Stretch[] {
  const year = intended?.edition ?? intended?.from?.slice(0, 4);
  if (year === undefined) return [];
  return [{ is: "proposed", from: intended?.from ?? `${year}-01-01`, through: intended?.through ?? `${year}-12-31` }];
}

function bar({ is, from, through }: Stretch, x: (day: IsoDate) => number, span: Span): Html {
  const left = x(from < span.from ? span.from : from);
  const right = through === null || through > span.through ? WIDTH : x(through);
  // Wordings that follow each other are told apart by the gap.
  return html`<rect
    class="line-${is}"
    x="${at(left)}"
    y="${is === "exception" ? TOP - 3 : TOP}"
    width="${at(Math.max(right - left - 2, 2))}"
    height="${is === "exception" ? BAR + 6 : BAR}"
  />`;
}

function scale({ from, through }: Span): (day: IsoDate) => number {
  const [first, last] = [dayNumber(from), dayNumber(through)];
  return (day) => ((dayNumber(day) - first) / (last - first + 1)) * WIDTH;
}

function yearStarts({ from, through }: Span): readonly IsoDate[] {
  return Array.from({ length: yearOf(through) - yearOf(from) + 1 }, (_, n) => `${yearOf(from) + n}-01-01`);
}
