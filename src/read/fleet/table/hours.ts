/** Opening hours as people write them in a cell: `vardagar 8-17, lördag 10.00–14.00, söndag stängt`. */
import { DAYS, WORKING_DAYS, type Day, type DayClass } from "../../../quantity/day-class.ts";
import { slugOf } from "../../formats.ts";

/** An interval as a profile has it. */
export type Interval =
  | { readonly days: DayClass; readonly opens: string; readonly closes: string }
  | { readonly days: DayClass; readonly closed: true };

const DASH = "[-\u2010-\u2015]";
const CLOCK = String.raw`(\d{1,2}(?:[:.]\d{2})?)`;
const OPEN = new RegExp(String.raw`^(.+?)\s+(?:kl\.?\s*|klockan\s+)?${CLOCK}\s*${DASH}\s*${CLOCK}$`, "iu");
const CLOSED = /^(.+?)\s+stängt$/iu;
const RANGE = new RegExp(String.raw`^(.+?)\s*${DASH}\s*(.+)$`, "u");

/** Null where a part cannot be read. */
export function hoursOf(text: string): readonly Interval[] | null {
  const parts = text.split(/[,;\n]/).map((part) => intervals(part.trim()));
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
}

function intervals(part: string): readonly Interval[] | null {
  const [, closedDays] = CLOSED.exec(part) ?? [];
  if (closedDays !== undefined) return daysIn(closedDays)?.map((days) => ({ days, closed: true })) ?? null;
  const [, openDays, opens, closes] = OPEN.exec(part) ?? [];
  if (openDays === undefined || opens === undefined || closes === undefined) return null;
  return daysIn(openDays)?.map((days) => ({ days, opens: clock(opens), closes: clock(closes) })) ?? null;
}

function clock(written: string): string {
  const [hours = "", minutes = "00"] = written.split(/[:.]/);
  return `${hours.padStart(2, "0")}:${minutes}`;
}

/** A day, a class of days, or the days from one to another. Null for anything else. */
function daysIn(written: string): readonly DayClass[] | null {
  const one = dayClass(written);
  if (one !== null) return [one];
  const [, first, last] = RANGE.exec(written) ?? [];
  const [from, through] = [dayNamed(first ?? ""), dayNamed(last ?? "")];
  if (from === null || through === null) return null;
  const days = DAYS.slice(DAYS.indexOf(from), DAYS.indexOf(through) + 1);
  if (days.length === 0) return null;
  return days.join() === WORKING_DAYS.join() ? ["vardagar"] : days;
}

function dayClass(written: string): DayClass | null {
  switch (slugOf(written)) {
    case "vardag":
    case "vardagar":
      return "vardagar";
    case "helg":
    case "helger":
      return "helg";
    case "alla-dagar":
    case "varje-dag":
      return "alla-dagar";
    default:
      return dayNamed(written);
  }
}

/** `måndag`, `måndagar` or `mån`: enough letters to tell it from the others. */
function dayNamed(written: string): Day | null {
  const name = (slugOf(written) ?? "").replace(/ar$/, "");
  return name.length < 3 ? null : (DAYS.find((day) => day.startsWith(name)) ?? null);
}
