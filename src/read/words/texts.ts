/** Sentences about what stands in prose: codes K701-K704. */
import type { Said } from "./said.ts";

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

export const html = (found: string): Said => ({
  message: `Texten innehåller HTML: ${short(found)}`,
  fix: "Skriv utan HTML. Betoning skrivs *så här* och **så här**. Tecknet < skrivs som mindre än.",
});
export const heading = (): Said => ({
  message: "Texten innehåller en rubrik. Rubriker kommer av regelns titel.",
  fix: "Skriv ett vanligt stycke, eller **fetstil**.",
});
export const table = (): Said => ({
  message: "Texten innehåller en tabell.",
  fix: "Skriv en lista, eller gör en regel av sorten decision-table.",
});
export const codeBlock = (): Said => ({ message: "Texten innehåller ett kodblock.", fix: "Skriv ett vanligt stycke." });
export const referenceLink = (): Said => ({
  message: "Texten innehåller en länk som definieras för sig.",
  fix: "Skriv länken direkt: [text](https://…).",
});
export const footnote = (): Said => ({ message: "Texten innehåller en fotnot.", fix: "Skriv in noten i texten." });
export const image = (): Said => ({ message: "Texten innehåller en bild.", fix: "Ta bort bilden." });
export const forbiddenLink = (target: string): Said => ({
  message: `Länken går till "${short(target)}", som inte är tillåtet.`,
  fix: "Börja med https:// eller mailto:. Länka inom reglerna med krav: och begrepp:.",
});
export const misleadingLink = (text: string, target: string): Said => ({
  message: `Länken visar ${short(text)} men går till ${short(target)}.`,
  fix: "Låt texten säga vart länken går.",
});
export const otherObligation = (found: string, obligation: "ska" | "bor"): Said => ({
  message: `Texten säger "${found}", men kravet är ett ${obligation === "ska" ? "ska" : "bör"}-krav.`,
  fix: `Skriv ${obligation === "ska" ? "ska" : "bör"} i texten, eller ändra obligation.`,
});
export const personalNumber = (): Said => ({
  message: "Det här ser ut som ett personnummer.",
  fix: "Ta bort personuppgiften.",
});
export const mailAddress = (): Said => ({
  message: "Det här ser ut som en e-postadress.",
  fix: "Ta bort personuppgiften.",
});
