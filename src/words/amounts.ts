/** Amounts of money in words. */
import { swedishNumber } from "./format.ts";

const UNITS = {
  kr: "kronor",
  "kr-per-manad": "kronor per månad",
  "kr-per-besok": "kronor per besök",
  "kr-per-enhet": "kronor per enhet",
  mkr: "miljoner kronor",
  "mdkr-per-ar": "miljarder kronor per år",
} as const;

/** "150 000 kronor per månad", "cirka 7,6 miljoner kronor", or that the source does not say. */
export function amountText(amount: {
  readonly amount: number | "ej-angivet";
  readonly unit: keyof typeof UNITS;
  readonly approximate?: boolean;
}): string {
  if (amount.amount === "ej-angivet") return "belopp som källan inte anger";
  return `${amount.approximate === true ? "cirka " : ""}${swedishNumber(amount.amount)} ${UNITS[amount.unit]}`;
}
