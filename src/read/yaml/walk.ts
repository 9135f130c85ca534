/** Builds plain data from a parsed document and says what in it cannot be accepted. Positions are kept on the way. */
import {
  isMap,
  isScalar,
  isSeq,
  type CST,
  type Node,
  type Pair,
  type Range,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

import type { FindingCode } from "../words/titles.ts";
import type { Said } from "../words/said.ts";
import * as fields from "../words/fields.ts";
import * as numbers from "../words/numbers.ts";
import * as say from "../words/reading.ts";
import { finding } from "../codes.ts";
import type { Finding, Position } from "../finding.ts";
import { LIMITS } from "../limits.ts";
import { childPointer, lastOf, locator } from "../source.ts";
import type { Locate, Place, Positions, SourceText } from "../source.ts";
import { hiddenIn } from "./characters.ts";
import { numberFault } from "./numbers.ts";

/** What a file can say. There is no null: an empty field is a fault. */
export type Json = string | number | boolean | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export interface Walked {
  /** What the file says, where it could be read. */
  readonly value: Json | null;
  readonly positions: Positions;
  readonly findings: Finding[];
}

/** Where a value and its key stand, by the parser's offsets: lines and columns are counted for the few that are told of. */
interface Spans {
  readonly key: Range | null;
  readonly value: Range;
}

interface Walk {
  readonly text: string;
  readonly at: Locate;
  readonly spans: Map<string, Spans>;
  readonly findings: Finding[];
}

const RESERVED: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), "prototype"]);
const CLOCK_OR_DATE = /^(\d{2}:\d{2}|\d{4}-\d{2}-\d{2})$/;
/** A line that is quoted as a whole, and holds no quotes inside. Of a day or a clock time its own form says more. */
const CURLY = /^[”“„»]([^”“„»«\n]*\p{L}[^”“„»«\n]*)[”“«]$/u;
const HARD_SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

export function walkDocument(source: SourceText, root: Node): Walked {
  const walk: Walk = { text: source.text, at: locator(source), spans: new Map(), findings: [] };
  walk.spans.set("", { key: null, value: rangeOf(root) });
  const value = valueOf(walk, root, "", 0);
  return { value, positions: { get: (pointer) => placeAt(walk, pointer) }, findings: walk.findings };
}

function isReservedName(name: string): boolean {
  return RESERVED.has(name);
}

function valueOf(walk: Walk, node: Node | null, pointer: string, depth: number): Json | null {
  if (depth > LIMITS.depth) {
    report(walk, "K901", pointer, say.tooDeep(LIMITS.depth));
    return null;
  }
  if (isMap<Node, Node | null>(node)) return mapOf(walk, node, pointer, depth);
  if (isSeq<Node | null>(node)) return listOf(walk, node, pointer, depth);
  if (isScalar(node)) return scalarOf(walk, node, pointer);
  report(walk, "K202", pointer, fields.empty(lastOf(pointer)));
  return null;
}

function mapOf(walk: Walk, map: YAMLMap<Node, Node | null>, pointer: string, depth: number): Json | null {
  if (map.items.length > LIMITS.fieldsPerMap) {
    report(walk, "K901", pointer, say.tooMany("fält", LIMITS.fieldsPerMap));
    return null;
  }
  const first = new Map<string, Range>();
  const again: Key[] = [];
  const entries: [string, Json][] = [];
  for (const [index, pair] of map.items.entries()) {
    if (isCutByComma(walk, map, index, pointer)) continue;
    const key = keyOf(walk, pair, pointer);
    if (key === null) continue;
    if (first.has(key.name)) {
      again.push(key);
      continue;
    }
    first.set(key.name, key.range);
    const child = childPointer(pointer, key.name);
    walk.spans.set(child, { key: key.range, value: pair.value ? rangeOf(pair.value) : key.range });
    const value = valueOf(walk, pair.value, child, depth + 1);
    if (value !== null) entries.push([key.name, value]);
  }
  reportRepeated(walk, pointer, again, first);
  return Object.fromEntries(entries);
}

/** One finding for a map: two records that have run together repeat all their fields. */
function reportRepeated(
  walk: Walk,
  pointer: string,
  [key, ...more]: readonly Key[],
  first: ReadonlyMap<string, Range>,
): void {
  const earlier = key === undefined ? undefined : first.get(key.name);
  if (key === undefined || earlier === undefined) return;
  walk.findings.push(
    finding("K103", located(walk, key.range), say.duplicateKey(key.name, more.length), {
      pointer: childPointer(pointer, key.name),
      related: [{ role: fields.FIRST_TIME, where: located(walk, earlier) }],
    }),
  );
}

