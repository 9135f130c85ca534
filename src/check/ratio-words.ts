/** A ratio check in words. */
import type { Rational } from "../quantity/rational.ts";
import type { CheckOf, Registers } from "../rulebook/model.ts";
import { describeRatio, describeShare, percentFigure, perMany } from "./words/describe.ts";
import { swedishNumber } from "../words/format.ts";
import { amountWords } from "./amount.ts";
import { limitsText } from "./figure.ts";
import { boundsOf } from "./limits.ts";
import { baseOf } from "./ratio-base.ts";

type RatioCheck = CheckOf<"ratio">;

/** `minst 200 inskrivna barn per sjuksköterska, varav minst 25 inskrivna barn 0–1 år`. */
export function describeRatioCheck(check: RatioCheck, registers: Registers): string {
  const { numerator, denominator, per, ofWhich } = check;
  const { one, many } = amountWords(numerator, registers);
  const { bounds } = boundsOf(check);
  const above = bounds.length === 1 && bounds.every(({ value }) => isOne(value)) && per !== "procent" ? one : many;
  const written = per === "procent" ? percentFigure : swedishNumber;
  const limits = limitsText(boundsOf(check), written);
  const part = ofWhich && `${limitsText(boundsOf(ofWhich), written)} ${amountWords(ofWhich.numerator, registers).many}`;
  return per === "procent"
    ? describeShare(above, amountWords(denominator, registers).many, limits, part ?? null)
    : describeRatio(above, perUnit(check, registers), limits, part ?? null);
}

function isOne({ numerator, denominator }: Rational): boolean {
  return numerator === denominator;
}

/** What one is counted per, in short: `heltidstjänst`, or `1 000 listade`. */
export function perUnitShort(check: RatioCheck, registers: Registers): string {
  return baseOf(check) === 1 ? amountWords(check.denominator, registers).short : perUnit(check, registers);
}

/** `distriktssköterska`, or `1 000 listade`. */
export function perUnit(check: RatioCheck, registers: Registers): string {
  const { one, many } = amountWords(check.denominator, registers);
  const base = baseOf(check);
  return base === 1 ? one : perMany(base, many, check.rounding === "per-paborjat");
}
