/** Numbers are accepted in one spelling only, because the others are read differently by different programs. */
import type { Said } from "../words/said.ts";
import * as say from "../words/numbers.ts";
import { LIMITS } from "../limits.ts";

const ACCEPTED = /^-?(0|[1-9]\d*)(\.\d+)?$/;

export type NumberFault = { readonly code: "K203" | "K206"; readonly said: Said };

/** What is wrong with a number as it is written, or null. `written` is a plain scalar that YAML reads as a number. */
export function numberFault(written: string): NumberFault | null {
  if (!ACCEPTED.test(written)) return { code: "K203", said: misspelling(written) };
  if (/^-0(\.0+)?$/.test(written)) return { code: "K203", said: say.minusZero() };
  const digits = written.replaceAll(/[-.]/g, "").replace(/^0+/, "");
  return digits.length > LIMITS.integerDigits ? { code: "K206", said: say.tooManyDigits(LIMITS.integerDigits) } : null;
}

function misspelling(written: string): Said {
  if (/inf|nan/i.test(written)) return say.notFinite(written);
  if (/^0[ox]/.test(written)) return say.notDecimal(written);
  if (written.startsWith("+")) return say.plusSign(written);
  if (/e/i.test(written)) return say.exponent(written);
  if (/^-?0\d/.test(written)) return say.leadingZero(written);
  return say.bareDecimalPoint(written);
}
