/** How dates, numbers, times and lists are written in Swedish prose. */
import {
  divide,
  rational,
  roundDownTo,
  subtract,
  toDecimalText,
  toExactText,
  type Rational,
} from "../quantity/rational.ts";

export const MONTHS: readonly string[] = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];
/** Keeps a number and what belongs to it on one line. */
const NO_BREAK_SPACE = "\u00A0";
const MINUS = "\u2212";
const MOST_EXACT_DECIMALS = 4;
const ROUNDED_DECIMALS = 2;
const SIXTY = rational(60);

/** `"2025-09-01"` as `1 september 2025`. Text that is no ISO date is returned as it is. */
export function swedishDate(date: string): string {
  const [year, month, day] = date.split("-");
  const name = MONTHS[Number(month) - 1];
  return name === undefined || day === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/** `"2024-08-31"` as `augusti 2024`. */
export function swedishMonth(date: string): string {
  return swedishDate(date).replace(/^\d+ /u, "");
}

/**
 * `1 419 753` or `4,1`, with no-break spaces between thousands. Up to four decimals are shown as they are; a longer
 * number is rounded to two, or to as many as it takes not to look like a shorter number: what falls just short of 85
 * must not be shown as 85.
 */
export function swedishNumber(value: Rational | number): string {
  const [whole = "", decimals] = shownDecimals(toRational(value)).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, NO_BREAK_SPACE).replace("-", MINUS);
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** A percentage (85, not 0.85) with its sign: `84,95 %`. */
export function swedishPercent(percent: Rational | number): string {
  return `${swedishNumber(percent)}${NO_BREAK_SPACE}%`;
}

/** Minutes as hours and minutes: `2 timmar`, `44 timmar och 59 minuter`, `1 minut`. */
export function swedishDuration(minutes: number): string {
  if (minutes < 0) return `minus ${swedishDuration(-minutes)}`;
  const total = rational(minutes);
  const fullHours = roundDownTo(total, SIXTY);
  const hours = plural(divide(fullHours, SIXTY), "timme", "timmar");
  const rest = plural(subtract(total, fullHours), "minut", "minuter");
  if (minutes < 60) return rest;
  return minutes % 60 === 0 ? hours : `${hours} och ${rest}`;
}

/** `a, b och c`. No comma stands before the last word. */
export function list(items: readonly string[], word: "och" | "eller"): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** The number with its noun: `1 dag`, `2 dagar`, `0,5 dagar`. */
export function plural(n: Rational | number, one: string, many: string): string {
  const text = swedishNumber(n);
  return `${text} ${text === "1" ? one : many}`;
}

/** `08:00–17:00`. */
export function swedishClockRange(from: string, to: string): string {
  return `${from}\u2013${to}`;
}

function toRational(value: Rational | number): Rational {
  return typeof value === "number" ? rational(value) : value;
}

function shownDecimals(value: Rational): string {
  const exact = toExactText(value);
  const [, decimals = ""] = exact.split(".");
  if (!exact.includes("/") && decimals.length <= MOST_EXACT_DECIMALS) return exact;
  let digits = ROUNDED_DECIMALS;
  let text = toDecimalText(value, digits);
  while (text.endsWith("0")) {
    digits += 1;
    text = toDecimalText(value, digits);
  }
  return text;
}

/** The title at the start of a sentence. */
export function upperFirst(text: string): string {
  const [first = ""] = text;
  return `${first.toUpperCase()}${text.slice(first.length)}`;
}

/** The title in the middle of a sentence. Abbreviations such as IVO keep their capitals. */
export function lowerFirst(text: string): string {
  const [first = "", second = ""] = text;
  return second === second.toUpperCase() && second !== second.toLowerCase()
    ? text
    : `${first.toLowerCase()}${text.slice(first.length)}`;
}

/** A word or a name as it was written: `”listade”`. */
export function quoted(text: string): string {
  return `”${text}”`;
}
