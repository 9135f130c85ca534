/** Reads a fleet: profiles in files and folders, one profile a line (NDJSON), or one unit a row (CSV). */
import { resolve } from "node:path";
import type { FleetUnit } from "../compare/impact.ts";
import { readBytes, readSource, type Unread } from "../read/files.ts";
import { LIMITS } from "../read/limits.ts";
import type { Finding } from "../read/finding.ts";
import { readProfile } from "../read/profile.ts";
import type { Rulebook } from "../rulebook/model.ts";
import { fleetFiles } from "./words/fleet.ts";
import { interrupted } from "../render/words/run.ts";
import { decodedTable } from "./fleet-table/encoding.ts";
import { readFleetTable } from "./fleet-table/table.ts";
import { readProfiles } from "./profiles.ts";
import { kindOf } from "./specs-folder.ts";
import type { ListedUnit } from "./listed-unit.ts";

export type FleetRead =
  /** The remarks say what had to be assumed of how a file is written. */
  | { readonly is: "read"; readonly units: readonly FleetUnit[]; readonly remarks: readonly string[] }
  | { readonly is: "broken" | "missing"; readonly messages: readonly string[]; readonly findings: readonly Finding[] };

const LIST = /\.(ndjson|jsonl|csv)$/i;

/** Every unit, in the order given. One that cannot be read stops the whole: a number over part of a fleet says nothing. */
export async function readFleet(
  paths: readonly string[],
  workingFolder: string,
  rulebook: Rulebook,
): Promise<FleetRead> {
  const units: FleetUnit[] = [];
  const remarks: string[] = [];
  const messages: string[] = [];
  const findings: Finding[] = [];
  let anyBroken = false;
  for (const path of paths) {
    const read = LIST.test(path)
      ? await readList(path, workingFolder, rulebook)
      : await readFiles(path, workingFolder, rulebook);
    if (read.is === "read") {
      units.push(...read.units);
      remarks.push(...read.remarks);
    } else {
      messages.push(...read.messages);
      findings.push(...read.findings);
      anyBroken ||= read.is === "broken";
    }
  }
  if (messages.length > 0) return { is: anyBroken ? "broken" : "missing", messages, findings };
  return { is: "read", units: withDistinctIds(units), remarks };
}

async function readFiles(path: string, workingFolder: string, rulebook: Rulebook): Promise<FleetRead> {
  const read = await readProfiles([path], workingFolder, rulebook);
  const failed = read.filter((it) => it.is !== "read");
  if (failed.length > 0) {
    return {
      is: failed.some(({ is }) => is === "broken") ? "broken" : "missing",
      messages: failed.map(({ message }) => message),
      findings: failed.flatMap((it) => (it.is === "broken" ? it.findings : [])),
    };
  }
  return {
    is: "read",
    units: read.flatMap((it) => (it.is === "read" ? [{ id: it.profile.unit.name, profile: it.profile }] : [])),
    remarks: [],
  };
}

async function readList(path: string, workingFolder: string, rulebook: Rulebook): Promise<FleetRead> {
  const full = resolve(workingFolder, path);
  if ((await kindOf(full)) === "nothing") {
    return { is: "missing", messages: [interrupted.nothingFound(path)], findings: [] };
  }
  const file = /\.csv$/i.test(path) ? await readTable(full, path, rulebook) : await readLines(full, path);
  if (!file.ok) return { is: "broken", messages: [fleetFiles.unreadable(path)], findings: [file.finding] };
  const units: FleetUnit[] = [];
  const messages: string[] = [];
  const findings: Finding[] = [];
  for (const it of file.listed) {
    if (!it.ok) {
      messages.push(it.message);
      continue;
    }
    const profile = readProfile({ file: it.name, text: it.text }, rulebook);
    if (profile.ok) units.push({ id: profile.profile.unit.name, profile: profile.profile });
    else {
      messages.push(fleetFiles.brokenUnit(it.name));
      findings.push(...profile.findings.map(it.placed));
    }
  }
  if (messages.length > 0) return { is: "broken", messages, findings };
  if (units.length === 0) return { is: "missing", messages: [fleetFiles.empty(path)], findings: [] };
  return { is: "read", units, remarks: file.remarks };
}

type ListRead =
  | { readonly ok: true; readonly listed: readonly ListedUnit[]; readonly remarks: readonly string[] }
  | Unread;

async function readTable(full: string, path: string, rulebook: Rulebook): Promise<ListRead> {
  const read = await readBytes(full, path, LIMITS.listBytes);
  if (!read.ok) return read;
  const { text, assumed } = decodedTable(read.bytes);
  const remarks = assumed === null ? [] : [fleetFiles.assumed(path)];
  return { ok: true, listed: readFleetTable(path, text, rulebook), remarks };
}

async function readLines(full: string, path: string): Promise<ListRead> {
  const read = await readSource(full, path, LIMITS.listBytes);
  if (!read.ok) return read;
  return { ok: true, listed: linesOf(path, read.source.text.replace(/^\uFEFF/, "")), remarks: [] };
}

function linesOf(path: string, text: string): readonly ListedUnit[] {
  return text.split(/\r?\n/).flatMap((line, index): readonly ListedUnit[] => {
    if (line.trim() === "") return [];
    const name = fleetFiles.line(path, index + 1);
    try {
      JSON.parse(line);
      return [{ ok: true, name, text: line, placed: (finding) => onLine(finding, path, index + 1) }];
    } catch {
      return [{ ok: false, message: fleetFiles.notJson(name) }];
    }
  });
}

function onLine(finding: Finding, file: string, line: number): Finding {
  return { ...finding, where: { ...finding.where, file, line, endLine: line }, related: [] };
}

/** Two units may share a name: the later ones get a number, so that neither is counted as the other. */
function withDistinctIds(units: readonly FleetUnit[]): readonly FleetUnit[] {
  const seen = new Map<string, number>();
  return units.map((unit) => {
    const count = (seen.get(unit.id) ?? 0) + 1;
    seen.set(unit.id, count);
    return count === 1 ? unit : { ...unit, id: `${unit.id} (${count})` };
  });
}
