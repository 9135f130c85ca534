/** The catalogue of facts, and the empty profile made from it. */
import type { Fact } from "../../rulebook/model.ts";
import { list, swedishNumber } from "../../words/format.ts";

/** The words of the catalogue of facts, and of the empty profile made from it. */
export const catalogue = {
  heading: (count: number, careChoice: string | null): string =>
    careChoice === null ? `${count} uppgifter` : `${count} uppgifter som reglerna för ${careChoice} frågar efter`,
  unused: "Ingen regel frågar efter den i dag.",
  usedBy: "Används i",
  question: "Fråga",
  answer: "Svar",
  help: "Tänk på",
} as const;

/** What an answer looks like: `heltal (personer), 0–100 000`, `ja eller nej`. */
export function answerShape({ type, unit, values, min, max }: Fact): string {
  const counted = unit === undefined ? "" : ` (${unit})`;
  const range = min === undefined || max === undefined ? "" : `, ${swedishNumber(min)}–${swedishNumber(max)}`;
  switch (type) {
    case "heltal":
      return `heltal${counted}${range}`;
    case "decimaltal":
      return `tal, gärna med decimaler${counted}${range}`;
    case "ja-nej":
      return "ja eller nej";
    case "val":
      return list(named(values), "eller");
    case "mangd":
      return `ett eller flera av ${list(named(values), "och")}`;
    case "datum":
      return "ett datum, ÅÅÅÅ-MM-DD";
  }
}

function named(values: Fact["values"]): readonly string[] {
  return (values ?? []).map(({ id, title }) => (id === title ? id : `${id} (${title})`));
}

/** The comments of an empty profile. */
export const template = {
  introduction: (careChoice: string): readonly string[] => [
    `Enhetsprofil för ${careChoice}.`,
    "Byt vet-ej mot era svar. Det ni inte vet kan stå kvar: det räknas som okänt, aldrig som nej.",
    "Skriv inga namn på personer.",
  ],
  nameHere: "Skriv enhetens namn här",
  municipality: "Kommunkod med fyra siffror",
  operator: "privat eller egen-regi",
  asOf: "Dagen som uppgifterna avser",
  openingHours: "Öppettider: en rad per tid. Ta bort tecknet # och ändra tiderna.",
  present:
    "present är de yrken som är på plats hela den tiden. Är ingen av dem det skriver ni present: []. Vet ni inte tar ni bort det.",
  cooperationUnit: "Den andra enhetens namn",
  staff: "Personal: en rad per person eller tjänst. Ta bort tecknet # och ändra.",
  addOns: "Tilläggsuppdrag. Har ni inga, skriv addOns: []",
  subcontractors: "Underleverantörer. Har ni inga, skriv subcontractors: []",
  facts: "Uppgifter",
  attestations: "Intyg: svara ja eller nej, och ange roll och dag. Ta bort tecknet #.",
  choices: (words: readonly string[]): string => `Välj bland ${list(words, "och")}.`,
  rules: (count: number): string => (count === 1 ? "Används i 1 regel." : `Används i ${count} regler.`),
} as const;
