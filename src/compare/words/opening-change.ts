/** What has changed between two requirements on opening hours, one sentence per thing that changed. */
import { subtract } from "../../quantity/clock.ts";
import type { Span } from "../../quantity/clock.ts";
import type { DayClass } from "../../quantity/day-class.ts";
import { list, swedishDuration } from "../../words/format.ts";
import { channelsText } from "../../check/words/opening-channels.ts";
import type { ChannelCode } from "../../check/words/opening-channels.ts";
import { dayClassText, spanText } from "../../check/words/opening.ts";
import type { HoursRequirement } from "../../check/words/opening.ts";

/** Empty when nothing changed. */
export function hoursChanges(older: HoursRequirement, newer: HoursRequirement): readonly string[] {
  return [
    ...limitChange(older.minutes, newer.minutes),
    ...measureChange(older.measure, newer.measure),
    ...daysChange(older.days, newer.days),
    ...windowChange(older.windows, newer.windows),
    ...presentChange(older.present, newer.present),
    ...cooperationChange(older.cooperation, newer.cooperation),
  ];
}

export function channelsChanges(
  older: { readonly channels: readonly ChannelCode[]; readonly days: DayClass; readonly window: Span },
  newer: { readonly channels: readonly ChannelCode[]; readonly days: DayClass; readonly window: Span },
): readonly string[] {
  const added = newer.channels.filter((channel) => !older.channels.includes(channel));
  const removed = older.channels.filter((channel) => !newer.channels.includes(channel));
  return [
    ...(added.length === 0 ? [] : [`Kontaktvägar som tillkommer: ${channelsText(added)}.`]),
    ...(removed.length === 0 ? [] : [`Kontaktvägar som inte längre krävs: ${channelsText(removed)}.`]),
    ...daysChange(older.days, newer.days),
    ...windowChange([older.window], [newer.window]),
  ];
}

export const limitUnknown = "Källan anger inte antalet timmar, så det går inte att räkna ut om kravet blir hårdare.";

function limitChange(older: number | null, newer: number | null): readonly string[] {
  if (older === newer) return [];
  if (older === null) return [`Antalet timmar anges nu: minst ${swedishDuration(newer ?? 0)}.`];
  if (newer === null) return [`Antalet timmar anges inte längre. Förut krävdes minst ${swedishDuration(older)}.`];
  return [`Kravet ${newer > older ? "höjs" : "sänks"} från ${swedishDuration(older)} till ${swedishDuration(newer)}.`];
}

function measureChange(older: HoursRequirement["measure"], newer: HoursRequirement["measure"]): readonly string[] {
  return older === newer ? [] : [`Timmarna räknas ${measureText(newer)} i stället för ${measureText(older)}.`];
}

function measureText(measure: HoursRequirement["measure"]): string {
  switch (measure) {
    case "per-week":
      return "per vecka";
    case "per-day":
      return "för varje dag";
    case "in-total":
      return "sammanlagt";
  }
}

function daysChange(older: DayClass, newer: DayClass): readonly string[] {
  return older === newer ? [] : [`Dagarna ändras från ${dayClassText(older)} till ${dayClassText(newer)}.`];
}

function windowChange(older: readonly Span[], newer: readonly Span[]): readonly string[] {
  const added = subtract(newer, older);
  const removed = subtract(older, newer);
  return [
    ...(added.length === 0 ? [] : [`Tid som börjar räknas: ${list(added.map(spanText), "och")}.`]),
    ...(removed.length === 0 ? [] : [`Tid som inte längre räknas: ${list(removed.map(spanText), "och")}.`]),
  ];
}

function cooperationChange(older: boolean, newer: boolean): readonly string[] {
  if (older === newer) return [];
  return [
    newer ? "Tid i samverkan med en annan enhet räknas nu." : "Tid i samverkan med en annan enhet räknas inte längre.",
  ];
}

function presentChange(older: HoursRequirement["present"], newer: HoursRequirement["present"]): readonly string[] {
  if (older?.profession === newer?.profession) return [];
  if (newer === null) return [`Tid räknas också utan ${older?.one ?? ""} på plats.`];
  return [`Bara tid med ${newer.one} på plats räknas nu.`];
}
