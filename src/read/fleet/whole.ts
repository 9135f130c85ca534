/** The units of a file that is held as a whole: a table, a list with one profile a line, or one profile. */
import { LIMITS } from "../limits.ts";
import { readProfile, type Against } from "../profile.ts";
import { fleetFiles } from "../words/fleet.ts";
import { readLine, readListed, unreadUnit, type UnitRead } from "./listed-unit.ts";
import { decodedTable } from "./table/encoding.ts";
import { readFleetTable, type Homes } from "./table/units.ts";

export const IS_LIST = /\.(ndjson|jsonl)$/i;
export const IS_TABLE = /\.csv$/i;

/** `remark` says what had to be assumed of how the file is written. */
export interface UnitsRead {
  readonly units: readonly UnitRead[];
  readonly remark: string | null;
}

export function readUnits(file: string, bytes: Uint8Array, against: Against & Homes): UnitsRead {
  if (bytes.length > LIMITS.listBytes) return { units: [unreadUnit(fleetFiles.unreadable(file))], remark: null };
  if (IS_TABLE.test(file)) {
    const { text, assumed } = decodedTable(bytes);
    const units = readFleetTable(file, text, against).map((listed) => readListed(listed, against));
    return { units, remark: assumed === null ? null : fleetFiles.assumed(file) };
  }
  const text = utf8(bytes);
  if (text === null) return { units: [unreadUnit(fleetFiles.notUtf8(file))], remark: null };
  if (!IS_LIST.test(file)) return { units: [oneProfile(file, text, against)], remark: null };
  const lines = text.split("\n").map((line, index) => ({ number: index + 1, line: line.trimEnd() }));
  const units = lines
    .filter(({ line }) => line !== "")
    .map(({ number, line }) =>
      line.length > LIMITS.fileBytes
        ? unreadUnit(fleetFiles.lineTooLong(fleetFiles.line(file, number)))
        : readLine(file, number, line, against),
    );
  return { units, remark: null };
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function oneProfile(file: string, text: string, against: Against): UnitRead {
  const read = readProfile({ file, text }, against);
  return read.ok ? { is: "unit", profile: read.profile } : unreadUnit(fleetFiles.brokenUnit(file), read.findings);
}
