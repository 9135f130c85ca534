/** Sentences about fields and values: codes K201-K206. */
import { list, lowerFirst, plural, swedishNumber } from "../../words/format.ts";
import type { Said } from "./said.ts";

export const FIRST_TIME = "står första gången";
const MOST_VALUES = 7;
const MOST_UNKNOWN = 3;
const WRITE_OR_TAKE_AWAY = "Skriv ett värde. Ett fält som inte behövs tas bort helt.";
/** A longer text is not repeated as the list that it was meant as. */
const MOST_LISTED = 60;

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
  fix: WRITE_OR_TAKE_AWAY,
});
/** A field that has to be there. What belongs in it is said in the schema's own words. */
export const emptyButNeeded = (name: FieldName, description: string | null, choices: readonly string[]): Said => {
  const write = description === null ? "Skriv ett värde." : `Skriv ett värde: ${lowerFirst(description)}`;
  return {
    message: `${field(name)} är tomt, och måste finnas.`,
    fix: choices.length === 0 ? write : `${write} Välj mellan ${list(choices, "och")}.`,
  };
};
export const emptyName = (): Said => ({ message: "Fältet har inget namn.", fix: "Skriv ett fältnamn före kolonet." });

export const unknownField = (key: string, near: string): Said => ({
  message: `Fältet "${key}" finns inte. Menade du "${near}"?`,
  fix: `Skriv ${near}.`,
});

/** `group` is the field whose group it belongs to; null for the outermost fields of the file. */
export const movedField = (key: string, group: string | null): Said => ({
  message: `Fältet "${key}" har fel indrag: det hör till ${group === null ? "filens yttersta fält" : `"${group}"`}.`,
  fix: "Ändra indraget, så att det börjar i samma kolumn som de andra fälten där.",
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

/** `fields` are those that a group must have. */
export function wrongType(name: FieldName, wanted: Wanted, value: unknown, fields: readonly string[]): Said {
  return {
    message: `${field(name)} ska vara ${WANTED[wanted]}, men här står ${shown(value)}.`,
    fix: typeFix(wanted, value, fields),
  };
}

function typeFix(wanted: Wanted, value: unknown, fields: readonly string[]): string {
  switch (wanted) {
    case "number":
    case "integer": {
      const number = typeof value === "string" ? asNumber(value) : null;
      return number === null ? "Skriv bara siffror, utan enhet." : `Skriv ${number}.`;
    }
    case "string":
      return typeof value === "number" || typeof value === "boolean"
        ? `Sätt citattecken runt värdet: "${value}".`
        : "Skriv en text. Är klamrarna eller kolonet en del av den? Sätt citattecken runt hela texten.";
    case "array":
      return `Skriv varje värde på en egen rad med streck framför, eller ${listOf(value)}.`;
    case "object":
      return fields.length === 0
        ? "Skriv fälten var för sig, ett per rad, med kolon efter fältnamnet."
        : `Skriv fälten var för sig, ett per rad. Här ska stå: ${shortList(fields)}.`;
    case "boolean":
      return "Skriv true eller false utan citattecken.";
  }
}

/** The list that a single value was meant as: `["08:00", "17:00"]` for `08:00–17:00`. */
function listOf(value: unknown): string {
  if (typeof value === "number") return `[${value}]`;
  if (typeof value !== "string" || value.length > MOST_LISTED || /["\n]/.test(value)) return "[ett, två]";
  const clocks = value.match(/\d{2}[:.]\d{2}/g)?.map((clock) => `"${clock.replace(".", ":")}"`) ?? [];
  if (clocks.length > 0) return `[${clocks.join(", ")}]`;
  return /^[a-z0-9/-]+$/.test(value) ? `[${value}]` : `["${value}"]`;
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
    fix: near === null ? `Skriv ${shortList(allowed, "eller")}.` : `Skriv ${near}.`,
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
  fix: `Skriv ${swedishNumber(limit)} eller mer.`,
});
export const tooLarge = (name: FieldName, limit: number, value: unknown): Said => ({
  message: `${field(name)} ska vara högst ${swedishNumber(limit)}, men här står ${shown(value)}.`,
  fix: `Skriv ${swedishNumber(limit)} eller mindre.`,
});
export const notAbove = (name: FieldName, limit: number, value: unknown): Said => ({
  message: `${field(name)} ska vara större än ${swedishNumber(limit)}, men här står ${shown(value)}.`,
  fix: `Skriv ett tal som är större än ${swedishNumber(limit)}.`,
});
export const tooFewItems = (name: FieldName, least: number): Said => ({
  message: `${field(name)} ska ha minst ${plural(least, "värde", "värden")}.`,
  fix: "Lägg till det som fattas.",
});
export const tooManyItems = (name: FieldName, most: number): Said => ({
  message: `${field(name)} får ha högst ${plural(most, "värde", "värden")}.`,
  fix: "Ta bort det som är för mycket.",
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
  fix: WRITE_OR_TAKE_AWAY,
});
export const wrongKind = (name: FieldName, value: unknown): Said => ({
  message: `${field(name)} har en form som inte passar här: ${shown(value)}.`,
  fix: "Skriv det som fältets hjälptext säger.",
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
