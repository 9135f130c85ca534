/** What a unit can change so that a requirement is met. */
import type { Rational } from "../../quantity/rational.ts";
import { list, plural, swedishDate, swedishNumber, upperFirst } from "../../words/format.ts";

export function changeFact(title: string, from: string, to: string): string {
  return `Ändra ”${title}” från ${from} till ${to}.`;
}

/** `percent` is what the new persons work together, or null when it does not matter. */
export function addStaff(
  persons: number,
  who: { readonly one: string; readonly many: string },
  percent: Rational | null,
): string {
  const people = plural(persons, who.one, who.many);
  if (percent === null) return `Lägg till ${people}.`;
  const share = `${swedishNumber(percent)} procent av heltid`;
  return persons === 1 ? `Lägg till ${people} på ${share}.` : `Lägg till ${people} på sammanlagt ${share}.`;
}

export function changePercent(row: string, from: Rational, to: Rational): string {
  return `Ändra tjänstgöringsgraden på ${row} från ${swedishNumber(from)} till ${swedishNumber(to)} procent.`;
}

export function fewerStaff(left: Rational, who: { readonly one: string; readonly many: string }): string {
  return `Minska till ${plural(left, who.one, who.many)}.`;
}

export function addToSet(source: string, codes: readonly string[]): string {
  return `${upperFirst(source)}: lägg till ${list(codes, "och")}.`;
}

export function removeFromSet(source: string, codes: readonly string[]): string {
  return `${upperFirst(source)}: ta bort ${list(codes, "och")}.`;
}

export function replaceInSet(source: string, codes: readonly string[], by: string): string {
  return `${upperFirst(source)}: byt ut ${list(codes, "och")} mot ${by}.`;
}

export function moveEnd(addOn: string, ends: string): string {
  return `Låt tilläggsuppdraget ${addOn} sluta den ${swedishDate(ends)} i stället.`;
}

export function moveDate(title: string, date: string): string {
  return `Flytta ”${title}” till senast den ${swedishDate(date)}.`;
}

export function answerYes(): string {
  return "Se till att kravet uppfylls och svara ja på intyget.";
}
