/** Periods and due days, as they are written. */
import type { Due, ExceptionPeriod } from "../../rulebook/model.ts";
import { swedishDate } from "../../words/format.ts";

export function periodText(period: ExceptionPeriod): string {
  switch (period.precision) {
    case "exact":
      return `${swedishDate(period.from)} till och med ${swedishDate(period.through)}`;
    case "imprecise": {
      const { from, through } = period.within;
      return `${period.label} (källan anger inte dagarna; tidigast ${swedishDate(from)}, senast ${swedishDate(through)})`;
    }
  }
}

export function dueText({ label, date, within, every }: Due): string {
  const parts = [
    ...(date === undefined ? [] : [swedishDate(date)]),
    ...(within === undefined ? [] : [`${swedishDate(within.from)} till och med ${swedishDate(within.through)}`]),
    ...(every === undefined ? [] : [everyWord(every)]),
  ];
  return parts.length === 0 ? label : `${label}: ${parts.join(", ")}`;
}

function everyWord(every: NonNullable<Due["every"]>): string {
  switch (every) {
    case "manad":
      return "varje månad";
    case "kvartal":
      return "varje kvartal";
    case "ar":
      return "varje år";
    case "sex-veckor":
      return "var sjätte vecka";
  }
}
