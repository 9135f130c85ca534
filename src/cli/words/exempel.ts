/** What `ffu exempel` says. */
import { plural } from "../../words/format.ts";

export const exampleSaid = {
  notJudged: (id: string): string => `Regeln ${id} prövas inte mot enheter och har inga gränser att ge exempel på.`,
  nothingMissing: (id: string): string => `Varje gräns i ${id} har redan ett exempel på sig och ett precis bredvid.`,
  paste: (file: string): string =>
    `Lägg till det här under examples i ${file}. Läs varje svar (expect) först: det är vad regeln ger nu, och ska vara det som texten säger. Med --write skrivs det in åt dig.`,
  cannotAdd: (file: string): string =>
    `examples i ${file} är skrivet på en rad, och då går det inte att lägga till där. Skriv ett exempel per rad, eller klistra in det som ffu exempel visar utan --write.`,
  written: (count: number): string =>
    `${plural(count, "exempel är tillagt", "exempel är tillagda")} sist under examples. Läs varje svar (expect): det är vad regeln ger nu, och ska vara det som texten säger.`,
} as const;
