/**
 * The rules that were asked for last of a kind of unit, ready to judge. Whoever judges a fleet asks for the same again and
 * again, and finding ten rules among forty takes as long as judging by half of them.
 */
import { coveringOn } from "../rulebook/covering.ts";
import type { UnitKind } from "../rulebook/in-force.ts";
import type { IsoDate, RuleId, Rulebook } from "../rulebook/model.ts";
import { kept } from "./lazily.ts";
import type { RuleOnDay } from "./rule-on-day.ts";
import { rulesOn } from "./rules-for-unit.ts";

interface Asked {
  readonly date: IsoDate;
  readonly rules: readonly RuleId[] | undefined;
  readonly found: readonly RuleOnDay[];
  /** Whether the rulebook reaches the day. */
  readonly isCovered: boolean;
}

type ByKind = Map<UnitKind["region"], Map<UnitKind["careChoice"], Asked>>;

const LAST = new WeakMap<Rulebook, ByKind>();

export function rulesAsked(
  rulebook: Rulebook,
  unit: UnitKind,
  { date, rules }: { readonly date: IsoDate; readonly rules?: readonly RuleId[] },
): Asked {
  const byKind: ByKind = kept(LAST, rulebook, () => new Map());
  const ofRegion = kept(byKind, unit.region, () => new Map<UnitKind["careChoice"], Asked>());
  const last = ofRegion.get(unit.careChoice);
  if (last !== undefined && last.date === date && areSame(last.rules, rules)) return last;
  const asked: Asked = {
    date,
    // The list may be changed by whoever gave it.
    rules: rules === undefined ? undefined : [...rules],
    found: rulesOn(rulebook, unit, rules === undefined ? { date } : { date, rules }),
    isCovered: coveringOn(rulebook, unit, date).is === "covered",
  };
  ofRegion.set(unit.careChoice, asked);
  return asked;
}

function areSame(a: readonly RuleId[] | undefined, b: readonly RuleId[] | undefined): boolean {
  if (a === b) return a === undefined;
  return a?.length === b?.length && a?.every((rule, place) => rule === b?.[place]) === true;
}
