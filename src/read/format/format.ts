/**
 * The form that files below `specs/` are written in. Indents, spaces and quotes are set; comments stay, and every line that
 * someone broke stays broken. Nothing that a file says is changed: a text that would then say something else, or that
 * cannot be read, is left as it is.
 */
import { Parser, type CST } from "yaml";
import type { SourceText } from "../source.ts";
import { parseYaml } from "../yaml.ts";
import { contentColumn, endLine, endTextLine, gap, newLines, put, textOf, type Lines } from "./lines.ts";

const STEP = 2;

/** The text in the right form, or null for one that only a person can mend. */
export function formatted(source: SourceText): string | null {
  const before = parseYaml(source);
  if (!before.ok) return null;
  const lines = newLines();
  for (const token of new Parser().parse(before.source.text.replaceAll("\r\n", "\n"))) top(lines, token);
  const text = textOf(lines);
  const after = parseYaml({ ...source, text });
  return after.ok && JSON.stringify(after.value) === JSON.stringify(before.value) ? text : null;
}

function top(lines: Lines, token: CST.Token): void {
  if (token.type === "document") {
    around(lines, token.start, 0);
    if (token.value) value(lines, token.value, 0);
    around(lines, token.end ?? [], 0);
  } else around(lines, [token], 0);
}

/** What stands between values. A space before a comment is kept, since two of them say that it is meant as one. */
function around(lines: Lines, tokens: readonly CST.Token[], column: number): void {
  for (const [index, token] of tokens.entries()) {
    switch (token.type) {
      case "space":
        if (tokens[index + 1]?.type === "comment" && lines.current !== "")
          lines.current = `${lines.current.trimEnd()}${token.source}`;
        break;
      case "newline":
        endLine(lines);
        break;
      case "comment":
        put(lines, token.source.trimEnd(), column);
        break;
      case "map-value-ind":
      case "seq-item-ind":
        put(lines, token.source, column);
        gap(lines);
        break;
      default:
        if ("source" in token) put(lines, token.source, column);
    }
  }
}

function value(lines: Lines, token: CST.Token, column: number): void {
  switch (token.type) {
    case "block-map":
      for (const { start, key, sep, value: own } of token.items) {
        around(lines, start, column);
        if (key) value(lines, key, column);
        around(lines, sep ?? [], column + STEP);
        if (own) value(lines, own, column + STEP);
      }
      return;
    case "block-seq":
      for (const { start, value: own } of token.items) {
        around(lines, start, column);
        if (own) value(lines, own, column + STEP);
      }
      return;
    case "flow-collection":
      flow(lines, token, column);
      return;
    case "block-scalar":
      blockText(lines, token);
      return;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
      inlineText(lines, token, column);
      return;
    default:
      around(lines, [token], column);
  }
}

function flow(lines: Lines, { start, items, end }: CST.FlowCollection, ownColumn: number): void {
  const isMap = start.type === "flow-map-start";
  const column = lines.current === "" ? ownColumn : contentColumn(lines);
  put(lines, start.source, column);
  for (const [index, item] of items.entries()) {
    around(lines, item.start, column + STEP);
    if (index > 0 || isMap) gap(lines);
    if (item.key) value(lines, item.key, column + STEP);
    around(lines, item.sep ?? [], column + STEP);
    if (item.value) value(lines, item.value, column + STEP);
  }
  const close = end.findIndex(({ type }) => type === "flow-map-end" || type === "flow-seq-end");
  around(lines, end.slice(0, close), column + STEP);
  if (isMap && items.length > 0) gap(lines);
  around(lines, end.slice(close), column);
}

/** `|` with its lines, moved to where they belong. */
function blockText(lines: Lines, { props, source }: CST.BlockScalar): void {
  const column = contentColumn(lines) + STEP;
  around(lines, props, column);
  const rows = source.split("\n");
  const indent = /^ */.exec(rows.find((row) => row.trim() !== "") ?? "")?.[0].length ?? 0;
  const last = rows.findLastIndex((row) => row.trim() !== "");
  for (const row of rows.slice(0, last + 1)) {
    const said = row.slice(indent);
    if (said !== "") put(lines, said, column);
    endTextLine(lines);
  }
  // The blank lines after it are no part of it.
  for (const _ of rows.slice(last + 2)) endLine(lines);
}

/** A text on one line, or on several that are read as one. */
function inlineText(lines: Lines, { type, source, end }: CST.FlowScalar, column: number): void {
  const [first = "", ...more] = quoted(type, source).split("\n");
  const base = lines.current === "" ? column - STEP : contentColumn(lines);
  put(lines, first, column);
  for (const row of more) {
    endTextLine(lines);
    if (row.trim() !== "") put(lines, row.trim(), base + STEP);
  }
  around(lines, end ?? [], column);
}

const DATE_OR_CLOCK = /^(?:\d{4}-\d{2}-\d{2}|\d{2}:\d{2})$/;

/** Double quotes where quotes are needed, and always around a day or a clock time. */
function quoted(type: CST.FlowScalar["type"], source: string): string {
  if (type === "scalar") return DATE_OR_CLOCK.test(source) ? `"${source}"` : source;
  const said = source.slice(1, -1).replaceAll("''", "'");
  return type === "single-quoted-scalar" && !/["\\]/.test(said) ? `"${said}"` : source;
}
