/** The words of a rule that is shown on another site, and of how to show it there. */
import type { IsoDate } from "../../src/rulebook/model.ts";
import { plural, swedishDate } from "../../src/words/format.ts";

export const embedded = {
  how: "Vill ni visa regeln på er egen webbplats? Klistra in det här där. Rutan följer med när regeln ändras, har inget skript och hämtar inget från någon annan.",
  snippet: (address: string, title: string, place: string): string =>
    `<iframe src="${address}" title="${title}, ${place}" width="100%" height="380" loading="lazy"></iframe>`,
  look: "Se hur den ser ut",
  assumed: (count: number): string => `Vilar på ${plural(count, "antagande", "antaganden")}, som står på regelns sida.`,
  source: "Källa",
  whole: "Läs hela regeln, med källa och tidigare lydelser",
  state: (today: IsoDate): string => `Läget den ${swedishDate(today)}. Ingen officiell sida.`,
} as const;
