/** The words of the checker's pages before any script has run, and of the paper form. */
import { lowerFirst, plural } from "../../src/words/format.ts";

export const start = {
  title: "Kontrollera er enhet",
  description: "Pröva en enhets uppgifter mot kraven. Allt räknas i den egna webbläsaren.",
  lead: "Se vilka krav er enhet klarar en viss dag, vad som fattas och vad som ändras framöver. Uppgifterna lämnar aldrig er dator.",
  choose: "Välj vårdval",
  count: (rules: number): string => plural(rules, "krav prövas", "krav prövas"),
  elsewhere: "Andra vårdval",
  other: "Andra sätt",
  otherText: "Det går lika bra utan formuläret.",
  paper: "Blankett att skriva ut",
  template: "Tom profilfil (YAML)",
  cli: "Med kommandot ffu, som ger exakt samma svar:",
  cliLine: "npx ffu-regler check profil.yaml",
  meaning: "Vad svaret betyder",
  meaningText:
    "Svaret är en provräkning och inte ett beslut från regionen. Det som inte är ifyllt räknas som okänt. Då kan svaret bli att det inte går att avgöra, men aldrig att kravet är uppfyllt.",
  forms: "Blanketter och profilfiler",
} as const;

export const checker = {
  title: (place: string): string => `Kontrollera ${lowerFirst(place)}`,
  description: (place: string): string => `Pröva en enhets uppgifter mot kraven för ${place}, i den egna webbläsaren.`,
  lead: "Fyll i det ni vet. Svaret räknas ut medan ni skriver, här i webbläsaren. Inget skickas någonstans.",
  noScript:
    "Formuläret behöver skript, och de är avstängda eller har inte laddats. Använd blanketten eller kommandot ffu i stället.",
  watermark: "Provräkning. Inte ett beslut från regionen.",
} as const;

export const paper = {
  title: (place: string): string => `Blankett: ${place}`,
  description: (place: string): string => `Frågor att fylla i för hand för ${place}.`,
  lead: "Fyll i det ni vet. Lämna det ni inte vet tomt: det räknas som okänt, inte som nej. Skriv inga namn på personer.",
  unit: "Enheten",
  name: "Enhetens namn",
  municipality: "Kommun",
  operator: "Driftform",
  operators: ["Privat leverantör", "Regionens egen regi"],
  asOf: "Dag som uppgifterna avser",
  hours: "Öppettider en vanlig vecka",
  hoursHead: ["Dag", "Öppnar", "Stänger", "Öppnar", "Stänger", "Besök", "Digitalt", "Telefon", "Samverkande enhet"],
  presence: "Vem som är på plats en vanlig vecka",
  presenceHint: "Skriv klockslagen då någon av yrket är på plats, eller ingen.",
  presenceHead: (professions: readonly string[]): readonly string[] => ["Dag", ...professions],
  season: "Andra tider under en period",
  seasonLines: ["Från och med", "Till och med", "Tider"],
  staff: "Personal",
  staffHint: "En rad per person eller tjänst.",
  staffHead: ["Nr", "Yrke", "Procent", "Kompetens och högskolepoäng", "Roll", "Anställd, inhyrd eller vakant"],
  addOns: "Tilläggsuppdrag",
  addOnsHead: ["Uppdrag", "Från och med", "Uppsagt den", "Slutar den"],
  subcontractors: "Underleverantörer",
  subcontractorsHead: ["Nr", "Tjänst", "Yrke", "Från och med", "Till och med"],
  facts: (chapter: string): string => `Frågor: ${lowerFirst(chapter)}`,
  question: "Fråga",
  answer: "Svar",
  attestations: "Intyg",
  statement: "Påstående",
  attested: "Roll och dag",
  yesNo: ["Ja", "Nej", "Vet ej"],
  unsure: "Vet ej",
} as const;
