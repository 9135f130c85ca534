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
import { childPointer, locator, namesOf } from "../source.ts";
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

/**
 * Where a value and its key stand, by the parser's offsets, and the values inside it. Pointers, lines and columns are made for
 * the few that are told of: a pointer for each value, and a map by them, took a tenth of reading a file.
 */
interface Spot {
  readonly name: string | number;
  readonly inside: Spot | null;
  readonly key: Range | null;
  readonly value: Range;
  parts: ReadonlyMap<string, Spot> | readonly Spot[] | null;
}

interface Walk {
  readonly text: string;
  readonly at: Locate;
  readonly findings: Finding[];
}

const RESERVED: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), "prototype"]);
const CLOCK_OR_DATE = /^(\d{2}:\d{2}|\d{4}-\d{2}-\d{2})$/;
/** A line that is quoted as a whole, and holds no quotes inside. Of a day or a clock time its own form says more. */
const CURLY = /^[”“„»]([^”“„»«\n]*\p{L}[^”“„»«\n]*)[”“«]$/u;
const HARD_SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

export function walkDocument(source: SourceText, root: Node): Walked {
  const walk: Walk = { text: source.text, at: locator(source), findings: [] };
  const whole: Spot = { name: "", inside: null, key: null, value: rangeOf(root), parts: null };
  const value = valueOf(walk, root, whole, 0);
  return { value, positions: { get: (pointer) => placeAt(walk, spotAt(whole, pointer)) }, findings: walk.findings };
}

function pointerOf({ name, inside }: Spot): string {
  return inside === null ? "" : childPointer(pointerOf(inside), name);
}

function spotAt(whole: Spot, pointer: string): Spot | undefined {
  let spot: Spot | undefined = whole;
  for (const name of namesOf(pointer)) spot = partOf(spot, name);
  return spot;
}

function partOf(spot: Spot | undefined, name: string): Spot | undefined {
  const parts = spot?.parts ?? [];
  return "get" in parts ? parts.get(name) : parts[Number(name)];
}

function isReservedName(name: string): boolean {
  return RESERVED.has(name);
}

function valueOf(walk: Walk, node: Node | null, spot: Spot, depth: number): Json | null {
  if (depth > LIMITS.depth) {
    report(walk, "K901", spot, say.tooDeep(LIMITS.depth));
    return null;
  }
  if (isMap<Node, Node | null>(node)) return mapOf(walk, node, spot, depth);
  if (isSeq<Node | null>(node)) return listOf(walk, node, spot, depth);
  if (isScalar(node)) return scalarOf(walk, node, spot);
  report(walk, "K202", spot, fields.empty(String(spot.name)));
  return null;
}

function mapOf(walk: Walk, map: YAMLMap<Node, Node | null>, spot: Spot, depth: number): Json | null {
  if (map.items.length > LIMITS.fieldsPerMap) {
    report(walk, "K901", spot, say.tooMany("fält", LIMITS.fieldsPerMap));
    return null;
  }
  const parts = new Map<string, Spot>();
  spot.parts = parts;
  const again: Key[] = [];
  const entries: [string, Json][] = [];
  for (const [index, pair] of map.items.entries()) {
    if (isCutByComma(walk, map, index, spot)) continue;
    const key = keyOf(walk, pair, spot);
    if (key === null) continue;
    if (parts.has(key.name)) {
      again.push(key);
      continue;
    }
    const { name, range } = key;
    const child = {
      name,
      inside: spot,
      key: range,
      value: pair.value ? rangeOf(pair.value) : range,
      parts: null,
    };
    parts.set(name, child);
    const value = valueOf(walk, pair.value, child, depth + 1);
    if (value !== null) entries.push([name, value]);
  }
  reportRepeated(walk, spot, again);
  return Object.fromEntries(entries);
}

/** One finding for a map: two records that have run together repeat all their fields. */
function reportRepeated(walk: Walk, spot: Spot, [key, ...more]: readonly Key[]): void {
  if (key === undefined) return;
  const earlier = partOf(spot, key.name)?.key ?? BEGINNING;
  walk.findings.push(
    finding("K103", located(walk, key.range), say.duplicateKey(key.name, more.length), {
      pointer: childPointer(pointerOf(spot), key.name),
      related: [{ role: fields.FIRST_TIME, where: located(walk, earlier) }],
    }),
  );
}

/**
 * `atLeast: 4,5` and `title: 89,9 procent` inside braces: the parser sees a value, and then a field called 5 or 9 procent
 * that has none. Told once, at the value, for all that the commas cut off from it.
 */
