/** The numbers, clock times and dates that a Swedish text mentions, in digits or in words. */
import { add, multiply, rational, toExactText } from "../quantity/rational.ts";
import type { Rational } from "../quantity/rational.ts";
import { MONTHS } from "./format.ts";

/** A number in digits: its exact value as text (`2000`, `4.1`) and where it stands. */
export interface Numeral {
  readonly value: string;
  readonly written: string;
  readonly start: number;
}

const GROUPED = /(?<![\d.,])(\d{1,3}(?:[ \u00A0.]\d{3})+(?!\d)|\d+)(?:[,.](\d+))?/g;
const POWERS: readonly (readonly [RegExp, number])[] = [
  [/^\s*(tusen|tkr)\b/i, 1000],
  [/^\s*(miljoner|miljon|mkr|mnkr)\b/i, 1_000_000],
  [/^\s*(miljarder|miljard|mdkr)\b/i, 1_000_000_000],
];

/** Every number in digits, in order: `1 800`, `4,1`, `85` of `85 %`, and both `12` and 12 000 000 of `12 miljoner`. */
export function numeralsIn(text: string): readonly Numeral[] {
  return [...text.matchAll(GROUPED)].flatMap(({ 0: written, 1: whole = "", 2: decimals, index }) => {
    const digits = whole.replaceAll(/[ \u00A0.]/g, "");
    const value = rational(decimals === undefined ? digits : `${digits}.${decimals}`);
    const after = text.slice(index + written.length);
    const scaled = POWERS.filter(([word]) => word.test(after)).map(([, power]) => multiply(value, rational(power)));
    return [value, ...scaled].map((it) => ({ value: toExactText(it), written, start: index }));
  });
}

/** The values of all numbers of a text, in digits and in words. */
export function numbersIn(text: string): readonly string[] {
  return [...numeralsIn(text).map(({ value }) => value), ...numberWordsIn(text)];
}

/** A day in a text: as ISO, or `09-01` where the text leaves out the year. */
export interface DateWritten {
  readonly date: string;
  readonly written: string;
  readonly start: number;
}

const ISO_DATE = /(?<!\d)\d{4}-(\d{2}-\d{2})(?!\d)/g;
const SWEDISH_DATE = new RegExp(String.raw`(?<!\d)(\d{1,2})\.?\s+(${MONTHS.join("|")})(?:\s+(\d{4}))?(?!\p{L})`, "giu");

/** Every day of a text: `2025-09-01`, `1 september 2025` and `1 september`. */
export function datesIn(text: string): readonly DateWritten[] {
  const iso = [...text.matchAll(ISO_DATE)].map(({ 0: date, index }) => ({ date, written: date, start: index }));
  const swedish = [...text.matchAll(SWEDISH_DATE)].map(({ 0: written, 1: day = "", 2: name = "", 3: year, index }) => {
    const month = MONTHS.indexOf(name.toLowerCase()) + 1;
    const days = `${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
    return { date: year === undefined ? days : `${year}-${days}`, written, start: index };
  });
  return [...iso, ...swedish];
}

const SMALL: ReadonlyMap<string, number> = new Map([
  ["noll", 0],
  ["ingen", 0],
  ["inget", 0],
  ["inga", 0],
  ["en", 1],
  ["ett", 1],
  ["två", 2],
  ["båda", 2],
  ["tre", 3],
  ["fyra", 4],
  ["fem", 5],
  ["sex", 6],
  ["sju", 7],
  ["åtta", 8],
  ["nio", 9],
  ["tio", 10],
  ["elva", 11],
  ["tolv", 12],
  ["tretton", 13],
  ["fjorton", 14],
  ["femton", 15],
  ["sexton", 16],
  ["sjutton", 17],
  ["arton", 18],
  ["nitton", 19],
]);
const TENS: ReadonlyMap<string, number> = new Map([
  ["tjugo", 20],
  ["trettio", 30],
  ["fyrtio", 40],
  ["femtio", 50],
  ["sextio", 60],
  ["sjuttio", 70],
  ["åttio", 80],
  ["nittio", 90],
]);
/** Words that say a share or an amount without being a numeral. */
const SAID_OTHERWISE: ReadonlyMap<string, readonly number[]> = new Map([
  ["hälften", [50, 0.5]],
  ["halv", [50, 0.5]],
  ["halva", [50, 0.5]],
  ["halvtid", [50, 0.5]],
  ["heltid", [100, 1]],
  ["alla", [100]],
  ["samtliga", [100]],
  ["hela", [100]],
  ["varje", [1, 100]],
  ["dygnet", [24]],
  ["dubbelt", [2]],
  ["midnatt", [0, 24]],
  ["ingenting", [0]],
  ["gratis", [0]],
  ["avgiftsfri", [0]],
  ["avgiftsfritt", [0]],
  ["kostnadsfri", [0]],
  ["kostnadsfritt", [0]],
]);

/** The number words of a text that count something: two and more, since "en" and "ett" are articles too. */
export function countWordsIn(text: string): readonly Numeral[] {
  return [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: written, index }) => {
    const value = numberWord(written.toLowerCase());
    return value === null || value < 2 || written.toLowerCase() === "båda"
      ? []
      : [{ value: String(value), written, start: index }];
  });
}

const AND_A_HALF = /(\p{L}+) och en halv/gu;

/** The values of the number words of a text, as exact text: `två`, `tjugofem`, `etthundrafemtio`, `en och en halv`. */
export function numberWordsIn(text: string): ReadonlySet<string> {
  const values = new Set<string>();
  const lower = text.toLowerCase();
  const words = lower.normalize("NFC").match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    const value = numberWord(word);
    if (value !== null) values.add(String(value));
    for (const other of SAID_OTHERWISE.get(word) ?? []) values.add(String(other));
  }
  // Nearly no text has it, and every word begins what the expression looks for.
  for (const match of lower.includes(" och en halv") ? lower.matchAll(AND_A_HALF) : []) {
    const value = numberWord(match[1] ?? "");
    if (value !== null) values.add(toExactText(add(rational(value), HALF)));
  }
  return values;
}

const HALF: Rational = rational("0.5");

/** How number words begin. Nearly no word of a text does, and the others are not taken apart. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...SMALL.keys(), ...TENS.keys(), "hundra", "tusen"].map((word) => word.slice(0, 2)),
);

/** `tvåhundrafemtio` is 250. Null for a word that is no number. */
export function numberWord(word: string): number | null {
  if (!BEGINNINGS.has(word.slice(0, 2))) return null;
  const thousands = split(word, "tusen");
  if (thousands) return joined(thousands, 1000, below1000);
  return below1000(word);
}

function below1000(word: string): number | null {
  const hundreds = split(word, "hundra");
  return hundreds ? joined(hundreds, 100, below100) : below100(word);
}

function below100(word: string): number | null {
  const simple = SMALL.get(word) ?? TENS.get(word);
  if (simple !== undefined) return simple;
  for (const [ten, value] of TENS) {
    const unit = word.startsWith(ten) ? SMALL.get(word.slice(ten.length)) : undefined;
    if (unit !== undefined && unit > 0 && unit < 10) return value + unit;
  }
  return null;
}

type Split = readonly [before: string, after: string];

function split(word: string, unit: string): Split | null {
  const at = word.indexOf(unit);
  return at === -1 ? null : [word.slice(0, at), word.slice(at + unit.length)];
}

function joined([before, after]: Split, unit: number, rest: (word: string) => number | null): number | null {
  const count = before === "" ? 1 : rest(before);
  const remainder = after === "" ? 0 : rest(after);
  return count === null || remainder === null ? null : count * unit + remainder;
}
