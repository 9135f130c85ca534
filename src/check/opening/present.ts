/** A week as it is while somebody of a profession is there: other time is closed, and what does not say is unclear. */
import type { Day } from "../../quantity/day-class.ts";
import type { Registers } from "../../rulebook/model.ts";
import { kept } from "../lazily.ts";
import { canonical } from "../profile.ts";
import { dayHours, type DayHours, type PlacedEntry, type UnclearStretch, type Week } from "../week.ts";

/** What the check asks for, as a person of the profession is called: in the register's own words. */
export interface Presence {
  readonly profession: string;
  readonly one: string;
}

export function presenceOf(profession: string, registers: Registers): Presence {
  const id = canonical(registers, "professions", profession);
  const title = registers.professions.professions.find((it) => it.id === id)?.title ?? id;
  return { profession: id, one: title.toLowerCase() };
}

const KNOWN = new WeakMap<Week, Map<string, Week>>();

export function weekWith(week: Week, { profession }: Presence, registers: Registers): Week {
  const known = kept(KNOWN, week, () => new Map<string, Week>());
  return kept(known, profession, () => ({ ...week, on: hoursWith(week, profession, registers) }));
}

function hoursWith({ on }: Week, profession: string, registers: Registers): Week["on"] {
  const isThere = ({ entry: { present } }: PlacedEntry): boolean | null =>
    present === undefined ? null : present.some((it) => canonical(registers, "professions", it) === profession);
  const known = new Map<DayHours, DayHours>();
  return (day: Day) => {
    const hours = on(day);
    return kept(known, hours, () => {
      const { sure, unclear } = hours;
      const unsaid = sure
        .filter(({ placed }) => isThere(placed) === null)
        .map(({ placed, ...stretch }): UnclearStretch => ({ ...stretch, why: { lacks: "presence", placed } }));
      return dayHours(
        sure.filter(({ placed }) => isThere(placed) === true),
        [...unclear.filter(({ why }) => why === null || isThere(why.placed) !== false), ...unsaid],
      );
    });
  };
}
