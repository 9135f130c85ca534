/** What a check says of one unit: what was compared with what, how far it is, and why something cannot be judged. */
import { compare, ZERO } from "../../quantity/rational.ts";
import type { Rational } from "../../quantity/rational.ts";
import { list, plural, swedishDate, swedishNumber, upperFirst } from "../../words/format.ts";

export function limitNotStated(): string {
  return "Kravet finns, men källan anger inte nivån. Därför går det inte att pröva.";
}

/** `Antal listade är 8 200, och det ska vara minst 8 000.` holds for targets too: it says what the limit is. */
export function compared(title: string, figure: string, limits: string): string {
  return `${title}: ${figure}. Gränsen är ${limits}.`;
}

export function stillPossible(title: string, limits: string): string {
  return `${title}: uppgifter saknas, men gränsen ${limits} hålls vilket värdet än är.`;
}

export function neverPossible(title: string, limits: string): string {
  return `${title}: uppgifter saknas, men gränsen ${limits} kan inte hållas vilket värdet än är.`;
}

export function tooLow(missing: string): string {
  return `Det fattas ${missing}.`;
}

export function tooHigh(excess: string): string {
  return `Det är ${excess} för mycket.`;
}

export function belowGuide(apart: string): string {
  return `Det är ${apart} under riktvärdet.`;
}

export function aboveGuide(apart: string): string {
  return `Det är ${apart} över riktvärdet.`;
}

/** The figure stands exactly on a limit that must be passed. */
export function onTheLimit(): string {
  return "Värdet ligger precis på gränsen och behöver vara på andra sidan.";
}

/** What there is to spare. */
export function spare(margin: string, value: Rational): string {
  return compare(value, ZERO) === 0 ? "Gränsen nås precis, utan marginal." : `Marginalen är ${margin}.`;
}

export function nothingToDivide(part: string, whole: string): string {
  return `${whole} är 0, så andelen ${part} går inte att räkna ut. Kravet gäller inte då.`;
}

export function nobodyToDivideBy(numerator: string, denominator: string): string {
  return `Det finns inga ${denominator} att fördela ${numerator} på. Därför nås inte gränsen.`;
}

/** Said of a part and a whole that are not of one day. */
export function ofTwoDays(days: readonly (string | null)[]): string {
  const told = days.map((day) => (day === null ? "ingen dag" : swedishDate(day)));
  return `Uppgifterna har inte samma dag: ${list(told, "och")}.`;
}

/** `6 796 av 8 000, alltså 84,95 procent`. */
export function partOfWhole(part: Rational, whole: Rational, percent: string): string {
  return `${swedishNumber(part)} av ${swedishNumber(whole)}, alltså ${percent}`;
}

export function ratioSentence(
  numerator: string,
  denominator: { readonly one: string; readonly many: string },
  parts: RatioParts,
): string {
  const below = plural(parts.denominator, denominator.one, denominator.many);
  const counted = `${swedishNumber(parts.numerator)} ${numerator} på ${below}`;
  return `${counted} är ${swedishNumber(parts.ratio)} per ${parts.unit}. ${parts.isGuide ? "Riktvärdet" : "Gränsen"} är ${parts.limits}.`;
}

interface RatioParts {
  readonly numerator: Rational;
  readonly denominator: Rational;
  readonly ratio: Rational;
  readonly unit: string;
  readonly limits: string;
  readonly isGuide: boolean;
}

/** What could not be counted: so many of one thing per another, or a share of a whole. */
export type Uncounted =
  | { readonly is: "ratio"; readonly numerator: string; readonly denominator: string }
  | { readonly is: "share"; readonly part: string };

export function ratioUnsure(what: Uncounted, truth: "met" | "not-met" | "unknown"): string {
  const about = what.is === "ratio" ? `${what.numerator} per ${what.denominator}` : `andelen ${what.part}`;
  switch (truth) {
    case "met":
      return `Alla uppgifter finns inte, men gränsen för ${about} hålls ändå.`;
    case "not-met":
      return `Alla uppgifter finns inte, men gränsen för ${about} kan inte hållas.`;
    case "unknown":
      return what.is === "ratio"
        ? `Det går inte att avgöra hur många ${about} det är.`
        : `Det går inte att avgöra hur stor ${about} är.`;
  }
}

/** `2 sjuksköterskor. Kravet är minst 2.` or, where something is missing, from–to. */
export function staffCounted(counted: string, limit: string): string {
  return `Det finns ${counted}. Gränsen är ${limit}.`;
}

export function personsCounted(low: Rational, high: Rational, who: { one: string; many: string }): string {
  return compare(low, high) === 0
    ? plural(low, who.one, who.many)
    : `mellan ${swedishNumber(low)} och ${swedishNumber(high)} ${who.many}`;
}

