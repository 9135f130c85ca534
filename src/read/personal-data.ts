/** Text that looks as if it pointed out a person. */

export interface Found {
  readonly start: number;
  readonly length: number;
}

const CANDIDATE = /(?<![\dA-Za-z-])(\d{2})?(\d{2})(\d{2})(\d{2})[-+ ]?\d{4}(?!\d)/g;
const ADDRESS = /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/i;

/**
 * The first thing that looks like a personal identity number: six or eight digits that can be a birthday (or, with 60
 * added to the day, a coordination number) and four more. An organisation's number has no month in it.
 */
export function personalNumberIn(text: string): Found | null {
  for (const match of text.matchAll(CANDIDATE)) {
    const [century, month, day] = [match[1], Number(match[3]), Number(match[4])];
    const isCentury = century === undefined || century === "18" || century === "19" || century === "20";
    const isDay = (day >= 1 && day <= 31) || (day >= 61 && day <= 91);
    if (isCentury && month >= 1 && month <= 12 && isDay) return { start: match.index, length: match[0].length };
  }
  return null;
}

export function mailAddressIn(text: string): Found | null {
  const match = ADDRESS.exec(text);
  return match === null ? null : { start: match.index, length: match[0].length };
}
