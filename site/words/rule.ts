/** The words of a rule's page. */
import type { ExpectedState, FollowUpMethod } from "../../generated/authored.ts";
import type { Assumption, IsoDate, OpenQuestion } from "../../src/rulebook/model.ts";
import { lowerFirst, plural, swedishDate } from "../../src/words/format.ts";

export const headings = {
  now: "Lydelsen som gäller",
  upcoming: "Lydelsen som kommer",
  ended: "Den sista lydelsen",
  proposed: "Det som föreslås",
  exceptions: "Tillfälliga undantag",
  history: "Lydelser över tid",
  facts: "Uppgifter som behövs",
  sources: "Källor och beslut",
  questions: "Öppna frågor om regeln",
  examples: "Exempel",
  followUp: "Uppföljning",
  consequence: "Om kravet inte följs",
  related: "Hör ihop med",
  tryOut: "Pröva det här",
  contents: "På sidan",
  cite: "Hänvisa hit",
  file: "Källfil",
  atAGlance: "I korthet",
} as const;

export const labels = {
  who: "Vem",
  where: "Gäller",
  chapter: "Kapitel",
  obligation: "Styrka",
  kind: "Slag",
  sourceLevel: "Källans nivå",
  decision: "Beslut",
  repeal: "Beslut om slut",
  id: "Id",
  terms: "Begrepp",
  term: "begreppet",
  editions: "Står i",
  condition: "Villkor",
  check: "Så prövas kravet",
  readings: "Texten kan läsas på flera sätt",
  readingsNote:
    "Texten kan förstås på flera sätt, läsarter, och källorna avgör inte vilket. En enhet som klarar alla läsarter uppfyller kravet.",
  notYet: "Källan säger inte tillräckligt för att kravet ska kunna prövas än.",
  source: "Källa",
  assumption: "Antagande",
  correction: "Rättelse",
  assessment: "Bedömning av ändringen",
  sections: "Avsnitt i de tryckta utgåvorna",
  intended: "Tänkt att gälla",
  underReview: "Regeln ses över",
  aboutReview: "Om översynen",
} as const;

export const nothingFollowUp = "Källorna säger inte hur regeln följs upp.";
export const countedBy = "Så räknas det:";
export const factsIntro = "För att pröva kravet behövs det här om enheten:";
export const examplesIntro = "Påhittade enheter. Exemplen prövas mot regeln varje gång något ändras.";
export const examplesOfProposal =
  "Svaren visar hur det skulle bli om förslaget gällde. Ett förslag ger aldrig en brist i en kontroll.";
export const moreExamples = (count: number): string => `Visa ${plural(count, "exempel till", "exempel till")}`;
export const inRegions = (topic: string): string => `${topic} i alla regioner`;
export const tryUnit = (place: string): string => `Kontrollera ${lowerFirst(place)}`;
export const tryChange = (place: string): string => `Pröva en ändring av kravet: ${lowerFirst(place)}`;
export const exampleProfile = "Enhetens uppgifter";
export const exampleDate = (date: IsoDate): string => `Prövat för ${swedishDate(date)}`;
export const reviewEdition = (year: string): string => `Tänkt för ${year}.`;
/** A wording's standing in the middle of a line. */
export const lineOf = (label: string): string => lowerFirst(label);
/** A wording, as the name of a link says it. */
export const wordingName = (label: string): string => `lydelsen: ${label}`;
/** A wording among the rules of a book. */
export const wordingIn = (title: string, label: string | null): string =>
  label === null ? title : `${title}, lydelsen: ${label}`;
export const outdated = "Inaktuell lydelse.";
export const readInstead = (label: string): string => `Läs i stället: ${label}`;
export const citeIntro = "Text att kopiera:";
export const fileLine = (file: string, line: number): string => `${file}, rad ${line}`;
export const fileNote = "Regeln skrivs i en enda fil. Ändringsförslag lämnas där.";
export const editRule = (title: string): string => `Föreslå en ändring av ”${title}”`;
export const inRepository = (line: number): string => `Källfilen i kodförrådet, rad ${line}`;
export const running = (place: string, title: string, today: IsoDate): string =>
  `${place} · ${title} · läget den ${swedishDate(today)}`;
