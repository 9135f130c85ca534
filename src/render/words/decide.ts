/** What is said of a case looked up in a decision table. */
import type { IsoDate, Standing, Table } from "../../rulebook/model.ts";
import { amountText } from "../../words/amounts.ts";
import { list, plural, swedishDate, swedishNumber } from "../../words/format.ts";
import { proposalStatus } from "../../rulebook/words/names.ts";

type Input = Table["inputs"][number];
type Row = Table["rows"][number];
type Fault = "missing" | "unknown-input" | "unknown-value" | "not-a-number" | "outside-domain";

export const decideWords = {
  case: "FALLET",
  answer: "SVAR",
  noRow: "INGEN RAD PASSAR",
  several: (count: number): string => `${count === 2 ? "TVÅ" : String(count)} RADER PASSAR, FAST HÖGST EN FÅR PASSA`,
  collected: (count: number): string => (count === 1 ? "SVAR" : `${count} RADER PASSAR, OCH ALLA RÄKNAS`),
  noRowSentence: "Tabellen har inget svar för det här fallet.",
  severalSentence: "Källan säger inte vilken av raderna som gäller. Ingen är vald åt dig.",
  row: "Rad",
  reason: "Skäl",
  amount: "Belopp",
  known: "Om tabellen",
  source: "Källa",
  question: "Öppen fråga",
  assumption: "Antaget",
  inForce: (from: IsoDate, through: IsoDate | null): string =>
    `Gäller från och med ${swedishDate(from)}${through === null ? "" : ` till och med ${swedishDate(through)}`}.`,
  notKnownBefore: (from: IsoDate): string =>
    `INTE KÄNT OM DEN GÄLLER: ingen källa säger om tabellen gällde före den ${swedishDate(from)}.`,
  notKnownAfter: (through: IsoDate): string =>
    `INTE KÄNT OM DEN GÄLLER: ingen källa säger om tabellen gäller efter den ${swedishDate(through)}.`,
  notYet: (from: IsoDate): string => `GÄLLER INTE ÄN: först från och med ${swedishDate(from)}.`,
  ended: (through: IsoDate): string => `GÄLLER INTE LÄNGRE: gällde till och med ${swedishDate(through)}.`,
  rejected: "GÄLLER INTE: förslaget är avslaget.",
  notATable: (id: string): string => `Regeln ${id} är ingen beslutstabell. Läs den med ffu explain ${id}.`,
  nothingToLookUp: (id: string): string => `Tabellen ${id} har ingen version att slå upp i.`,
  form: (value: string): string => `Skriv --input som FÄLT=VÄRDE, inte ”${value}”.`,
  twice: (input: string): string => `Fältet ${input} är angivet två gånger med --input.`,
  inputsWrong: "Fallet går inte att slå upp.",
} as const;

/** `FÖRSLAG/ARBETSMATERIAL, GÄLLER INTE. Föreslagen …`. */
export function proposalMark(standing: Exclude<Standing, { readonly status: "beslutad" }>): string {
  return `FÖRSLAG/ARBETSMATERIAL, GÄLLER INTE. ${proposalStatus(standing.status, standing.intended)}`;
}

/** The value of the case as a person reads it: `34,95 kg/m²`, `Man`. */
export function inputText({ values, unit }: Input, value: string | number): string {
  if (typeof value === "number") return `${swedishNumber(value)}${unit === undefined ? "" : ` ${unit}`}`;
  return values?.find(({ id }) => id === value)?.title ?? value;
}

export function rowAmount({ amount, unit }: Row): string | null {
  return amount === undefined || unit === undefined ? null : amountText({ amount, unit });
}

/** `Vilket BMI har patienten? Skriv --input bmi=VÄRDE med ett tal, 10–100 kg/m².` */
export function inputFault(id: string, fault: Fault, inputs: readonly Input[], similar: string | null): string {
  const input = inputs.find((it) => it.id === id);
  if (input === undefined || fault === "unknown-input") {
    const hint = similar === null ? "" : ` Menade du ${similar}?`;
    return `Tabellen har inget fält ${id}.${hint} Fälten är ${list(
      inputs.map((it) => it.id),
      "och",
    )}.`;
  }
  const ask = `${input.question.trim()} Skriv --input ${id}=VÄRDE med ${allowed(input)}.`;
  switch (fault) {
    case "missing":
      return `${input.title} saknas. ${ask}`;
    case "unknown-value":
    case "not-a-number":
      return `${input.title} har ett värde som inte går att använda. ${ask}`;
    case "outside-domain":
      return `${input.title} är utanför det som tabellen känner till. ${ask}`;
  }
}

function allowed({ type, values, unit, domain }: Input): string {
  switch (type) {
    case "ja-nej":
      return "ja eller nej";
    case "val":
      return list(
        (values ?? []).map(({ id }) => id),
        "eller",
      );
    case "tal": {
      const counted = unit === undefined ? "" : ` ${unit}`;
      return domain === undefined
        ? `ett tal${counted}`
        : `ett tal, ${swedishNumber(domain.min)}–${swedishNumber(domain.max)}${counted}`;
    }
  }
}

/** What the exit code means here. */
export const decideMeaning = {
  row: "en rad gäller",
  rows: (count: number): string => `${plural(count, "rad", "rader")} gäller`,
  noRow: "ingen rad passar",
  several: (count: number): string => (count === 2 ? "två rader passar" : `${count} rader passar`),
  notInForce: "tabellen gäller inte den här dagen",
} as const;
