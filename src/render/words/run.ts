/** What is said around a run: what its exit code means, why it was interrupted, where its result went. */
import { list, plural, swedishDate } from "../../words/format.ts";

/** Why a run was interrupted, and what then was not done. */
export const interrupted = {
  title: "KÖRNINGEN AVBRÖTS",
  brokenRules: (errors: number): string =>
    `Reglerna har ${plural(errors, "fel", "fel")} och kan inte användas. Ingen enhet är kontrollerad.`,
  nothingFound: (path: string): string => `Hittar inget att läsa: ${path}.`,
  rulesNotShipped: (): string =>
    "Det här kommandot läser regelfilerna, och de följer inte med det installerade paketet. Kör det i projektets egen mapp, eller ange en mapp med regler: --specs mapp.",
  noProfilesIn: (path: string): string => `Det finns inga enhetsprofiler (filer som slutar på .yaml) i ${path}.`,
  noRulesIn: (path: string): string => `Det finns inga regler i ${path}.`,
  rulesFirst: (file: string): string => `${file} är inte granskad: reglerna måste gå att läsa först.`,
  nothingWritten: "Avbrutet. Inget är skrivet.",
  waived: (count: number): string =>
    count === 1
      ? "1 varning är undantagen i specs/undantag.yaml och visas inte."
      : `${count} varningar är undantagna i specs/undantag.yaml och visas inte.`,
  notHeldAgainstAll: (): string =>
    "Andra filer har fel, och därför är det du angav inte granskat mot resten av reglerna. Rätta dem först.",
  brokenProfile: (file: string): string => `Enheten i ${file} är inte kontrollerad: profilen kan inte läsas.`,
  missingProfile: (file: string): string => `Enheten i ${file} är inte kontrollerad: filen finns inte.`,
  othersStand: (count: number): string =>
    count === 1
      ? "Svaret för den andra enheten står ovan."
      : `Svaren för de ${plural(count, "andra enheten", "andra enheterna")} står ovan.`,
  closedFolder: (path: string): string =>
    `Mappen ${path} kan inte öppnas: du har inte rätt att läsa den. Kontrollera rättigheterna.`,
  notLookedInto: (path: string, message: string): string => `Enheterna i ${path} är inte kontrollerade. ${message}`,
  noWorkingFolder: "Mappen du står i finns inte längre. Byt till en mapp som finns och kör igen.",
  isInput: (path: string): string =>
    `Resultatet skulle skriva över ${path}, som kommandot läser. Inget är sparat. Välj ett annat filnamn.`,
  notAFile: (path: string): string =>
    `${path} är en mapp, en länk eller en specialfil och skrivs inte över. Inget är sparat. Välj ett annat filnamn.`,
  stands: (path: string): string => `${path} finns redan och skrivs inte över. Inget är sparat där.`,
  outputClosed: (cause: string): string =>
    `Resultatet kunde inte skrivas ut (${cause}). Det som syns är inte hela svaret.`,
  cannotWrite: (path: string, cause: string): string =>
    `Kan inte skriva filen ${path} (${cause}). Inget är sparat där.`,
  unreadable: (path: string): string => `${path} kan inte läsas, och därför är ingen lista gjord.`,
  bug: (id: string): readonly string[] => [
    `Ett internt fel har inträffat (${id}). Det beror inte på dig, och inget svar är giltigt.`,
    "Rapportera det med kommandot du skrev och koden ovan. Skicka inte med enhetens uppgifter.",
  ],
} as const;

/** Told on standard error when a result went to a file. */
export function written(path: string): string {
  return `Resultatet är sparat i ${path}.`;
}

/** What `ffu validate --watch` says beside the findings. */
export const watchWords = {
  waiting: "Väntar på ändringar. Avsluta med Ctrl-C.",
  ended: "Granskningen är avslutad.",
} as const;

/** Told on standard error of a file of the user's own. */
export function saved(path: string, is: "changed" | "new"): string {
  return is === "new" ? `${path} är skapad.` : `${path} är ändrad.`;
}

/** Every exit code with what it means. */
export const EXIT_CODES = [
  ["0", "klart, inget att anmärka"],
  ["1", "minst en brist"],
  ["2", "ingen brist, men allt går inte att avgöra"],
  ["64", "fel i kommandot"],
  ["65", "något går inte att läsa eller bedöma"],
  ["66", "det finns inget att läsa"],
  ["70", "internt fel"],
  ["130", "stoppad innan allt var klart"],
] as const;

/** What an exit code means, as the help has it. */
export function exitMeaning(code: number): string {
  return EXIT_CODES.find(([shown]) => shown === String(code))?.[1] ?? "";
}

/** `ffu-regler 1.0.0, regelbok 744661cd952d, 1 mars 2026`. */
export function madeBySaid(version: string, rulebooks: readonly string[], when: string | null): string {
  const name = rulebooks.length === 1 ? "regelbok" : "regelböckerna";
  const day = when === null ? "" : `, ${swedishDate(when)}`;
  return `ffu-regler ${version}, ${name} ${list(rulebooks, "och")}${day}`;
}

/** The last line of every text output, so that a person sees what a script sees. */
export function exitLine(code: number, meaning: string): string {
  return `Slutkod ${code} (${meaning})`;
}
