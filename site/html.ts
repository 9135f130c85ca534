/**
 * Markup as a value. The `html` tag escapes whatever is put into it, so text can never become markup, and it keeps links
 * to other pages as targets: they become relative addresses when the page that holds them is known.
 */

/** A page or file of the site, from its root: `<region>/<care choice>/` or `data/regler.csv`. The start page is the empty path. */
export interface Target {
  readonly path: string;
  readonly anchor: string | null;
}

type Chunk = string | Target;
export type Child = Html | Target | string | number | null | false | readonly Child[];

/** Markup that is safe to print. Only `html`, `join` and `fromChunks` make it. */
export class Html {
  readonly chunks: readonly Chunk[];

  constructor(chunks: readonly Chunk[]) {
    this.chunks = chunks;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for an element or a quoted attribute. Control characters, which HTML does not allow, are removed. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, "")
    .replaceAll(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? "");
}

/** Markup with values in it. Attributes must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly Child[]): Html {
  const chunks: Chunk[] = [];
  strings.forEach((text, index) => {
    chunks.push(text);
    const value = values[index];
    if (value !== undefined) chunks.push(...chunksOf(value));
  });
  return new Html(chunks);
}

export const nothing = new Html([]);

/** The parts after each other, with `between` between them. */
export function join(parts: readonly Child[], between: Child = nothing): Html {
  return new Html(parts.flatMap((part, index) => [...(index === 0 ? [] : chunksOf(between)), ...chunksOf(part)]));
}

export function isEmpty(content: Html): boolean {
  return content.chunks.every((chunk) => typeof chunk === "string" && chunk.trim() === "");
}

/** The markup as text, with each target as the address `resolve` gives it. */
export function renderHtml(content: Html, resolve: (target: Target) => string): string {
  return content.chunks.map((chunk) => (typeof chunk === "string" ? chunk : escapeText(resolve(chunk)))).join("");
}

function chunksOf(value: Child): readonly Chunk[] {
  if (value === null || value === false) return [];
  if (typeof value === "string") return [escapeText(value)];
  if (typeof value === "number") return [String(value)];
  if (value instanceof Html) return value.chunks;
  if (isTarget(value)) return [value];
  return value.flatMap(chunksOf);
}

function isTarget(value: Target | readonly Child[]): value is Target {
  return "path" in value;
}
