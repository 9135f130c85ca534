/** Numbers read sign by sign: a profile has a hundred of them, and an expression takes five times as long. */

/** The whole number from `start` to `end`; null where anything else than digits stands there. */
export function digitsAt(text: string, start: number, end: number): number | null {
  let value = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 0x30;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}
