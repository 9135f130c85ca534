/** A unit with as little as it takes, so that a reader sees what an example is about. */
import { daysOf } from "../../quantity/day-class.ts";
import type { Profile } from "../../rulebook/model.ts";
import type { Probe } from "../probes/probe.ts";

type Interval = NonNullable<Profile["openingHours"]>[number];

/** The unit without everything that makes no difference, by the words of `isSame`. */
export function plainest(probe: Probe, isSame: (simpler: Probe) => boolean): Probe {
  const fewer = parts(probe).reduce((unit, without) => keptIf(without(unit), unit, isSame), probe);
  const { openingHours } = fewer;
  if (openingHours === undefined) return fewer;
  return keptIf({ ...fewer, openingHours: together(openingHours) }, fewer, isSame);
}

function keptIf(simpler: Probe, unit: Probe, isSame: (simpler: Probe) => boolean): Probe {
  return isSame(simpler) ? simpler : unit;
}

type Without = (unit: Probe) => Probe;

/** Each part of the unit and each of its facts, as a way to do without it. */
function parts({ facts = {}, ...others }: Probe): readonly Without[] {
  const whole = ["facts", ...Object.keys(others)].map((key) => (unit: Probe) => withoutKey(unit, key));
  const single = Object.keys(facts).map(
    (fact) =>
      (unit: Probe): Probe =>
        unit.facts === undefined ? unit : { ...unit, facts: withoutKey(unit.facts, fact) },
  );
  return [...whole, ...single];
}

function withoutKey<T extends object>(holder: T, key: string): T {
  return Object.fromEntries(Object.entries(holder).filter(([own]) => own !== key)) as T;
}

/** Days with the same hours as one entry where there is a word for them; a day that is not named is closed. */
function together(hours: readonly Interval[]): readonly Interval[] {
  const open = hours.filter(({ closed }) => closed !== true);
  const named = (["alla-dagar", "vardagar", "helg"] as const).find((name) => {
    const days = daysOf(name).filter((day) => day !== "helgdag" || name === "helg");
    return days.length === open.length && days.every((day) => open.some((it) => it.days === day));
  });
  const [first, ...others] = open;
  const hoursOf = (it: Interval): string => JSON.stringify({ ...it, days: named });
  if (named === undefined || first === undefined) return open;
  return others.every((it) => hoursOf(it) === hoursOf(first)) ? [{ ...first, days: named }] : open;
}
