/** Checks as Swedish sentences without a full stop, the way a strategist would say them. */
import type { Rational } from "../../quantity/rational.ts";
import { list, plural, swedishDate, swedishNumber, lowerFirst } from "../../words/format.ts";

/** A limit in words, given the figure's text: `minst 45 timmar`. */
export function limitPhrase(side: "lower" | "upper", strict: boolean, figure: string): string {
  if (side === "lower") return strict ? `mer än ${figure}` : `minst ${figure}`;
  return strict ? `mindre än ${figure}` : `högst ${figure}`;
}

/** A guide value is near enough, neither a floor nor a ceiling. */
export function about(figure: string): string {
  return `ungefär ${figure}`;
}

/** Several limits on the same figure: `minst 5 och högst 8 dagar`. */
export const unstatedLevel = "en nivå som källan inte anger";

export function limitPhrases(phrases: readonly string[]): string {
  return list(phrases, "och");
}

/** Units that have another form for one. */
const ONE_OF: Readonly<Record<string, string>> = {
  dagar: "dag",
  personer: "person",
  timmar: "timme",
  minuter: "minut",
  procentenheter: "procentenhet",
};

/** A figure with its unit, which is left out when the title already says it. */
export function figure(value: Rational, unit: string | null, title = ""): string {
  const number = swedishNumber(value);
  if (unit === null || title.toLowerCase().includes(unit.toLowerCase())) return number;
  return `${number} ${number === "1" ? (ONE_OF[unit] ?? unit) : unit}`;
}

/** What the difference between two figures is counted in: 85 percent is 5 percentage points more than 80. */
export function differenceUnit(unit: string): string {
  return unit === "procent" ? "procentenheter" : unit;
}

export function describeNumber(title: string, limits: string): string {
  return `${lowerFirst(title)}: ${limits}`;
}

export function describeShare(part: string, whole: string, limits: string, ofWhich: string | null = null): string {
  const main = `${lowerFirst(part)}: ${limits} av ${lowerFirst(whole)}`;
  return ofWhich === null ? main : `${main}, varav ${ofWhich}`;
}

export function percentFigure(value: Rational): string {
  return `${swedishNumber(value)} procent`;
}

/** `inskrivna barn per sjuksköterska`, or `per 1 000 listade`. */
export function describeRatio(numerator: string, denominator: string, limits: string, ofWhich: string | null): string {
  const main = `${limits} ${numerator} per ${denominator}`;
  return ofWhich === null ? main : `${main}, varav ${ofWhich}`;
}

/** `1 000 listade`, or `påbörjade 1 000 listade` where what is begun counts as a whole. */
export function perMany(per: number, many: string, begun: boolean): string {
  return `${begun ? "påbörjade " : ""}${swedishNumber(per)} ${many}`;
}

/** A title as a noun in a sentence: `Antal listade` is `listade`. */
export function nounOf(title: string): string {
  return lowerFirst(title.replace(/^antal(et)? /iu, ""));
}

export function fullTimePosts(who: { readonly many: string }): {
  readonly one: string;
  readonly many: string;
  readonly short: string;
} {
  return { one: `heltidstjänst bland ${who.many}`, many: `heltidstjänster bland ${who.many}`, short: "heltidstjänst" };
}

/** A group of staff, as one person and as several. Who has a competence is called by it: "distriktssköterskor". */
export function groupOfStaff(group: {
  readonly profession: { readonly title: string; readonly plural?: string } | null;
  readonly competence: {
    readonly title: string;
    readonly holder?: { readonly one: string; readonly many: string };
  } | null;
  readonly role: string | null;
  readonly credits: Rational | null;
  readonly employment: "anstalld" | "inhyrd" | "alla" | null;
}): { readonly one: string; readonly many: string } {
  const { one, many } = groupWithout(group);
  switch (group.employment) {
    case null:
      return { one, many };
    case "alla":
      return { one: `${one}, inhyrda medräknade`, many: `${many}, inhyrda medräknade` };
    case "anstalld":
      return { one: `anställd ${one}`, many: `anställda ${many}` };
    case "inhyrd":
      return { one: `inhyrd ${one}`, many: `inhyrda ${many}` };
  }
}

function groupWithout(group: Omit<Parameters<typeof groupOfStaff>[0], "employment">): {
  readonly one: string;
  readonly many: string;
} {
  const { profession, competence, role, credits } = group;
  const credited = credits === null ? "" : ` (minst ${swedishNumber(credits)} högskolepoäng)`;
  const inRole = role === null ? "" : ` i rollen ${lowerFirst(role)}`;
  const holder = competence?.holder;
  if (holder !== undefined)
    return { one: `${holder.one}${credited}${inRole}`, many: `${holder.many}${credited}${inRole}` };
  const educated = competence === null ? "" : ` med ${lowerFirst(competence.title)}${credited}`;
  const tail = `${educated}${inRole}`;
  if (profession === null) return { one: `person${tail}`, many: `personer${tail}` };
  const { title, plural: many = title } = profession;
  return { one: `${lowerFirst(title)}${tail}`, many: `${lowerFirst(many)}${tail}` };
}

export function whoEither(groups: readonly string[]): string {
  return list(groups, "eller");
}

