/** What `ffu explain` says around a rule or a finding code. */
import type { IsoDate, Standing } from "../../rulebook/model.ts";
import { list, swedishDate } from "../../words/format.ts";
import { proposalStatus, statusWord } from "../../rulebook/words/names.ts";

export const explained = {
  chapter: (title: string): string => `avsnitt ${title}`,
  exceptions: "TILLFÄLLIGA UNDANTAG",
  questions: "ÖPPNA FRÅGOR",
  examples: "EXEMPEL",
  check: "Kontroll",
  condition: "Gäller",
  reading: (index: number): string => `Läsart ${index + 1}`,
  notYet: "Källan säger inte tillräckligt för att kravet ska kunna prövas än.",
  decision: "Beslut",
  repeal: "Upphävt",
  source: "Källa",
  assumption: "Antaget",
  correction: "Rättat",
  amount: "Belopp",
  date: "Datum",
  step: "Steg",
  row: "Rad",
  who: "Vem",
  what: "Vad",
  to: "Till",
  means: "Betyder",
  counts: "Räknar",
  consequence: "Följd",
  review: "Översyn",
  moved: (to: string): string => `Regeln har fått ett nytt namn: ${to}.`,
  split: (to: readonly string[]): string => `Regeln är delad i flera: ${list(to, "och")}.`,
  wrong: "FEL",
  right: "RÄTT",
} as const;

/** `Från och med 1 september 2025 · beslutad`. */
export function versionHeading(standing: Standing): string {
  switch (standing.status) {
    case "beslutad": {
      const through = standing.through === null ? "" : ` till och med ${swedishDate(standing.through)}`;
      return `Från och med ${swedishDate(standing.from)}${through} · ${statusWord(standing.status)}`;
    }
    case "foreslagen":
    case "aviserad":
    case "avslagen":
      return proposalStatus(standing.status, standing.intended).replace(/\.$/, "");
  }
}

export function correctionText(date: IsoDate, reason: string): string {
  return `${swedishDate(date)}: ${reason}`;
}

/** `Lunchstängt en timme om dagen (6 oktober 2025): inte uppfyllt`. */
export function exampleText(title: string, date: IsoDate, state: string): string {
  return `${title} (${swedishDate(date)}): ${state.toLowerCase()}`;
}
