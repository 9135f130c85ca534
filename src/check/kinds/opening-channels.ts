/**
 * Which channels a patient can use while the unit is open. The unit is open when any of its own entries says so; a
 * channel is open when an entry with that channel says so. A cooperating unit's time is not the unit's own.
 */
import { intersect, subtract, totalMinutes, union, type Span } from "../../quantity/clock.ts";
import { daysOf, type Day } from "../../quantity/day-class.ts";
import {
  channelsMet,
  channelsMissing,
  channelsNotMet,
  channelsRequirement,
  keepChannelsOpen,
  nothingOpen,
} from "../words/opening-channels.ts";
import { hoursUnknown, type DaySpan } from "../words/opening.ts";
import { channelDemandOf, type ChannelDemand, type ChannelsCheck } from "../opening/demand.ts";
import { hoursDistance } from "../opening/distance.ts";
import { entriesUsed, missingChannels, missingTimes, missingWeek } from "../opening/entries.ts";
import { closingsOf, type Fill } from "../opening/edits.ts";
import { seasonNotes } from "../opening/notes.ts";
import { met, notApplicable, notMet, unknown, type Told } from "../outcomes.ts";
import { ready, type Finding } from "../compiled.ts";
import type { Closing, MissingFact, Outcome, OutcomeState } from "../outcome.ts";
import { distinct, oncePerPlace } from "../profile.ts";
import { spansOf, type Channel, type DayHours, type OpenStretch, type Week } from "../week.ts";
import { weekIn, type Unit } from "../unit.ts";
import { type Stated, windowFigures } from "../anatomy.ts";

export function readyOpeningChannels(check: ChannelsCheck) {
  const demand = channelDemandOf(check);
  return ready("opening-channels", demand, (unit) => find(demand, unit));
}

export function describeOpeningChannels(check: ChannelsCheck): string {
  return inWords(channelDemandOf(check));
}

export const openingChannelsStated: Stated<ChannelsCheck> = ({ between }) => ({
  applies: "sometimes",
  figures: windowFigures("between", between),
});

function inWords({ channels, days, window }: ChannelDemand): string {
  return channelsRequirement(channels, days, window);
}

/** One channel on one day: the open minutes without it, for certain and at worst. */
interface Shut {
  readonly day: Day;
  readonly channel: Channel;
  readonly surely: readonly Span[];
  readonly possibly: readonly Span[];
}

/** `shut` is every channel on every day, where there is a week to look at. */
interface ChannelsFinding extends Finding {
  readonly shut: readonly Shut[];
}

function find(demand: ChannelDemand, unit: Unit): ChannelsFinding {
  const onDate = weekIn(unit);
  if (onDate.is !== "week") return { state: "unknown", shut: [] };
  const { week } = onDate;
  const days = daysOf(demand.days);
  const shut: Shut[] = [];
  let before: OnADay | null = null;
  let isOpen = false;
  for (const day of days) {
    // Most days have the hours of the day before.
    if (before?.hours !== week.on(day)) before = onADay(week.on(day), demand);
    isOpen ||= before.isOpen;
    for (const found of before.shut) shut.push({ day, ...found });
  }
  return { state: stateOf(shut, isOpen), shut };
}

/** The channels by the hours of a day, whichever day has them. */
interface OnADay {
  readonly hours: DayHours;
  readonly shut: readonly Omit<Shut, "day">[];
  /** Whether any hours of the unit's own lie in the window, sure or not. */
  readonly isOpen: boolean;
}

function onADay(hours: DayHours, { window, channels }: ChannelDemand): OnADay {
  const sure = ownIn(hours.sure, window);
  const unclear = ownIn(hours.unclear, window);
  return {
    hours,
    shut: channels.map((channel) => shutFor(channel, sure, unclear)),
    isOpen: sure.length > 0 || unclear.length > 0,
  };
}

/** Unclear hours that state every channel breach nothing, whatever they turn out to be. */
function stateOf(shut: readonly Shut[], isOpen: boolean): OutcomeState {
  if (shut.some(({ surely }) => surely.length > 0)) return "not-met";
  if (shut.some(({ possibly }) => possibly.length > 0)) return "unknown";
  return isOpen ? "met" : "not-applicable";
}

export function tellOpeningChannels(it: ReturnType<typeof readyOpeningChannels>, unit: Unit): Outcome {
  const { with: demand } = it;
  const { state, shut } = it.find(unit);
  const onDate = weekIn(unit);
  const words = inWords(demand);
  if (onDate.is !== "week") {
    const sentence = hoursUnknown(words, onDate.is === "absent" ? "absent" : "incomplete");
    return unknown({ sentence }, [missingWeek(onDate, unit.date)]);
  }
  const { week } = onDate;
  const days = daysOf(demand.days);
  const told = {
    facts: entriesUsed(week, days, false, unit.profile),
    notes: seasonNotes(week, unit.date),
  };
  switch (state) {
    case "not-met": {
      const open = days.flatMap((day) => openOn(day, week, demand.window));
      return breach(shut, open, { ...told, sentence: channelsNotMet(words) });
    }
    case "met":
      return met({ ...told, sentence: channelsMet(words) }, null);
    case "not-applicable":
      return notApplicable({ ...told, sentence: nothingOpen(words) });
    case "unknown":
    case "needs-attestation": {
      const sentence = hoursUnknown(words, "incomplete");
      return unknown({ ...told, sentence }, missingOn(days, week, demand.window, shut));
    }
  }
}

