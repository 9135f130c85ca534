/**
 * Orders checks of opening hours by reasoning over all weeks. Each check is a set of demands on disjoint days, each for
 * a number of minutes among the cells (day and minute) that it counts. The least that a week satisfying one check can
 * have in another's cells is then exact: as many minutes as possible lie where the other does not look.
 */
import { channelDemandOf, groupsOf, requirementOf } from "../../check/opening/demand.ts";
import type { ChannelDemand } from "../../check/opening/demand.ts";
import { intersect, totalMinutes } from "../../quantity/clock.ts";
import type { Span } from "../../quantity/clock.ts";
import { daysOf } from "../../quantity/day-class.ts";
import type { Day } from "../../quantity/day-class.ts";
import type { CheckOf, Registers } from "../../rulebook/model.ts";
import { channelsChanges, hoursChanges, limitUnknown } from "../words/opening-change.ts";
import type { HoursRequirement } from "../../check/words/opening.ts";
import { decided, orderingOf, SAME, undecided } from "./relation.ts";
import type { Relation } from "./relation.ts";

export function compareOpeningHours(
  older: CheckOf<"opening-hours">,
  newer: CheckOf<"opening-hours">,
  registers: Registers,
): Relation {
  const [before, after] = [requirementOf(older, registers), requirementOf(newer, registers)];
  const changes = hoursChanges(before, after);
  if (changes.length === 0) return SAME;
  if (before.minutes === null || after.minutes === null) return undecided("U1", ...changes, limitUnknown);
  const [olderDemands, newerDemands] = [demandsOf(before, before.minutes), demandsOf(after, after.minutes)];
  return decided(orderingOf(implies(newerDemands, olderDemands), implies(olderDemands, newerDemands)), ...changes);
}

export function compareOpeningChannels(
  older: CheckOf<"opening-channels">,
  newer: CheckOf<"opening-channels">,
): Relation {
  const [before, after] = [channelDemandOf(older), channelDemandOf(newer)];
  const changes = channelsChanges(before, after);
  if (changes.length === 0) return SAME;
  return decided(orderingOf(channelsImply(after, before), channelsImply(before, after)), ...changes);
}

interface Demand {
  readonly days: readonly Day[];
  readonly windows: readonly Span[];
  readonly minutes: number;
  readonly cooperation: boolean;
  readonly present: HoursRequirement["present"];
}

function demandsOf(requirement: HoursRequirement, minutes: number): readonly Demand[] {
  const { windows, cooperation, present } = requirement;
  return groupsOf(requirement).map((days) => ({ days, windows, minutes, cooperation, present }));
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
  if (weak.present !== null && strong.present?.profession !== weak.present.profession) return 0;
  const elsewhere = cells(strong) - sharedCells(strong, weak);
  return Math.max(0, strong.minutes - elsewhere);
}

function cells({ days, windows }: Demand): number {
  return days.length * totalMinutes(windows);
}

function sharedCells(a: Demand, b: Demand): number {
  return a.days.filter((day) => b.days.includes(day)).length * totalMinutes(intersect(a.windows, b.windows));
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
