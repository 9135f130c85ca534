/** What is said of the lines of the sources: how many have a place, and which nobody has placed. */
import type { Span } from "../../coverage/spans.ts";
import { plural, swedishNumber } from "../../words/format.ts";

export const placingWords = {
  bySource: "KÄLLORNAS RADER",
  columns: ["Rader", "Säger", "Säger inte", "Kvar"],
  unplaced: (count: number): string => `RADER SOM INGEN HAR PLACERAT (${count})`,
  other: "EN ANNAN TEXT ÄN DEN SOM LÄSTES",
  otherText:
    "Kontrollsumman i kallor.yaml stämmer inte med texten. Radernas nummer kan höra till en annan version: läs om källan, rätta tabellerna och skriv den nya summan.",
  absent: "FINNS INTE I MAPPEN",
  absentText: "Texten går inte att läsa där, så ingen av källans rader har kontrollerats.",
  unknown: "UTAN KONTROLLSUMMA",
  unknownText: "Det går inte att säga om det är den text som lästes. Skriv dess sha256 i kallor.yaml.",
  beyond: "RADER SOM TEXTEN INTE HAR",
} as const;

/** `1 900 av 1 985 rader har sin plats (95 %): …`. Rounded down: what is not whole is never shown as 100. */
export function placingSentence(placed: number, lines: number): string {
  const share = lines === 0 ? 100 : Math.floor((placed * 100) / lines);
  return `${swedishNumber(placed)} av ${plural(lines, "rad", "rader")} i källorna har sin plats (${share} %): de säger något, eller är listade som rader som inte säger något om regler.`;
}

/** `Rad 3–5`. */
export function spanText({ first, last }: Span): string {
  return first === last ? `Rad ${first}` : `Rad ${first}\u2013${last}`;
}
