/** The door that every profile goes through, whether it is read or handed over. */
import { acceptProfile, readProfile as readText } from "../read/profile.ts";
import { refusalOf, seenProfile, type Seen } from "../read/profile/accept.ts";
import { quickProfile } from "../read/quick-profile.ts";
import type { Finding, Position } from "../read/finding.ts";
import type { Profile, Rulebook } from "../rulebook/model.ts";
import { rulebookIn } from "./arguments.ts";
import { FfuInputError, shown } from "./input-error.ts";

/** One thing that is wrong, or worth knowing, in a profile. */
export interface ProfileFinding extends Pick<Finding, "code" | "severity" | "title" | "message" | "fix" | "pointer"> {
  /** Line and column, counted from 1, in a text that was read. Null for a value, which has no lines. */
  readonly position: Omit<Position, "file"> | null;
}

/** A profile that can be judged, or why it cannot. The findings of a readable one are warnings and notices. */
export type ReadProfile =
  | { readonly ok: true; readonly profile: Profile; readonly findings: readonly ProfileFinding[] }
  | { readonly ok: false; readonly findings: readonly ProfileFinding[] };

/** Profiles that have been accepted, for each rulebook. They are frozen, so they stay as they were. */
const ACCEPTED = new WeakMap<Rulebook, WeakSet<Profile>>();

/** A text that was written, or a value with no text. */
const NAME = "profil";

/**
 * Reads a profile: text is YAML (or JSON, which is YAML), any other value is what `JSON.parse` gives. Words of everyday
 * become the registers' ids. Never throws for what a profile may be, and the profile it gives is frozen.
 *
 * @throws FfuInputError FFU_RULEBOOK when the rulebook is none.
 */
export function readProfile(input: unknown, rulebook: Rulebook): ReadProfile {
  const against = rulebookIn(rulebook);
  const isText = typeof input === "string";
  // Most of what programs send is JSON that nothing has to be said of, and needs no positions.
  const quick = isText ? quickProfile(input, against) : null;
  if (quick !== null) return { ok: true, profile: accepted(quick, against), findings: [] };
  const read = isText
    ? readText({ file: NAME, text: input }, against)
    : acceptProfile({ file: NAME, value: plain(input), positions: new Map() }, against);
  const findings = read.findings.map((it) => findingOf(it, isText));
  return read.ok ? { ok: true, profile: accepted(read.profile, against), findings } : { ok: false, findings };
}

/** The profile when it is one that `readProfile` would accept. One that it gave is known and costs nothing. */
export function profileIn(value: unknown, rulebook: Rulebook, argument = "profile"): Profile {
  if (typeof value === "object" && value !== null && ACCEPTED.get(rulebook)?.has(value as Profile)) {
    return value as Profile;
  }
  if (typeof value === "string") throw new FfuInputError("FFU_PROFILE", argument, shown(value));
  const seen = seenProfile(plain(value), rulebook);
  if (seen.is === "judgeable") return seen.profile;
  throw refused("FFU_PROFILE", argument, seen);
}

/** The profile with facts tried in place of its own, each of which must fit the register as the profile's own must. */
export function profileTrying(profile: Profile, whatIf: unknown, rulebook: Rulebook): Profile {
  if (whatIf === undefined) return profile;
  if (typeof whatIf !== "object" || whatIf === null || Array.isArray(whatIf)) {
    throw new FfuInputError("FFU_OPTION", "options.whatIf", shown(whatIf));
  }
  const seen = seenProfile(plain({ ...profile, facts: { ...profile.facts, ...whatIf } }), rulebook);
  if (seen.is === "judgeable") return seen.profile;
  throw refused("FFU_WHAT_IF", "options.whatIf", seen);
}

/** Says where, and what kind of fault it is. The sentence of it is the reader's: a program that only judges carries none. */
function refused(
  kind: "FFU_PROFILE" | "FFU_WHAT_IF",
  argument: string,
  seen: Exclude<Seen, { readonly is: "judgeable" }>,
): FfuInputError {
  const { pointer, code } = refusalOf(seen);
  return new FfuInputError(kind, `${argument}${pointer}`, code ?? "");
}

function accepted(profile: Profile, rulebook: Rulebook): Profile {
  const known = ACCEPTED.get(rulebook) ?? new WeakSet<Profile>();
  ACCEPTED.set(rulebook, known);
  const kept = frozen(structuredClone(profile));
  known.add(kept);
  return kept;
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

/** The value as JSON has it. What JSON cannot hold (a circle, a big integer) is no profile: nothing stands for it. */
function plain(value: unknown): unknown {
  try {
    const text: string | undefined = JSON.stringify(value);
    return text === undefined ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** A finding as services get it. What was no text has no lines. */
export function findingOf(
  { code, severity, title, message, fix, pointer, where }: Finding,
  isText: boolean,
): ProfileFinding {
  const { file: _file, ...position } = where;
  return { code, severity, title, message, fix, pointer, position: isText ? position : null };
}
