/** Periods and due days, as they are written. */
import type { Due, ExceptionPeriod } from "../../rulebook/model.ts";
import { spanOf } from "../../check/spans/unit.ts";
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

export function dueText({ label, date, within, every, after }: Due): string {
  const parts = [
    ...(date === undefined ? [] : [swedishDate(date)]),
    ...(within === undefined ? [] : [`${swedishDate(within.from)} till och med ${swedishDate(within.through)}`]),
    ...(after === undefined ? [] : [afterText(after, every)]),
    ...(every === undefined || (after !== undefined && after.event === undefined) ? [] : [everyWord(every)]),
  ];
  return parts.length === 0 ? label : `${label}: ${parts.join(", ")}`;
}

/** `3 månader efter varje kvartals slut`, `vid varje års slut`, `10 arbetsdagar efter beslutet`. */
function afterText({ count, unit, event }: NonNullable<Due["after"]>, every: Due["every"]): string {
  const from = event ?? `${periodWord(every)} slut`;
  return count === 0 ? `vid ${from}` : `${spanOf(count, unit).text} efter ${from}`;
}

function periodWord(every: Due["every"]): string {
  switch (every) {
    case "manad":
      return "varje månads";
    case "kvartal":
      return "varje kvartals";
    case "ar":
      return "varje års";
    case "sex-veckor":
      return "varje sexveckorsperiods";
    case undefined:
      return "periodens";
  }
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
