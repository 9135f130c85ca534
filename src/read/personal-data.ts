/** Text that looks as if it pointed out a person. */

export interface Found {
  readonly start: number;
  readonly length: number;
}

/** The dashes that people and word processors write, what looks like one, and the plus of those who are over a hundred. */
const DASHES = "-+~\\p{Pd}\\u02D7\\u2043\\u207B\\u208B\\u2212\\u2500\\u2796\\uFF0B";
/** What may stand between the parts. */
const GAP = `([${DASHES}\\s./_:]{0,4})`;
/** A birthday, or one with 60 added to the day, and four digits more. Not two dates. */
const NUMBER = new RegExp(
  `(?<!\\d)(?:(18|19|20)${GAP})?(\\d\\d)${GAP}(0[1-9]|1[0-2])${GAP}([0-26-8]\\d|[39][01])${GAP}(\\d\\d\\s?\\d\\d)(?!\\d|[${DASHES}./]\\d\\d[${DASHES}./])`,
  "gu",
);
const DASHED = new RegExp(`^\\s?[${DASHES}]{1,2}\\s?$`, "u");
const HOST = /^.+\.[a-z]{2,}/i;

/**
 * The first thing that looks like a personal identity number, also glued to a word. Written as people write one it is one;
 * in any other way, or as a telephone number may be, only if its last digit checks. An organisation's has no month in it.
 */
export function personalNumberIn(text: string): Found | null {
  if (!hasTenDigits(text)) return null;
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match !== null; match = NUMBER.exec(text)) {
    const { 0: found, index } = match;
    if (isPersonal(match)) return { start: index, length: found.length };
    // What is none may hold the beginning of one.
    NUMBER.lastIndex = index + 1;
  }
  return null;
}

/** Asked first, since nearly no text has as many: the expressions take a hundred times longer. */
function hasTenDigits(text: string): boolean {
  if (text.length < 10) return false;
  let digits = 0;
  for (let index = 0; index < text.length && digits < 10; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x30 && unit <= 0x39) digits += 1;
  }
  return digits === 10;
}

function isPersonal([
  ,
  century = "",
  before,
  year,
  first,
  month,
  second,
  day,
  mark = "",
  last = "",
]: RegExpExecArray): boolean {
  const digits = `${year}${month}${day}${last.replace(/\s/, "")}`;
  // The same mark on both sides of the month, and the last four together; apart only after a birthday that is not.
  const isOrdered = !before && first === second && (last.length === 4 || (first === "" && DASHED.test(mark)));
  // Telephone numbers begin with a nought, and are parted anyhow.
  const mayBePhone = (century + digits).startsWith("0");
  if (isOrdered && (isDashed(first, century, mark, last) || (isPlain(first, mark) && !mayBePhone))) return true;
  return (isOrdered || !mayBePhone) && hasCheckDigit(digits);
}

/** A dash before the last four, and not a day and a year. */
function isDashed(first: string | undefined, century: string, mark: string, last: string): boolean {
  return DASHED.test(mark) && !(first && century && /^(?:19|20)/.test(last));
}

/** All together, or the same mark between all parts. */
function isPlain(first: string | undefined, mark: string): boolean {
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
