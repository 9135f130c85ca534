/** Comparing, with every argument checked first. */
import * as between from "../compare/diff.ts";
import * as over from "../compare/periods.ts";
import * as fleets from "../compare/impact.ts";
import type { Change } from "../compare/change.ts";
import type { Impact, ImpactOptions } from "../compare/impact.ts";
import type { FleetUnit } from "../compare/fleet-unit.ts";
import type { PeriodDiff } from "../compare/periods.ts";
import type { Rulebook } from "../rulebook/model.ts";
import { fieldsIn, periodIn, rulebookIn } from "./arguments.ts";
import { FfuInputError, shown } from "./input-error.ts";
import { dateIn, type IsoDate } from "./iso-date.ts";
import { profileIn } from "./profiles.ts";

/** One side of a comparison: a rulebook as it stands on a day. Two days of one rulebook, or one day of two. */
export interface Side {
  readonly rulebook: Rulebook;
  readonly date: IsoDate;
}

/**
 * Every change from one side to the other, in the newer side's document order, withdrawn rules last.
 * @throws FfuInputError when an argument cannot be used.
 */
export function diff(older: Side, newer: Side): readonly Change[] {
  return between.diff(sideIn(older, "older"), sideIn(newer, "newer"));
}

/**
 * Everything that changes in one rulebook from one day to a later one.
 * @throws FfuInputError when an argument cannot be used, or the days come in the wrong order.
 */
export function diffPeriod(rulebook: Rulebook, older: IsoDate, newer: IsoDate): PeriodDiff {
  const book = rulebookIn(rulebook);
  const { from, through } = periodIn({ from: dateIn(older, "older"), through: dateIn(newer, "newer") }, "older–newer");
  return over.diffPeriod(book, from, through);
}

/**
 * Which units come out differently because the rules changed.
 * @throws FfuInputError when an argument cannot be used.
 * @throws ContradictionError when a unit shows a direction that the comparison of the rule denies.
 */
export function impact(
  older: Side,
  newer: Side,
  fleet: readonly FleetUnit[],
  options: ImpactOptions = { nearPercent: 5 },
): Impact {
  const [before, after] = [sideIn(older, "older"), sideIn(newer, "newer")];
  const { nearPercent } = fieldsIn(options, "options", ["nearPercent"]);
  if (typeof nearPercent !== "number" || !(nearPercent >= 0 && nearPercent <= 100)) {
    throw new FfuInputError("FFU_OPTION", "options.nearPercent", shown(nearPercent));
  }
  if (!Array.isArray(fleet)) throw new FfuInputError("FFU_OPTION", "fleet", shown(fleet));
  const units = fleet.map((unit: unknown, index) => unitIn(unit, after.rulebook, `fleet[${index}]`));
  return fleets.impact(before, after, units, { nearPercent });
}

function unitIn(value: unknown, rulebook: Rulebook, argument: string): FleetUnit {
  const { id, profile } = fieldsIn(value, argument, ["id", "profile"]);
  if (typeof id !== "string") throw new FfuInputError("FFU_OPTION", `${argument}.id`, shown(id));
  return { id, profile: profileIn(profile, rulebook, `${argument}.profile`) };
}

function sideIn(value: unknown, argument: string): Side {
  const { rulebook, date } = fieldsIn(value, argument, ["rulebook", "date"]);
  return { rulebook: rulebookIn(rulebook, `${argument}.rulebook`), date: dateIn(date, `${argument}.date`) };
}
