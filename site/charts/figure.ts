/** What all drawings share: a name and a description for those who do not see it, and the same facts as text. */
import { html, type Child, type Html } from "../html.ts";
import { table, type TableParts } from "../parts/table.ts";
import { showTable } from "../words/common.ts";

export interface Drawing {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** What the drawing shows, in sentences. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: Html;
  /** Something in it can be followed: a picture is one thing to those who hear it, and what is in it out of reach. */
  readonly hasLinks?: boolean;
}

export function drawing({ id, title, description, width, height, shapes, hasLinks = false }: Drawing): Html {
  const role = hasLinks ? "group" : "img";
  return html`<svg class="drawing" viewBox="0 0 ${width} ${height}" role="${role}" aria-labelledby="${id}-t ${id}-d">
    <title id="${id}-t">${title}</title>
    <desc id="${id}-d">${description}</desc>
    ${shapes}
  </svg>`;
}

/** A drawing with its caption and the facts behind it. */
export function figure(className: string, picture: Html, caption: Child, equivalent: Html): Html {
  return html`<figure class="chart ${className}">
    ${picture}
    <figcaption>${caption}</figcaption>
    ${equivalent}
  </figure>`;
}

/** The same facts as a table, folded up: every drawing has one. */
export function asTable(parts: TableParts): Html {
  return html`<details>
    <summary>${showTable}</summary>
    ${table(parts)}
  </details>`;
}

/** One decimal is finer than a screen shows, and gives the same text everywhere. */
export function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Words broken into lines of at most `width` letters; a longer word stands alone. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
