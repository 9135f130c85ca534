/** The words inside feeds, calendars and data files, and on the page about them. */
import type { IsoDate } from "../../src/rulebook/model.ts";
import { swedishDate } from "../../src/words/format.ts";

export const calendarFile = {
  name: "Regelboken: alla datum",
  nameFor: (place: string): string => `Regelboken: ${place}`,
  description: (place: string, date: string, url: string): string => `${place}. ${date}. Läs regeln: ${url}`,
} as const;

export const feed = {
  title: "Regelboken: beslutade ändringar",
  subtitle: "Nya lydelser, regler som börjar gälla och regler som upphör.",
  author: "Regelboken",
  entry: (what: string, title: string, date: IsoDate): string => `${what} ${swedishDate(date)}: ${title}`,
} as const;

export const csvHead: readonly string[] = [
  "id",
  "rubrik",
  "slag",
  "styrka",
  "region",
  "vardval",
  "kapitel",
  "status",
  "fran_och_med",
  "till_och_med",
  "text",
  "kontroll",
  "kallor",
  "adress",
];

export const dataset = {
  licence: "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12",
  publisher: "Regelboken",
  catalogue: "Regelbokens öppna data",
  catalogueText: "Primärvårdens förfrågningsunderlag som data.",
  title: "Regler i primärvårdens förfrågningsunderlag",
  text: "Regler med datum, lydelser, kontroller och källor, skrivna med egna ord efter öppna källor.",
  keywords: ["förfrågningsunderlag", "vårdval", "primärvård", "regler"],
  csv: "Alla lydelser (CSV)",
  ics: "Datum (iCalendar)",
  atom: "Ändringar (Atom)",
  json: (title: string): string => `${title} (JSON)`,
} as const;

export const dataPage = {
  title: "Öppna data",
  description: "Reglerna som filer: JSON, CSV, YAML, kalender och flöde.",
  lead: "Allt som visas här finns som filer. De får användas fritt enligt licensen.",
  all: "Allt",
  perEdition: "Per utgåva",
  specs: "Källfiler",
  specsText: "Filerna som allt är gjort av. En regel per fil.",
  specsShow: (count: number): string => `Visa alla ${count} filer`,
  promise: "Det här lovar vi",
  promiseText:
    "- Ett id försvinner aldrig. Flyttar en regel pekar det gamla id:t på den nya.\n- Datum skrivs ÅÅÅÅ-MM-DD. *Från och med* och *till och med* räknar in dagarna.\n- Fält i JSON får tillkomma men byter inte betydelse utan att det står i ändringsloggen.\n- Samma källfiler ger alltid samma filer här, tecken för tecken.",
  csvNote: "CSV-filen har semikolon mellan kolumnerna och är kodad som UTF-8. En rad är en lydelse.",
  licence: "Licens: EUPL 1.2.",
  columns: { file: "Fil", what: "Innehåll" },
  caption: "Filer med allt innehåll",
  editionCaption: "Filer per utgåva",
  edition: "Utgåva",
  json: "JSON",
  html: "HTML i en fil",
  csv: "Alla lydelser av alla regler, en per rad",
  ics: "Alla datum som kalender",
  atom: "Beslutade ändringar som flöde",
  dcat: "Beskrivning av datamängden (DCAT-AP-SE, JSON-LD)",
} as const;
