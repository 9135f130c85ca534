/** The field reference: every field a strategist or a provider can write, from the schemas' own Swedish words. */
import type { GeneratedFile } from "./output.ts";
import { isObject, objectAt, type Json, type JsonObject, type SchemaFile } from "./json.ts";

const HEADINGS: readonly (readonly [schema: string, heading: string])[] = [
  ["rule", "Regelfiler"],
  ["check", "Kontroller och villkor"],
  ["profile", "Enhetsprofiler"],
  ["sources", "Källor (kallor.yaml)"],
  ["decisions", "Beslut (beslut.yaml)"],
  ["terms", "Begrepp (begrepp.yaml)"],
  ["questions", "Öppna frågor (fragor.yaml)"],
  ["facts", "Uppgifter (uppgifter.yaml)"],
  ["professions", "Yrken (yrken.yaml)"],
  ["editions", "Utgåvor (utgavor.yaml)"],
  ["figures", "Siffror (siffror.yaml)"],
  ["answers", "Frågor och svar (fragor-och-svar.yaml)"],
  ["left-out", "Utelämnat (utelamnat.yaml)"],
  ["inventory", "Inventering (inventering.tsv)"],
  ["stretches", "Källrader utan uppgift (kallrader.tsv)"],
  ["common", "Gemensamma delar"],
];

export function fieldReferenceFile(schemas: readonly SchemaFile[]): GeneratedFile {
  const sections = HEADINGS.flatMap(([name, heading]) => {
    const file = schemas.find((schema) => schema.name === name);
    return file === undefined ? [] : [`## ${heading}`, ...definitionSections(file.schema, schemas)];
  });
  return {
    path: "generated/FALT.md",
    text: `${["# Fält", "Skapad ur schemas/ av `npm run generate`. Ändra i schemas/, inte här.", ...sections].join("\n\n")}\n`,
  };
}

function definitionSections(schema: JsonObject, schemas: readonly SchemaFile[]): readonly string[] {
  return Object.entries(objectAt(schema, "definitions")).flatMap(([name, definition]) => {
    if (!isObject(definition)) return [];
    const fields = Object.entries(objectAt(definition, "properties"));
    const required = Array.isArray(definition["required"]) ? definition["required"] : [];
    if (fields.length === 0) return [];
    return [
      `### ${text(definition["title"])} (\`${name}\`)`,
      text(definition["description"]),
      [
        "| Fält | Krävs | Vad det är |",
        "| --- | --- | --- |",
        ...fields.map(([field, value]) => fieldRow(field, required.includes(field), value, schemas)),
      ].join("\n"),
    ];
  });
}

function fieldRow(field: string, required: boolean, value: Json, schemas: readonly SchemaFile[]): string {
  const target = resolve(value, schemas);
  const constant = target["const"] === undefined ? "" : `alltid \`${text(target["const"])}\``;
  const words = [text(target["description"]), constant, allowed(target)].filter((part) => part !== "").join(" ");
  return `| \`${field}\` | ${required ? "ja" : ""} | ${words.replaceAll("|", "\\|")} |`;
}

function allowed(target: JsonObject): string {
  const values = target["enum"];
  return Array.isArray(values) ? `Ett av: ${values.map((value) => `\`${text(value)}\``).join(", ")}.` : "";
}

function resolve(value: Json, schemas: readonly SchemaFile[]): JsonObject {
  if (!isObject(value)) return {};
  const name = /#\/definitions\/(\w+)$/.exec(text(value["$ref"]))?.[1];
  if (name === undefined) return value;
  const found = schemas.map(({ schema }) => objectAt(schema, "definitions")[name]).find((it) => it !== undefined);
  return isObject(found) ? found : {};
}

function text(value: Json | undefined): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