function shutFor(channel: Channel, sure: readonly OpenStretch[], unclear: readonly OpenStretch[]): Omit<Shut, "day"> {
  if (unclear.length === 0 && sure.every(({ channels }) => channels?.includes(channel))) {
    return { channel, surely: [], possibly: [] };
  }
  const stated = sure.filter(({ channels }) => channels?.includes(channel));
  const unstated = sure.filter(({ channels }) => channels === null);
  const hopeful = unclear.filter(({ channels }) => channels?.includes(channel) ?? true);
  const doubtful = unclear.filter(({ channels }) => !channels?.includes(channel));
  return {
    channel,
    surely: subtract(spansOf(sure), spansOf([...stated, ...unstated, ...hopeful])),
    possibly: subtract(spansOf([...sure, ...doubtful]), spansOf(stated)),
  };
}

/** The unit's own stretches, cut to the window. */
function ownIn(stretches: readonly OpenStretch[], window: Span): readonly OpenStretch[] {
  return stretches.flatMap((stretch) => {
    const span = { start: Math.max(stretch.span.start, window.start), end: Math.min(stretch.span.end, window.end) };
    return stretch.side === "own" && span.start < span.end ? [{ ...stretch, span }] : [];
  });
}

function openOn(day: Day, week: Week, window: Span): readonly DaySpan[] {
  return union(spansOf(ownIn(week.on(day).sure, window))).map((span) => ({ day, span }));
}

/** What would settle the hours on which a channel may be shut. */
function missingOn(days: readonly Day[], week: Week, window: Span, shut: readonly Shut[]): readonly MissingFact[] {
  const missing = days.flatMap((day) => {
    const unsettled = shut.filter((it) => it.day === day).flatMap((it) => it.possibly);
    const matters = ({ span }: OpenStretch): boolean => intersect(intersect([span], [window]), unsettled).length > 0;
    const unclear = week.on(day).unclear.filter((stretch) => stretch.side === "own" && matters(stretch));
    const sure = week.on(day).sure.filter((stretch) => stretch.side === "own" && matters(stretch));
    const stated = unclear.flatMap(({ why }) => (why === null ? [] : [why.placed]));
    return [...missingTimes(unclear, week), ...missingChannels([...sure.map(({ placed }) => placed), ...stated])];
  });
  return oncePerPlace(missing);
}

function breach(shut: readonly Shut[], open: readonly DaySpan[], told: Told): Outcome {
  const closed = closedHours(shut);
  const required = minutesOf(open);
  const said = channelsMissing(shutByChannel(shut));
  return notMet(told, hoursDistance("channels", required, required - minutesOf(closed), closed, said));
}

export function closeOpeningChannels(
  { find: found }: ReturnType<typeof readyOpeningChannels>,
  unit: Unit,
): readonly Closing[] {
  const { shut } = found(unit);
  const onDate = weekIn(unit);
  // While an entry's channels or times are unclear, keeping these hours would not settle the requirement.
  const settled = shut.every(({ surely, possibly }) => totalMinutes(surely) === totalMinutes(possibly));
  if (onDate.is !== "week" || !settled) return [];
  const byChannel = shutByChannel(shut);
  const fills: readonly Fill[] = byChannel.flatMap(({ channel, stretches }) =>
    stretches.map((stretch) => ({ ...stretch, channels: [channel] })),
  );
  return closingsOf(fills, onDate.week, keepChannelsOpen(byChannel));
}

/** The channels that are surely shut at some time, each with when. */
function shutByChannel(shut: readonly Shut[]) {
  const stretchesOf = (channel: Channel): readonly DaySpan[] =>
    shut.filter((it) => it.channel === channel).flatMap(({ day, surely }) => surely.map((span) => ({ day, span })));
  return distinct(shut, ({ channel }) => channel)
    .map(({ channel }) => ({ channel, stretches: stretchesOf(channel) }))
    .filter(({ stretches }) => stretches.length > 0);
}

/** The hours on which some channel is shut, each minute once. */
function closedHours(shut: readonly Shut[]): readonly DaySpan[] {
  return distinct(shut, ({ day }) => day).flatMap(({ day }) =>
    union(shut.filter((it) => it.day === day).flatMap(({ surely }) => surely)).map((span) => ({ day, span })),
  );
}

function minutesOf(stretches: readonly DaySpan[]): number {
  return stretches.reduce((total, { span }) => total + span.end - span.start, 0);
}
