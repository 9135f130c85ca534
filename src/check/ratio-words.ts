/** A ratio check in words. */
import type { CheckOf, Registers } from "../rulebook/model.ts";
import { describeRatio, perMany } from "./words/describe.ts";
import { swedishNumber } from "../words/format.ts";
import { amountWords } from "./amount.ts";
import type { Amount } from "./amount.ts";
import { limitsText } from "./figure.ts";
import { boundsOf } from "./limits.ts";

/** `minst 200 inskrivna barn per sjuksköterska, varav minst 25 inskrivna barn 0–1 år`. */
export function describeRatioCheck(check: CheckOf<"ratio">, registers: Registers): string {
  const { numerator, denominator, per, ofWhich } = check;
  const part =
    ofWhich && `${limitsText(boundsOf(ofWhich), swedishNumber)} ${amountWords(ofWhich.numerator, registers).many}`;
  return describeRatio(
    amountWords(numerator, registers).many,
    perUnit(denominator, per ?? 1, registers),
    limitsText(boundsOf(check), swedishNumber),
    part ?? null,
  );
}

/** What one is counted per, in short: `heltidstjänst`, or `1 000 listade`. */
export function perUnitShort(denominator: Amount, per: number, registers: Registers): string {
  return per === 1 ? amountWords(denominator, registers).short : perUnit(denominator, per, registers);
}

/** `distriktssköterska`, or `1 000 listade`. */
export function perUnit(denominator: Amount, per: number, registers: Registers): string {
  const { one, many } = amountWords(denominator, registers);
  return per === 1 ? one : perMany(per, many);
}
