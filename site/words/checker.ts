/** The words of the check in the browser. Those of the results themselves are the same as on the command line. */
import { type Day, type DayClass, DAYS } from "../../src/quantity/day-class.ts";
import type { Span } from "../../src/quantity/clock.ts";
import { list, plural, swedishDate, upperFirst, lowerFirst } from "../../src/words/format.ts";
import { dayClassText, dayName, stretchesText } from "../../src/check/words/opening.ts";

export const defaultUnitName = "Vår enhet";

export const page = {
  when: "Vilken dag?",
  questions: "Om er enhet",
  save: "Spara eller skicka vidare",
  answer: "Svar",
  toAnswer: "visa svaret",
  back: "Till frågorna",
  open: "Öppna en profilfil",
  openHint: "YAML eller JSON. Filen stannar i webbläsaren.",
  clear: "Töm formuläret",
  cleared: "Formuläret är tömt.",
  undo: "Ångra",
  opened: (name: string): string => `Formuläret är ifyllt från ${name}.`,
  tried: (change: string): string => `Infört i formuläret: ${change}`,
  brokenFile: (name: string): string => `Det går inte att läsa ${name}. Inget av innehållet har använts.`,
  tooLarge: "Filen är för stor. En profil är högst 1 MB.",
  otherUnit: "Profilen gäller ett annat vårdval. Öppna den på dess egen sida.",
  noReader: "Det som läser och skriver filer kunde inte laddas. Ladda om sidan och försök igen.",
  link: "länken",
  store: "det som är sparat i webbläsaren",
} as const;

export const when = {
  edition: "Utgåva",
  anyEdition: "Ingen utgåva den dagen",
  date: "Dag",
  dateHint: "ÅÅÅÅ-MM-DD. Reglerna den dagen gäller.",
  compare: "Jämför med nästa år",
  compared: "Jämför med dagen",
} as const;

export const fields = {
  error: "Fel:",
  choose: "Välj",
  none: "Inget av dem",
  unsure: "Vet ej",
  yesNo: [
    { value: "ja", label: "Ja" },
    { value: "nej", label: "Nej" },
  ],
} as const;

export const form = {
  unit: "Enheten",
  name: "Enhetens namn",
  nameNeeded: "Skriv vad enheten heter.",
  operator: "Vem driver enheten?",
  operators: [
    { value: "privat", label: "Privat leverantör" },
    { value: "egen-regi", label: "Regionens egen regi" },
  ],
  municipality: "Kommunkod, fyra siffror",
  municipalityWrong: "Skriv fyra siffror.",
  asOf: "Vilken dag avser uppgifterna?",
  asOfHint: "ÅÅÅÅ-MM-DD. Kan lämnas tomt.",
  hours: "Öppettider",
  hoursHint: "En vanlig vecka. En dag som saknas räknas som stängd, utom helgdag som då är okänd.",
  seasons: "Andra tider under en period, till exempel sommaren",
  staff: "Personal",
  staffHint: "En rad per person eller tjänst. Skriv inga namn.",
  addOns: "Tilläggsuppdrag",
  addOnsHint: "De ni har eller har haft. Skriv dag för uppsägning om ett uppdrag ska sluta.",
  subcontractors: "Underleverantörer",
  subcontractorsHint: "De som utför en del av uppdraget åt er.",
  attestations: "Intyg",
  attestationsHint: "Sådant som bara ni kan svara på. Skriv roll, aldrig namn.",
} as const;

export const facts = {
  hint: "Lämna tomt eller välj Vet ej om ni inte har siffran. Det räknas som okänt, aldrig som nej.",
  askedBy: (rules: readonly string[]): string => `Behövs för: ${list(rules, "och")}`,
} as const;

export const attestations = {
  role: "Roll som intygar",
  defaultRole: "verksamhetschef",
  roleNeeded: "Skriv vilken roll som intygar.",
  date: "Dag",
  dateHint: "Tomt betyder den valda dagen.",
  all: "Använd rollen och dagen på alla svar",
  told: (role: string, date: string): string => `Intygat av ${role} den ${swedishDate(date)}.`,
} as const;

