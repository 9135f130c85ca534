/** What the parts of the rulebook are called: regions, care choices, obligations, statuses and sources. */
import type {
  CareChoice,
  ContentRule,
  Decision,
  Intended,
  IsoDate,
  Obligation,
  Region,
  Registers,
  SourceLevel,
  Status,
} from "../model.ts";
import { plural, swedishDate, swedishMonth, upperFirst } from "../../words/format.ts";

/** What regions and care choices are called stands in their registers. */
export type PlaceNames = Pick<Registers, "regions" | "careChoices">;

export function regionName({ regions }: Pick<PlaceNames, "regions">, region: Region | "nationellt"): string {
  return region === "nationellt" ? "hela landet" : (regions.find(({ id }) => id === region)?.name ?? region);
}

export function careChoiceName({ careChoices }: Pick<PlaceNames, "careChoices">, careChoice: CareChoice): string {
  return careChoices.find(({ id }) => id === careChoice)?.name ?? careChoice;
}

export function municipalityName({ regions }: Pick<PlaceNames, "regions">, asked: string): string {
  return regions.flatMap(({ municipalities }) => municipalities).find(({ code }) => code === asked)?.name ?? asked;
}

/** What the units of a care choice are called, in the plural. */
export function unitsName({ careChoices }: Pick<PlaceNames, "careChoices">, careChoice: CareChoice): string {
  return careChoices.find(({ id }) => id === careChoice)?.unit.many ?? careChoice;
}

/** How binding a requirement is, where it is not an ordinary "ska". */
export function obligationTag(obligation: Obligation): string {
  switch (obligation) {
    case "ska":
      return "";
    case "bor":
      return " (bör)";
    case "mal":
      return " (mål)";
    case "riktvarde":
      return " (riktvärde)";
  }
}

/** What the text of a requirement is called in the margin: only a "ska" is a requirement. */
export function requirementLabel(obligation: Obligation): string {
  switch (obligation) {
    case "ska":
      return "Krav";
    case "bor":
      return "Bör";
    case "mal":
      return "Mål";
    case "riktvarde":
      return "Riktvärde";
  }
}

export function fromDay(from: IsoDate): string {
  return `från och med ${swedishDate(from)}`;
}

/** `Föreslagen, tänkt för 2026 (om nämnden beslutar)`: what the source says of the time stands beside it. */
export function proposalStatus(status: Status, intended: Intended | null): string {
  const stated = upperFirst(statusWord(status));
  const when = intendedTime(intended);
  const note = intended?.note?.replace(/\.$/, "");
  if (note === undefined) return `${stated}, ${when ?? "utan angiven dag"}.`;
  if (/^\p{Lu}/u.test(note)) return `${[stated, when].filter((it) => it !== null).join(", ")}. ${note}.`;
  return when === null ? `${stated}, ${note}.` : `${stated}, ${when} (${note}).`;
}

function intendedTime(intended: Intended | null): string | null {
  if (intended?.from !== undefined) return `tänkt att gälla ${fromDay(intended.from)}`;
  return intended?.edition === undefined ? null : `tänkt för ${intended.edition}`;
}

export function statusWord(status: Status): string {
  switch (status) {
    case "beslutad":
      return "beslutad";
    case "foreslagen":
      return "föreslagen";
    case "aviserad":
      return "aviserad";
    case "avslagen":
      return "avslagen";
  }
}

/** How near the decided text a source is, in a word or two. */
export function sourceLevel(level: SourceLevel): string {
  switch (level) {
    case "ffu-text":
      return "förfrågningsunderlagets text";
    case "beslut":
      return "beslut";
    case "lag":
      return "lag";
    case "officiellt-svar":
      return "officiellt svar";
    case "officiell-webb":
      return "officiell webbplats";
    case "rapport":
      return "rapport";
    case "bild":
      return "bild";
    case "nyhet":
      return "nyhet";
    case "slutsats":
      return "slutsats";
  }
}

/** `Dialogmöte, bildspel, 6 maj 2025, ”Beslutade förändringar”, bild`. A day that the title names is not repeated. */
export function sourceLine(title: string, date: IsoDate | null, at: string | null, level: SourceLevel): string {
  const day = date === null || title.includes(swedishDate(date)) ? "" : `, ${swedishDate(date)}`;
  const kind = sourceLevel(level);
  const known = title
    .toLowerCase()
    .split(/[\s,]+/)
    .includes(kind);
  return `${title}${day}${at === null ? "" : `, ”${at}”`}${known ? "" : `, ${kind}`}`;
}

export function moreSources(count: number): string {
  return count === 0 ? "" : ` (och ${plural(count, "källa till", "källor till")})`;
}

export const decisionUnknown = "Källorna säger inte vem som beslutade, eller när.";

export function decidedBy(decision: DecisionDay & Pick<Decision, "body">): string {
  return `Beslutat av ${decision.body} ${decision.monthOnly === true ? "i" : "den"} ${decisionDay(decision)}.`;
}

type DecisionDay = Pick<Decision, "date" | "monthOnly">;

/** The day, or the month where no source says which day. */
export function decisionDay({ date, monthOnly }: DecisionDay): string {
  return monthOnly === true ? swedishMonth(date) : swedishDate(date);
}

export const underReview = "Kravet ses över just nu.";

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
