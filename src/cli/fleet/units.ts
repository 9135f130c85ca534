/**
 * The units of a fleet, a few at a time: one profile a line (NDJSON), one unit a row (CSV), or one profile a file. A unit
 * that cannot be read is told of in its place and stops nothing.
 */
import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { lstat } from "node:fs/promises";
import { resolve } from "node:path";
import { notAFile, readBytes } from "../../read/files.ts";
import type { Finding } from "../../read/finding.ts";
import { LIMITS } from "../../read/limits.ts";
import { interrupted } from "../../render/words/run.ts";
import type { Profile, Rulebook } from "../../rulebook/model.ts";
import type { Surroundings } from "../command.ts";
import { profilesAt, type ProfileRead } from "../profiles.ts";
import { kindOf } from "../specs-folder.ts";
import { fleetFiles } from "../../read/words/fleet.ts";
import { linesOf, type Line } from "./lines.ts";
import { readLine, readListed, type ListedUnit, type UnitRead } from "../../read/fleet/listed-unit.ts";
import { decodedTable } from "../../read/fleet/table/encoding.ts";
import { readFleetTable } from "../../read/fleet/table/units.ts";
import { IS_LIST as LINES, IS_TABLE as TABLE } from "../../read/fleet/whole.ts";

/** Where a unit stands: a file, and its line in a list. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
}

/** What cannot be read, a unit or a whole list, and why. */
export interface Unread {
  readonly is: "unread";
  readonly place: Place;
  readonly message: string;
  readonly findings: readonly Finding[];
  /** Nothing stands there at all. */
  readonly missing: boolean;
}

export type FleetItem = { readonly is: "unit"; readonly place: Place; readonly profile: Profile } | Unread;

/** Some units, and how large a part of all has been read, where that can be known. */
export interface Batch {
  readonly items: readonly FleetItem[];
  readonly share: number | null;
}

export type Fleet =
  /** The remarks say what had to be assumed of how a file is written. */
  | { readonly is: "open"; readonly batches: AsyncGenerator<Batch, void, void>; readonly remarks: readonly string[] }
  | Unread;

/** What a path is read with. */
export interface Reading {
  /** As they are, not copied: to look at the standard input is to open it. */
  readonly surroundings: Pick<Surroundings, "workingFolder" | "standardInput">;
  readonly rulebook: Rulebook;
  /** How many units at the beginning are not looked at. */
  readonly skip: number;
}

export const STANDARD_INPUT = "-";

export async function openFleet(path: string, reading: Reading): Promise<Fleet> {
  if (path === STANDARD_INPUT) {
    return open(ofLines(fleetFiles.standardInput, reading.surroundings.standardInput, null, reading));
  }
  const full = resolve(reading.surroundings.workingFolder, path);
  const place = { file: path, line: null };
  const isList = LINES.test(path) || TABLE.test(path);
  const kind = await kindOf(full);
  if (isList && kind === "nothing") return nothingAt(place, interrupted.nothingFound(path));
  if (kind === "file" && LINES.test(path)) {
    const status = await lstat(full);
    if (!status.isFile()) return unread(place, fleetFiles.unreadable(path), [notAFile(path).finding]);
    const chunks: AsyncIterable<Buffer> = createReadStream(full, { highWaterMark: CHUNK });
    return open(ofLines(path, chunks, status.size, reading));
  }
  return kind === "file" && TABLE.test(path) ? openTable(full, path, reading) : open(ofFiles(path, reading));
}

const CHUNK = 262_144;

function open(batches: AsyncGenerator<Batch, void, void>, remarks: readonly string[] = []): Fleet {
  return { is: "open", batches, remarks };
}

function unread(place: Place, message: string, findings: readonly Finding[] = []): Unread {
  return { is: "unread", place, message, findings, missing: false };
}

function nothingAt(place: Place, message: string): Unread {
  return { is: "unread", place, message, findings: [], missing: true };
}

async function* ofLines(
  file: string,
  chunks: AsyncIterable<Buffer>,
  size: number | null,
  { rulebook, skip }: Reading,
): AsyncGenerator<Batch, void, void> {
  let left = skip;
  let bytesRead = 0;
  for await (const lines of linesOf(
    counted(chunks, (bytes) => (bytesRead += bytes)),
    LIMITS.fileBytes,
  )) {
    const units = lines.filter(({ bytes }) => bytes === null || !isBlank(bytes));
    const wanted = units.slice(left);
    left -= units.length - wanted.length;
    yield {
      items: wanted.map((line) => unitOnLine(file, line, rulebook)),
      share: size === null ? null : bytesRead / size,
    };
  }
}

async function* counted(
  chunks: AsyncIterable<Buffer>,
  count: (bytes: number) => void,
): AsyncGenerator<Buffer, void, void> {
  for await (const chunk of chunks) {
    count(chunk.length);
    yield chunk;
  }
}

/** A line that ends in a carriage return has nothing on it either. */
export function isBlank(bytes: Buffer): boolean {
  return bytes.length < 16 && bytes.toString("latin1").trim() === "";
}

/** The unit of one line of a list, or why there is none. */
export function unitOnLine(file: string, { number, bytes }: Line, rulebook: Rulebook): FleetItem {
  const place = { file, line: number };
  const name = fleetFiles.line(file, number);
  if (bytes === null) return unread(place, fleetFiles.lineTooLong(name));
  if (!isUtf8(bytes)) return unread(place, fleetFiles.notUtf8(name));
  const text = bytes
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trimEnd();
  return itemAt(place, readLine(file, number, text, rulebook));
}

function itemAt(place: Place, read: UnitRead): FleetItem {
  return read.is === "unit" ? { is: "unit", place, profile: read.profile } : unread(place, read.message, read.findings);
}

async function openTable(full: string, path: string, { rulebook, skip }: Reading): Promise<Fleet> {
  const read = await readBytes(full, path, LIMITS.listBytes);
  if (!read.ok) return unread({ file: path, line: null }, fleetFiles.unreadable(path), [read.finding]);
  const { text, assumed } = decodedTable(read.bytes);
  const listed = readFleetTable(path, text, rulebook).slice(skip);
  return open(ofRows(path, listed, rulebook), assumed === null ? [] : [fleetFiles.assumed(path)]);
}

const ROWS_AT_A_TIME = 100;

async function* ofRows(
  file: string,
  listed: readonly ListedUnit[],
  rulebook: Rulebook,
): AsyncGenerator<Batch, void, void> {
  for (let start = 0; start < listed.length; start += ROWS_AT_A_TIME) {
    const rows = listed.slice(start, start + ROWS_AT_A_TIME);
    yield {
      items: rows.map((row) => itemAt({ file, line: row.line }, readListed(row, rulebook))),
      share: Math.min(1, (start + ROWS_AT_A_TIME) / listed.length),
    };
  }
}

async function* ofFiles(path: string, { surroundings, rulebook, skip }: Reading): AsyncGenerator<Batch, void, void> {
  for await (const { read, share } of profilesAt(path, surroundings.workingFolder, rulebook, skip)) {
    yield { items: [ofFile(read)], share };
  }
}

function ofFile(read: ProfileRead): FleetItem {
  const place = { file: read.shown, line: null };
  switch (read.is) {
    case "read":
      return { is: "unit", place, profile: read.profile };
    case "broken":
      return unread(place, read.message, read.findings);
    case "missing":
      return nothingAt(place, read.message);
  }
}
