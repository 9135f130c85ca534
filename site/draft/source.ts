/** Where the parts that a draft changes stand in the rule's own file, so that a page can write it without reading YAML. */
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";
import type { Base, DraftedValue } from "../../src/compare/draft.ts";
import { authoredPath } from "./places.ts";

/** A value on one line: the line, and its first sign and the one after its last. */
export type Span = readonly [line: number, start: number, end: number];
/** The first line and the one after the last. */
export type Lines = readonly [first: number, after: number];

/** The file and the places in it. Lines are counted from nought. */
export interface DraftSource {
  readonly file: string;
  readonly text: string;
  readonly obligation: Span;
  /** The values of the form's fields, in their order. */
  readonly values: readonly Span[];
  /** The base version's text, with its key. */
  readonly wording: Lines;
  /** What of the base version a new one repeats: how it is judged, and when it applies. */
  readonly judged: readonly Lines[];
  /** The first day of a version that is decided, or what a proposal is meant for. Null for one that does not say. */
  readonly day: { readonly is: "from"; readonly at: Span } | { readonly is: "intended"; readonly at: Lines } | null;
  readonly status: Span;
  /** The line that a new version is written before. */
  readonly next: number;
  /** How far in a version's fields stand. */
  readonly margin: number;
}

/** Null for a file that is not written as files of rules are. */
export function draftSource(
  { file, text }: { readonly file: string; readonly text: string },
  { index }: Base,
  paths: readonly DraftedValue["path"][],
): DraftSource | null {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const places = placesIn(counter);
  const [version, last] = [document.getIn(["versions", index], true), lastOf(document.get("versions", true))];
  if (!isBlockMap(version)) return null;
  const obligation = places.span(document.get("obligation", true));
  const status = places.span(version.get("status", true));
  const wording = places.lines(version, "text");
  const [margin, next] = [places.column(startOf(version.items[0])), places.lineAfter(endOf(last))];
  const values = paths.map((path) => places.span(document.getIn(["versions", index, ...authoredPath(path)], true)));
  if (obligation === null || status === null || wording === null || margin === null || next === null) return null;
  if (values.includes(null)) return null;
  return {
    file,
    text,
    obligation,
    values: values.filter((span) => span !== null),
    wording,
    judged: ["when", "check", "readings"].map((part) => places.lines(version, part)).filter((lines) => lines !== null),
    day: dayOf(version, places),
    status,
    next,
    margin,
  };
}

function dayOf(version: YAMLMap, places: Places): DraftSource["day"] {
  const from = places.span(version.get("from", true));
  if (from !== null) return { is: "from", at: from };
  const intended = places.lines(version, "intended");
  return intended === null ? null : { is: "intended", at: intended };
}

/** From offsets to lines and columns. What has no place is null. */
interface Places {
  readonly span: (node: unknown) => Span | null;
  /** A field of a map with its key, up to the next one. */
  readonly lines: (map: YAMLMap, key: string) => Lines | null;
  readonly column: (offset: number | null) => number | null;
  readonly lineAfter: (end: number | null) => number | null;
}

function placesIn(counter: LineCounter): Places {
  const lineAt = (offset: number): number => counter.linePos(offset).line - 1;
  const columnAt = (offset: number): number => counter.linePos(offset).col - 1;
  const lineAfter = (end: number | null): number | null => (end === null ? null : lineAt(end - 1) + 1);
  return {
    span: (node) => {
      if (!isScalar(node) || !node.range) return null;
      const [start, end] = node.range;
      return [lineAt(start), columnAt(start), columnAt(start) + end - start];
    },
    lines: (map, key) => {
      const at = map.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
      const [first, next] = [startOf(map.items[at]), startOf(map.items[at + 1])];
      const after = next === null ? lineAfter(endOf(map)) : lineAt(next);
      return at === -1 || first === null || after === null ? null : [lineAt(first), after];
    },
    column: (offset) => (offset === null ? null : columnAt(offset)),
    lineAfter,
  };
}

function isBlockMap(node: unknown): node is YAMLMap {
  return isMap(node) && node.flow !== true;
}

function lastOf(node: unknown): unknown {
  return isSeq(node) ? node.items.at(-1) : null;
}

function startOf(pair: unknown): number | null {
  return isPair(pair) && isScalar(pair.key) ? (pair.key.range?.[0] ?? null) : null;
}

/** The sign after the last one of the last value in it. */
function endOf(node: unknown): number | null {
  if (isBlockMap(node)) return endOf(node.items.at(-1)?.value);
  if (isSeq(node) && node.flow !== true) return endOf(node.items.at(-1));
  return isNode(node) ? (node.range?.[1] ?? null) : null;
}
