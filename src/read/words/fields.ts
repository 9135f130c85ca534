/** Sentences about fields and values: codes K201-K206. */
import { list, plural, swedishNumber } from "../../words/format.ts";
import type { Said } from "./said.ts";

export const FIRST_TIME = "står första gången";
const MOST_VALUES = 7;
const MOST_UNKNOWN = 3;

/** A field as a message names it: `"from" (Gäller från och med)`, or `Värdet` for an item of a list. */
export interface FieldName {
  readonly key: string;
  readonly title: string | null;
}

function field({ key, title }: FieldName): string {
  if (/^\d+$/.test(key))
    return title === null ? `Rad ${Number(key) + 1} i listan` : `Rad ${Number(key) + 1} i listan (${title})`;
  return title === null ? `Fältet "${key}"` : `Fältet "${key}" (${title})`;
}

export const empty = (key: string): Said => ({
  message: /^\d+$/.test(key) ? "Raden i listan är tom." : `Fältet "${key}" är tomt.`,
  fix: "Skriv ett värde, eller ta bort fältet helt.",
});
export const emptyName = (): Said => ({ message: "Fältet har inget namn.", fix: "Skriv ett fältnamn före kolonet." });

export const unknownField = (key: string, near: string): Said => ({
  message: `Fältet "${key}" finns inte. Menade du "${near}"?`,
  fix: `Skriv ${near}.`,
});

/** Fields of one group that resemble none that exist: most often the group stands in the wrong place. */
export function unknownFields(keys: readonly string[], known: readonly string[]): Said {
  const named = keys.slice(0, MOST_UNKNOWN).map((key) => `"${key}"`);
  const rest = keys.length - named.length;
  const words = list(rest === 0 ? named : [...named, `${swedishNumber(rest)} till`], "och");
  return {
    message: `${keys.length === 1 ? "Fältet" : "Fälten"} ${words} finns inte.`,
    fix: `Här kan stå: ${shortList(known)}.`,
  };
}

export const missing = (name: FieldName): Said => ({
  message: `${field(name)} saknas.`,
  fix: `Lägg till raden ${name.key}: och ett värde.`,
});

export type Wanted = "number" | "integer" | "string" | "boolean" | "array" | "object";
const WANTED: Readonly<Record<Wanted, string>> = {
  number: "ett tal",
  integer: "ett heltal",
  string: "text",
  boolean: "true eller false",
  array: "en lista",
  object: "en grupp av fält",
};

/** What stands in the file, as a reader would say it. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return "en lista";
  if (typeof value === "object") return "en grupp av fält";
  if (typeof value === "number") return `talet ${value}`;
  if (typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : "";
  return text.length > 60 ? `text: ${text.slice(0, 57)}…` : `text: ${text}`;
}

export function wrongType(name: FieldName, wanted: Wanted, value: unknown): Said {
  return {
    message: `${field(name)} ska vara ${WANTED[wanted]}, men här står ${shown(value)}.`,
    fix: typeFix(wanted, value),
  };
}

function typeFix(wanted: Wanted, value: unknown): string | null {
  if ((wanted === "number" || wanted === "integer") && typeof value === "string") {
    const number = asNumber(value);
    return number === null ? "Skriv bara siffror, utan enhet." : `Skriv ${number}.`;
  }
  if (wanted === "string" && (typeof value === "number" || typeof value === "boolean")) {
    return `Sätt citattecken runt värdet: "${value}".`;
  }
  if (wanted === "array") return "Skriv varje värde på en egen rad med streck framför, eller [ett, två].";
  return wanted === "boolean" ? "Skriv true eller false utan citattecken." : null;
}

/** `1,5`, `1 000`, `50%` and `45 h` as the number that was meant. */
export function asNumber(text: string): string | null {
  const parts = /^(-?\d[\d _]*)(?:[.,](\d+))?\s*(?:%|[a-zåäö]+\.?)?$/i.exec(text.trim());
  if (parts === null) return null;
  const whole = (parts[1] ?? "").replaceAll(/[ _]/g, "").replace(/^(-?)0+(?=\d)/, "$1");
  return parts[2] === undefined ? whole : `${whole}.${parts[2]}`;
}

