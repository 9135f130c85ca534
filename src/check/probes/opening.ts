import { clockText, parseClock, totalMinutes, type Span } from "../../quantity/clock.ts";
import { daysOf, type Day } from "../../quantity/day-class.ts";
import { multiply, rational, roundUpTo } from "../../quantity/rational.ts";
import type { CheckOf, Profile } from "../../rulebook/model.ts";
import { windowsOf } from "../opening/demand.ts";
import type { Probe, ProberOf } from "./probe.ts";

type Interval = NonNullable<Profile["openingHours"]>[number];
type Channels = NonNullable<Interval["channels"]>;

const DAY_MINUTES = 24 * 60;

/** Weeks with a minute less, exactly, and a minute more than the limit, inside the window and outside it. */
export const openingHoursProbes: ProberOf<"opening-hours"> = (check) => {
  const days = daysOf(check.days);
  const windows = windowsOf(check);
  const limits = limitMinutes(check, days.length);
  const spreads = limits.flatMap((total) =>
    [-1, 0, 1].flatMap((step) => [
      weekOf(spread(days, windows, total + step)),
      weekOf(frontLoaded(days, windows, total + step)),
      weekOf(late(days, windows, total + step)),
    ]),
  );
  const whole = [
    weekOf(days.flatMap((day) => windows.map(({ start, end }) => interval(day, start, end)))),
    ...windows.flatMap(({ start, end }) => [
      weekOf(days.map((day) => interval(day, start, end))),
      weekOf(days.map((day) => interval(day, Math.max(0, start - 60), Math.min(DAY_MINUTES, end + 60)))),
      weekOf(days.map((day) => interval(day, Math.max(0, start - 60), end - 60))),
      weekOf(days.map((day) => interval(day, start + 60, Math.min(DAY_MINUTES, end + 60)))),
    ]),
    weekOf([]),
  ];
  const { present } = check;
  const all = [...spreads, ...whole];
  const staffed =
    present === undefined
      ? all
      : [...all.map((it) => withPresent(it, [present])), ...all.map((it) => withPresent(it, []))];
  return staffed.flatMap((probe) => [probe, withCooperation(probe)]);
};

/**
 * Premises open through the window with all channels, and on one day at a time with one channel missing the whole time,
 * at the beginning and at the end: a change of days, of hours or of channels each leaves one of them alone in the open.
 */
export const openingChannelsProbes: ProberOf<"opening-channels"> = (check) => {
  const days = daysOf(check.days);
  const { start, end } = windowOf(check);
  const all: Channels = ["besok", "digitalt", "telefon"];
  const gaps = [
    [start, end],
    [start, Math.min(end, start + SHORT)],
    [Math.max(start, end - SHORT), end],
  ] as const;
  const without = days.flatMap((day) =>
    all.flatMap((missing) =>
      gaps.map(([from, to]) =>
        weekOf([interval(day, start, end, rest(all, missing)), ...around(day, [start, from], [to, end], [missing])]),
      ),
    ),
  );
  return [weekOf(days.map((day) => interval(day, start, end, all))), ...without, weekOf([])];
};

/** A quarter of an hour. */
const SHORT = 15;

function rest(all: Channels, missing: Channels[number]): Channels {
  return all.filter((channel) => channel !== missing);
}

/** The one channel on either side of its gap. */
function around(
  day: Day,
  ...sides: readonly [readonly [number, number], readonly [number, number], Channels]
): readonly Interval[] {
  const [before, after, channels] = sides;
  return [before, after].filter(([from, to]) => to > from).map(([from, to]) => interval(day, from, to, channels));
}

function windowOf({ between }: Pick<CheckOf<"opening-hours">, "between">): {
  readonly start: number;
  readonly end: number;
} {
  const [from, to] = between ?? [];
  return { start: parseClock(from ?? "00:00") ?? 0, end: parseClock(to ?? "24:00") ?? DAY_MINUTES };
}

/** The limits as minutes over all the days together. */
function limitMinutes(check: CheckOf<"opening-hours">, days: number): readonly number[] {
  const minutes = (hours: number | "ej-angivet" | undefined, times: number): readonly number[] =>
    hours === undefined || hours === "ej-angivet"
      ? []
      : [Number(roundUpTo(multiply(rational(hours), rational(60 * times)), rational(1)).numerator)];
  return [
    ...minutes(check.atLeastHoursPerWeek, 1),
    ...minutes(check.atLeastHoursInTotal, 1),
    ...minutes(check.atLeastHoursPerDay, days),
  ];
}

/** The total shared over the days as evenly as whole minutes allow. */
function spread(days: readonly Day[], windows: readonly Span[], total: number): readonly Interval[] {
  const each = Math.floor(total / days.length);
  const rest = total - each * days.length;
  return days.flatMap((day, index) => filled(day, windows, each + (index < rest ? 1 : 0)));
}

/** The total as late in the windows as it can lie. */
function late(days: readonly Day[], windows: readonly Span[], total: number): readonly Interval[] {
  const each = Math.floor(total / days.length);
  return days.flatMap((day) => {
    let left = Math.max(0, each);
    const open = windows.toReversed().flatMap(({ start, end }) => {
      const own = Math.min(left, end - start);
      left -= own;
      return own === 0 ? [] : [interval(day, end - own, end)];
    });
    return open.length === 0 ? [interval(day, 0, 0)] : open;
  });
}

/** The total put on the first days, as much as the windows hold. */
function frontLoaded(days: readonly Day[], windows: readonly Span[], total: number): readonly Interval[] {
  const most = totalMinutes(windows);
  return days.flatMap((day, index) => filled(day, windows, Math.max(0, Math.min(most, total - most * index))));
}

/** So many minutes of a day, as early as the windows allow. */
function filled(day: Day, windows: readonly Span[], minutes: number): readonly Interval[] {
  let left = Math.max(0, minutes);
  const open = windows.flatMap(({ start, end }) => {
    const own = Math.min(left, end - start);
    left -= own;
    return own === 0 ? [] : [interval(day, start, start + own)];
  });
  return open.length === 0 ? [interval(day, 0, 0)] : open;
}

function interval(days: Day, start: number, end: number, channels?: Channels): Interval {
  if (end <= start) return { days, closed: true };
  return { days, opens: clockText(start), closes: clockText(end), ...(channels ? { channels } : {}) };
}

function weekOf(openingHours: readonly Interval[]): Probe {
  return { openingHours, facts: { "samverkan-kvall-helg": "nej" } };
}

function withPresent(probe: Probe, present: readonly string[]): Probe {
  const { openingHours = [] } = probe;
  return { ...probe, openingHours: openingHours.map((it) => (it.closed ? it : { ...it, present })) };
}

function withCooperation({ openingHours }: Probe): Probe {
  return {
    openingHours: (openingHours ?? []).map((it) => (it.closed ? it : { ...it, cooperation: "Samverkande enhet" })),
    facts: { "samverkan-kvall-helg": "ja" },
  };
}
