/** Text that looks as if it pointed out a person. */

export interface Found {
  readonly start: number;
  readonly length: number;
}

/** The dashes that people and word processors write, and the plus of those who are over a hundred. */
const DASH = "[-+\\p{Pd}\\u2043\\u2212]";
/** What may stand between the parts. */
const GAP = "[-+\\p{Pd}\\u2043\\u2212\\s./_:]{0,3}";
/** A birthday, or one with 60 added to the day, and four digits more. Not two dates. */
const NUMBER = new RegExp(
  `(?<!\\d)(?:(?<century>18|19|20)(?<before>${GAP}))?(?<year>\\d\\d)(?<first>${GAP})(?<month>0[1-9]|1[0-2])(?<second>${GAP})(?<day>0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])(?<mark>${GAP})(?<last>\\d\\d\\s?\\d\\d)(?!\\d|[-./\\p{Pd}]\\d\\d[-./\\p{Pd}])`,
  "gu",
);
const DASHED = new RegExp(`^\\s?${DASH}\\s?$`, "u");
const HOST = /^.+\.[a-z]{2,}/i;

/**
 * The first thing that looks like a personal identity number, also glued to a word. Written as people write one it is one;
 * in any other way, or as a telephone number may be, only if its last digit checks. An organisation's has no month in it.
 */
export function personalNumberIn(text: string): Found | null {
  if (!hasTenDigits(text)) return null;
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match !== null; match = NUMBER.exec(text)) {
    const { index, groups } = match;
    if (isPersonal((name) => groups?.[name] ?? "")) return { start: index, length: match[0].length };
    // What is none may hold the beginning of one.
    NUMBER.lastIndex = index + 1;
  }
  return null;
}

/** Asked first, since nearly no text has as many: the expressions take a hundred times longer. */
function hasTenDigits(text: string): boolean {
  let digits = 0;
  for (let index = 0; index < text.length && digits < 10; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x30 && unit <= 0x39) digits += 1;
  }
  return digits === 10;
}

/** A named part of what was found, "" where it is left out. */
type Part = (name: string) => string;

function isPersonal(part: Part): boolean {
  const digits = part("year") + part("month") + part("day") + part("last").replace(/\s/, "");
  // Telephone numbers begin with a nought, and are parted anyhow.
  const mayBePhone = (part("century") + digits).startsWith("0");
  if (!isOrdered(part)) return !mayBePhone && hasCheckDigit(digits);
  return isDashed(part) || (isPlain(part) && !mayBePhone) || hasCheckDigit(digits);
}

/** The same mark on both sides of the month, and the last four together. */
function isOrdered(part: Part): boolean {
  return part("before") === "" && part("first") === part("second") && part("last").length === 4;
}

/** A dash before the last four, and not a day and a year. */
function isDashed(part: Part): boolean {
  const isDayAndYear = part("first") !== "" && part("century") !== "" && /^(?:19|20)/.test(part("last"));
  return DASHED.test(part("mark")) && !isDayAndYear;
}

/** All together, or the same mark between all parts. */
function isPlain(part: Part): boolean {
  const [first, mark] = [part("first"), part("mark")];
  return first === mark || (first === "" && mark.trim() === "");
}

/** The check digit of ten digits, as Skatteverket counts it: every other digit doubled, the digits summed. */
function hasCheckDigit(digits: string): boolean {
  const weighted = Array.from(digits, (digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1));
  return weighted.reduce((total, value) => total + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}

/** Looked for word by word and from the @, so that a long text is read once. */
export function mailAddressIn(text: string): Found | null {
  if (!text.includes("@")) return null;
  for (const { 0: word, index } of text.matchAll(/[^\s<>()]+/g)) {
    const [first = "", ...rest] = word.split("@");
    let [name, start] = [first, index];
    for (const host of rest) {
      const [known] = name === "" ? [] : (HOST.exec(host) ?? []);
      if (known !== undefined) return { start, length: name.length + 1 + known.length };
      start += name.length + 1;
      name = host;
    }
  }
  return null;
}
