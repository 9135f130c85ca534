/**
 * The schemas of the site's JSON files, each in one file that needs no other. What the files have of their own is written
 * in `schemas/published/`. The rules and the registers are derived from the schemas they are authored by, so that a field
 * is described once.
 */
import { definitionsOf, reachable, withLocalRefs } from "./bundle.ts";
import { objectAt, type Json, type JsonObject, type SchemaFile } from "./json.ts";
import { jsonFile, type GeneratedFile } from "./output.ts";
import { portable } from "./portable-schema.ts";
import { publishedRules } from "./published-rules.ts";

const REGISTERS = [
  "sources",
  "decisions",
  "terms",
  "facts",
  "regions",
  "care-choices",
  "questions",
  "figures",
  "answers",
] as const;

export function publishedSchemaFiles(
  authored: readonly SchemaFile[],
  published: readonly SchemaFile[],
): readonly GeneratedFile[] {
  const written = { ...definitionsOf(authored), ...definitionsOf(published) };
  const definitions = { ...written, ...publishedRules(written) };
  return published.map(({ name, schema }) => {
    const whole = name === "register" ? withRegisters(schema, authored) : schema;
    const { $comment: _, definitions: __, ...root } = whole;
    return jsonFile(
      `generated/schemas/${name}.schema.json`,
      portable(withLocalRefs({ ...root, definitions: reachable(definitions, root) })),
    );
  });
}

/** Every register as its own schema has it. The professions are five lists, which stay together. */
function withRegisters(schema: JsonObject, authored: readonly SchemaFile[]): JsonObject {
  const root = (name: string): JsonObject => authored.find((it) => it.name === name)?.schema ?? {};
  const lists = Object.assign({}, ...REGISTERS.map((name) => objectAt(root(name), "properties"))) as JsonObject;
  const { $schema: _, $id: __, definitions: ___, ...professions } = root("professions");
  const added: JsonObject = { ...lists, professions };
  return {
    ...schema,
    required: [...names(schema["required"]), ...Object.keys(added)],
    properties: { ...objectAt(schema, "properties"), ...added },
  };
}

function names(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