/** A day at the start of a line. */
export function dayLabel(day: Day): string {
  return upperFirst(dayName(day));
}

/** The days that a row of opening hours can stand for, in the order they are offered. */
export const dayClasses: readonly DayClass[] = ["vardagar", ...DAYS, "helg", "alla-dagar"];

export function dayClassLabel(days: DayClass): string {
  switch (days) {
    case "vardagar":
      return "Måndag–fredag";
    case "helgdag":
      return "Helgdag på en vardag";
    default:
      return upperFirst(dayClassText(days));
  }
}

export const channels = { besok: "Besök", digitalt: "Digitalt", telefon: "Telefon" } as const;

export const hours = {
  quick: [
    { label: "Vardagar 08–17", entry: { days: "vardagar", opens: "08:00", closes: "17:00" } },
    { label: "Vardagar 08–16", entry: { days: "vardagar", opens: "08:00", closes: "16:00" } },
  ],
  add: "Lägg till tid",
  addCooperation: "Lägg till tid hos en samverkande enhet",
  addClosed: "Lägg till stängd dag",
  someUnit: "Samverkande enhet",
  remove: "Ta bort",
  split: "Dela upp per dag",
  days: "Dagar",
  opens: "Öppnar",
  closes: "Stänger",
  closed: "Stängt",
  cooperation: "Samverkande enhet",
  unitNeeded: "Skriv vad den samverkande enheten heter.",
  channels: "Kontaktvägar",
  present: "På plats hela tiden",
  nobody: "Ingen av dem",
  order: "Stängningstiden måste vara senare än öppningstiden.",
  row: (index: number, days: string, unit: string | null): string =>
    `Tid ${index}, ${days.toLowerCase()}${unit === null ? "" : `, ${unit}`}`,
  paintHint:
    "Dra i bilden för att öppna eller stänga, eller skriv i raderna nedanför. Kontur: samverkande enhet. Streckat: tid som fattas.",
  pictured: (
    week: readonly { readonly day: Day; readonly own: readonly Span[]; readonly cooperation: readonly Span[] }[],
    lacks: boolean,
  ): string => {
    const hours = stretchesText(
      week.flatMap(({ day, own, cooperation }) => [...own, ...cooperation].map((span) => ({ day, span }))),
    );
    const open = hours === "" ? "Inga öppettider är ifyllda." : `Öppet ${hours}.`;
    return lacks ? `${open} Streckade rutor visar tid som fattas.` : open;
  },
} as const;

export const lists = {
  remove: "Ta bort",
  copy: "Lägg till likadan",
  addOn: "Tilläggsuppdrag",
  service: "Tjänst",
  profession: "Yrke",
  from: "Från och med",
  through: "Till och med",
  noticeGiven: "Uppsagt den",
  ends: "Slutar den",
  addOns: {
    none: "Vi har inga tilläggsuppdrag",
    add: "Lägg till uppdrag",
    row: (_: number, name: string): string => name,
    /** From a file: the page carries what the own care choice calls its own. */
    other: (id: string): string => `${id}, hör inte till vårdvalet`,
  },
  subcontractors: {
    none: "Vi har inga underleverantörer",
    add: "Lägg till underleverantör",
    row: (index: number, name: string): string => `Underleverantör ${index}: ${name.toLowerCase()}`,
  },
} as const;

export const seasons = {
  list: {
    none: "Vi har samma tider hela året",
    add: "Lägg till period",
    row: (index: number): string => `Period ${index}`,
  },
  hint: "Tiderna ersätter de vanliga under perioden.",
  about: (index: number): string => `i period ${index}`,
  order: "Den sista dagen får inte komma före den första.",
  overlap: "Perioden krockar med en annan period.",
} as const;

export const staff = {
  list: {
    none: "Vi har ingen personal",
    add: "Lägg till person",
    row: (index: number, name: string): string => `${index}. ${name}`,
  },
  percent: "Tjänstgöringsgrad",
  employment: "Anställning",
  employments: [
    { value: "", label: "Inte angivet" },
    { value: "anstalld", label: "Anställd" },
    { value: "inhyrd", label: "Inhyrd" },
    { value: "vakant", label: "Vakant tjänst" },
  ],
  competences: "Kompetens",
  otherCompetences: "Fler kompetenser",
  credits: (competence: string): string => `Högskolepoäng, ${lowerFirst(competence)}`,
  creditUnit: "hp",
  more: (other: boolean): string => (other ? "Fler kompetenser, roller och datum" : "Roller och datum"),
  roles: "Roller",
  otherRoles: "Fler roller",
} as const;

