/** The words of start, region, care choice, edition, chapter, calendar and state pages. */
import type { Edition, IsoDate } from "../../src/rulebook/model.ts";
import { plural, swedishDate } from "../../src/words/format.ts";
import type { EventKind } from "../events.ts";

export const start = {
  kicker: "Primärvårdens förfrågningsunderlag",
  title: "Vad gäller för er enhet?",
  lead: "Reglerna i primärvårdens förfrågningsunderlag i Skåne och Kronoberg, en i taget, med datum och källa. Se vad som gäller i dag, vad som ändras och vad som bara är föreslaget.",
  description: "Primärvårdens förfrågningsunderlag i Skåne och Kronoberg som läsbara, daterade regler.",
  today: (today: IsoDate): string => `Läget den ${swedishDate(today)}`,
  doors: "Tre ingångar",
  read: "Läs reglerna",
  readText: "Kapitel för kapitel, år för år. Varje regel har en egen sida med källa, beslut och tidigare lydelser.",
  changes: "Se vad som ändras",
  changesText: "Beslutade ändringar och datum att hålla, som lista, tidslinje och kalenderfil.",
  check: "Kontrollera er enhet",
  checkText: "Se vad som behöver vara känt om enheten för att pröva den mot kraven. Inget lämnar er dator.",
  applies: "Gäller i dag",
  next: "Ändras härnäst",
  nothingNext: "Inga beslutade ändringar efter den här dagen finns i underlaget.",
  allDates: "Alla datum",
  proposed: "Förslag, inte beslutat",
  proposedText: (count: number): string =>
    `${plural(count, "regel", "regler")} är föreslagna eller aviserade. De gäller inte.`,
  seeProposals: "Läs förslagen",
  inForce: (count: number): string => plural(count, "regel", "regler"),
  edition: "Utgåva",
  appliesNow: "Gäller i dag",
  nextChange: "Nästa datum",
  noNext: "ingen känd",
  care: "Vårdval",
} as const;

export const rulesPage = {
  title: "Alla regler",
  lead: "Reglerna är ordnade efter region och vårdval. Välj ett vårdval för att läsa det som gäller i dag, eller en utgåva för ett visst år.",
  description: "Regler ordnade efter region och vårdval.",
} as const;

export const region = {
  kicker: "Region",
  national: "Nationellt",
  description: (title: string): string => `Vårdval och gemensamma regler i ${title}.`,
  lead: (count: number): string => `${plural(count, "regelsamling", "regelsamlingar")} med egna utgåvor.`,
} as const;

export const module = {
  lead: (inForce: number, upcoming: number, today: IsoDate): string =>
    upcoming === 0
      ? `${plural(inForce, "regel", "regler")} gäller den ${swedishDate(today)}.`
      : `${plural(inForce, "regel", "regler")} gäller den ${swedishDate(today)}. ${plural(upcoming, "beslutad regel", "beslutade regler")} gäller inte ännu.`,
  description: (title: string): string => `${title}: det som gäller, utgåvor år för år, datum och förslag.`,
  applies: "Gäller i dag",
  editions: "Utgåvor",
  upcoming: "Beslutat men gäller inte ännu",
  proposals: "Förslag, inte beslutat",
  ended: "Har upphört",
  calendar: "Datum",
  allDates: "Alla datum för",
  coverage: "Så kan kraven prövas",
  shared: "Gemensamma regler",
  contents: "På sidan",
  nothing: "Ingen regel i underlaget gäller den här dagen.",
} as const;

export const edition = {
  kicker: "Utgåva",
  period: (from: IsoDate, through: IsoDate): string => `Gäller ${swedishDate(from)}–${swedishDate(through)}`,
  pastPeriod: (from: IsoDate, through: IsoDate): string => `Gällde ${swedishDate(from)}–${swedishDate(through)}`,
  decided: (date: IsoDate): string => `beslutad ${swedishDate(date)}`,
  noDecision: "beslutets dag är inte känd",
  state: (state: Edition["state"]): string => {
    switch (state) {
      case "beslutad":
        return "Beslutad";
      case "rekonstruerad":
        return "Rekonstruerad";
      case "kommande":
        return "Kommande";
    }
  },
  description: (title: string): string => `${title}: innehåll, kapitel, hämtning och källor.`,
  contents: "Innehåll",
  lead: (rules: number, chapters: number): string =>
    `${plural(rules, "regel", "regler")} i ${plural(chapters, "kapitel", "kapitel")}.`,
  whole: "Läs hela på en sida",
  print: "Hela regelboken är gjord för att skrivas ut på A4.",
  downloads: "Hämta",
  downloadHtml: "Hela utgåvan i en fil (HTML)",
  downloadJson: "Utgåvan som data (JSON)",
  howToRead: "Så läser du regelboken",
  about: "Om utgåvan",
  sources: "Källor",
  proposals: (year: string): string => `Föreslaget för ${year}, inte beslutat`,
  empty: "Ingen regel i underlaget gäller någon dag i den här utgåvan.",
  table: "Utgåvor",
  allText: "Alla utgåvor, år för år. En utgåva är en vy: det är datumen i reglerna som avgör vad som gäller.",
  columns: { year: "År", period: "Gäller", state: "Status", decision: "Beslut", rules: "Regler" },
  status: "Status",
  decision: "Beslut",
  previous: "Föregående kapitel",
  nextChapter: "Nästa kapitel",
  chapterNav: "Kapitel före och efter",
  chapterDescription: (chapter: string, edition: string): string => `Kapitlet ${chapter} i ${edition}.`,
  shared: (module: string): string => `Ur ${module}`,
  bookTitle: (title: string): string => `Hela regelboken: ${title}`,
  bookKicker: "Hela utgåvan på en sida",
  printedState: (today: IsoDate): string => `läget den ${swedishDate(today)}`,
} as const;

