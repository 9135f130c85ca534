/** A profile as a file: YAML the way the examples are written, or JSON. Both are read by the command line as they are. */
import { jsonText } from "../../src/render/json.ts";
import type { Profile } from "../../src/rulebook/model.ts";

const ORDER: readonly (keyof Profile)[] = [
  "unit",
  "asOf",
  "openingHours",
  "seasons",
  "staff",
  "addOns",
  "subcontractors",
  "facts",
  "attestations",
  "note",
];

export function profileJson(profile: Profile): string {
  return jsonText(ordered(profile));
}

export function profileYaml(profile: Profile): string {
  return Object.entries(ordered(profile))
    .map(([key, value]) => block(key, value, ""))
    .join("");
}

/** The parts in the order of the schema, without those that are not stated. */
function ordered(profile: Profile): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    ORDER.flatMap((key): (readonly [string, unknown])[] => (profile[key] === undefined ? [] : [[key, profile[key]]])),
  );
}

function block(key: string, value: unknown, margin: string): string {
  const name = `${margin}${scalar(key)}:`;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.length === 0
      ? `${name} []\n`
      : `${name}\n${items.map((item) => `${margin}  - ${nested(item, margin)}`).join("")}`;
  }
  if (isMap(value) && margin === "") {
    const fields = fieldsOf(value);
    return fields.length === 0
      ? `${name} {}\n`
      : `${name}\n${fields.map(([field, inner]) => block(field, inner, "  ")).join("")}`;
  }
  return `${name} ${flow(value)}\n`;
}

/** A season holds a list of its own, which would be hard to read on one line. */
function nested(item: unknown, margin: string): string {
  if (!isMap(item) || !fieldsOf(item).some(([, value]) => Array.isArray(value) && value.some(isMap)))
    return `${flow(item)}\n`;
  return fieldsOf(item)
    .map(([key, value]) => block(key, value, `${margin}    `))
    .join("")
    .trimStart();
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (!isMap(value)) return scalar(value);
  const fields = fieldsOf(value).map(([key, inner]) => `${scalar(key)}: ${flow(inner)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

function fieldsOf(map: object): readonly (readonly [string, unknown])[] {
  return Object.entries(map).filter(([, value]) => value !== undefined);
}

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const PLAIN = /^\p{L}[\p{L}\d]*([-/ ][\p{L}\d]+)*$/u;
const TAKEN = /^(true|false|null|yes|no|on|off|y|n)$/iu;

/** A text that could be taken for something else stands in quotes: a time, a day, a number, a word of the language. */
function scalar(value: unknown): string {
  if (typeof value !== "string") return String(value);
  return PLAIN.test(value) && !TAKEN.test(value) ? value : JSON.stringify(value);
}
