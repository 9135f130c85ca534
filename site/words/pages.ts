/** The words of start, region, care choice, edition, chapter, calendar and state pages. */
import type { Decision, Edition, IsoDate } from "../../src/rulebook/model.ts";
import { decisionDay } from "../../src/rulebook/words/names.ts";
import { plural, swedishDate } from "../../src/words/format.ts";
import type { EventKind } from "../events.ts";

export const start = {
  kicker: "Primärvårdens förfrågningsunderlag",
  title: "Vad gäller för er enhet?",
  lead: (where: string): string =>
    `Reglerna i primärvårdens förfrågningsunderlag ${where}, en i taget, med datum och källa. Se vad som gäller, vad som ändras och vad som bara är föreslaget.`,
  description: (where: string): string => `Primärvårdens förfrågningsunderlag ${where} som läsbara, daterade regler.`,
  today: (today: IsoDate): string => `Läget per den ${swedishDate(today)}`,
  doors: "Tre ingångar",
  find: "Sök bland reglerna",
  read: "Läs reglerna",
  readText: "Varje regel har en egen sida med källa, beslut och tidigare lydelser.",
  changes: "Se vad som ändras",
  changesText: "Beslutade ändringar och datum att hålla, som lista, tidslinje och kalenderfil.",
  check: "Kontrollera er enhet",
  checkText: "Fyll i uppgifter om enheten och se vilka krav den klarar och vad som fattas. Inget lämnar er dator.",
  applies: (today: IsoDate): string => `Gäller per den ${swedishDate(today)}`,
  next: "Ändras härnäst",
  nothingNext: "Källorna nämner inga beslutade ändringar efter den här dagen.",
  allDates: "Alla datum",
  proposed: "Förslag, inte beslutat",
  proposedText: (count: number): string =>
    `${plural(count, "ny regel är föreslagen eller aviserad", "nya regler är föreslagna eller aviserade")}. Ingen källa säger att ${count === 1 ? "den är beslutad, så den" : "de är beslutade, så de"} räknas inte som gällande.`,
  changesProposed: (count: number): string =>
    `Därtill finns förslag om att ändra ${plural(count, "regel som gäller", "regler som gäller")}.`,
  seeProposals: "Läs förslagen",
  inForce: (count: number, own: number): string => {
    if (count === 0) return "ingen känd regel";
    const rules = plural(count, "regel", "regler");
    return own === count ? rules : `${rules}, varav ${own} ${own === 1 ? "egen" : "egna"}`;
  },
  sourcesEnd: (day: IsoDate): string =>
    `Den senaste källan är från ${swedishDate(day)}. Det som har beslutats efter den dagen finns inte med.`,
  edition: "Utgåva",
  lastEdition: "Senast kända utgåva",
  plannedEdition: "Tänkt utgåva",
  appliesNow: "Gäller",
  nextChange: "Nästa datum",
  noNext: (proposed: number): string =>
    proposed === 0
      ? "källorna nämner inget beslutat datum"
      : `inget beslutat datum, men ${plural(proposed, "regel har förslag", "regler har förslag")}`,
  care: "Regelsamlingar",
} as const;

export const rulesPage = {
  title: "Alla regler",
  lead: "Reglerna är ordnade efter region och vårdval. Välj ett vårdval för att läsa det som gäller, eller en utgåva för ett visst år.",
  description: "Regler ordnade efter region och vårdval.",
} as const;

export const region = {
  kicker: "Region",
  national: "Nationellt",
  description: (title: string): string => `Vårdval och gemensamma regler i ${title}.`,
  lead: (count: number): string => `${plural(count, "regelsamling", "regelsamlingar")} med egna utgåvor.`,
} as const;

