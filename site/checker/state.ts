/** The profile as the form changes it. Nothing here guesses: what is taken away is unknown again. */
import { applyEdits } from "../../src/check/edit.ts";
import type { Profile } from "../../src/rulebook/model.ts";
import { mailAddressIn, personalNumberIn } from "../../src/read/personal-data.ts";
import { defaultUnitName, faults } from "../words/checker.ts";
import type { CheckerData } from "./data.ts";
import type { Typed } from "./typed-text.ts";

export type Path = readonly (string | number)[];

export function emptyProfile({ unit }: Pick<CheckerData, "unit">): Profile {
  return { unit: { name: defaultUnitName, region: unit.region, careChoice: unit.careChoice } };
}

/** The value at a path, or undefined. Own keys only. */
export function valueAt(profile: Profile, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined,
    profile,
  );
}

export function withValue(profile: Profile, path: Path, value: unknown): Profile {
  return value === undefined ? without(profile, path) : applyEdits(profile, [{ path, value }]);
}

/** The profile without what stands at the path. A map of facts or attestations that becomes empty goes too. */
export function without(profile: Profile, path: Path): Profile {
  const parent = path.slice(0, -1);
  const step = path.at(-1);
  const holder = valueAt(profile, parent);
  if (typeof holder !== "object" || holder === null || step === undefined) return profile;
  if (Array.isArray(holder)) {
    const items: readonly unknown[] = holder;
    return applyEdits(profile, [{ path: parent, value: items.filter((_, index) => index !== step) }]);
  }
  const left = Object.entries(holder).filter(([key, value]) => key !== step && value !== undefined);
  return left.length === 0 && parent.length === 1
    ? without(profile, parent)
    : applyTo(profile, parent, Object.fromEntries(left));
}

function applyTo(profile: Profile, path: Path, value: unknown): Profile {
  if (path.length > 0) return applyEdits(profile, [{ path, value }]);
  // The root keeps its unit: only optional parts are ever taken away.
  return { ...(value as Profile), unit: profile.unit };
}

/** The profile with one more entry last in a list. */
export function withEntry(profile: Profile, path: Path, entry: unknown): Profile {
  const entries = valueAt(profile, path);
  return applyEdits(profile, [{ path: [...path, Array.isArray(entries) ? entries.length : 0], value: entry }]);
}

/** Free text about a unit. Nothing in it may point out a person. */
export function typedText(text: string, longest: number): Typed<string> {
  const value = text.trim();
  if (value === "") return { is: "empty" };
  if (value.length > longest) return { is: "wrong", message: faults.tooLong(longest) };
  if (personalNumberIn(value) !== null || mailAddressIn(value) !== null)
    return { is: "wrong", message: faults.personal };
  return { is: "value", value: value.normalize("NFC") };
}
