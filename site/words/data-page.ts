/** The words of the page of open data. */
import { swedishNumber } from "../../src/words/format.ts";

/** `812 byte`, `83 kB`, `1,4 MB`. A kilobyte is a thousand bytes. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${swedishNumber(Math.round(bytes / 100_000) / 10)} MB`;
}

export const dataPage = {
  title: "Öppna data",
  description: "Reglerna som filer: JSON med schema, CSV, YAML, kalender, flöde och TypeScript-paket.",
  lead: "Allt som visas på webbplatsen finns som filer. Ingen inloggning eller nyckel behövs.",
  contents: "På sidan",
  columns: { file: "Fil", what: "Innehåll" },
  rules: {
    heading: "Regler",
    caption: "Filer med alla regler",
    csv: "Alla lydelser och tillfälliga undantag, en per rad (CSV)",
    register:
      "Det som reglerna hänvisar till med id: källor, beslut, begrepp, frågor, uppgifter, yrken och siffror (JSON)",
    figures: "Daterade siffror ur källorna, en per rad (CSV)",
    csvNote:
      "CSV-filerna öppnas direkt i ett kalkylprogram. De har semikolon mellan kolumnerna, decimalkomma och UTF-8. En cell som annars skulle tolkas som en formel börjar med en apostrof.",
  },
  editions: {
    heading: "Per utgåva",
    text: "Varje utgåva har en JSON-fil för tjänster och en HTML-fil att spara eller skicka. HTML-filen behöver inga andra filer.",
  },
  changes: {
    heading: "Ändringar och datum",
    caption: "Filer med ändringar och datum",
    atom: "De senaste beslutade ändringarna, att prenumerera på (Atom)",
    json: "Alla ändringar och datum att hålla, med klass, regel och mening (JSON)",
    csv: "Samma händelser, en per rad (CSV)",
    ics: "Samma händelser som kalender (iCalendar)",
    perModule: "Kalender och flöde per vårdval",
    perModuleText:
      "Prenumerera på kalendern eller flödet för ert vårdval. Kalendern har också datum att hålla, flödet bara ändringar. Nya datum kommer med av sig själva.",
    moduleIcs: (place: string): string => `${place}, kalender`,
    moduleAtom: (place: string): string => `${place}, flöde`,
  },
  about: {
    heading: "Scheman, beskrivning och kontrollsummor",
    caption: "Filer som beskriver data",
    text: "JSON-filerna följer JSON Schema (draft-07) och anger sitt eget schema i fältet $schema. Okända fält är fel enligt schemat, och varje fält är beskrivet på svenska.",
    regelbok: "Schema för utgåvornas regelbok.json",
    handelser: "Schema för handelser.json",
    register: "Schema för register.json",
    dcatXml: "Beskrivning av datamängderna för dataportaler (DCAT-AP-SE, RDF/XML)",
    dcatJson: "Samma beskrivning som JSON-LD",
    checksums: "Kontrollsumma (SHA-256) för varje fil",
    schema: "Schema:",
    authored: "Scheman för den som skriver regler och enhetsprofiler",
    authoredText:
      "De här scheman gäller källfilerna i YAML. De använder två egna format, calendar-date och clock-time, och nyckelordet enumDescriptions.",
    check:
      "De tolv tecknen efter en fils storlek är början av kontrollsumman. Alla filer prövas i mappen data, och den som har hämtat bara några lägger till --ignore-missing:",
    command: "cd data\nsha256sum --check SHA256SUMS",
  },
  code: {
    heading: "TypeScript-paket",
    text: "Paketet ffu-regler har samma regler med typer för varje regel och utgåva, och samma kontroll som webbplatsen. Det behöver ingen server, läser inga filer och fungerar i webbläsare. Hämta källkoden, bygg den och lägg till mappen i ert projekt:",
    install: "npm ci                      # i källkodens mapp\nnpm install ../ffu-regler   # i ert projekt",
    after:
      "Ett id som en utgåva inte har går inte att kompilera. Det som bara är föreslaget ingår inte, utan importeras för sig ur ffu-regler/proposals. Utgåvornas data finns också som JSON under ffu-regler/data.",
  },
  licence: {
    heading: "Licens",
    text: "Filerna och koden har licensen [EUPL 1.2](https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12). De får användas, ändras och spridas fritt på licensens villkor. Reglerna är skrivna med egna ord. Regionernas egna dokument ingår inte och omfattas inte av licensen.",
  },
  promise: {
    heading: "Det här lovar vi",
    text: `- **Id försvinner aldrig.** Flyttar eller delas en regel pekar det gamla id:t på den nya. En fil behåller sin adress.
- **Datum** skrivs ÅÅÅÅ-MM-DD. *Från och med* och *till och med* räknar in dagarna.
- **Nya fält** får tillkomma i JSON-filerna. De kommer samtidigt i schemat, så pröva filerna mot det schema som de själva anger och inte mot en sparad kopia.
- **Fält som försvinner eller byter betydelse** höjer formatVersion i filen och står i paketets ändringslogg som en ny huvudversion.
- **Det som är beslutat är låst.** Rättas en lydelse som redan har gällt visas det som en rättelse, med dag och skäl.
- **Samma källfiler ger samma filer här**, tecken för tecken. Är kontrollsumman densamma har ingenting ändrats.`,
  },
  specs: {
    heading: "Källfiler",
    text: "Filerna som allt är gjort av, i YAML. En regel per fil.",
    show: (count: number): string => `Visa alla ${count} filer`,
  },
} as const;
