/** What is wrong with a flag, or with the value it was given. */
import { list, quoted } from "../words/format.ts";

export const flagFault = {
  repeatedFlag: (flag: string): string => `Flaggan ${flag} får bara anges en gång.`,
  flagNeedsValue: (flag: string, value: string): string => `Flaggan ${flag} behöver ett värde: ${flag} ${value}.`,
  flagTakesNoValue: (flag: string): string => `Flaggan ${flag} tar inget värde.`,
  wrongChoice: (flag: string, value: string, choices: readonly string[]): string =>
    `${quoted(value)} går inte att ange för ${flag}. Välj ${list(choices, "eller")}.`,
} as const;
