/** Sentences about decided content that has been changed: code K412. */
import { list, swedishDate } from "../../words/format.ts";
import type { Said } from "./said.ts";

export const changed = (part: string, editions: readonly string[]): Said => ({
  message: `Det som står i ${partName(part)} är beslutat och låst i ${list(editions, "och")}, och är ändrat utan att det står varför.`,
  fix: "Är det en rättelse? Skriv dagen och skälet. Ska något annat gälla från en ny dag, skriv en ny version.",
});
export const gone = (rule: string, part: string, editions: readonly string[]): Said => ({
  message: `I ${rule} är ${partName(part)} borta, men den är beslutad och låst i ${list(editions, "och")}.`,
  fix: "Lägg tillbaka den. Ska den sluta gälla, ge den ett slut. Var den fel, skriv en rättelse i den som står kvar.",
});

export const unreadable = (): Said => ({
  message: "Låsen i filen går inte att läsa, så ingen kan veta om något beslutat är ändrat.",
  fix: "Hämta tillbaka filen ur git. Den skrivs av npm run generate och ändras inte för hand.",
});

/** The lines to paste into the version or the exception. */
export function correction(isCorrected: boolean): string {
  const entry = '  - { date: "ÅÅÅÅ-MM-DD", reason: Varför innehållet var fel. }';
  return isCorrected ? entry : `corrections:\n${entry}`;
}

/** A version is named by its first day, an exception by its id. */
function partName(part: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(part) ? `versionen från ${swedishDate(part)}` : `undantaget ${part}`;
}
