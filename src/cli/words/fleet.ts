/** What is said of a list of units that cannot be read. */
import { list, quoted } from "../../words/format.ts";

export const fleetFiles = {
  line: (path: string, line: number): string => `${path} rad ${line}`,
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
