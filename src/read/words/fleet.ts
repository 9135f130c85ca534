/** What is said of a list of units that cannot be read. */
import { list, quoted } from "../../words/format.ts";

export const fleetFiles = {
  refused: (place: string, why: string): string => `${place}: ${why}`,
  cell: (row: string, heading: string): string => `${row}, kolumnen ${quoted(heading)}`,
  extraCells: (columns: number, extra: readonly string[]): string =>
    `Raden har fler celler än rubrikraden, som har ${columns}. Det som är över: ${list(extra.map(quoted), "och")}. Ta bort det, eller sätt citattecken om en cell som innehåller skiljetecknet.`,
  notHours: (text: string): string =>
    `${quoted(text)} går inte att läsa som öppettider. Skriv till exempel vardagar 8-17, lördag 10-14.`,
  assumed: (path: string): string =>
    `${path} är inte sparad som UTF-8 och har lästs som Windows-1252. Kontrollera att å, ä och ö blev rätt i namnen.`,
  line: (path: string, line: number): string => `${path} rad ${line}`,
  standardInput: "standard in",
  lineTooLong: (name: string): string => `${name} är för lång för en profil.`,
  notUtf8: (name: string): string => `${name} är inte sparad som UTF-8. Spara om filen som UTF-8.`,
  unreadable: (path: string): string => `${path} kan inte läsas.`,
  empty: (path: string): string => `Det finns inga enheter i ${path}.`,
  notJson: (name: string): string => `${name} är ingen profil i JSON. Skriv en hel profil på varje rad.`,
  brokenUnit: (name: string): string => `Enheten i ${name} kan inte läsas.`,
  unknownColumn: (column: string, known: readonly string[]): string =>
    `Kolumnen ${quoted(column)} finns inte. Använd ${list(known, "och")}, eller en uppgift ur registret (ffu facts).`,
  openQuote: (): string => "Ett citattecken avslutas aldrig, eller står mitt i en cell.",
  columnTwice: (column: string): string => `Kolumnen ${quoted(column)} finns två gånger.`,
  columnMissing: (column: string): string => `Kolumnen ${quoted(column)} saknas.`,
} as const;