export const calendar = {
  title: "Vad ändras och när",
  moduleTitle: (title: string): string => `Datum för ${title.toLowerCase()}`,
  lead: "Beslutade ändringar, tillfälliga undantag och datum då något ska vara gjort.",
  description: "Beslutade ändringar och datum att hålla.",
  coming: "Framöver",
  past: "Tidigare",
  days: (count: number): string => plural(count, "dag", "dagar"),
  recurring: "Återkommande",
  recurringText: "Det här ska göras om och om igen. Källorna anger ingen dag.",
  nothing: "Inga datum efter den här dagen finns i underlaget.",
  subscribe: "Kalenderfil",
  subscribeText: "Hämta filen och öppna den i en kalender. En fil per vårdval finns också.",
  ics: "Alla datum (iCalendar)",
  icsFor: (title: string): string => `Datum för ${title} (iCalendar)`,
  atom: "Ändringar som flöde (Atom)",
  perModule: "Per vårdval",
  through: (date: IsoDate): string => `till och med ${swedishDate(date)}`,
} as const;

export function eventWord(kind: EventKind): string {
  switch (kind) {
    case "begins":
      return "Börjar gälla";
    case "known-from":
      return "Känd från";
    case "changes":
      return "Ny lydelse";
    case "last-day":
      return "Sista dagen";
    case "known-through":
      return "Känd till";
    case "exception-begins":
      return "Undantag börjar";
    case "exception-last-day":
      return "Undantagets sista dag";
    case "exception-may-begin":
      return "Undantag kan börja";
    case "exception-over":
      return "Undantag kan gälla hit";
    case "due":
      return "Senast";
    case "due-within":
      return "Period";
  }
}

export const state = {
  indexTitle: "Läget ett visst datum",
  indexLead: "En sida för varje dag då något ändras. Mellan de dagarna gäller samma regler.",
  description: (date: IsoDate): string => `Reglerna som gällde ${swedishDate(date)} och vad som ändrades den dagen.`,
  title: (date: IsoDate): string => `Läget den ${swedishDate(date)}`,
  span: (from: IsoDate, through: IsoDate | null): string =>
    through === null
      ? `Det här läget gäller från och med ${swedishDate(from)} och tills vidare.`
      : `Det här läget gäller från och med ${swedishDate(from)} till och med ${swedishDate(through)}.`,
  changed: "Ändras den här dagen",
  inForce: "Gäller den här dagen",
  navigation: "Dagar före och efter",
  previous: "Föregående ändring",
  next: "Nästa ändring",
  now: "i dag",
  pastWord: "tidigare",
  comingWord: "framöver",
  coming: "Gäller inte ännu. Sidan visar ett läge som kommer.",
  past: "Inaktuellt läge. Reglerna har ändrats sedan dess.",
  rules: (count: number): string => plural(count, "regel", "regler"),
  count: (changes: number): string => plural(changes, "ändring", "ändringar"),
} as const;

export const repealed = {
  title: "Upphävda regler",
  lead: "Regler som har gällt men inte gäller längre, regler som har flyttat och förslag som har avslagits.",
  description: "Regler som inte gäller längre.",
  ended: "Gäller inte längre",
  moved: "Flyttade och delade",
  rejected: "Avslagna förslag",
  none: "Ingen regel har upphört.",
  columns: { rule: "Regel", where: "Var", last: "Sista dagen" },
} as const;

export const proposals = {
  title: "Förslag och aviserat",
  lead: "Inget av det här är beslutat. Det gäller inte, och det kan komma att se annorlunda ut om det beslutas.",
  description: "Föreslagna och aviserade ändringar som inte är beslutade.",
  warning: "Inte beslutat. Inget på den här sidan är en gällande regel.",
  underReview: "Gäller, men ses över",
  underReviewText: "De här reglerna gäller. Regionen har sagt att de ses över.",
  changes: "Ändring av en regel som gäller",
  fresh: "Ny regel",
} as const;

export const register = {
  title: "Register A–Ö",
  lead: "Regler, begrepp, uppgifter och frågor i bokstavsordning.",
  description: "Alla regler, begrepp och uppgifter i bokstavsordning.",
  letters: "Bokstäver",
  rule: "regel",
  term: "begrepp",
  aliasOf: (title: string): string => `begrepp, se ${title}`,
  fact: "uppgift",
  question: "öppen fråga",
  tip: "Webbläsarens egen sökning (Ctrl+F, på Mac ⌘F) hittar också ord på den här sidan.",
  other: "Övrigt",
} as const;

export const procedures = {
  title: "Förfaranden",
  lead: "Steg som regionen eller enheten följer. De visar vad som kan hända, men avgör inget enskilt ärende.",
  description: "Förfaranden steg för steg, till exempel sanktionstrappan.",
} as const;