function isCutByComma(walk: Walk, { flow, items }: YAMLMap<Node, Node | null>, index: number, spot: Spot): boolean {
  if (flow !== true || !isPartOfText(items[index])) return false;
  const field = items.findLastIndex((it, at) => at < index && !isPartOfText(it));
  const [key, value] = [items[field]?.key, items[field]?.value];
  if (!isScalar(key) || !isScalar(value) || value.type !== "PLAIN") return false;
  const isFirst = field + 1 === index;
  if (isFirst) reportComma(walk, String(key.value), [startOf(value), endOfText(items, index)], spot);
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

function reportComma(walk: Walk, key: string, [start, end]: readonly [number, number], spot: Spot): void {
  const pointer = pointerOf(spot);
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
function keyOf(walk: Walk, { key, value }: Pair<Node, Node | null>, spot: Spot): Key | null {
  const range = hasRange(key) ? rangeOf(key) : spot.value;
  const written = isScalar(key) && typeof key.value === "string" ? key.value : "";
  const name = written.normalize("NFC");
  const complain = (code: FindingCode, said: Said): void => {
    walk.findings.push(finding(code, located(walk, range), said, { pointer: childPointer(pointerOf(spot), name) }));
  };
  if (name.trim() === "") {
    complain("K201", fields.emptyName());
    return null;
  }
  if (name === "<<") {
    complain("K104", say.mergeKey());
    if (value !== null) reservedInside(walk, value, pointerOf(spot));
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

function listOf(walk: Walk, list: YAMLSeq<Node | null>, spot: Spot, depth: number): Json {
  const parts: Spot[] = [];
  spot.parts = parts;
  return list.items.map((item, name) => {
    const child = { name, inside: spot, key: null, value: item ? rangeOf(item) : spot.value, parts: null };
    parts.push(child);
    // A place is kept for an item that could not be read, so that the pointers of those after it stay true.
    return valueOf(walk, item, child, depth + 1) ?? "";
  });
}

function scalarOf(walk: Walk, node: Scalar, spot: Spot): Json | null {
  const { value } = node;
  cutText(walk, node, spot);
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return numberOf(walk, node, value, spot);
  if (typeof value === "string") return textOf(walk, node, value, spot);
  report(walk, "K202", spot, fields.empty(String(spot.name)), true);
  return null;
}

function numberOf(walk: Walk, node: Scalar, value: number, spot: Spot): Json | null {
  const fault = numberFault(node.source ?? String(value));
  if (fault === null) return value;
  report(walk, fault.code, spot, fault.said);
  return null;
}

function textOf(walk: Walk, node: Scalar, written: string, spot: Spot): string {
  if (written.length > LIMITS.textLength) report(walk, "K901", spot, say.tooLongText(LIMITS.textLength));
  if (node.type === "PLAIN" && CLOCK_OR_DATE.test(written)) report(walk, "K111", spot, say.shouldBeQuoted(written));
  const [, inside] = node.type === "PLAIN" ? (CURLY.exec(written) ?? []) : [];
  if (inside !== undefined) report(walk, "K111", spot, say.curlyQuotes(inside));
  const composed = written.normalize("NFC");
  // What a file may not hold as it stands it may not hold as an escape either. A text of nothing else has that one fault.
  const hidden = hiddenIn(composed);
  if (hidden !== null) report(walk, hidden.code, spot, hidden.said);
  else if (composed !== "" && composed.trim() === "") report(walk, "K202", spot, fields.empty(String(spot.name)));
  if (composed !== written) {
    const where = located(walk, spot.value);
    const pointer = pointerOf(spot);
    walk.findings.push(finding("K110", where, say.decomposedText(), { pointer, severity: "notice" }));
  }
  if (composed.search(HARD_SPACES) === -1) return composed;
  const spaced = composed.replaceAll(HARD_SPACES, " ");
  // In prose a hard space is good typography; in a code or a number it is a character that nobody sees.
  if (/^[\d\s.,:-]+$|^[a-zåäö0-9\u00A0/-]+$/.test(composed)) report(walk, "K109", spot, say.hardSpaceInCode());
  return spaced;
}

/** A comment right after an unquoted text has most often swallowed the rest of it. */
function cutText(walk: Walk, { srcToken }: Scalar, spot: Spot): void {
  if (srcToken?.type !== "scalar") return;
  const comment = commentAfter(srcToken);
  if (comment === null || isMeantAsComment(srcToken.source, comment)) return;
  const end = srcToken.offset + srcToken.source.length + comment.space.length + comment.text.length;
  const where = walk.at(srcToken.offset, end);
  walk.findings.push(finding("K108", where, say.cutAtHash(srcToken.source), { pointer: pointerOf(spot) }));
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

function report(walk: Walk, code: FindingCode, spot: Spot, said: Said, atKey = false): void {
  const where = located(walk, (atKey ? spot.key : null) ?? spot.value);
  walk.findings.push(finding(code, where, said, { pointer: pointerOf(spot) }));
}

function placeAt(walk: Walk, spot: Spot | undefined): Place | undefined {
  if (spot === undefined) return undefined;
  return { key: spot.key === null ? null : located(walk, spot.key), value: located(walk, spot.value) };
}

const BEGINNING: Range = [0, 0, 0];

function hasRange(node: Node | null): node is Node {
  return node?.range !== undefined && node?.range !== null;
}

function rangeOf({ range }: Node): Range {
  return range ?? BEGINNING;
}

function located(walk: Walk, [start, end]: Range): Position {
  return walk.at(start, start + walk.text.slice(start, end).trimEnd().length);
}
