/**
 * Reads the profile of a line of JSON at the speed of `JSON.parse`, when nothing is worth saying of it. For everything
 * else the answer is null, and the reader that keeps positions tells what it is: this one never has to be right about a
 * fault, only about there being none.
 */
import type { Profile } from "../rulebook/model.ts";
import { LIMITS } from "./limits.ts";
import { seenProfile } from "./profile/accept.ts";
import { faultsBesidePersons, profileFaults, type Against } from "./profile/lint.ts";
import { plainJson } from "./quick-scan.ts";

export function quickProfile(text: string, against: Against): Profile | null {
  const plain = plainJson(text);
  if (plain === null) return null;
  const value = parsed(text);
  // JSON.parse keeps the last of two fields of one name and says nothing: then fewer are read than were written.
  if (value === undefined || fieldsIn(value, 0) !== plain.fields) return null;
  const seen = seenProfile(value, against, plain.mayPointOut ? profileFaults : faultsBesidePersons);
  return seen.is === "judgeable" && seen.faults.length === 0 ? seen.profile : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many fields a value has in all; not a number when some bound of the careful reader is passed. */
function fieldsIn(value: unknown, depth: number): number {
  if (typeof value === "string") return value.length > LIMITS.textLength ? Number.NaN : 0;
  if (typeof value !== "object" || value === null) return 0;
  if (depth > LIMITS.depth) return Number.NaN;
  const items: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (items.length > LIMITS.fieldsPerMap) return Number.NaN;
  let fields = Array.isArray(value) ? 0 : items.length;
  for (const item of items) if (typeof item !== "number") fields += fieldsIn(item, depth + 1);
  return fields;
}