export const yesOrNo = (name: FieldName, value: unknown): Said => ({
  message: `${field(name)} ska vara ja eller nej, men här står ${shown(value)}.`,
  fix: "Skriv ja eller nej (eller vet-ej).",
});

export function notAllowed(name: FieldName, value: unknown, near: string | null, allowed: readonly string[]): Said {
  const question = near === null ? "" : ` Menade du ${near}?`;
  return {
    message: `${field(name)} kan inte vara ${quoted(value)}.${question}`,
    fix: allowed.length === 0 ? null : `Skriv ${shortList(allowed, "eller")}.`,
  };
}

function quoted(value: unknown): string {
  return typeof value === "string" ? `"${value.slice(0, 60)}"` : shown(value);
}

/** At most seven values are listed: a longer list is not read. */
function shortList(values: readonly string[], word: "och" | "eller" = "och"): string {
  if (values.length <= MOST_VALUES) return list(values, word);
  return `${values.slice(0, MOST_VALUES).join(", ")} … (ffu explain)`;
}

export const notUnique = (name: FieldName): Said => ({
  message: `${field(name)} har samma värde två gånger.`,
  fix: "Ta bort det ena.",
});
export const tooSmall = (name: FieldName, limit: number, value: unknown): Said => ({
  message: `${field(name)} ska vara minst ${swedishNumber(limit)}, men här står ${shown(value)}.`,
  fix: null,
});
export const tooLarge = (name: FieldName, limit: number, value: unknown): Said => ({
  message: `${field(name)} ska vara högst ${swedishNumber(limit)}, men här står ${shown(value)}.`,
  fix: null,
});
export const notAbove = (name: FieldName, limit: number, value: unknown): Said => ({
  message: `${field(name)} ska vara större än ${swedishNumber(limit)}, men här står ${shown(value)}.`,
  fix: null,
});
export const tooFewItems = (name: FieldName, least: number): Said => ({
  message: `${field(name)} ska ha minst ${plural(least, "värde", "värden")}.`,
  fix: null,
});
export const tooManyItems = (name: FieldName, most: number): Said => ({
  message: `${field(name)} får ha högst ${plural(most, "värde", "värden")}.`,
  fix: null,
});
export const tooLong = (name: FieldName, most: number, length: number): Said => ({
  message: `${field(name)} är ${swedishNumber(length)} tecken. Högst ${swedishNumber(most)} får plats.`,
  fix: "Korta texten.",
});
export const tooShort = (name: FieldName, least: number, length: number): Said => ({
  message: `${field(name)} är ${swedishNumber(length)} tecken. Det behövs minst ${swedishNumber(least)}.`,
  fix: "Skriv en utförligare text.",
});
export const emptyText = (name: FieldName): Said => ({
  message: `${field(name)} är ${/^\d+$/.test(name.key) ? "tom" : "tomt"}.`,
  fix: "Skriv ett värde, eller ta bort fältet helt.",
});
export const wrongKind = (name: FieldName, value: unknown): Said => ({
  message: `${field(name)} har en form som inte passar här: ${shown(value)}.`,
  fix: null,
});

/** After a fault that stands in many places of one file; the lines are those of the places that are not told. */
export function andMore(lines: readonly number[]): string {
  const count = lines.length;
  const places = count === 1 ? "ett ställe till" : `${swedishNumber(count)} ställen till`;
  const different = [...new Set(lines)].map(String);
  const shownLines = different.slice(0, MOST_VALUES);
  const named = different.length > MOST_VALUES ? `${shownLines.join(", ")} …` : list(shownLines, "och");
  return `Samma fel finns på ${places} (rad ${named}).`;
}
