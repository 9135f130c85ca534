/** The words of the search. */
import { plural } from "../../src/words/format.ts";

export const search = {
  title: "Sök",
  description: "Sök bland regler, frågor och svar, begrepp, uppgifter, siffror och källor.",
  lead: "Sök bland regler, frågor och svar, begrepp, uppgifter, siffror och källor. Det ni skriver stannar i webbläsaren.",
  label: "Vad letar ni efter?",
  hint: "Skriv som ni säger det: några ord, en fråga, en förkortning eller en regels id. Prickar och stavning är inte så noga. Sätt citattecken om ord som ska stå intill varandra.",
  button: "Sök",
  withoutScript: "Sökningen behöver skript. Utan skript finns",
  register: "registret från A till Ö",
  module: "Vårdval",
  allModules: "Alla",
  sort: "Visa",
  allSorts: "Allt",
  year: "Utgåva",
  allYears: "Alla år",
  change: "Ändring",
  allChanges: "Oavsett",
  status: "Status",
  allStatuses: "Alla",
  years: (years: readonly string[]): string => years.join(", "),
  sorts: {
    regel: "Regel",
    svar: "Fråga och svar",
    begrepp: "Begrepp",
    uppgift: "Uppgift",
    fraga: "Öppen fråga",
    siffra: "Siffra",
    kalla: "Källa",
    beslut: "Beslut",
  },
  count: (hits: number, text: string): string => {
    const about = text === "" ? "" : ` för ”${text}”`;
    return hits === 0 ? `Inget hittades${about}.` : `${plural(hits, "träff", "träffar")}${about}.`;
  },
  respelled: (written: string, read: string): string =>
    `Ordet ”${written}” finns inte. Här visas träffar för ”${read}”.`,
  partial: "Ingen träff har alla orden. Här är de som har flest av dem.",
  tips: "Pröva ett annat ord eller färre ord, eller något av det här:",
  try: "Till exempel",
  examples: [
    "hur länge ska vi ha öppet",
    "läkarbemanning",
    "barn per sjuksköterska",
    "fast läkarkontakt",
    "sanktioner",
  ],
  more: (count: number): string => `Visa ${plural(count, "träff till", "träffar till")}`,
  standing: {
    "in-force": "Gäller",
    upcoming: "Gäller inte ännu",
    "before-known": "Inte känt om den gäller",
    "after-known": "Inte känt om den gäller längre",
    proposed: "Förslag",
    ended: "Upphävd",
    rejected: "Avslaget",
  },
} as const;
