/** What is said about a release, and what CHANGELOG.md says around its lines. */
import type { Level } from "../../src/compare/version-level.ts";

export const changelogSaid = {
  title: "# Ändringar",
  about:
    "Vad varje version av paketet betyder för den som frågar det. Vad siffrorna lovar står i [VERSIONING.md](VERSIONING.md).",
  ofPackage: "Paketet",
  level: {
    major: "Ny huvudversion: en import eller ett svar om en dag som har varit kan vara ett annat än förut.",
    minor: "Inget tidigare svar ändras. Det finns mer att fråga om, eller något är beslutat för kommande dagar.",
    patch: "Inget svar ändras.",
  } satisfies Readonly<Record<Level, string>>,
} as const;

export const releaseSaid = {
  usage:
    "npm run release -- [--dry-run] [--repository https://…] [--registry https://…] [--out mapp]\nnpm run release -- --version",
  badUsage: "Kommandoraden går inte att läsa. Så här skrivs den:",
  noAddress:
    "Projektets adress saknas, och paketet ska säga var dess källkod finns. Ange den med --repository https://…, eller släpp från GitHub Actions, som vet den.",
  badAddress: (given: string): string =>
    `Adressen "${given}" går inte att använda. Skriv sidan där källkoden finns, som --repository https://kod.example/ffu-regler.`,
  noAddressYet:
    "Projektets adress saknas. På riktigt vägras släppet tills den anges med --repository https://… eller av GitHub Actions.",
  pending: (names: readonly string[]): string =>
    `${names.length} ändringar väntar på en version: ${names.join(", ")}. Slå först ihop pull requesten med den nya versionen, eller skriv den med: npm run release -- --version`,
  nothingPending: "Ingen ändring väntar på en version.",
  noNotes: (version: string): string => `CHANGELOG.md säger inget om ${version}. Skriv det där innan den släpps.`,
  uncommitted: "Här finns ändringar som inte är sparade i git. Ett släpp görs av det som är sparat, så de är inte med.",
  versioned: (version: string): string => `Versionen är ${version}. CHANGELOG.md är skriven.`,
  building: (version: string): string => `Bygger ${version} av det som är sparat i git, i en egen mapp.`,
  made: (file: string, sha256: string): string => `Packat: ${file}\nsha256: ${sha256}`,
  testing: "Provar paketet så som det är packat.",
  testsFailed: "Provet av paketet gick inte igenom. Inget är släppt.",
  notes: (text: string): string => `Så här beskrivs versionen:\n\n${text}\n`,
  dryRun: "Allt utom själva släppet är gjort. Inget har skickats någonstans.",
  published: (version: string): string => `${version} är släppt.`,
  failed: (command: string, output: string): string => `Kommandot gick inte igenom: ${command}\n${output}`.trimEnd(),
} as const;
