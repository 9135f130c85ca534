/** Days as the package takes them: text that has been found to be a day. */
import { isCalendarDate } from "../quantity/calendar.ts";
import { FfuInputError, shown } from "./input-error.ts";

declare const checked: unique symbol;

/** A day `YYYY-MM-DD` that exists, in the years 2000 to 2100. Made by `isoDate`; such days sort as text. */
export type IsoDate = string & { readonly [checked]: true };

/**
 * The text as a day: `isoDate("2026-03-01")`.
 * @throws FfuInputError FFU_DATE when it is not text, not written so, or no day of the calendar.
 */
export function isoDate(text: string): IsoDate {
  return dateIn(text, "text");
}

/** Whether a value is the text of a day that exists. */
export function isIsoDate(value: unknown): value is IsoDate {
  return typeof value === "string" && isCalendarDate(value);
}

/** The value as a day, or the fault of the argument that it came in. */
export function dateIn(value: unknown, argument: string): IsoDate {
  if (!isIsoDate(value)) throw new FfuInputError("FFU_DATE", argument, shown(value));
  return value;
}