export const faults = {
  title: "Det finns ett problem",
  titlePrefix: "Fel: ",
  notANumber: (whole: boolean): string =>
    whole ? "Skriv ett heltal med siffror, till exempel 1 234." : "Skriv ett tal med siffror, till exempel 1 234,5.",
  notWhole: "Skriv ett heltal utan komma och punkt, till exempel 1 234.",
  tooSmall: (least: string): string => `Talet får inte vara mindre än ${least}.`,
  tooLarge: (most: string): string => `Talet får inte vara större än ${most}.`,
  notADate: "Skriv en dag som finns, till exempel 2025-10-06.",
  notAClock: "Skriv ett klockslag, till exempel 08:00.",
  tooLong: (most: number): string => `Skriv högst ${most} tecken.`,
  personal: "Skriv inga personnummer eller e-postadresser. Skriv roll eller enhet i stället.",
} as const;

export const links = {
  otherVersion: "Länken är gjord av en annan version av sidan och går inte att läsa här. Be om en ny.",
  tooLong: "Länken är för lång för att läsas. Be om en profilfil i stället.",
  broken: "Länken är trasig. Kanske kom inte hela med när den kopierades.",
} as const;

export const compared = {
  title: (day: string): string => `Det här skiljer sig den ${day}`,
  same: "Inget beslutat skiljer sig mellan dagarna.",
  open: (rules: readonly string[]): string => `Kan ändras: ${list(rules, "och")}.`,
  undecided: "Ingen utgåva är beslutad för den dagen. Jämförelsen bygger på det som är beslutat hittills.",
  rule: "Krav",
  gone: "Gäller inte den dagen",
} as const;

export const watermark = "Provräkning. Inte ett beslut från regionen.";

/** Before what was filled in, on paper. */
export const filledIn = "Uppgifter i provräkningen";

export const results = {
  signs: { bad: "✗", unsure: "?", good: "✓", quiet: "–" },
  moreFacts: (count: number): string => `Visa ${plural(count, "fråga till", "frågor till")}`,
  how: "Visa hur det räknades",
  where: "Visa källa",
  tryOut: "Pröva i formuläret",
  newTab: " (öppnas i ny flik)",
} as const;

export const ahead = {
  title: "Klarar ni det som kommer?",
  lead: "Det som är beslutat, föreslaget och oklart inför nästa år, mot uppgifterna i formuläret.",
  ask: "Visa hur ni står er",
  print: "Skriv ut det här för sig",
  notFetched: "Det här kunde inte laddas. Ladda om sidan och försök igen.",
} as const;

export const actions = {
  profile: "Era uppgifter",
  saveYaml: "Spara som YAML",
  saveJson: "Spara som JSON",
  makeLink: "Gör en länk",
  answer: "Svaret",
  print: "Skriv ut",
  saveTable: "Spara svaret som CSV",
  saveReport: "Spara svaret som JSON",
  link: "Länk med era uppgifter",
  linkHint:
    "Uppgifterna står i länkens sista del, som aldrig skickas till någon server. Den som öppnar länken ser dem.",
  linkMade: "Länken är klar att kopiera.",
} as const;

/** The heads of the table for a spreadsheet. The others are the labels of the results. */
export const table = {
  unit: "Enhet",
  day: "Dag",
  id: "Id",
  rule: "Rubrik",
  sort: "Styrka",
  text: "Det som krävs",
} as const;

export const store = {
  keep: "Spara i den här webbläsaren",
  hint: "Annars sparas ingenting när sidan stängs. Låt bli om andra använder datorn.",
  forget: "Rensa det som är sparat",
  forgotten: "Inget är sparat i webbläsaren.",
  cannotStore: "Webbläsaren tillåter inte att något sparas.",
} as const;
