/** The units of a list, each as a profile or as why it is none. */
import type { Profile } from "../../rulebook/model.ts";
import type { Finding } from "../finding.ts";
import { readProfile, type Against } from "../profile.ts";
import { quickProfile } from "../quick-profile.ts";
import { fleetFiles } from "../words/fleet.ts";

/** A unit of a list as it is read: its name in messages, and its profile as JSON text or why there is none. */
export type ListedUnit =
  | {
      readonly ok: true;
      readonly name: string;
      readonly line: number;
      readonly text: string;
      /** A finding of the profile, where it stands in the list. */
      readonly placed: (finding: Finding) => Finding;
    }
  | { readonly ok: false; readonly line: number; readonly message: string };

/** A unit of a list, or why there is none. */
export type UnitRead =
  | { readonly is: "unit"; readonly profile: Profile }
  | { readonly is: "unread"; readonly message: string; readonly findings: readonly Finding[] };

export function unreadUnit(message: string, findings: readonly Finding[] = []): UnitRead {
  return { is: "unread", message, findings };
}

export function readListed(listed: ListedUnit, against: Against): UnitRead {
  if (!listed.ok) return unreadUnit(listed.message);
  const quick = quickProfile(listed.text, against);
  return quick === null ? readCarefully(listed, against) : { is: "unit", profile: quick };
}

/** The unit of one line of a list. */
export function readLine(file: string, line: number, text: string, against: Against): UnitRead {
  const profile = quickProfile(text, against);
  if (profile !== null) return { is: "unit", profile };
  const name = fleetFiles.line(file, line);
  if (!isJson(text)) return unreadUnit(fleetFiles.notJson(name));
  return readCarefully({ name, text, placed: (finding) => onLine(finding, file, line) }, against);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function onLine(finding: Finding, file: string, line: number): Finding {
  return { ...finding, where: { ...finding.where, file, line, endLine: line }, related: [] };
}

type Written = Pick<Extract<ListedUnit, { readonly ok: true }>, "name" | "text" | "placed">;

/** With every fault told, for what the quick reader has left. */
function readCarefully({ name, text, placed }: Written, against: Against): UnitRead {
  const read = readProfile({ file: name, text }, against);
  if (read.ok) return { is: "unit", profile: read.profile };
  return unreadUnit(fleetFiles.brokenUnit(name), read.findings.map(placed));
}
