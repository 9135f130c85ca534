/** Changes to a profile, made on a copy: a suggestion is tried out before anyone sees it. */
import type { Profile } from "../rulebook/model.ts";
import type { ProfileEdit } from "./outcome.ts";

type Path = ProfileEdit["path"];

/**
 * The profile with every edit made, one after the other. The given profile is not touched; a parent that is missing,
 * or that is a plain value where a list or an object is needed, is made.
 */
export function applyEdits(profile: Profile, edits: readonly ProfileEdit[]): Profile {
  return edits.reduce<Profile>((edited, { path, value }) => withValue(edited, path, value), profile);
}

/** The profile with facts that are tried in place of its own. */
export function withFacts(profile: Profile, facts?: Readonly<Record<string, string | number>>): Profile {
  if (facts === undefined) return profile;
  return applyEdits(
    profile,
    Object.entries(facts).map(([fact, value]) => ({ path: ["facts", fact], value })),
  );
}

/** A copy with another value at a place. Whoever asks sees to it that the value may stand there. */
export function withValue<T>(target: T, path: Path, value: unknown): T {
  return replaced(target, path, value) as T;
}

function replaced(target: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === "number") {
    const items: unknown[] = Array.isArray(target) ? [...target] : [];
    items[step] = replaced(items[step], rest, value);
    return items;
  }
  const fields = isFields(target) ? target : {};
  return { ...fields, [step]: replaced(Object.hasOwn(fields, step) ? fields[step] : undefined, rest, value) };
}

function isFields(target: unknown): target is Readonly<Record<string, unknown>> {
  return typeof target === "object" && target !== null && !Array.isArray(target);
}
