/** The words of a rule's page. */
import type { ExpectedState, FollowUpMethod } from "../../generated/authored.ts";
import type { Assumption, IsoDate, OpenQuestion } from "../../src/rulebook/model.ts";
import { swedishDate } from "../../src/words/format.ts";

export const headings = {
  now: "Lydelsen som gäller",
  upcoming: "Lydelsen som kommer",
  ended: "Den sista lydelsen",
  proposed: "Det som föreslås",
  exceptions: "Tillfälliga undantag",
  history: "Lydelser över tid",
  facts: "Uppgifter som behövs",
  sources: "Källor och beslut",
  questions: "Öppna frågor",
  examples: "Exempel",
  followUp: "Uppföljning",
  consequence: "Om kravet inte följs",
  related: "Hör ihop med",
  cite: "Hänvisa hit",
  file: "Källfil",
  atAGlance: "I korthet",
} as const;

export const labels = {
  who: "Vem",
  where: "Gäller",
  chapter: "Kapitel",
  obligation: "Styrka",
  sourceLevel: "Källans nivå",
  decision: "Beslut",
  id: "Id",
  terms: "Begrepp",
  condition: "Villkor",
  check: "Så prövas kravet",
  readings: "Texten kan läsas på flera sätt",
  readingsNote: "Källorna avgör inte vilket. En enhet som klarar alla läsarter uppfyller kravet.",
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
export const exampleProfile = "Enhetens uppgifter";
export const exampleDate = (date: IsoDate): string => `Prövat för ${swedishDate(date)}`;
export const reviewEdition = (year: string): string => `Tänkt för ${year}.`;
export const paragraphLink = (ordinal: number, wording: string): string => `Länk till stycke ${ordinal}. ${wording}`;
export const citeIntro = "Text att kopiera:";
export const fileLine = (file: string, line: number): string => `${file}, rad ${line}`;
export const fileNote = "Regeln skrivs i en enda fil. Ändringsförslag lämnas där.";
export const onGitHub = (file: string): string => `${file} i kodförrådet`;
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
