/** The formats of dates and clock times, and what exactly is wrong with a value that does not have them. */
import { isCalendarDate } from "../quantity/calendar.ts";
import { parseClock } from "../quantity/clock.ts";
import { MONTHS } from "../words/format.ts";
import type { Said } from "./words/said.ts";
import * as say from "./words/formats.ts";

export const FORMATS: Readonly<Record<"calendar-date" | "clock-time", (text: string) => boolean>> = {
  "calendar-date": isCalendarDate,
  "clock-time": (text) => parseClock(text) !== null,
};

export function dateFault(text: string): Said {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) {
    const year = Number(iso[1]);
    return year < 2000 || year > 2100 ? say.yearOutside(text) : say.noSuchDay(text);
  }
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return say.dateWithClock(text);
  // A word processor makes quotes curly, and people write the day first.
  const guess = dateMeant(text.replaceAll(/[”“’']/g, "").trim());
  return say.notADate(text, guess !== null && isCalendarDate(guess) ? guess : null);
}

/** `2027/1/1`, `1/1 2027`, `1 jan 2027` and `den 1 januari 2027` as the date that they say. */
function dateMeant(bare: string): string | null {
  const [, year, month, day] = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})$/.exec(bare) ?? [];
  if (year !== undefined) return `${year}-${padded(month)}-${padded(day)}`;
  const [, first, second, last] = /^(?:den )?(\d{1,2})(?:\/| )(\d{1,2}|[a-z]{3,9}\.?) (\d{4})$/i.exec(bare) ?? [];
  if (first === undefined || second === undefined) return null;
  const counted = /^\d/.test(second) ? Number(second) : monthNamed(second);
  return `${last}-${padded(String(counted))}-${padded(first)}`;
}

/** `jan`, `jan.` and `januari` are the first. What begins no month's name is month zero, of which there is no day. */
function monthNamed(word: string): number {
  const beginning = word.toLowerCase().replace(".", "");
  return MONTHS.findIndex((name) => name.startsWith(beginning)) + 1;
}

export function clockFault(text: string): Said {
  const trimmed = text
    .replaceAll(/[”“’']/g, "")
    .trim()
    .replace(/^(kl\.?|klockan)\s*/i, "");
  if (/^\d{1,2}([.:]\d{2})?\s*[–-]\s*\d{1,2}([.:]\d{2})?$/.test(trimmed)) return say.clockRange(text);
  const loose = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(trimmed);
  const guess = loose ? `${padded(loose[1])}:${loose[2] ?? "00"}` : null;
  if (guess === null) return say.notAClock(text, null);
  return parseClock(guess) === null ? say.noSuchClock(text) : say.notAClock(text, guess);
}

function padded(digits: string | undefined): string {
  return (digits ?? "").padStart(2, "0");
}

/** The first character that an id may not have, with its name, or null when the parts are put together wrongly. */
export function idFault(text: string, allowsSlash: boolean): Said {
  const stranger = (allowsSlash ? /[^a-z0-9/-]/u : /[^a-z0-9-]/u).exec(text)?.[0];
  return stranger === undefined
    ? say.idParts(text, allowsSlash)
    : say.idCharacter(text, nameOf(stranger), slugOf(text));
}

function nameOf(character: string): string {
  if (character === " ") return "blanksteg";
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  if (/\p{Script=Cyrillic}/u.test(character)) return `${character} (kyrillisk bokstav, U+${code})`;
  if (/\p{Script=Greek}/u.test(character)) return `${character} (grekisk bokstav, U+${code})`;
  return character;
}

/** The nearest allowed id: å and ä become a, ö becomes o. Null when nothing is left. */
export function slugOf(text: string): string | null {
  const slug = text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return slug === "" ? null : slug.slice(0, 60);
}
