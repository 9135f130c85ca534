/** Sentences about waivers: codes K950 and K951. */
import { swedishDate } from "../../words/format.ts";
import type { Said } from "./said.ts";

export const expired = (code: string, rule: string, through: string): Said => ({
  message: `Undantaget för ${code} på ${rule} gällde till och med den ${swedishDate(through)}.`,
  fix: "Rätta det som varningen gäller och ta bort undantaget, eller bestäm på nytt och ändra dagen.",
});

export const matchesNothing = (code: string, rule: string): Said => ({
  message: `${rule} har ingen varning ${code}, så undantaget gör ingen nytta.`,
  fix: "Ta bort undantaget, eller rätta koden, regeln eller fältet.",
});

export const isAnError = (code: string): Said => ({
  message: `${code} är ett fel, och fel kan inte undantas.`,
  fix: "Ta bort undantaget och rätta felet i regeln.",
});

export const unknownCode = (code: string): Said => ({
  message: `Koden ${code} finns inte.`,
  fix: "Kopiera koden från varningen, till exempel K514.",
});
