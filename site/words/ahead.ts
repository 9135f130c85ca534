/** The words of the pages that tell what lies ahead in a care choice. */
import { ahead as told } from "../../src/render/words/ahead.ts";

export const ahead = {
  ...told,
  description: (place: string, year: string): string =>
    `${place}: det som är beslutat, föreslaget och oklart inför ${year}.`,
  whole: (year: string): string => `Läs allt inför ${year}`,
  contents: "På sidan",
  none: "inget känt",
  fleet: (count: number, units: string, counts: { readonly fails: number; readonly "cannot-tell": number }): string => {
    const unsure = counts["cannot-tell"];
    if (unsure === count) return `För ingen av ${count} påhittade ${units} går det att avgöra om de klarar det.`;
    const open = unsure === 0 ? "" : ` För ${unsure} går det inte att avgöra.`;
    const few = `Av ${count} påhittade ${units} skulle`;
    return counts.fails === 0 ? `${few} ingen missa det.${open}` : `${few} ${counts.fails} inte klara det.${open}`;
  },
} as const;
