/** What an answer about opening hours rests on in the profile, and what it would have to know. */
import { intersect, subtract } from "../../quantity/clock.ts";
import type { Span } from "../../quantity/clock.ts";
import type { Day } from "../../quantity/day-class.ts";
import type { IsoDate, Profile } from "../../rulebook/model.ts";
import {
  askChannels,
  askCooperationHours,
  askEntryTimes,
  askHolidayHours,
  askOpeningHours,
  askWhichSeason,
  entryHours,
  entryText,
  noHoursStated,
  openingHoursTitle,
} from "../words/opening-notes.ts";
import type { FactUse, MissingFact } from "../outcome.ts";
import { oncePerPlace, pointer as pointerTo } from "../profile.ts";
import { entriesOn, entryPointer } from "../week.ts";
import type { Entry, Lack, NoWeek, PlacedEntry, UnclearStretch, Week } from "../week.ts";

const FACT = "openingHours";

/** The entries of the profile that speak of the days; with `cooperation`, other units' entries too. */
export function entriesUsed(
  week: Week,
  days: readonly Day[],
  cooperation: boolean,
  profile: Profile,
): readonly FactUse[] {
  const used = entriesOn(week, days).filter(({ entry }) => cooperation || entry.cooperation === undefined);
  const asOf = profile.asOf ?? null;
  const use = (value: string, pointer: string): FactUse => {
    return { fact: FACT, title: openingHoursTitle, value, unit: null, asOf, pointer };
  };
  return used.length === 0
    ? [use(noHoursStated, pointerTo(week.path))]
    : used.map((placed) => use(textOf(placed.entry), entryPointer(placed)));
}

/** `vardagar 08:00–17:00`, with the cooperating unit's name where it is its time. */
function textOf({ days, opens, closes, closed, cooperation }: Entry): string {
  return entryText(days, entryHours(opens, closes, closed === true), cooperation ?? null);
}

/** What would make the opening hours clear at a place. */
function missing(place: string, asked: Pick<MissingFact, "title" | "question">): MissingFact {
  return { fact: FACT, pointer: place, ...asked, reason: "incomplete" };
}

/** What to ask when there is no week to judge. */
export function missingWeek(noWeek: NoWeek, date: IsoDate): MissingFact {
  return noWeek.is === "absent"
    ? { ...missing(`/${FACT}`, askOpeningHours()), reason: noWeek.reason }
    : missing(noWeek.pointer, askWhichSeason(date));
}

/** What to ask when a cooperating unit is said to be open but none is listed. */
export function missingCooperation(week: Week): MissingFact {
  return missing(pointerTo(week.path), askCooperationHours());
}

/** The unclear stretches that reach time inside the windows which is not open already. */
export function unclearInside(
  unclear: readonly UnclearStretch[],
  open: readonly Span[],
  windows: readonly Span[],
): readonly UnclearStretch[] {
  return unclear.filter(({ span }) => subtract(intersect([span], windows), open).length > 0);
}

/** What the unclear stretches lack, each thing once. */
export function missingTimes(stretches: readonly UnclearStretch[], week: Week): readonly MissingFact[] {
  return oncePerPlace(
    stretches.map(({ why }) => (why === null ? missingHolidays(week) : missingInEntry(why.placed, why.lacks))),
  );
}

/** What channels the entries do not state, each entry once. */
export function missingChannels(entries: readonly PlacedEntry[]): readonly MissingFact[] {
  const unstated = entries.filter(({ entry }) => entry.channels === undefined);
  return oncePerPlace(
    unstated.map((placed) => missing(`${entryPointer(placed)}/channels`, askChannels(textOf(placed.entry)))),
  );
}

function missingHolidays(week: Week): MissingFact {
  // "-" is the place after the last entry: the answer is one entry more.
  return missing(pointerTo([...week.path, "-"]), askHolidayHours());
}

function missingInEntry(placed: PlacedEntry, lacks: Lack): MissingFact {
  const { entry } = placed;
  const at = PLACES[lacks] === null ? entryPointer(placed) : `${entryPointer(placed)}/${PLACES[lacks]}`;
  return missing(at, askEntryTimes(lacks, entry.days, entry.cooperation ?? null));
}

/** The field that would tell; null where it takes more than one. */
const PLACES: Readonly<Record<Lack, string | null>> = {
  opens: "opens",
  closes: "closes",
  presence: "present",
  both: null,
  order: null,
  agreement: null,
};
