/** The words of the page of figures, and of the sums that the figures must come to. */
import type { Figure } from "../../src/rulebook/model.ts";
import type { Rational } from "../../src/quantity/rational.ts";
import { plural, swedishNumber } from "../../src/words/format.ts";
import { regionTitle, type Named } from "./common.ts";

export const figures = {
  title: "Siffror",
  lead: "Daterade antal, utfall och belopp som källorna anger. Siffrorna är ingen regel.",
  description: "Daterade siffror ur källorna, och summor att räkna efter.",
  contents: "På sidan",
  download: "Alla siffror som tabell",
  caption: (place: string, source: string, years: readonly string[]): string =>
    `${place}: siffror ur ${source}${years.length === 0 ? "" : `, ${years.join(" och ")}`}`,
  source: "Ur",
  alsoIn: "Står också i",
  columns: { title: "Vad", value: "Värde" },
  conflict: "En annan källa säger något annat:",
  shared: "Flera vårdval eller hela vården",
  nation: "Hela landet",
  elsewhere: "Andra regioner",
} as const;

export const sums = {
  title: "Summor att räkna efter",
  lead: "Här står delar som tillsammans ska bli en summa. Summan är uträknad ur delarna och jämförd med den som källan anger.",
  /** `82 + 96 = 178 patienter.` */
  equation: (site: Named, parts: readonly Rational[], sum: Rational, unit: string): string =>
    `${parts.map(swedishNumber).join(" + ")} = ${numbered(site, sum, unit)}.`,
  stated: "Källans egen summa:",
  addsUp: "Det stämmer med källan.",
  comesTo: (site: Named, total: Rational, unit: string): string =>
    `Det är vad delarna ska bli: ${numbered(site, total, unit)}.`,
  differs: (site: Named, total: Rational, difference: Rational, unit: string): string =>
    `Det stämmer inte: summan anges till ${numbered(site, total, unit)}. Skillnaden är ${swedishNumber(difference)}.`,
  uncountable: "Summan går inte att räkna, för en del är angiven i ord.",
} as const;

/** `178 patienter`, or the source's own words with the unit. */
export function figureText(site: Named, { value, unit }: Pick<Figure, "value" | "unit">): string {
  return typeof value === "number" ? numbered(site, value, unit) : `${value} ${unit}`;
}

/**
 * What one of a unit is called, beside those that the care choices say. Units are written in the plural, and one that is
 * alike in both needs no line.
 */
const SINGULAR: ReadonlyMap<string, string> = new Map([
  ["anteckningar", "anteckning"],
  ["ansökningar", "ansökan"],
  ["avvikelser", "avvikelse"],
  ["familjecentraler", "familjecentral"],
  ["genomgångar", "genomgång"],
  ["journaler", "journal"],
  ["kommuner", "kommun"],
  ["konsultationer", "konsultation"],
  ["mottagningar", "mottagning"],
  ["möten", "möte"],
  ["orter", "ort"],
  ["patienter", "patient"],
  ["personer", "person"],
  ["remisser", "remiss"],
  ["uppföljningar", "uppföljning"],
  ["verksamheter", "verksamhet"],
  ["vårdkontakter", "vårdkontakt"],
]);

/** `178 patienter`, `1 patient`. */
function numbered({ rulebook }: Named, value: Rational | number, unit: string): string {
  const careChoice = rulebook.registers.careChoices.find((it) => it.unit.many === unit);
  return plural(value, careChoice?.unit.one ?? SINGULAR.get(unit) ?? unit, unit);
}

/** What an area is called: a region, the country, or elsewhere. */
export function areaTitle(site: Named, area: Figure["region"]): string {
  if (area === "riket") return figures.nation;
  return area === "annan-region" ? figures.elsewhere : regionTitle(site, area);
}
