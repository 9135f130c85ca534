/** A rule's text with the figures that a draft changes, where it is plain which of its numbers they are. */
import { rational, toExactText } from "../../src/quantity/rational.ts";
import { numeralsIn } from "../../src/words/numerals.ts";
import { swedishDate, swedishNumber } from "../../src/words/format.ts";

/** One value before and after. */
export interface Moved {
  readonly is: "number" | "clock" | "date" | "days";
  readonly before: number | string;
  readonly after: number | string;
}

/** What cannot be placed is left for the author: a text with a number twice is not guessed at. */
export function wordingWith(text: string, moved: readonly Moved[]): string {
  return moved.reduce(replacedIn, text);
}

function replacedIn(text: string, { is, before, after }: Moved): string {
  switch (is) {
    case "number":
      return typeof before === "number" && typeof after === "number" ? withNumber(text, before, after) : text;
    case "date":
      return withOnly(text, swedishDate(String(before)), swedishDate(String(after)));
    case "clock":
      return withClock(text, String(before), String(after));
    case "days":
      return text;
  }
}

function withNumber(text: string, before: number, after: number): string {
  const value = toExactText(rational(before));
  const found = numeralsIn(text).filter((it) => it.value === value);
  const [only] = found;
  if (only === undefined || found.length > 1) return text;
  return `${text.slice(0, only.start)}${swedishNumber(after)}${text.slice(only.start + only.written.length)}`;
}

/** `08:00` stands as `08.00`, `8:00`, or as the hour alone: `klockan 8`. */
function withClock(text: string, before: string, after: string): string {
  const [hour = "", minute = ""] = before.split(":");
  const plain = String(Number(hour));
  const spellings = [`${hour}:${minute}`, `${hour}.${minute}`, `${plain}:${minute}`, `${plain}.${minute}`];
  const written = spellings.find((it) => text.includes(it));
  if (written !== undefined) return withOnly(text, written, after.replace(":", written.includes(".") ? "." : ":"));
  if (minute !== "00") return text;
  const found = [...text.matchAll(new RegExp(String.raw`(?<![\d.,:])${plain}(?![\d:]|[.,]\d)`, "gu"))];
  const [only] = found;
  if (only === undefined || found.length > 1) return text;
  const [newHour = "", newMinute = ""] = after.split(":");
  const said = newMinute === "00" ? String(Number(newHour)) : `${newHour}.${newMinute}`;
  return `${text.slice(0, only.index)}${said}${text.slice(only.index + plain.length)}`;
}

function withOnly(text: string, before: string, after: string): string {
  const parts = text.split(before);
  return parts.length === 2 ? parts.join(after) : text;
}
