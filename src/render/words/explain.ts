/** What `ffu explain` says around a rule or a finding code. */
import type {
  ContentRule,
  Due,
  ExceptionPeriod,
  Fact,
  IsoDate,
  Obligation,
  Standing,
  Table,
} from "../../rulebook/model.ts";
import { list, swedishDate, swedishNumber } from "../../words/format.ts";
import { proposalStatus, statusWord } from "../../rulebook/words/names.ts";

export function kindName(kind: ContentRule["kind"], obligation: Obligation | null): string {
  switch (kind) {
    case "requirement":
      return obligation === null ? "krav" : obligationName(obligation);
    case "compensation":
      return "ersättning";
    case "decision-table":
      return "beslutstabell";
    case "reporting":
      return "rapportering";
    case "procedure":
      return "förfarande";
    case "grant":
      return "bidrag";
    case "definition":
      return "definition";
    case "counting-rule":
      return "räkneregel";
    case "scope":
      return "omfattning";
  }
}

function obligationName(obligation: Obligation): string {
  switch (obligation) {
    case "ska":
      return "ska-krav";
    case "bor":
      return "bör-krav";
    case "mal":
      return "mål";
    case "riktvarde":
      return "riktvärde";
  }
}

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

export function periodText(period: ExceptionPeriod): string {
  switch (period.precision) {
    case "exact":
      return `${swedishDate(period.from)} till och med ${swedishDate(period.through)}`;
    case "imprecise": {
      const { from, through } = period.within;
      return `${period.label} (källan anger inte dagarna; tidigast ${swedishDate(from)}, senast ${swedishDate(through)})`;
    }
  }
}

export function correctionText(date: IsoDate, reason: string): string {
  return `${swedishDate(date)}: ${reason}`;
}

/** `Lunchstängt en timme om dagen (6 oktober 2025): inte uppfyllt`. */
export function exampleText(title: string, date: IsoDate, state: string): string {
  return `${title} (${swedishDate(date)}): ${state.toLowerCase()}`;
}

export function dueText({ label, date, within, every }: Due): string {
  const parts = [
    ...(date === undefined ? [] : [swedishDate(date)]),
    ...(within === undefined ? [] : [`${swedishDate(within.from)} till och med ${swedishDate(within.through)}`]),
    ...(every === undefined ? [] : [everyWord(every)]),
  ];
  return parts.length === 0 ? label : `${label}: ${parts.join(", ")}`;
}

function everyWord(every: NonNullable<Due["every"]>): string {
  switch (every) {
    case "manad":
      return "varje månad";
    case "kvartal":
      return "varje kvartal";
    case "ar":
      return "varje år";
    case "sex-veckor":
      return "var sjätte vecka";
  }
}

type Row = Table["rows"][number];

/** `diagnos F40 eller F42 → KBT`. */
export function rowText(inputs: Table["inputs"], { when, then }: Row): string {
  const cells = inputs.flatMap(({ id, title, values }) => {
    const cell = when[id];
    if (cell === undefined) return [];
    const named = (code: string): string => values?.find((it) => it.id === code)?.title ?? code;
    return [`${title.toLowerCase()} ${cellText(cell, named)}`];
  });
  return `${cells.length === 0 ? "annars" : cells.join(", ")} → ${then}`;
}

function cellText(cell: NonNullable<Row["when"][string]>, named: (code: string) => string): string {
  if (typeof cell === "string") return named(cell);
  if (isCodes(cell)) return list(cell.map(named), "eller");
  return list(
    [
      ...(cell.atLeast === undefined ? [] : [`minst ${swedishNumber(cell.atLeast)}`]),
      ...(cell.moreThan === undefined ? [] : [`mer än ${swedishNumber(cell.moreThan)}`]),
      ...(cell.atMost === undefined ? [] : [`högst ${swedishNumber(cell.atMost)}`]),
      ...(cell.lessThan === undefined ? [] : [`mindre än ${swedishNumber(cell.lessThan)}`]),
    ],
    "och",
  );
}

function isCodes(cell: object): cell is readonly string[] {
  return Array.isArray(cell);
}

/** The words of the catalogue of facts, and of the empty profile made from it. */
export const catalogue = {
  heading: (count: number, careChoice: string | null): string =>
    careChoice === null ? `${count} uppgifter` : `${count} uppgifter som reglerna för ${careChoice} frågar efter`,
  unused: "Ingen regel frågar efter den i dag.",
  usedBy: "Används i",
  question: "Fråga",
  answer: "Svar",
  help: "Tänk på",
} as const;

/** What an answer looks like: `heltal (personer), 0–100 000`, `ja eller nej`. */
export function answerShape({ type, unit, values, min, max }: Fact): string {
  const counted = unit === undefined ? "" : ` (${unit})`;
  const range = min === undefined || max === undefined ? "" : `, ${swedishNumber(min)}–${swedishNumber(max)}`;
  switch (type) {
    case "heltal":
      return `heltal${counted}${range}`;
    case "decimaltal":
      return `tal, gärna med decimaler${counted}${range}`;
    case "ja-nej":
      return "ja eller nej";
    case "val":
      return list(named(values), "eller");
    case "mangd":
      return `ett eller flera av ${list(named(values), "och")}`;
    case "datum":
      return "ett datum, ÅÅÅÅ-MM-DD";
  }
}

function named(values: Fact["values"]): readonly string[] {
  return (values ?? []).map(({ id, title }) => (id === title ? id : `${id} (${title})`));
}

/** The comments of an empty profile. */
export const template = {
  introduction: (careChoice: string): readonly string[] => [
    `Enhetsprofil för ${careChoice}.`,
    "Byt vet-ej mot era svar. Det ni inte vet kan stå kvar: det räknas som okänt, aldrig som nej.",
    "Skriv inga namn på personer.",
  ],
  nameHere: "Skriv enhetens namn här",
  municipality: "Kommunkod med fyra siffror",
  operator: "privat eller egen-regi",
  asOf: "Dagen som uppgifterna avser",
  openingHours: "Öppettider: en rad per tid. Ta bort tecknet # och ändra tiderna.",
  cooperationUnit: "Den andra enhetens namn",
  staff: "Personal: en rad per person eller tjänst. Ta bort tecknet # och ändra.",
  addOns: "Tilläggsuppdrag. Har ni inga, skriv addOns: []",
  subcontractors: "Underleverantörer. Har ni inga, skriv subcontractors: []",
  facts: "Uppgifter",
  attestations: "Intyg: svara ja eller nej, och ange roll och dag. Ta bort tecknet #.",
  choices: (words: readonly string[]): string => `Välj bland ${list(words, "och")}.`,
  rules: (count: number): string => (count === 1 ? "Används i 1 regel." : `Används i ${count} regler.`),
} as const;
