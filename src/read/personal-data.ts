/** Text that looks as if it pointed out a person. */

export interface Found {
  readonly start: number;
  readonly length: number;
}

/** The dashes that people and word processors write, and the plus of those who are over a hundred. */
const DASH = "[-+\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d]";
const YEAR = "(?<!\\d)(?<century>\\d{2})?(?<year>\\d{2})";
const LAST = "(?<last>\\d{4})(?!\\d)";
/** 850101-1234, 19850101 – 1234, 8501011234. */
const TOGETHER = new RegExp(`${YEAR}(?<month>\\d{2})(?<day>\\d{2})(?<mark> ?${DASH}? ?)${LAST}`, "g");
/** 85 01 01-1234, 1985-01-01-1234: the same mark around the month, and before the last four a dash or that mark. Not two dates. */
const APART = new RegExp(
  `${YEAR}(?<between> |${DASH})(?<month>\\d{2})\\k<between>(?<day>\\d{2})(?<mark> ?${DASH} ?|\\k<between>)${LAST}(?!${DASH}\\d{2}${DASH})`,
  "g",
);
const HOST = /^.+\.[a-z]{2,}/i;

/**
 * The first thing that looks like a personal identity number: six or eight digits that can be a birthday (or, with 60
 * added to the day, a coordination number) and four more, also glued to a word. An organisation's number has no month in
 * it, and a mobile number written without a mark is one only if its last digit checks as a person's does.
 */
export function personalNumberIn(text: string): Found | null {
  if (!hasTenDigits(text)) return null;
  const matches = [...text.matchAll(TOGETHER), ...text.matchAll(APART)].filter(({ groups = {} }) => isPersonal(groups));
  const [first] = matches.toSorted((a, b) => a.index - b.index);
  return first === undefined ? null : { start: first.index, length: first[0].length };
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

type Groups = Readonly<Partial<Record<string, string>>>;

function isPersonal({ century = "19", year = "", month = "", day = "", mark, last = "" }: Groups): boolean {
  if (!["18", "19", "20"].includes(century) || !isBirthday(Number(month), Number(day))) return false;
  const mayBePhone = mark === "" && year === "07";
  return !mayBePhone || hasCheckDigit(year + month + day + last);
}

function isBirthday(month: number, day: number): boolean {
  const birthDay = day > 60 ? day - 60 : day;
  return month >= 1 && month <= 12 && birthDay >= 1 && birthDay <= 31;
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
