/** The words of the search. */
import { plural } from "../../src/words/format.ts";

export const search = {
  title: "Sök",
  description: "Sök bland regler, begrepp, uppgifter, öppna frågor och källor.",
  lead: "Sök bland regler, begrepp, uppgifter, öppna frågor och källor. Det ni skriver stannar i webbläsaren.",
  label: "Vad letar ni efter?",
  hint: "Ett eller flera ord, en förkortning eller en regels id. Sätt citattecken om ord som ska stå intill varandra.",
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
    begrepp: "Begrepp",
    uppgift: "Uppgift",
    fraga: "Öppen fråga",
    kalla: "Källa",
    beslut: "Beslut",
  },
  count: (hits: number, text: string): string => {
    const about = text === "" ? "" : ` för ”${text}”`;
    return hits === 0 ? `Inget hittades${about}.` : `${plural(hits, "träff", "träffar")}${about}.`;
  },
  loose: "Ordet finns inte skrivet så. Här visas träffar utan hänsyn till prickarna över å, ä och ö.",
  tips: "Pröva ett annat ord, färre ord eller registret från A till Ö.",
  more: (count: number): string => `Visa ${plural(count, "träff till", "träffar till")}`,
  standing: {
    "in-force": "Gäller",
    upcoming: "Gäller inte ännu",
    "before-known": "Inte känt om den gäller",
    proposed: "Förslag",
    ended: "Upphävd",
    rejected: "Avslaget",
  },
} as const;
