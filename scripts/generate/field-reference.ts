/** The field reference: every field a strategist or a provider can write, from the schemas' own Swedish words. */
import { markdownTable } from "../../src/render/markdown.ts";
import type { GeneratedFile } from "./output.ts";
import { isObject, objectAt, type Json, type JsonObject, type SchemaFile } from "./json.ts";
import { banner, fieldReference as words } from "../words/generate.ts";

export function fieldReferenceFile(schemas: readonly SchemaFile[]): GeneratedFile {
  const sections = words.headings.flatMap(([name, heading]) => {
    const file = schemas.find((schema) => schema.name === name);
    return file === undefined ? [] : [`## ${heading}`, ...definitionSections(file.schema, schemas)];
  });
  return {
    path: "generated/FALT.md",
    text: `${[words.title, banner.fieldReference, ...sections].join("\n\n")}\n`,
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
      markdownTable(
        words.heads,
        fields.map(([field, value]) => fieldRow(field, required.includes(field), value, schemas)),
      ).join("\n"),
    ];
  });
}

function fieldRow(field: string, required: boolean, value: Json, schemas: readonly SchemaFile[]): readonly string[] {
  const target = resolve(value, schemas);
  const constant = target["const"] === undefined ? "" : words.always(text(target["const"]));
  const meaning = [text(target["description"]), constant, allowed(target)].filter((part) => part !== "").join(" ");
  return [`\`${field}\``, required ? words.required : "", meaning.replaceAll("|", "\\|")];
}

function allowed(target: JsonObject): string {
  const values = target["enum"];
  return Array.isArray(values) ? words.oneOf(values.map(text)) : "";
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
