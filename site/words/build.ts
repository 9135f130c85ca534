/** What the build of the site says. */
import { plural } from "../../src/words/format.ts";

export const buildSaid = {
  badDate: (text: string): string => `”${text}” är inget datum. Skriv ÅÅÅÅ-MM-DD, till exempel 2026-05-12.`,
  unreadable: (count: number): string =>
    `Reglerna går inte att läsa: ${plural(count, "anmärkning", "anmärkningar")}. Kör npm run check:specs för att se dem.`,
  faults: (faults: readonly string[]): string =>
    [`Webbplatsen skrevs inte. ${plural(faults.length, "fel", "fel")}:`, ...faults.map((fault) => `  ${fault}`)].join("\n"),
  written: (count: number, folder: string): string => `${plural(count, "fil", "filer")} skrivna i ${folder}/`,
  serving: (port: number): string => `Läs på http://localhost:${port}/ (avsluta med Ctrl+C)`,
} as const;
