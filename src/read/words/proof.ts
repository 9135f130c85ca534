/** Sentences about what is proven by computing it: examples, decision tables, sums and due dates (K410, K411, K509-K512, K514, K515). */
import type { TargetFault } from "../../check/target.ts";
import type { Table } from "../../rulebook/model.ts";
import type { Weekday } from "../../quantity/calendar.ts";
import { stateLabel } from "../../check/words/judgement.ts";
import { limitPlace } from "../../check/words/boundary.ts";
import { dayName } from "../../check/words/opening.ts";
import { list, swedishDate } from "../../words/format.ts";
import { caseText } from "../../words/table-case.ts";
import type { Said } from "./said.ts";

const MOST_CASES = 3;

type StateWord = Parameters<typeof stateLabel>[0] | "ended";

export const otherState = (came: StateWord, expected: StateWord): Said => ({
  message: `Exemplet väntar sig "${expected}" (${stateText(expected)}), men regeln ger "${came}" (${stateText(came)}).`,
  fix: "Rätta exemplet, eller regeln om det är den som är fel.",
});

function stateText(state: StateWord): string {
  return state === "ended" ? "gäller inte längre" : stateLabel(state, "ska").toLowerCase();
}

export const otherRows = (came: readonly string[], expected: readonly string[]): Said => ({
  message: `Exemplet väntar sig ${rowNames(expected)}, men tabellen ger ${rowNames(came)}.`,
  fix: "Rätta exemplet, eller tabellen om det är den som är fel.",
});
export const inputNotUsable = (
  input: string,
  why: "missing" | "unknown-input" | "unknown-value" | "not-a-number" | "outside-domain",
): Said => ({
  message: `Exemplet går inte att slå upp: ${inputFault(why, input)}.`,
  fix: "Ge exemplet ett värde som tabellen känner till för varje indatafält som raderna frågar efter.",
});

function inputFault(why: Parameters<typeof inputNotUsable>[1], input: string): string {
  switch (why) {
    case "missing":
      return `${input} saknas`;
    case "unknown-input":
      return `tabellen har inget indatafält ${input}`;
    case "unknown-value":
      return `${input} har ett värde som inte finns`;
    case "not-a-number":
      return `${input} är inte ett tal`;
    case "outside-domain":
      return `${input} ligger utanför sitt omfång`;
  }
}

function rowNames(rows: readonly string[]): string {
  if (rows.length === 0) return "ingen rad";
  return rows.length === 1 ? `raden ${list(rows, "och")}` : `raderna ${list(rows, "och")}`;
}

export const noExampleOn = (limit: string, missing: readonly Parameters<typeof limitPlace>[1][]): Said => ({
  message: `Inget exempel ligger ${missing.map((place) => limitPlace(limit, place)).join(", och inget ")}.`,
  fix: "Lägg till det här under examples, och läs att svaret är det som texten säger.",
});

type Inputs = Table["inputs"];
type Case = Readonly<Record<string, string | number | undefined>>;

export const overlapping = (inputs: Inputs, rows: readonly string[], example: Case): Said => ({
  message: `Raderna ${list(rows, "och")} passar båda för ${caseText(inputs, example)}, fast högst en rad får passa.`,
  fix: "Rätta raderna. Är källan sådan? Beskriv det i knownOverlaps.",
});
export const gaps = (inputs: Inputs, cases: readonly Case[]): Said => ({
  message: `Ingen rad passar för ${list(
    cases.slice(0, MOST_CASES).map((it) => caseText(inputs, it)),
    "eller",
  )}.${cases.length > MOST_CASES ? ` Det finns ${cases.length} sådana fall bland dem som gränserna skiljer åt.` : ""}`,
  fix: "Lägg till en rad. Är källan sådan? Beskriv det i knownGaps.",
});
export const tooManyCases = (): Said => ({
  message:
    "Tabellen skiljer på för många fall för att alla ska kunna prövas. Överlappningar och luckor kan finnas kvar.",
  fix: "Dela upp tabellen i flera med färre indatafält.",
});
export const noOverlaps = (): Said => ({
  message: "Här beskrivs en överlappning, men inga rader överlappar.",
  fix: "Ta bort knownOverlaps, eller rätta raderna.",
});
export const noGaps = (): Said => ({
  message: "Här beskrivs en lucka, men någon rad passar i varje fall.",
  fix: "Ta bort knownGaps, eller rätta raderna.",
});

export const wrongSum = (sum: string, total: string): Said => ({
  message: `Delarna blir ${sum}, men totalen är ${total}.`,
  fix: "Rätta talen efter källorna. Stämmer de, så beskriver summan fel delar.",
});
export const notANumber = (figure: string): Said => ({
  message: `Siffran ${figure} är ord och inte ett tal, så den kan inte räknas ihop.`,
  fix: "Ta bort siffran ur summan, eller skriv den som ett tal om källan anger det.",
});

export const bothAnswers = (): Said => ({
  message: "Frågan har både ett svar och är markerad som obesvarad.",
  fix: "Behåll det som stämmer.",
});
export const noAnswer = (): Said => ({
  message: "Frågan har inget svar, och det står inte att den är obesvarad.",
  fix: "Lägg till answer, eller unanswered: true.",
});

/** `holiday` is the name of the public holiday, or null on an ordinary Saturday or Sunday. */
export const notAWorkingDay = (date: string, weekday: Weekday, holiday: string | null): Said => ({
  message: `${swedishDate(date)} är en ${dayName(weekday)}${holiday === null ? "" : ` (${holiday})`}. Dagen flyttas inte, men den som läser behöver veta det.`,
  fix: "Stämmer dagen med källan? Då behöver inget ändras.",
});

export const noTarget = (why: TargetFault): Said => ({ message: targetFault(why), fix: targetFix(why) });

function targetFault(why: TargetFault): string {
  switch (why) {
    case "in-words":
      return "Siffran eller målet står i ord och går inte att jämföra.";
    case "no-target":
      return "Målet är en regel som inte är ett krav, så den har ingen gräns.";
    case "no-day":
      return "Siffran saknar sista dag, så det går inte att veta vilken lydelse av regeln som är målet.";
    case "not-one-level":
      return "Regeln anger inte en enda säker gräns på siffrans sista dag.";
    case "other-unit":
      return "Siffran och målet räknas inte i samma enhet.";
  }
}

function targetFix(why: TargetFault): string {
  switch (why) {
    case "in-words":
      return "Ta bort target, eller skriv båda som tal om källan gör det.";
    case "no-day":
      return "Skriv through i asOf om källan anger dagen, eller ta bort target.";
    case "no-target":
    case "not-one-level":
      return "Lägg målet som en egen siffra och peka på den med atLeast eller atMost, eller ta bort target.";
    case "other-unit":
      return "Peka på ett mål som räknas på samma sätt, eller ta bort target.";
  }
}
