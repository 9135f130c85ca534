/** A decision table with its overlaps and gaps in the open. */
import { tableFindings } from "../../src/decide/completeness.ts";
import type { TableInput } from "../../src/decide/decide.ts";
import type { Table } from "../../src/rulebook/model.ts";
import { amountText } from "../../src/words/amounts.ts";
import { list, swedishNumber } from "../../src/words/format.ts";
import type { Site } from "../data.ts";
import { html, type Html } from "../html.ts";
import { icon } from "../icons.ts";
import * as words from "../words/content.ts";
import type { ContentPlace } from "./content-place.ts";
import { table } from "./table.ts";
import { inlineProse, prose } from "./text.ts";

type Input = Table["inputs"][number];
type Row = Table["rows"][number];
type Cell = NonNullable<Row["when"][string]>;

/** More examples than this hide the pattern. */
const MOST_EXAMPLES = 8;

export function decisionTable(site: Site, decision: Table, { idPrefix, title }: ContentPlace): Html {
  const amounts = decision.rows.some(({ amount }) => amount !== undefined);
  const reasons = decision.rows.some(({ reason }) => reason !== undefined);
  const rows = decision.rows.map((row, index) => [
    index + 1,
    ...decision.inputs.map((input) => cellText(input, row.when[input.id])),
    inlineProse(site, row.then),
    ...(amounts ? [rowAmount(row)] : []),
    ...(reasons ? [row.reason === undefined ? "" : inlineProse(site, row.reason)] : []),
  ]);
  const head = [
    words.table.row,
    ...decision.inputs.map((input) => input.title),
    words.table.result,
    ...(amounts ? [words.table.amount] : []),
    ...(reasons ? [words.table.reason] : []),
  ];
  return html`${table({ id: `${idPrefix}tabell`, caption: words.table.caption(title), head, rows })}
    <p class="table-note">${words.table.hit(decision.hitPolicy)}</p>
    ${soundness(site, decision)}`;
}

function rowAmount({ amount, unit }: Row): string {
  return amount === undefined ? "" : amountText({ amount, unit: unit ?? "kr" });
}

function soundness(site: Site, decision: Table): Html {
  const { overlaps, gaps } = tableFindings(decision);
  const collides = decision.hitPolicy === "unik" ? overlaps : [];
  const gapNote = note(
    words.table.gaps,
    gaps.map((example) => caseText(decision, example)),
    decision.knownGaps === undefined ? null : prose(site, decision.knownGaps),
  );
  const overlapNote = note(
    words.table.overlaps,
    collides.map(({ rows, example }) => words.overlapSentence(rowNumbers(decision, rows), caseText(decision, example))),
    decision.knownOverlaps === undefined ? null : prose(site, decision.knownOverlaps),
  );
  if (gapNote === null && overlapNote === null) return html`<p class="table-note">${words.table.noGaps}</p>`;
  return html`${overlapNote}${gapNote}`;
}

function note(label: string, examples: readonly string[], known: Html | null): Html | null {
  if (examples.length === 0 && known === null) return null;
  const shown = examples.slice(0, MOST_EXAMPLES);
  const more = examples.length - shown.length;
  return html`<div class="note note-warning">
    <p class="note-label">${icon("warning")} ${label}</p>
    ${known}${
      shown.length > 0 &&
      folded(
        known === null ? null : words.casesOf(examples.length),
        html`<ul>
            ${shown.map((example) => html`<li>${example}</li>`)}
          </ul>
          ${more > 0 && html`<p>${words.moreCases(more)}</p>`}`,
      )
    }
  </div>`;
}

/** Cases that a computer found are for the one who mends the table: where a person has described them they are folded up. */
function folded(label: string | null, cases: Html): Html {
  return label === null
    ? cases
    : html`<details>
        <summary>${label}</summary>
        ${cases}
      </details>`;
}

function rowNumbers({ rows }: Table, ids: readonly string[]): string {
  return list(
    ids.map((id) => String(rows.findIndex((row) => row.id === id) + 1)),
    "och",
  );
}

function caseText({ inputs }: Table, example: TableInput): string {
  return inputs
    .map((input) => {
      const value = example[input.id];
      const shown = typeof value === "number" ? swedishNumber(value) : valueTitle(input, value ?? "");
      return words.given(input.title, shown);
    })
    .join(", ");
}

/** Several values are a list: a title begins with a capital, and a row of titles in a sentence is hard to read. */
function cellText(input: Input, cell: Cell | undefined): string | Html {
  if (cell === undefined) return words.table.any;
  if (typeof cell === "string") return valueTitle(input, cell);
  if (isCodes(cell))
    return cell.length === 1
      ? cell.map((code) => valueTitle(input, code)).join("")
      : html`<ul class="any-of">
          ${cell.map((code, index) => html`<li>${valueTitle(input, code)}${index < cell.length - 1 && html` <span class="meta">${words.table.or}</span>`}</li>`)}
        </ul>`;
  return words.rangeText(cell);
}

function valueTitle({ values }: Input, code: string): string {
  return values?.find(({ id }) => id === code)?.title ?? code;
}

function isCodes(cell: Cell): cell is readonly string[] {
  return Array.isArray(cell);
}