export function percentCounted(low: Rational, high: Rational, who: { many: string }): string {
  return compare(low, high) === 0
    ? `sammanlagt ${swedishNumber(low)} procent av heltid bland ${who.many}`
    : `sammanlagt mellan ${swedishNumber(low)} och ${swedishNumber(high)} procent av heltid bland ${who.many}`;
}

export function hiredStaff(): string {
  return "Källan säger inte om inhyrd personal räknas, och svaret beror på det.";
}

export function setCompared(source: string, actual: string): string {
  return `${upperFirst(source)}: ${actual}.`;
}

export function setMissing(codes: readonly string[]): string {
  return `Det saknas ${list(codes, "och")}.`;
}

export function setChoose(n: number, codes: readonly string[]): string {
  return `Välj minst ${n} till av ${list(codes, "och")}.`;
}

export function setForbidden(codes: readonly string[]): string {
  return `${upperFirst(list(codes, "och"))} ingår inte bland de tillåtna.`;
}

export function setSpare(n: number): string {
  return n === 0 ? "Inget mer än det som krävs." : `${plural(n, "mer", "mer")} än det som krävs.`;
}

export function mustBeOneOf(values: readonly string[]): string {
  return `Svaret behöver vara ${list(values, "eller")}.`;
}

export function noAddOnEnding(addOn: string | null): string {
  return addOn === null
    ? "Inget tilläggsuppdrag är på väg att sluta."
    : `Tilläggsuppdraget ${addOn} är inte på väg att sluta.`;
}

export function noticeSentence(addOn: string, given: string, ends: string, days: Rational, limit: string): string {
  return (
    `Tilläggsuppdraget ${addOn} sades upp den ${swedishDate(given)} och slutar den ${swedishDate(ends)}: ` +
    `${plural(days, "dag", "dagar")}. Gränsen är minst ${limit}.`
  );
}

export function noticeUnknown(addOn: string, ends: string): string {
  return `Tilläggsuppdraget ${addOn} slutar den ${swedishDate(ends)}, men dagen för uppsägningen saknas.`;
}

export function noticeAhead(addOn: string, ends: string, given: string): string {
  return `Tilläggsuppdraget ${addOn} slutar den ${swedishDate(ends)}. Uppsägningen är av en senare dag: den ${swedishDate(given)}.`;
}

export function noticeLate(days: Rational, latest: string): string {
  return `Uppsägningen kom ${plural(days, "dag", "dagar")} för sent. Sista dagen var den ${swedishDate(latest)}.`;
}

export function daysToSpare(days: Rational): string {
  return compare(days, ZERO) === 0 ? "Inga dagar till godo." : `${plural(days, "dag", "dagar")} till godo.`;
}

export function deadlineSentence(title: string, actual: string, latest: string): string {
  return `${title}: den ${swedishDate(actual)}. Sista dagen är den ${swedishDate(latest)}.`;
}

export function daysLate(days: Rational): string {
  return `${plural(days, "dag", "dagar")} för sent.`;
}

/** The stated day is kept, and the reader is told that it is no working day. */
export function deadlineNotWorkingDay(latest: string, dayName: string): string {
  return `Den ${swedishDate(latest)} är ${dayName}. Källan säger inte att dagen flyttas, så den gäller som den står.`;
}

const DAY_NAMES: Readonly<Record<string, string>> = { lordag: "en lördag", sondag: "en söndag" };

/** Saturdays and Sundays in words, null for other weekdays. */
export function weekendDay(weekday: string): string | null {
  return DAY_NAMES[weekday] ?? null;
}

export function attested(role: string, date: string): string {
  return `Intygat av ${role} den ${swedishDate(date)}.`;
}

export function attestedNo(role: string, date: string): string {
  return `${upperFirst(role)} har den ${swedishDate(date)} svarat att kravet inte är uppfyllt.`;
}

export function answerYesNeeded(): string {
  return "Svaret på intyget behöver vara ja.";
}

/** Why there is no valid attestation. */
export function attestationNeeded(reason: "absent" | "unsure" | "expired" | "not-yet", date: string | null): string {
  const day = date === null ? "" : ` den ${swedishDate(date)}`;
  switch (reason) {
    case "absent":
      return "En ansvarig person behöver intyga kravet.";
    case "unsure":
      return "Intyget är besvarat med vet ej. En ansvarig person behöver svara ja eller nej.";
    case "expired":
      return `Intyget gick ut${day} och behöver förnyas.`;
    case "not-yet":
      return `Intyget är daterat${day} och gäller inte ännu.`;
  }
}

export function doesNotApply(condition: string): string {
  return `Kravet gäller inte: det gäller bara om ${condition}.`;
}

export function applicabilityUnknown(condition: string): string {
  return `Det går inte att avgöra om kravet gäller. Det gäller om ${condition}.`;
}

export function metEitherWay(sentence: string): string {
  return `Uppfyllt oavsett om kravet gäller er. ${sentence}`;
}

export function notMetIfApplies(applicability: string, gap: string): string {
  return `${applicability} Om kravet gäller er är det inte uppfyllt. ${gap}`;
}
