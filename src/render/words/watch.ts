/** The standing issue of what has to be looked at again. */
import type { WatchItem } from "../../compare/watch.ts";
import type { IsoDate } from "../../rulebook/model.ts";
import { swedishDate } from "../../words/format.ts";
import { statusWord } from "../../rulebook/words/names.ts";

export const MARKER = "<!-- ffu:watch:v1 -->";

export function introduction(today: IsoDate): string {
  return `Det här behöver ses över. Listan skrivs om varje vecka, senast den ${swedishDate(today)}. Bocka av det som är gjort.`;
}

export const headings: Readonly<Record<WatchItem["is"], string>> = {
  "exception-ends": "Undantag som slutar inom två månader",
  "rule-ends": "Regler som slutar inom två månader",
  "proposal-past": "Förslag och aviseringar vars tid har kommit",
  "review-stale": "Översyner vars år har kommit",
};

export const linksHeading = "Länkar som inte svarar";
export const nothing = "Inget behöver ses över just nu.";

export function itemLine(item: WatchItem): string {
  switch (item.is) {
    case "exception-ends": {
      const day = swedishDate(item.through);
      return `${item.title}: undantaget ${item.exception} slutar ${item.imprecise ? "senast " : ""}den ${day}. Ska det förlängas?`;
    }
    case "rule-ends":
      return `${item.title}: slutar gälla den ${swedishDate(item.through)}. Vad gäller sedan?`;
    case "proposal-past":
      return `${item.title}: ${statusWord(item.status)} för ${aimedAt(item.aimedAt)}. Blev det beslutat, ändrat eller avslaget?`;
    case "review-stale":
      return `${item.title}: ses över inför ${item.edition}. Vad kom översynen fram till?`;
  }
}

function aimedAt(text: string): string {
  return /^\d{4}$/.test(text) ? text : swedishDate(text);
}
