/** How checks read the structures that every profile has: pointers, aliases of the registers, what holds on a day. */
import { isWithin } from "../quantity/calendar.ts";
import type { IsoDate, Profile, Registers } from "../rulebook/model.ts";
import { idsByWord } from "../rulebook/vocabulary.ts";
import { lowerFirst } from "../words/format.ts";
import { MISSING_PARTS } from "./words/missing.ts";
import type { FactUse, MissingFact } from "./outcome.ts";

export type StaffMember = NonNullable<Profile["staff"]>[number];
export type HeldAddOn = NonNullable<Profile["addOns"]>[number];
export type Subcontractor = NonNullable<Profile["subcontractors"]>[number];

/** An entry of a list in the profile, with its place in that list. */
export interface Placed<T> {
  readonly entry: T;
  readonly index: number;
}

type Vocabulary = "professions" | "competences" | "roles" | "services" | "addOns";

/** Before every other day. */
export const FIRST_DAY: IsoDate = "0000-01-01";
const LAST_DAY: IsoDate = "9999-12-31";

/** A JSON pointer. A rule id holds slashes, which a pointer writes as `~1`. */
export function pointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/**
 * Own entries only: a fact called `constructor` is no more in the profile than any other unknown one. What every object
 * has besides is functions and the object that they stand in, which costs a third of asking whose the entry is.
 */
export function ownEntry<T>(entries: Readonly<Record<string, T | undefined>> | undefined, key: string): T | undefined {
  const entry = entries?.[key];
  return typeof entry === "function" || entry === Object.prototype ? undefined : entry;
}

/** The register's id for a word in a profile or a rule: `sjukgymnast` is `fysioterapeut`. Unknown words stay. */
export function canonical(registers: Registers, vocabulary: Vocabulary, word: string): string {
  return idsByWord(registers.professions[vocabulary]).get(word) ?? word;
}

/** The title of an add-on in the middle of a sentence. */
export function addOnTitle(registers: Registers, addOn: string): string {
  const id = canonical(registers, "addOns", addOn);
  return lowerFirst(registers.professions.addOns.find((named) => named.id === id)?.title ?? addOn);
}

/** True on the days that an entry with an optional first and last day covers; both days are included. */
export function holdsOn(
  date: IsoDate,
  period: { readonly from?: IsoDate | undefined; readonly through?: IsoDate | undefined },
): boolean {
  return isWithin(date, { from: period.from ?? FIRST_DAY, through: period.through ?? LAST_DAY });
}

/** The entries of a list with their places, or null when the profile does not state the list. */
export function placed<T>(entries: readonly T[] | undefined): readonly Placed<T>[] | null {
  return entries?.map((entry, index) => ({ entry, index })) ?? null;
}

/** What a check asks for when a whole part of the profile is absent. */
export function missingPart(part: keyof typeof MISSING_PARTS): MissingFact {
  const { path, title, question } = MISSING_PARTS[part];
  return { fact: part, pointer: path, title, question, reason: "absent" };
}

/** What would make clear what the profile says at a place. */
export function missingIn(
  path: readonly [part: string, ...steps: (string | number)[]],
  asked: { readonly title: string; readonly question: string },
): MissingFact {
  return { fact: path[0], pointer: pointer(path), ...asked, reason: "incomplete" };
}

/** An entry of the profile that an outcome rests on, as old as the profile. */
export function partUsed(
  profile: Profile,
  part: string,
  index: number,
  title: string,
  value: string,
  unit: string | null = null,
): FactUse {
  return { fact: part, title, value, unit, asOf: profile.asOf ?? null, pointer: pointer([part, index]) };
}

/** Facts, or what is missing, each place once. */
export function oncePerPlace<T extends { readonly pointer: string }>(items: readonly T[]): readonly T[] {
  return distinct(items, ({ pointer: place }) => place);
}

/** The items without repeats, told apart by `key`, in the order they came. */
export function distinct<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  // A key that is new makes the set larger.
  return items.filter((item) => seen.size < seen.add(key(item)).size);
}