/**
 * `atLeast: 4,5` and `title: 89,9 procent` inside braces: the parser sees a value, and then a field called 5 or 9 procent
 * that has none. Told once, at the value, for all that the commas cut off from it.
 */
function isCutByComma(
  walk: Walk,
  { flow, items }: YAMLMap<Node, Node | null>,
  index: number,
  pointer: string,
): boolean {
  if (flow !== true || !isPartOfText(items[index])) return false;
  const field = items.findLastIndex((it, at) => at < index && !isPartOfText(it));
  const [key, value] = [items[field]?.key, items[field]?.value];
  if (!isScalar(key) || !isScalar(value) || value.type !== "PLAIN") return false;
  const isFirst = field + 1 === index;
  if (isFirst) reportComma(walk, String(key.value), [startOf(value), endOfText(items, index)], pointer);
  return true;
}

/** Where the last of the pieces that follow each other ends. */
function endOfText(items: readonly Pair<Node, Node | null>[], first: number): number {
  const next = items.findIndex((it, at) => at > first && !isPartOfText(it));
  return items[(next === -1 ? items.length : next) - 1]?.key.range?.[1] ?? 0;
}

function startOf({ range }: Node): number {
  return range?.[0] ?? 0;
}

function reportComma(walk: Walk, key: string, [start, end]: readonly [number, number], pointer: string): void {
  const written = walk.text.slice(start, end);
  const [, whole, decimals] = /^(\d+),(\d+)$/.exec(written) ?? [];
  const glued = /, *\w+:(?=[^\s/])/.exec(written);
  if (glued !== null) {
    const from = start + glued.index + glued[0].search(/\w/);
    walk.findings.push(finding("K101", walk.at(from, end), say.noSpaceAfterColon(), { pointer }));
    return;
  }
  const said =
    whole === undefined || decimals === undefined
      ? say.commaInText(key, written)
      : numbers.commaSplitsNumber(whole, decimals);
  walk.findings.push(finding("K203", walk.at(start, end), said, { pointer }));
}

/** What has no colon after it is no field. */
function isPartOfText(pair: Pair<Node, Node | null> | undefined): boolean {
  return pair?.value === null && isScalar(pair.key) && pair.key.type === "PLAIN";
}

interface Key {
  readonly name: string;
  readonly range: Range;
}

/** The field's name, or null with a finding when it cannot be one. */
function keyOf(walk: Walk, { key, value }: Pair<Node, Node | null>, pointer: string): Key | null {
  const range = hasRange(key) ? rangeOf(key) : spanOf(walk, pointer);
  const written = isScalar(key) && typeof key.value === "string" ? key.value : "";
  const name = written.normalize("NFC");
  const complain = (code: FindingCode, said: Said): void => {
    walk.findings.push(finding(code, located(walk, range), said, { pointer: childPointer(pointer, name) }));
  };
  if (name.trim() === "") {
    complain("K201", fields.emptyName());
    return null;
  }
  if (name === "<<") {
    complain("K104", say.mergeKey());
    if (value !== null) reservedInside(walk, value, pointer);
    return null;
  }
  if (isReservedName(name)) {
    complain("K903", say.reservedName(name));
    return null;
  }
  const hidden = hiddenIn(name);
  if (hidden !== null) {
    complain(hidden.code, hidden.said);
    return null;
  }
  if (name !== written) complain("K110", say.decomposedKey(name));
  if (name.search(HARD_SPACES) !== -1) complain("K109", say.hardSpaceInCode());
  return { name, range };
}

/** A merge key is refused whole, but a reserved name that it carries is worth its own finding. */
function reservedInside(walk: Walk, node: Node, pointer: string): void {
  if (!isMap<Node, Node | null>(node)) return;
  for (const { key } of node.items) {
    if (isScalar(key) && isReservedName(String(key.value))) {
      walk.findings.push(
        finding("K903", located(walk, rangeOf(key)), say.reservedName(String(key.value)), { pointer }),
      );
    }
  }
}

function listOf(walk: Walk, list: YAMLSeq<Node | null>, pointer: string, depth: number): Json {
  const items: Json[] = [];
  for (const [index, item] of list.items.entries()) {
    const child = childPointer(pointer, index);
    walk.spans.set(child, { key: null, value: item ? rangeOf(item) : spanOf(walk, pointer) });
    const value = valueOf(walk, item, child, depth + 1);
    // A place is kept for an item that could not be read, so that the pointers of those after it stay true.
    items.push(value ?? "");
  }
  return items;
}

