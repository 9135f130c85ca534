/** Sentences about a unit's own profile. */
import { swedishDate, swedishNumber, swedishPercent } from "../../words/format.ts";
import type { Said } from "./said.ts";

export const moreThanFullTime = (percent: number): Said => ({
  message: `Tjänstgöringsgraden är ${swedishPercent(percent)}. En rad är en person eller en tjänst.`,
  fix: "Är det flera personer? Skriv en rad för var och en.",
});
export const partExceedsWhole = (part: string, value: number, whole: string, total: number): Said => ({
  message: `${part} är ${swedishNumber(value)}, vilket är mer än ${whole} som är ${swedishNumber(total)}.`,
  fix: "Rätta det tal som är fel.",
});
export const closedWithHours = (): Said => ({
  message: "Dagen är markerad som stängd men har också öppettider.",
  fix: "Ta bort closed, eller ta bort opens och closes.",
});
export const hoursMissing = (field: "opens" | "closes"): Said => ({
  message: `Öppettiden saknar "${field}".`,
  fix: `Lägg till ${field}: "TT:MM". Är det stängt hela dagen? Skriv closed: true.`,
});
export const midnightAsEnd = (): Said => ({
  message: "00:00 är dygnets början och kan inte vara ett slut.",
  fix: 'Skriv "24:00" för midnatt.',
});
export const overMidnight = (opens: string, closes: string): Said => ({
  message: `Öppettiden slutar ${closes}, inte efter att den börjar ${opens}.`,
  fix: `Går tiden över midnatt? Dela den: ${opens}–24:00 den ena dagen och 00:00–${closes} nästa.`,
});
export const seasonsOverlap = (from: string, through: string): Said => ({
  message: `Säsongen överlappar den som gäller ${swedishDate(from)} till och med ${swedishDate(through)}.`,
  fix: "Rätta datumen så att varje dag hör till högst en säsong.",
});
