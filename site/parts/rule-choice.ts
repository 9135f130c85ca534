/**
 * A care choice's rules, to choose among by chapter, obligation, what changes and what can be checked. The style alone
 * hides what was not chosen: the page has no script, and whoever cannot choose sees all rules by chapter.
 */
import { html, type Html } from "../html.ts";
import { to } from "../urls.ts";
import { choice as words } from "../words/choice.ts";
import { FACETS, type Facet, type FacetValue } from "./facets.ts";

export const CHOICE_STYLE = to("urval.css");

const NAMES = Object.keys(FACETS) as readonly Facet[];

/** The chapters that can be chosen by their place. A care choice has about ten. */
const MOST_CHAPTERS = 30;

interface Choosable {
  /** The titles, in the order that the lists stand. */
  readonly chapters: readonly string[];
  /** Every value that some rule has. */
  readonly values: ReadonlySet<FacetValue>;
  readonly lists: Html;
}

export function choosable({ chapters, values, lists }: Choosable): Html {
  return html`<div class="choosable">
    <fieldset class="rule-choice">
      <legend>${words.legend}</legend>
      ${selection(
        "chapter",
        words.chapter,
        chapters.map((title, index) => [String(index + 1), title] as const),
      )}
      ${NAMES.map((name) =>
        selection(
          name,
          words.facet(name),
          FACETS[name].filter((value) => values.has(value)).map((value) => [value, words.value(value)] as const),
        ),
      )}
    </fieldset>
    ${lists}
    <p class="rule-count" aria-hidden="true"></p>
  </div>`;
}

function selection(name: string, label: string, options: readonly (readonly [value: string, label: string])[]): Html {
  return html`<label
    >${label}
    <select class="by-${name}" autocomplete="off">
      <option value="">${words.all}</option>
      ${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
    </select></label
  >`;
}

/** The style that hides what was not chosen, and every chapter without anything that was. */
export function choiceStyle(): string {
  const on = (value: string): string => `.choosable:has(option[value="${value}"]:checked)`;
  const chapters = Array.from({ length: MOST_CHAPTERS }, (_, index) => {
    const place = String(index + 1);
    return `.choosable:has(.by-chapter option[value="${place}"]:checked)>.chapter-list:not(:nth-of-type(${place}))`;
  });
  const values: readonly string[] = NAMES.flatMap((name) => FACETS[name]);
  const items = values.map((value) => `${on(value)} .rules>li:not(.f-${value})`);
  const empty = combinations(NAMES.map((name) => FACETS[name])).map((chosen) => {
    const has = chosen.map((value) => `:has(option[value="${value}"]:checked)`).join("");
    return `.choosable${has}>.chapter-list:not(:has(${chosen.map((value) => `.f-${value}`).join("")}))`;
  });
  return `${[...chapters, ...items, ...empty].join(",\n")}{display:none}\n`;
}

/** Every way to choose at most one of each, but for choosing nothing. */
function combinations(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const all = lists.reduce<readonly (readonly string[])[]>(
    (known, values) => known.flatMap((chosen) => [chosen, ...values.map((value) => [...chosen, value])]),
    [[]],
  );
  return all.filter(({ length }) => length > 0);
}
