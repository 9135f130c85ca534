/** What is said of locks that are broken. */
import { list, swedishDate } from "../../src/words/format.ts";

/** What locks say when the content of a decided version has changed without a reason. */
export const locks = {
  title: "Låst innehåll är ändrat utan att det står varför:",
  changed: (rule: string, part: string, editions: readonly string[]): string =>
    `${rule}, ${partName(part)} (låst i ${list(editions, "och")}).`,
  gone: (rule: string, part: string, editions: readonly string[]): string =>
    `${rule}, ${partName(part)}, finns inte längre (låst i ${list(editions, "och")}).`,
  fix: [
    "Så rättar du: om ändringen är en rättelse, lägg till den i versionen:",
    "  corrections:",
    '    - { date: "ÅÅÅÅ-MM-DD", reason: Varför innehållet var fel. }',
    "Ska något annat gälla från en ny dag, skriv en ny version i stället.",
  ],
} as const;

/** A version is named by its first day, an exception by its id. */
function partName(part: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(part) ? `versionen från ${swedishDate(part)}` : `undantaget ${part}`;
}
