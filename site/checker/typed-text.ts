/** Numbers, days and times as people write them. An empty field is no answer; what cannot be read is never guessed. */
import { isCalendarDate } from "../../src/quantity/calendar.ts";
import { parseClock } from "../../src/quantity/clock.ts";
import type { IsoDate } from "../../src/rulebook/model.ts";
import { swedishNumber } from "../../src/words/format.ts";
import { faults } from "../words/checker.ts";

/** What a field says: a value, nothing, or something that has to be mended, with the sentence that says how. */
export type Typed<T> =
  | { readonly is: "value"; readonly value: T }
  | { readonly is: "empty" }
  | { readonly is: "wrong"; readonly message: string };

export interface NumberShape {
  readonly whole: boolean;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

const EMPTY = { is: "empty" } as const;
const GROUPED = /^-?(\d{1,3}( \d{3})+|\d{1,15})([.,]\d{1,6})?$/u;

/** `1 234,5` with whatever spaces and whatever minus. A point in a whole number may be a thousand or a tenth: refused. */
export function typedNumber(text: string, { whole, min, max }: NumberShape): Typed<number> {
  const plain = text
    .trim()
    .replaceAll(/\s/gu, " ")
    .replace(/^[\u2212\u2013]\s*/u, "-");
  if (plain === "") return EMPTY;
  if (!GROUPED.test(plain)) return wrong(faults.notANumber(whole));
  if (whole && /[.,]/u.test(plain)) return wrong(faults.notWhole);
  const value = Number(plain.replaceAll(" ", "").replace(",", "."));
  if (min !== undefined && value < min) return wrong(faults.tooSmall(swedishNumber(min)));
  if (max !== undefined && value > max) return wrong(faults.tooLarge(swedishNumber(max)));
  return { is: "value", value };
}

/** A number as it stands in a field, with every decimal: what the page writes it must read back as it was. */
export function numberText(value: unknown): string {
  if (typeof value !== "number") return "";
  const [whole = "", ...decimals] = String(value).split(".");
  return [whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, "\u00A0"), ...decimals].join(",");
}

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** `2025-10-06`, `20251006`, `2025/10/6` or `6 oktober 2025`. */
export function typedDate(text: string): Typed<IsoDate> {
  const plain = text.trim().toLowerCase();
  if (plain === "") return EMPTY;
  const numeric = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})$/u.exec(plain);
  const named = /^(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})$/u.exec(plain);
  const month = named === null ? 0 : MONTHS.indexOf(named[2] ?? "") + 1;
  const parts = numeric === null ? [named?.[3], String(month), named?.[1]] : numeric.slice(1);
  const date = parts.map((part) => (part ?? "").padStart(2, "0")).join("-");
  return isCalendarDate(date) ? { is: "value", value: date } : wrong(faults.notADate);
}

/** `8`, `8.30`, `08:30`, `0830` or `kl. 8`. */
export function typedClock(text: string): Typed<string> {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^kl(ockan|\.)?\s*/u, "");
  if (plain === "") return EMPTY;
  const parts = /^(\d{1,2})(?:[.:]?(\d{2}))?$/u.exec(plain);
  const clock = `${(parts?.[1] ?? "").padStart(2, "0")}:${parts?.[2] ?? "00"}`;
  return parts !== null && parseClock(clock) !== null ? { is: "value", value: clock } : wrong(faults.notAClock);
}

function wrong(message: string): { readonly is: "wrong"; readonly message: string } {
  return { is: "wrong", message };
}
