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

/** A piece of the text and what takes its place. */
interface Replacement {
  readonly start: number;
  readonly length: number;
  readonly by: string;
}

/**
 * What cannot be placed is left for the author: a text with a number twice is not guessed at, nor one number that stands
 * for two values. `kept` are the values that do not move.
 */
export function wordingWith(text: string, moved: readonly Moved[], kept: readonly Moved["before"][]): string {
  const standing = [...kept, ...moved.map(({ before }) => before)];
  return moved
    .filter(({ before }) => standing.filter((it) => it === before).length === 1)
    .flatMap((it) => replacementIn(text, it) ?? [])
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, { start, length, by }) => `${all.slice(0, start)}${by}${all.slice(start + length)}`, text);
}

function replacementIn(text: string, { is, before, after }: Moved): Replacement | null {
  switch (is) {
    case "number":
      return typeof before === "number" && typeof after === "number" ? ofNumber(text, before, after) : null;
    case "date":
      return onlyOne(text, swedishDate(String(before)), swedishDate(String(after)));
    case "clock":
      return ofClock(text, String(before), String(after));
    case "days":
      return null;
  }
}

function ofNumber(text: string, before: number, after: number): Replacement | null {
  const value = toExactText(rational(before));
  const found = numeralsIn(text).filter((it) => it.value === value);
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  return { start: only.start, length: only.written.length, by: swedishNumber(after) };
}

/** `08:00` stands as `08.00`, `8:00`, or as the hour alone: `klockan 8`. */
function ofClock(text: string, before: string, after: string): Replacement | null {
  const [hour = "", minute = ""] = before.split(":");
  const plain = String(Number(hour));
  const spellings = [`${hour}:${minute}`, `${hour}.${minute}`, `${plain}:${minute}`, `${plain}.${minute}`];
  const written = spellings.find((it) => text.includes(it));
  if (written !== undefined) return onlyOne(text, written, after.replace(":", written.includes(".") ? "." : ":"));
  if (minute !== "00") return null;
  const found = [...text.matchAll(new RegExp(String.raw`(?<![\d.,:])${plain}(?![\d:]|[.,]\d)`, "gu"))];
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const [newHour = "", newMinute = ""] = after.split(":");
  const by = newMinute === "00" ? String(Number(newHour)) : `${newHour}.${newMinute}`;
  return { start: only.index, length: plain.length, by };
}

function onlyOne(text: string, before: string, by: string): Replacement | null {
  const start = text.indexOf(before);
  return start === -1 || text.includes(before, start + 1) ? null : { start, length: before.length, by };
}