export const module = {
  lead: (inForce: number, upcoming: number, today: IsoDate): string => {
    const now = inForce === 0 ? "Ingen känd regel" : plural(inForce, "regel", "regler");
    const later = upcoming === 0 ? "" : ` ${plural(upcoming, "beslutad regel", "beslutade regler")} gäller inte ännu.`;
    return `${now} gäller den ${swedishDate(today)}.${later}`;
  },
  description: (title: string): string => `${title}: det som gäller, utgåvor år för år, datum och förslag.`,
  applies: (today: IsoDate): string => `Gäller per den ${swedishDate(today)}`,
  editions: "Utgåvor",
  upcoming: "Beslutat men gäller inte ännu",
  proposals: "Förslag, inte beslutat",
  notKnown: "Ingen källa säger om de gäller",
  ended: "Har upphört",
  allDates: (title: string): string => `Alla datum: ${title}`,
  coverage: "Så kan kraven prövas",
  shared: "Gemensamma regler",
  contents: "På sidan",
  nothing: "Ingen regel som vi känner till gäller den här dagen.",
} as const;

export const edition = {
  kicker: "Utgåva",
  period: (from: IsoDate, through: IsoDate): string => `Gäller ${swedishDate(from)}–${swedishDate(through)}`,
  pastPeriod: (from: IsoDate, through: IsoDate): string => `Gällde ${swedishDate(from)}–${swedishDate(through)}`,
  decided: (decision: Decision): string => `beslutad ${decisionDay(decision)}`,
  /** Of an edition that no source says is decided. */
  plannedPeriod: (from: IsoDate, through: IsoDate): string =>
    `Tänkt att gälla ${swedishDate(from)}–${swedishDate(through)}`,
  noDecision: "beslutets dag är inte känd",
  /** The year that an edition to come aims at has begun, and no source says that it was decided. */
  undecided: "Inte känd som beslutad",
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
  completeness: "Läst",
  read: (read: Edition["completeness"]["read"]): string => {
    switch (read) {
      case "hel":
        return "Hela underlaget";
      case "delvis":
        return "Delar av underlaget";
      case "andrahand":
        return "Bara vad andra källor säger om underlaget";
    }
  },
  withoutRules:
    "De här avsnitten står i det tryckta underlagets innehållsförteckning, så långt den har gått att läsa. Ingen regel här är knuten till dem. Rubrikerna är skrivna med våra ord.",
  description: (title: string): string => `${title}: innehåll, kapitel, hämtning och källor.`,
  contents: "Innehåll",
  lead: (rules: number, chapters: number): string =>
    `${plural(rules, "regel", "regler")} i ${plural(chapters, "kapitel", "kapitel")}.`,
  whole: "Läs hela på en sida",
  print: "Hela regelboken är gjord för att skrivas ut på A4.",
  downloads: "Hämta",
  downloadPdf: "Hela regelboken (PDF)",
  downloadChangesPdf: "Ändringsbilaga (PDF)",
  samePdf: "Filen har samma text som sidan, med bokmärken och sidnummer.",
  downloadHtml: "Hela utgåvan i en fil (HTML)",
  downloadJson: "Utgåvan som data (JSON)",
  howToRead: "Så läser du regelboken",
  about: "Om utgåvan",
  sources: "Källor",
  proposals: (year: string): string => `Föreslaget för ${year}, inte beslutat`,
  empty: "Vi känner inte till någon regel i den här utgåvan.",
  table: "Utgåvor",
  allText: "Alla utgåvor, år för år. En utgåva är en vy: det är datumen i reglerna som avgör vad som gäller.",
  columns: {
    year: "År",
    period: "Tid",
    state: "Status",
    decision: "Beslut",
    rules: "Regler",
    fingerprint: "Avtryck",
    files: "Hämta",
  },
  tableOf: (place: string): string => `Utgåvor: ${place}`,
  ofModule: (place: string): string => `, ${place}`,
  fingerprint: "Avtryck",
  fingerprintText:
    "Avtrycket är tolv tecken som räknas fram ur allt som är beslutat i en utgåva. Är det oförändrat är reglerna det.",
  noFingerprint: "inget än",
  sameChapter: "Samma kapitel",
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
  moduleTitle: (title: string): string => `Datum: ${title}`,
  lead: "Beslutade ändringar, tillfälliga undantag och datum då något ska vara gjort.",
  description: "Beslutade ändringar och datum att hålla.",
  coming: "Framöver",
  past: "Tidigare",
  days: (count: number): string => plural(count, "dag", "dagar"),
  recurring: "Återkommande",
  recurringText: "Det här ska göras om och om igen. Källorna anger ingen dag.",
  nothing: "Källorna nämner inga datum efter den här dagen.",
  subscribe: "Prenumerera",
  subscribeText:
    "Öppna kalenderfilen i en kalender, eller lägg flödets adress i en läsare av flöden. Varje vårdval har egna.",
  ics: "Alla datum (iCalendar)",
  icsFor: (title: string): string => `Datum för ${title} (iCalendar)`,
  atom: "Ändringar som flöde (Atom)",
  atomFor: (title: string): string => `Ändringar för ${title} som flöde (Atom)`,
  perModule: "Per vårdval",
  duties: "Bara det som ska redovisas",
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

/** The same events on the page of the day they change: what had its last day the day before is over. */
export function changeWord(kind: EventKind): string {
  switch (kind) {
    case "last-day":
      return "Gäller inte längre";
    case "known-through":
      return "Känd till dagen före";
    case "exception-last-day":
      return "Undantaget är slut";
    case "exception-over":
      return "Undantaget är säkert slut";
    case "begins":
    case "known-from":
    case "changes":
    case "exception-begins":
    case "exception-may-begin":
    case "due":
    case "due-within":
      return eventWord(kind);
  }
}

export const state = {
  indexTitle: "Läget ett visst datum",
  indexLead: "En sida för varje dag då något ändras. Mellan de dagarna gäller samma regler.",
  description: (date: IsoDate): string => `Reglerna den ${swedishDate(date)} och vad som ändras den dagen.`,
  title: (date: IsoDate): string => `Läget den ${swedishDate(date)}`,
  span: (from: IsoDate, through: IsoDate | null): string =>
    through === null
      ? `Det här läget gäller från och med ${swedishDate(from)} och tills vidare.`
      : `Det här läget gäller från och med ${swedishDate(from)} till och med ${swedishDate(through)}.`,
  pastSpan: (from: IsoDate, through: IsoDate): string =>
    `Det här läget gällde från och med ${swedishDate(from)} till och med ${swedishDate(through)}.`,
  changed: "Ändras den här dagen",
  nothing: "Ingen källa säger att något börjar, ändras eller upphör just den här dagen.",
  assumed: "Kända från eller till den här dagen",
  assumedText: "Källan anger inte när reglerna började eller slutade gälla. De kan vara äldre, och de kan leva vidare.",
  inForce: "Gäller den här dagen",
  notKnown: "Ingen källa säger om de gäller den här dagen",
  navigation: "Dagar före och efter",
  previous: "Föregående ändring",
  next: "Nästa ändring",
  now: "dagen som visas",
  pastWord: "tidigare",
  comingWord: "framöver",
  coming: "Gäller inte ännu. Sidan visar ett läge som kommer.",
  past: "Inaktuellt läge. Reglerna har ändrats sedan dess.",
  current: (from: IsoDate): string => `Läs läget som gäller, från och med ${swedishDate(from)}`,
  rules: (count: number): string => plural(count, "regel", "regler"),
  of: (place: string): string => `, ${place}`,
  count: (changes: number, assumed: number): string =>
    [
      ...(changes > 0 || assumed === 0 ? [plural(changes, "ändring", "ändringar")] : []),
      ...(assumed > 0 ? [`${plural(assumed, "regel känd", "regler kända")} från eller till dagen`] : []),
    ].join(", "),
} as const;
