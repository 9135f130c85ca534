/** The words of what lies ahead in a care choice. */
import type { IsoDate } from "../../src/rulebook/model.ts";
import { plural, swedishDate } from "../../src/words/format.ts";

export const ahead = {
  title: (year: string): string => `Inför ${year}`,
  description: (place: string, year: string): string =>
    `${place}: det som är beslutat, föreslaget och oklart inför ${year}.`,
  lead: (today: IsoDate, through: IsoDate): string =>
    `Det som källorna per den ${swedishDate(today)} säger ändras till och med ${swedishDate(through)}. Bara det beslutade är säkert.`,
  whole: (year: string): string => `Läs allt inför ${year}`,
  contents: "På sidan",
  decided: "Beslutat",
  decidedCount: (count: number): string =>
    count === 0 ? "Ingen ändring är känd som beslutad." : `${plural(count, "ändring", "ändringar")} är beslutade.`,
  ending: "Undantag som upphör",
  endingDay: (through: IsoDate): string => `Gäller till och med ${swedishDate(through)}. Därefter gäller regeln igen.`,
  endingAtLatest: (label: string, through: IsoDate): string =>
    `Källan säger ”${label}”. Senast efter ${swedishDate(through)} gäller regeln igen.`,
  proposed: "Föreslaget eller aviserat, inte beslutat",
  proposedText: "Ingen källa säger att det här är beslutat. Vem som beslutar och när framgår bara där det står.",
  reviewed: "Ses över",
  reviewedText: "De här reglerna gäller. Någon har sagt att de ska ses över, men inte vad det leder till.",
  open: "Det som ingen vet än",
  undecided: (year: string): string => `Ingen utgåva är känd som beslutad för ${year}.`,
  openRules: (count: number): string =>
    `${plural(count, "regel gäller nu utan slutdag", "regler gäller nu utan slutdag")}. Ingen källa säger om ${count === 1 ? "den" : "de"} står kvar, ändras eller tas bort.`,
  decidedEdition: (title: string): string => `${title} är beslutad.`,
  check: "Pröva er enhet mot det som gäller",
  none: "inget känt",
  toOthers: (count: number): string => plural(count, "förslag riktat till andra", "förslag riktade till andra"),
} as const;
