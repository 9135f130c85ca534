/** The words of the pages that tell what lies ahead in a care choice. */
import { ahead as told } from "../../src/render/words/ahead.ts";

export const ahead = {
  ...told,
  description: (place: string, year: string): string =>
    `${place}: det som är beslutat, föreslaget och oklart inför ${year}.`,
  whole: (year: string): string => `Läs allt inför ${year}`,
  contents: "På sidan",
  none: "inget känt",
} as const;
