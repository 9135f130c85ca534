/** The words of amounts, decision tables, duties and steps. */
import type { Amount, Steps, Table } from "../../src/rulebook/model.ts";
import { list, swedishNumber } from "../../src/words/format.ts";

export const money = {
  caption: (title: string): string => `Belopp: ${title}`,
  what: "Vad",
  amount: "Belopp",
  direction: "Riktning",
  condition: "Villkor",
} as const;

export function directionTitle(direction: Amount["direction"]): string {
  switch (direction) {
    case "ersattning":
      return "Till enheten";
    case "avdrag":
      return "Avdrag";
    case "avgift":
      return "Avgift";
    case "berakning":
      return "Används i beräkningen";
  }
}

export const table = {
  caption: (title: string): string => `Beslutstabell: ${title}`,
  row: "Rad",
  result: "Då gäller",
  amount: "Belopp",
  reason: "Skäl",
  any: "vad som helst",
  or: "eller",
  gaps: "Luckor i tabellen",
  overlaps: "Överlapp i tabellen",
  noGaps: "Inga kända luckor eller överlapp.",
  scroll: (title: string): string => `Tabell som kan rullas i sidled: ${title}`,
  hit: (policy: Table["hitPolicy"]): string => {
    switch (policy) {
      case "unik":
        return "Högst en rad ska passa.";
      case "forsta":
        return "Första raden som passar, uppifrån, avgör.";
      case "samlad":
        return "Alla rader som passar gäller tillsammans.";
    }
  },
} as const;

export const duty = {
  who: "Vem",
  what: "Vad",
  to: "Till",
  when: "När",
  form: "Fält i redovisningen",
  formCaption: (title: string): string => `Fält i redovisningen: ${title}`,
  field: "Fält",
  type: "Svar",
  required: "Krävs när",
  noDue: "Källan anger ingen tid.",
  fieldType: (type: "ja-nej" | "text" | "tal"): string => {
    switch (type) {
      case "ja-nej":
        return "Ja eller nej";
      case "text":
        return "Text";
      case "tal":
        return "Tal";
    }
  },
} as const;

export const steps = {
  order: (order: Steps["order"]): string => {
    switch (order) {
      case "i-ordning":
        return "Stegen följer på varandra.";
      case "kan-hoppas-over":
        return "Steg kan hoppas över.";
      case "rangordning":
        return "Det som står först går före det som följer.";
      case "utan-ordning":
        return "Stegen har ingen bestämd ordning.";
    }
  },
} as const;

export function overlapSentence(rows: string, example: string): string {
  return `Raderna ${rows} passar båda. ${example}.`;
}

/** What is given of a case: `Kön: Kvinna`, and after a question just the answer. */
export function given(title: string, value: string): string {
  return title.endsWith("?") ? `${title} ${value}` : `${title}: ${value}`;
}

export function casesOf(count: number): string {
  return count === 1 ? "Visa fallet som en dator har hittat" : "Visa exempel på fall som en dator har hittat";
}

export function moreCases(count: number): string {
  return count === 1 ? "Och ett fall till." : `Och ${count} fall till.`;
}

/** A range of a decision table's cell: `minst 5 och mindre än 8`. */
export function rangeText(range: {
  readonly atLeast?: number | undefined;
  readonly moreThan?: number | undefined;
  readonly atMost?: number | undefined;
  readonly lessThan?: number | undefined;
}): string {
  return list(
    [
      ...(range.atLeast === undefined ? [] : [`minst ${swedishNumber(range.atLeast)}`]),
      ...(range.moreThan === undefined ? [] : [`mer än ${swedishNumber(range.moreThan)}`]),
      ...(range.atMost === undefined ? [] : [`högst ${swedishNumber(range.atMost)}`]),
      ...(range.lessThan === undefined ? [] : [`mindre än ${swedishNumber(range.lessThan)}`]),
    ],
    "och",
  );
}

export function rowsHit(rows: readonly number[]): string {
  if (rows.length === 0) return "Ingen rad passar";
  return rows.length === 1 ? `Rad ${rows[0]}` : `Raderna ${list(rows.map(String), "och")}`;
}
