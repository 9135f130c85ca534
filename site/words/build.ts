/** What the build of the site says. */
import type { Finding } from "../../src/read/finding.ts";
import { plural } from "../../src/words/format.ts";

/** The rest is told by the command that checks the rules. */
const MOST_SHOWN = 10;

export const buildSaid = {
  badDate: (text: string): string => `”${text}” är inget datum. Skriv ÅÅÅÅ-MM-DD, till exempel 2026-05-12.`,
  unreadable: (findings: readonly Finding[]): string => {
    const errors = findings.filter(({ severity }) => severity === "error");
    const shown = errors
      .slice(0, MOST_SHOWN)
      .map(({ where, code, message }) => `  ${where.file}:${where.line}: ${code} ${message}`);
    const head = `Reglerna går inte att läsa: ${plural(errors.length, "fel", "fel")}. Kör npm run check:specs för att se alla.`;
    return [head, ...shown].join("\n");
  },
  faults: (faults: readonly string[]): string =>
    [`Webbplatsen skrevs inte. ${plural(faults.length, "fel", "fel")}:`, ...faults.map((fault) => `  ${fault}`)].join(
      "\n",
    ),
  written: (count: number, folder: string): string => `${plural(count, "fil", "filer")} skrivna i ${folder}/`,
  serving: (port: number): string => `Läs på http://localhost:${port}/ (avsluta med Ctrl+C)`,
} as const;
