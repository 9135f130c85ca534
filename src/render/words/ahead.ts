/** The words of what lies ahead: in a care choice, and held against a unit's facts. */
import type { Stance, UnitAhead } from "../../compare/unit-ahead.ts";
import type { ExceptionPeriod, IsoDate } from "../../rulebook/model.ts";
import { notReadWhole } from "../../rulebook/words/completeness.ts";
import { list, plural, swedishDate } from "../../words/format.ts";

/** What is said of a care choice and of a unit alike. */
export const ahead = {
  title: (year: string): string => `Inför ${year}`,
  lead: (known: IsoDate, through: IsoDate): string =>
    `Det som källorna per den ${swedishDate(known)} säger ändras till och med ${swedishDate(through)}. Bara det beslutade är säkert.`,
  decided: "Beslutat",
  decidedCount: (count: number): string =>
    count === 0
      ? "Ingen ändring är känd som beslutad."
      : `${plural(count, "ändring är beslutad", "ändringar är beslutade")}.`,
  ending: "Undantag som upphör",
  endingAfter: (period: ExceptionPeriod, through: IsoDate): string =>
    period.precision === "exact"
      ? `Gäller till och med ${swedishDate(through)}. Därefter gäller regeln igen.`
      : `Källan säger ”${period.label}”. Senast efter ${swedishDate(through)} gäller regeln igen.`,
  proposed: "Föreslaget eller aviserat, inte beslutat",
  proposedText: "Ingen källa säger att det här är beslutat. Vem som beslutar och när framgår bara där det står.",
  reviewed: "Ses över",
  reviewedText: "De här reglerna gäller. Någon har sagt att de ska ses över, men inte vad det leder till.",
  open: "Det som ingen vet än",
  undecided: (year: string): string => `Ingen utgåva är känd som beslutad för ${year}.`,
  openRules: (count: number): string =>
    `${plural(count, "regel gäller nu utan slutdag", "regler gäller nu utan slutdag")}. Ingen källa säger om ${count === 1 ? "den" : "de"} står kvar, ändras eller tas bort.`,
  decidedEdition: (title: string): string => `${title} är beslutad.`,
  toOthers: (count: number): string => plural(count, "förslag riktat till andra", "förslag riktade till andra"),
} as const;

export function aheadSubject({ called, date }: Pick<UnitAhead, "called" | "date">): string {
  return `Förfrågningsunderlag ${called.region}, ${called.careChoice} · läget den ${swedishDate(date)}, med de uppgifter som profilen har`;
}

/** How far what is told reaches. */
export function aheadReach({
  newestSource,
  covering,
  date,
  through,
}: Pick<UnitAhead, "newestSource" | "covering" | "date" | "through">): string {
  const reach = ahead.lead(newestSource?.date ?? date, through);
  const newest = newestSource === null ? "" : ` Den nyaste källan är ${newestSource.title}.`;
  return `${reach}${newest} ${covering.is === "covered" ? notReadWhole([covering.edition]) : ""}`.trimEnd();
}

/** What the unit is to what comes, or to what stands today; nothing where a unit is not held against it. */
export function stanceSentence(stance: Stance, to: "coming" | "standing"): string | null {
  switch (stance) {
    case "manages":
      return to === "coming" ? "Ni klarar det." : "Ni klarar det som gäller nu.";
    case "fails":
      return to === "coming" ? "Ni klarar det inte." : "Ni klarar inte det som gäller nu.";
    case "cannot-tell":
      return "Kan inte avgöras.";
    case "not-concerned":
      return "Gäller inte er.";
    case "not-tried":
      return null;
  }
}

export const sourceIs = (line: string): string => `Källa: ${line}.`;

/** How the unit comes out in all that may stand or go: `Om de står kvar: 12 klarar ni, 3 kan inte avgöras.` */
export function ifTheyStand(counts: Readonly<Record<Stance, number>>): string {
  const parts = [
    [counts.fails, "klarar ni inte"],
    [counts["cannot-tell"], "kan inte avgöras"],
    [counts.manages, "klarar ni"],
    [counts["not-concerned"], "gäller inte er"],
    [counts["not-tried"], "prövas inte mot en profil"],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return `Om allt står kvar: ${list(told, "och")}.`;
}

export const aheadMeaning = {
  done: "året är beslutat och enheten klarar allt beslutat som kommer",
  negative: "enheten klarar inte minst en beslutad ändring",
  inconclusive: "året är inte beslutat, eller allt beslutat går inte att avgöra",
} as const;