function scalarOf(walk: Walk, node: Scalar, pointer: string): Json | null {
  const { value } = node;
  cutText(walk, node, pointer);
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return numberOf(walk, node, value, pointer);
  if (typeof value === "string") return textOf(walk, node, value, pointer);
  report(walk, "K202", pointer, fields.empty(lastOf(pointer)), true);
  return null;
}

function numberOf(walk: Walk, node: Scalar, value: number, pointer: string): Json | null {
  const fault = numberFault(node.source ?? String(value));
  if (fault === null) return value;
  report(walk, fault.code, pointer, fault.said);
  return null;
}

function textOf(walk: Walk, node: Scalar, written: string, pointer: string): string {
  if (written.length > LIMITS.textLength) report(walk, "K901", pointer, say.tooLongText(LIMITS.textLength));
  if (node.type === "PLAIN" && CLOCK_OR_DATE.test(written)) report(walk, "K111", pointer, say.shouldBeQuoted(written));
  const [, inside] = node.type === "PLAIN" ? (CURLY.exec(written) ?? []) : [];
  if (inside !== undefined) report(walk, "K111", pointer, say.curlyQuotes(inside));
  const composed = written.normalize("NFC");
  // What a file may not hold as it stands it may not hold as an escape either. A text of nothing else has that one fault.
  const hidden = hiddenIn(composed);
  if (hidden !== null) report(walk, hidden.code, pointer, hidden.said);
  else if (composed !== "" && composed.trim() === "") report(walk, "K202", pointer, fields.empty(lastOf(pointer)));
  if (composed !== written) {
    walk.findings.push(finding("K110", place(walk, pointer), say.decomposedText(), { pointer, severity: "notice" }));
  }
  if (composed.search(HARD_SPACES) === -1) return composed;
  const spaced = composed.replaceAll(HARD_SPACES, " ");
  // In prose a hard space is good typography; in a code or a number it is a character that nobody sees.
  if (/^[\d\s.,:-]+$|^[a-zåäö0-9\u00A0/-]+$/.test(composed)) report(walk, "K109", pointer, say.hardSpaceInCode());
  return spaced;
}

/** A comment right after an unquoted text has most often swallowed the rest of it. */
function cutText(walk: Walk, { srcToken }: Scalar, pointer: string): void {
  if (srcToken?.type !== "scalar") return;
  const comment = commentAfter(srcToken);
  if (comment === null || isMeantAsComment(srcToken.source, comment)) return;
  const end = srcToken.offset + srcToken.source.length + comment.space.length + comment.text.length;
  const where = walk.at(srcToken.offset, end);
  walk.findings.push(finding("K108", where, say.cutAtHash(srcToken.source), { pointer }));
}

interface Comment {
  readonly space: string;
  readonly text: string;
}

function commentAfter({ end }: CST.FlowScalar): Comment | null {
  const [space, comment] = end ?? [];
  return space?.type === "space" && comment?.type === "comment" ? { space: space.source, text: comment.source } : null;
}

/** `ska  # ska | bor` is a comment; `Ring #1 till oss` is not. */
function isMeantAsComment(read: string, { space, text }: Comment): boolean {
  const isSpaced = /^#(\s|$)/.test(text);
  return isSpaced && (space.length > 1 || /^[a-z0-9.:/-]+$/.test(read));
}

function report(walk: Walk, code: FindingCode, pointer: string, said: Said, atKey = false): void {
  const known = placeAt(walk, pointer);
  const where = atKey && known?.key ? known.key : place(walk, pointer);
  walk.findings.push(finding(code, where, said, { pointer }));
}

function place(walk: Walk, pointer: string): Position {
  return located(walk, spanOf(walk, pointer));
}

function placeAt(walk: Walk, pointer: string): Place | undefined {
  const spans = walk.spans.get(pointer);
  if (spans === undefined) return undefined;
  return { key: spans.key === null ? null : located(walk, spans.key), value: located(walk, spans.value) };
}

const BEGINNING: Range = [0, 0, 0];

function spanOf(walk: Walk, pointer: string): Range {
  return walk.spans.get(pointer)?.value ?? BEGINNING;
}

function hasRange(node: Node | null): node is Node {
  return node?.range !== undefined && node?.range !== null;
}

function rangeOf({ range }: Node): Range {
  return range ?? BEGINNING;
}

function located(walk: Walk, [start, end]: Range): Position {
  return walk.at(start, start + walk.text.slice(start, end).trimEnd().length);
}
