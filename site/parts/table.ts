/** Tables with a caption and scoped headings, in a region that can be scrolled by keyboard when they are wide. */
import { html, nothing, type Child, type Html } from "../html.ts";

export interface TableParts {
  /** Unique on its page. */
  readonly id: string;
  readonly caption: string;
  readonly head: readonly Child[];
  /** The first cell of a row is its heading. */
  readonly rows?: readonly (readonly Child[])[];
  /** Rows under headings of their own, after those without. */
  readonly groups?: readonly { readonly title: string; readonly rows: readonly (readonly Child[])[] }[];
  /** Columns of numbers, from 0. */
  readonly numeric?: readonly number[];
  readonly hideCaption?: boolean;
}

export function table({
  id,
  caption,
  head,
  rows = [],
  groups = [],
  numeric = [],
  hideCaption = false,
}: TableParts): Html {
  const right = (column: number): Html => (numeric.includes(column) ? html` class="number"` : nothing);
  const captionClass = hideCaption ? html` class="hidden"` : nothing;
  return html`<div class="table-scroll" role="group" tabindex="0" aria-labelledby="${id}">
    <table>
      <caption id="${id}" ${captionClass}>
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          ${head.map((cell, column) => html`<th scope="col" ${right(column)}>${cell}</th>`)}
        </tr>
      </thead>
      ${
        rows.length > 0 &&
        html`<tbody>
          ${rows.map((cells) => row(cells, right))}
        </tbody>`
      }${groups.map(
        (group) =>
          html`<tbody>
            <tr>
              <th class="row-group" scope="rowgroup" colspan="${head.length}">${group.title}</th>
            </tr>
            ${group.rows.map((cells) => row(cells, right))}
          </tbody>`,
      )}
    </table>
  </div>`;
}

function row(cells: readonly Child[], right: (column: number) => Html): Html {
  return html`<tr>
    ${cells.map((cell, column) =>
      column === 0 ? html`<th scope="row">${cell}</th>` : html`<td${right(column)}>${cell}</td>`,
    )}
  </tr> `;
}

/** Terms with what is said of them. Rows without a value are left out. */
export function definitions(rows: readonly (readonly [term: Child, value: Child | null])[], className: string): Html {
  const shown = rows.filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  return html`<dl class="${className}">
    ${shown.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
