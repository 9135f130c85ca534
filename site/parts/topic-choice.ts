/**
 * Topics to choose among, and the areas to set side by side. The style alone hides what was not chosen: the page has no
 * script, and whoever cannot choose sees all.
 */
import { html, type Html } from "../html.ts";
import { to } from "../urls.ts";
import { topics as words } from "../words/lists.ts";

export const TOPIC_CHOICE_STYLE = to("amnesval.css");

/** The topics that can be chosen by their place, and the areas: every region there is, and the whole country. */
const MOST_TOPICS = 60;
const MOST_AREAS = 22;

interface ChoosableTopics {
  /** The titles, in the order that the rows of the matrix and the sections stand. */
  readonly topics: readonly string[];
  /** In the order of the matrix' columns. */
  readonly areas: readonly string[];
  readonly matrix: Html;
  readonly sections: Html;
}

export function choosableTopics({ topics, areas, matrix, sections }: ChoosableTopics): Html {
  return html`<div class="choosable">
    <fieldset class="rule-choice">
      <legend>${words.legend}</legend>
      <label
        >${words.topic}
        <select class="by-topic" autocomplete="off">
          <option value="">${words.all}</option>
          ${topics.map((title, index) => html`<option value="${String(index + 1)}">${title}</option>`)}
        </select></label
      >
      <div class="ticks">
        ${areas.map(
          (title, index) =>
            html`<label
              ><input
                type="checkbox"
                class="by-${areaClass(index)}"
                checked
                autocomplete="off"
              />
              ${title}</label
            >`,
        )}
      </div>
    </fieldset>
    ${matrix}${sections}
  </div>`;
}

/** What marks all that an area says, by its place among the areas. */
export function areaClass(index: number): string {
  return `area-${index + 1}`;
}

/** The style that hides the topics that were not chosen, and the areas that were ticked off. */
export function topicChoiceStyle(): string {
  const places = (most: number): readonly number[] => Array.from({ length: most }, (_, index) => index + 1);
  const topics = places(MOST_TOPICS).map(
    (place) =>
      `.choosable:has(.by-topic option[value="${place}"]:checked) :is(section:not(:nth-of-type(${place})),tbody tr:not(:nth-child(${place})))`,
  );
  const areas = places(MOST_AREAS).map(
    (place) =>
      `.choosable:has(.by-${areaClass(place - 1)}:not(:checked)) :is(.${areaClass(place - 1)},tr>:nth-child(${
        place + 1
      }))`,
  );
  return `${[...topics, ...areas].join(",\n")}{display:none}\n`;
}
