/** What is said of the sides of a comparison that cannot be read. */
import { list, plural } from "../../words/format.ts";

export const revisions = {
  now: "reglerna som de är nu",
  noRepository: (folder: string): string =>
    `${folder} ligger inte i något git-arkiv, så det finns inga tidigare versioner.`,
  // The command comes first, so that it stands on one line and can be copied.
  missing: (ref: string, command: string): string => `Kör ${command} först. Versionen ${ref} finns inte här.`,
  noRulesAt: (ref: string): string => `Det finns inga regler i versionen ${ref}.`,
  /** `years` are those that there are editions of. */
  noEdition: (year: string, modules: readonly string[], years: readonly string[]): string => {
    const where = modules.length === 0 ? "" : ` i ${list(modules, "eller")}`;
    const others = years.length === 0 ? "" : ` Utgåvor finns för ${list(years, "och")}.`;
    return `Det finns ingen utgåva för ${year}${where}.${others}`;
  },
  broken: (ref: string | null, errors: number): string =>
    `Reglerna${ref === null ? "" : ` i versionen ${ref}`} har ${plural(errors, "fel", "fel")} och kan inte jämföras.`,
} as const;