export function staffUnit(measure: "persons" | "percent"): string {
  return measure === "persons" ? "personer" : "procent av heltid";
}

/** `minst 2 läkare, sammanlagt minst 150 procent av heltid`. A null limit is one that no source states. */
export function describeStaffing(
  who: { readonly one: string; readonly many: string },
  persons: Rational | "unstated" | null,
  percent: Rational | "unstated" | null,
): string {
  const share =
    percent === "unstated"
      ? "en sammanlagd tjänstgöringsgrad som källan inte anger"
      : percent === null
        ? null
        : `sammanlagt minst ${swedishNumber(percent)} procent av heltid`;
  if (persons === null) return share === null ? who.many : `${share} bland ${who.many}`;
  const heads =
    persons === "unstated" ? `ett minsta antal ${who.many} som källan inte anger` : atLeastSome(persons, who);
  return share === null ? heads : `${heads}, ${share}`;
}

function atLeastSome(persons: Rational, who: { readonly one: string; readonly many: string }): string {
  return `minst ${plural(persons, who.one, who.many)}`;
}

export function describeRequiredSet(source: string, codes: readonly string[], atLeast: number | null): string {
  const needed = atLeast === null ? list(codes, "och") : `minst ${atLeast} av ${list(codes, "och")}`;
  return `${lowerFirst(source)}: ${needed}`;
}

export function describeAllowedSet(source: string, codes: readonly string[]): string {
  return `${lowerFirst(source)}: bara ${list(codes, "och")}`;
}

export function describeOneOf(title: string, values: readonly string[]): string {
  return `${lowerFirst(title)}: ${list(values, "eller")}`;
}

export function subcontractorSource(service: string): string {
  return `underleverantörernas yrken inom ${lowerFirst(service)}`;
}

/** `span` is null where no source says how long before. */
export function describeNotice(addOn: string | null, span: string | null): string {
  const what = addOn === null ? "ett tilläggsuppdrag" : `tilläggsuppdraget ${addOn}`;
  const time = span === null ? "så lång tid som källan inte anger" : `minst ${span}`;
  return `${what} sägs upp ${time} före det planerade slutet`;
}

export function describeDeadline(title: string, latest: string): string {
  return `${lowerFirst(title)}: senast den ${swedishDate(latest)}`;
}

export function describeAttestation(statement: string): string {
  return `en ansvarig person intygar: ${withoutStop(statement)}`;
}

/** What a person answers yes or no to where no machine can tell. */
export function manualStatement(because: string): string {
  return `Kravet är uppfyllt enligt en människas bedömning. ${because}`;
}

export function describeManual(because: string): string {
  return `bedöms av en människa: ${lowerFirst(withoutStop(because))}`;
}

export function describeAll(parts: readonly string[]): string {
  return parts.join("; och ");
}

export function describeAny(parts: readonly string[]): string {
  return `antingen ${parts.join("; eller ")}`;
}

export function describeWhen(condition: string, check: string): string {
  return `om ${condition}: ${check}`;
}

export function describeFactIs(title: string, value: string): string {
  return `”${title}” är ${value}`;
}

export function describeFactRange(title: string, limits: string): string {
  return `”${title}” är ${limits}`;
}

export function describeOperator(operator: "privat" | "egen-regi"): string {
  return operator === "privat" ? "enheten drivs privat" : "enheten drivs i egen regi";
}

/** Municipalities by name, and by the groups they are in. */
export function describeMunicipality(names: readonly string[], groups: readonly string[]): string {
  const where = names.length === 1 ? "kommunen" : "någon av kommunerna";
  const named = names.length === 0 ? [] : [`i ${where} ${list(names, "eller")}`];
  const grouped = groups.length === 0 ? [] : [`i en kommun i gruppen ${list(groups.map(quoted), "eller")}`];
  return `enheten ligger ${list([...named, ...grouped], "eller")}`;
}

/** Lengths of time in words; null where there is no such limit, or no source states it. */
export interface SinceText {
  readonly least: string | null;
  /** The time is shorter than this. */
  readonly most: string | null;
  readonly complete: boolean;
}

/** `det är minst 6 månader sedan ”Över listningstaket sedan”`. */
export function describeTimeSince(title: string, { least, most, complete }: SinceText): string {
  const spans = [
    ...(least === null ? [] : [`minst ${least}`]),
    ...(most === null ? [] : [`mindre än ${most}`]),
    ...(complete ? [] : ["en tid som källan inte anger"]),
  ];
  return `det har gått ${list(spans, "och")} sedan dagen i ”${title}”`;
}

function quoted(text: string): string {
  return `”${text}”`;
}

export function describeAddOn(title: string): string {
  return `enheten har tilläggsuppdraget ${title}`;
}

export function describeConditions(parts: readonly string[], word: "och" | "eller"): string {
  return list(parts, word);
}

export function describeNot(condition: string): string {
  return `det inte är så att ${condition}`;
}

/** A set in words, or that it is empty. */
export function codeList(codes: readonly string[]): string {
  return codes.length === 0 ? "inget" : list(codes, "och");
}

function withoutStop(sentence: string): string {
  return sentence.trim().replace(/\.$/u, "");
}
