/**
 * Probes: parts of unit profiles that lie just at and just beside every limit of a check. Run through the evaluator on
 * both sides of a comparison they judge what the rule tables say, and the first that differs is the witness.
 */
import type { Check, CheckOf, IsoDate, Profile, Registers } from "../../rulebook/model.ts";

/** A part of a profile. Parts of several checks are put together with `merged`. */
export type Probe = Omit<Profile, "unit"> & { readonly unit?: Partial<Profile["unit"]> };

/** What a unit is made up with: the words it may use, and the day on which it is judged. */
export interface Asked {
  readonly registers: Registers;
  readonly date: IsoDate;
}

export type Prober<C extends Check> = (check: C, registers: Registers, asked: Asked) => readonly Probe[];

export type ProberOf<K extends Check["kind"]> = Prober<CheckOf<K>>;

const LISTS = ["staff", "addOns", "openingHours", "subcontractors"] as const;

/** Both probes in one unit: lists are joined, facts put together. */
export function merged(a: Probe, b: Probe): Probe {
  const lists = LISTS.filter((list) => a[list] !== undefined || b[list] !== undefined);
  return {
    ...a,
    ...b,
    unit: { ...a.unit, ...b.unit },
    facts: { ...a.facts, ...b.facts },
    ...Object.fromEntries(lists.map((list) => [list, [...(a[list] ?? []), ...(b[list] ?? [])]])),
  };
}

/** Every probe of the one beside every probe of the other; where that is too many, as many as fit, evenly spread. */
export function crossed(a: readonly Probe[], b: readonly Probe[], most = 1_000): readonly Probe[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const all = a.length * b.length;
  const count = Math.min(all, most);
  return Array.from({ length: count }, (_, index) => {
    const place = Math.floor((index * all) / count);
    return merged(a[Math.floor(place / b.length)] ?? {}, b[place % b.length] ?? {});
  });
}
