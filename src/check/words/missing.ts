/** What is said of facts that a check would need: which one is missing, why it does not count, and the question. */
import { plural, swedishDate } from "../../words/format.ts";

/** Parts of the profile that are asked for as a whole: where they belong, what they are called, the question. */
export const MISSING_PARTS = {
  staff: {
    path: "/staff",
    title: "Personal",
    question: "Vilken personal har enheten? Skriv en rad per person eller tjänst, utan namn.",
  },
  addOns: {
    path: "/addOns",
    title: "Tilläggsuppdrag",
    question: "Vilka tilläggsuppdrag har enheten? En tom lista betyder inga.",
  },
  subcontractors: {
    path: "/subcontractors",
    title: "Underleverantörer",
    question: "Vilka underleverantörer har enheten? En tom lista betyder inga.",
  },
  operator: {
    path: "/unit/operator",
    title: "Driftform",
    question: "Drivs enheten privat eller i regionens egen regi?",
  },
  municipality: {
    path: "/unit/municipality",
    title: "Kommun",
    question: "I vilken kommun ligger enheten? Ange kommunkoden.",
  },
} as const;

export function factAbsent(title: string): string {
  return `Uppgiften ”${title}” saknas.`;
}

export function factUnsure(title: string): string {
  return `Ni har svarat vet ej på ”${title}”.`;
}

/** `Listade, från den 1 juni 2026`: what is told of a later day than the one asked about. */
export function titleAhead(title: string, asOf: string): string {
  return `${title}, från den ${swedishDate(asOf)}`;
}

export function factAhead(title: string): string {
  return `Uppgiften är av en senare dag: ${title}.`;
}

export function factStale(title: string, asOf: string, maxAgeDays: number): string {
  return `Uppgiften ”${title}” är från den ${swedishDate(asOf)} och får vara högst ${plural(maxAgeDays, "dag", "dagar")} gammal.`;
}

export function factOfAnotherType(title: string): string {
  return `Uppgiften ”${title}” har ett värde av fel sort.`;
}

/** The question for a fact that no register describes. */
export function unregisteredQuestion(id: string): string {
  return `Vad är ${id}?`;
}

export function partAbsent(title: string): string {
  return `${title} saknas i profilen.`;
}

export function percentQuestion(who: string): { readonly title: string; readonly question: string } {
  return {
    title: `Tjänstgöringsgrad, ${who}`,
    question: `Hur många procent av heltid arbetar ${who} på den här enheten?`,
  };
}

export function roleQuestion(role: string): { readonly title: string; readonly question: string } {
  return { title: `Rollen ”${role}”`, question: `Vilka i personalen har rollen ”${role}”?` };
}

export function creditsQuestion(
  who: string,
  competence: string,
): { readonly title: string; readonly question: string } {
  return {
    title: `Högskolepoäng, ${who}`,
    question: `Hur många högskolepoäng omfattar utbildningen ”${competence}”?`,
  };
}

export function noticeQuestion(addOn: string): { readonly title: string; readonly question: string } {
  return { title: `Uppsägning av ${addOn}`, question: `Vilken dag sades tilläggsuppdraget ${addOn} upp?` };
}

/** A row of the profile's staff in words: `rad 2 (läkare)`. */
export function staffRow(index: number, profession: string): string {
  return `rad ${index + 1} i personalen (${profession})`;
}

export const attestationTitle = "Intyg";

export function addOnRow(addOn: string): string {
  return `Tilläggsuppdraget ${addOn}`;
}