export const movedTo = "Regeln har fått ett nytt namn. Den finns nu här:";
export const splitTo = "Regeln är delad i flera:";
export const movedTitle = "Flyttad regel";
export const followUpMethod = (method: FollowUpMethod): string => {
  switch (method) {
    case "sjalvdeklaration":
      return "Enheten intygar själv.";
    case "dokument":
      return "Regionen granskar dokument.";
    case "intervju":
      return "Regionen intervjuar enheten.";
    case "platsbesok":
      return "Regionen besöker enheten.";
    case "registerdata":
      return "Regionen följer registerdata.";
  }
};

/** Suggested citation of a version. */
export function citation(rule: {
  readonly region: string;
  readonly module: string;
  readonly title: string;
  readonly id: string;
  readonly wording: string;
  readonly url: string;
  readonly today: IsoDate;
}): string {
  const { region, module, title, id, wording, url, today } = rule;
  return `${region}, ${module}: ${title} (${id}), ${wording}. Regelboken, läget den ${swedishDate(today)}. ${url}`;
}

export const wordingFrom = (from: IsoDate): string => `lydelse från och med ${swedishDate(from)}`;
export const wordingProposed = "förslag, inte beslutat";

export function assumptionAbout(about: Assumption["about"]): string {
  switch (about) {
    case "from":
      return "Om startdagen";
    case "through":
      return "Om slutdagen";
    case "value":
      return "Om värdet";
    case "period":
      return "Om perioden";
    case "obligation":
      return "Om det är ett krav";
    case "scope":
      return "Om vilka som omfattas";
    case "wording":
      return "Om ordalydelsen";
  }
}

export function questionKind(kind: OpenQuestion["kind"]): string {
  switch (kind) {
    case "otydlig":
      return "Otydligt";
    case "motsagelse":
      return "Motsägelse";
    case "saknas":
      return "Uppgift saknas";
    case "obesvarad":
      return "Obesvarad";
  }
}

export function expectation(state: ExpectedState): string {
  switch (state) {
    case "met":
      return "Uppfyllt";
    case "not-met":
      return "Inte uppfyllt";
    case "unknown":
      return "Kan inte avgöras";
    case "not-applicable":
      return "Gäller inte enheten";
    case "needs-attestation":
      return "Intyg behövs";
    case "upcoming":
      return "Träder i kraft senare";
    case "proposed":
      return "Förslag, inte beslutat";
  }
}

/** In an edition's text: the days of a wording, and what became of it afterwards. */
export const marker = {
  begins: (day: IsoDate, today: IsoDate): string =>
    `${today < day ? "Träder" : "Trädde"} i kraft den ${swedishDate(day)}.`,
  knownFrom: (day: IsoDate): string => `Känd från och med den ${swedishDate(day)}. Källan anger ingen startdag.`,
  ends: (day: IsoDate, today: IsoDate): string =>
    `${today > day ? "Upphörde" : "Upphör"} att gälla efter den ${swedishDate(day)}.`,
  knownThrough: (day: IsoDate): string => `Känd till och med den ${swedishDate(day)}. Slutdagen är ett antagande.`,
  changedSince: (from: IsoDate): string => `Inaktuell lydelse. En annan gäller från och med ${swedishDate(from)}.`,
  comesBack: (from: IsoDate): string => `Gäller inte nu. En ny lydelse gäller från och med ${swedishDate(from)}.`,
  knownLater: (from: IsoDate): string =>
    `Ingen källa säger om regeln gäller nu. En lydelse är känd från och med ${swedishDate(from)}.`,
  knownUntil: (through: IsoDate): string =>
    `Ingen källa säger om regeln gäller nu. Den är känd till och med ${swedishDate(through)}.`,
  endedSince: (through: IsoDate): string => `Upphävd. Sista dagen var ${swedishDate(through)}.`,
  read: (title: string): string => `Läs det som gäller: ${title}`,
  about: (title: string): string => `Om regeln: ${title}`,
  readRepealed: (title: string): string => `Om den upphävda regeln: ${title}`,
} as const;
