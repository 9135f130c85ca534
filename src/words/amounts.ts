/** Amounts, and the other figures that a compensation is reckoned with, in words. */
import { plural } from "./format.ts";

/** One of the unit, and several. */
const UNITS = {
  kr: ["krona", "kronor"],
  "kr-per-manad": ["krona per månad", "kronor per månad"],
  "kr-per-besok": ["krona per besök", "kronor per besök"],
  "kr-per-enhet": ["krona per enhet", "kronor per enhet"],
  "kr-per-listad": ["krona per listad", "kronor per listad"],
  "kr-per-poang": ["krona per poäng", "kronor per poäng"],
  mkr: ["miljon kronor", "miljoner kronor"],
  "mdkr-per-ar": ["miljard kronor per år", "miljarder kronor per år"],
  procent: ["procent", "procent"],
  "procent-av-ersattningen": ["procent av ersättningen", "procent av ersättningen"],
  poang: ["poäng", "poäng"],
  manader: ["månad", "månader"],
  dagar: ["dag", "dagar"],
} as const;

/** "150 000 kronor per månad", "cirka 7,6 miljoner kronor", or that the source does not say. */
export function amountText(amount: {
  readonly amount: number | "ej-angivet";
  readonly unit: keyof typeof UNITS;
  readonly approximate?: boolean | undefined;
}): string {
  if (amount.amount === "ej-angivet") return "belopp som källan inte anger";
  const [one, many] = UNITS[amount.unit];
  return `${amount.approximate === true ? "cirka " : ""}${plural(amount.amount, one, many)}`;
}
