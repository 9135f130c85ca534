/**
 * Orders checks of opening hours by reasoning over all weeks. Each check is a set of demands on disjoint days, each for
 * a number of minutes among the cells (day and minute) that it counts. The least that a week satisfying one check can
 * have in another's cells is then exact: as many minutes as possible lie where the other does not look.
 */
import { intersect, totalMinutes } from "../../quantity/clock.ts";
import type { Span } from "../../quantity/clock.ts";
import { daysOf } from "../../quantity/day-class.ts";
import type { Day, DayClass } from "../../quantity/day-class.ts";
import type { HoursRequirement } from "../../words/opening.ts";
import { groupsOf } from "./demand.ts";
import { directionOf } from "../relation.ts";
import type { Direction } from "../relation.ts";
import type { Channel } from "../week.ts";

interface Demand {
  readonly days: readonly Day[];
  readonly window: Span;
  readonly minutes: number;
  readonly cooperation: boolean;
}

/** How the weeks that pass relate. Both limits must be known. */
export function orderHours(older: HoursRequirement, newer: HoursRequirement, limits: Limits): Direction {
  const [before, after] = [demandsOf(older, limits.older), demandsOf(newer, limits.newer)];
  return directionOf(implies(after, before), implies(before, after));
}

interface Limits {
  readonly older: number;
  readonly newer: number;
}

function demandsOf(requirement: HoursRequirement, minutes: number): readonly Demand[] {
  const { window, cooperation } = requirement;
  return groupsOf(requirement).map((days) => ({ days, window, minutes, cooperation }));
}

function implies(strong: readonly Demand[], weak: readonly Demand[]): boolean {
  // What no week can satisfy implies anything.
  return strong.some((demand) => demand.minutes > cells(demand)) || weak.every((demand) => covers(strong, demand));
}

function covers(strong: readonly Demand[], weak: Demand): boolean {
  return strong.reduce((least, demand) => least + leastShared(demand, weak), 0) >= weak.minutes;
}

/** How many of the minutes that `strong` demands must lie where `weak` counts them. */
function leastShared(strong: Demand, weak: Demand): number {
  // Time in cooperation may be all there is, and `weak` may not count it.
  if (strong.cooperation && !weak.cooperation) return 0;
  const elsewhere = cells(strong) - sharedCells(strong, weak);
  return Math.max(0, strong.minutes - elsewhere);
}

function cells({ days, window }: Demand): number {
  return days.length * totalMinutes([window]);
}

function sharedCells(a: Demand, b: Demand): number {
  return a.days.filter((day) => b.days.includes(day)).length * totalMinutes(intersect([a.window], [b.window]));
}

/** A check of channels as the cells it looks at. */
export interface ChannelDemand {
  readonly days: DayClass;
  readonly window: Span;
  readonly channels: readonly Channel[];
}

/** How the weeks that do not breach relate. */
export function orderChannels(older: ChannelDemand, newer: ChannelDemand): Direction {
  return directionOf(channelsImply(newer, older), channelsImply(older, newer));
}

/** A week that never breaches `strong` never breaches `weak`: every cell and channel of `weak` is also in `strong`. */
function channelsImply(strong: ChannelDemand, weak: ChannelDemand): boolean {
  const window = totalMinutes([weak.window]);
  if (window === 0) return true;
  const strongDays = daysOf(strong.days);
  return (
    daysOf(weak.days).every((day) => strongDays.includes(day)) &&
    totalMinutes(intersect([weak.window], [strong.window])) === window &&
    weak.channels.every((channel) => strong.channels.includes(channel))
  );
}
