/** Sentences about numbers written in ways that are read differently by different programs. */
import type { Said } from "./said.ts";

const CODE_HINT = "Är det en kod? Sätt citattecken runt den.";

export const leadingZero = (written: string): Said => ({
  message: `Talet ${written} börjar med en nolla. Skriv utan inledande nolla.`,
  fix: `Skriv ${written.replace(/^([-+]?)0+(?=\d)/, "$1")}. ${CODE_HINT}`,
});
export const notDecimal = (written: string): Said => ({
  message: `Talet ${written} är inte skrivet med vanliga siffror 0–9.`,
  fix: `Skriv talet med vanliga siffror. ${CODE_HINT}`,
});
export const plusSign = (written: string): Said => ({
  message: `Talet ${written} har ett plustecken.`,
  fix: `Skriv ${written.slice(1)}. ${CODE_HINT}`,
});
export const exponent = (written: string): Said => ({
  message: `Talet ${written} är skrivet med tiopotens.`,
  fix: `Skriv ut alla siffror. ${CODE_HINT}`,
});
export const bareDecimalPoint = (written: string): Said => ({
  message: `Talet ${written} saknar en siffra på ena sidan om decimalpunkten.`,
  fix: `Skriv en siffra på båda sidor, till exempel 0.5. ${CODE_HINT}`,
});
export const minusZero = (): Said => ({ message: "Minus noll är inget eget tal.", fix: "Skriv 0." });
export const notFinite = (written: string): Said => ({
  message: `${written} är inget tal som går att räkna med.`,
  fix: "Skriv ett tal, eller ta bort fältet om det är okänt.",
});
export const tooManyDigits = (most: number): Said => ({
  message: `Talet har fler än ${most} siffror och kan inte räknas exakt.`,
  fix: CODE_HINT,
});
/** In `{ … }` a comma ends the field, so 4,5 reads as the number 4 and an empty field called 5. */
export const commaSplitsNumber = (whole: string, decimals: string): Said => ({
  message: `Talet ${whole},${decimals} är skrivet med decimalkomma. Inom klammer betyder kommat att fältet är slut.`,
  fix: `Skriv decimaltal med punkt: ${whole}.${decimals}`,
});
