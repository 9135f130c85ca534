/**
 * The schemas of the site's JSON files, each in one file that needs no other. What the files have of their own is written
 * in `schemas/published/`. The rules and the registers are derived from the schemas they are authored by, so that a field
 * is described once.
 */
import { definitionsOf, reachable, withLocalRefs } from "./bundle.ts";
import { isObject, objectAt, type Json, type JsonObject, type SchemaFile } from "./json.ts";
import { jsonFile, type GeneratedFile } from "./output.ts";
import { portable } from "./portable-schema.ts";
import { addedSchemas } from "../words/generate.ts";
import { IN_RULEBOOK, publishedRules } from "./published-rules.ts";

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
  "topics",
] as const;

export function publishedSchemaFiles(
  authored: readonly SchemaFile[],
  published: readonly SchemaFile[],
): readonly GeneratedFile[] {
  const written = { ...definitionsOf(authored), ...definitionsOf(published) };
  const definitions = { ...written, ...publishedRules(written) };
  const onSite = published.map(({ name, schema }) =>
    selfContained(name, name === "register" ? withRegisters(schema, authored) : schema, definitions),
  );
  return [...onSite, decidedSchema(authored, { ...written, ...publishedRules(written, IN_RULEBOOK) })];
}

function selfContained(name: string, schema: JsonObject, definitions: JsonObject): GeneratedFile {
  const { $comment: _, definitions: __, ...root } = schema;
  return jsonFile(
    `generated/schemas/${name}.schema.json`,
    portable(withLocalRefs({ ...root, definitions: reachable(definitions, root) })),
  );
}

/** The schema of the package's `data/decided.json`: the rulebook as programs have it. */
function decidedSchema(authored: readonly SchemaFile[], definitions: JsonObject): GeneratedFile {
  const root = (name: string): JsonObject => authored.find((it) => it.name === name)?.schema ?? {};
  const chapters = objectAt(objectAt(root("editions"), "properties"), "chapters");
  const {
    decision,
    sources: _,
    completeness: __,
    printed: ___,
    ...edition
  } = objectAt(objectAt(definitions, "Edition"), "properties");
  const { required, properties } = withRegisters(
    { required: ["leftOut", "fleets", "unitPatterns"], properties: {} },
    authored,
  );
  const leftOut = objectAt(objectAt(root("left-out"), "properties"), "leftOut");
  const madeUp = objectAt(root("fleets"), "properties");
  // Nobody is judged by made-up units, so what is decided has none.
  const none = (name: string): JsonObject => {
    const { items: _items, ...described } = objectAt(madeUp, name);
    return { ...described, maxItems: 0 };
  };
  const list = (items: JsonObject): JsonObject => ({ type: "array", items });
  const strict = (fields: JsonObject, optional: readonly string[] = []): JsonObject => ({
    type: "object",
    additionalProperties: false,
    required: Object.keys(fields).filter((it) => !optional.includes(it)),
    properties: fields,
  });
  const module = strict({
    id: { $ref: "#/definitions/ModuleId" },
    home: { $ref: "#/definitions/Home" },
    title: { $ref: "#/definitions/Title" },
    chapters,
    editions: list(
      strict(
        {
          ...edition,
          id: { type: "string", pattern: "^[a-z0-9-]+/[a-z0-9-]+/20[0-9]{2}$" },
          completeness: { $ref: "#/definitions/Completeness" },
          decision: { oneOf: [{ type: "null" }, decision ?? {}] },
          sources: { $ref: "#/definitions/StatedSources" },
        },
        ["sections", "note"],
      ),
    ),
    newestSource: {
      oneOf: [
        { type: "null" },
        strict({
          id: { type: "string" },
          title: { $ref: "#/definitions/Title" },
          date: { $ref: "#/definitions/CalendarDate" },
        }),
      ],
    },
  });
  return selfContained(
    "decided",
    {
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: "decided.schema.json",
      ...addedSchemas.decided,
      ...strict({
        modules: list(module),
        rules: list({
          oneOf: [{ $ref: "#/definitions/PublishedRule" }, ...GONE.map((name) => goneRule(definitions, name))],
        }),
        registers: {
          type: "object",
          additionalProperties: false,
          required: required ?? [],
          properties: {
            ...(isObject(properties) ? properties : {}),
            leftOut,
            fleets: none("fleets"),
            unitPatterns: none("unitPatterns"),
          },
        },
      }),
    },
    definitions,
  );
}

/** Rules that are left as signposts. */
const GONE = ["MovedRule", "SplitRule"] as const;

function goneRule(definitions: JsonObject, name: (typeof GONE)[number]): JsonObject {
  const { properties, ...rest } = objectAt(definitions, name);
  const fields = { ...IN_RULEBOOK, ...(isObject(properties) ? properties : {}) };
  return { ...rest, required: Object.keys(fields), properties: fields };
}

/** What a rulebook has only where its registers do. */
const MAY_BE_LEFT_OUT: ReadonlySet<string> = new Set(["municipalityGroups"]);

/** Every register as its own schema has it. The professions are five lists, which stay together. */
function withRegisters(schema: JsonObject, authored: readonly SchemaFile[]): JsonObject {
  const root = (name: string): JsonObject => authored.find((it) => it.name === name)?.schema ?? {};
  const lists = Object.assign({}, ...REGISTERS.map((name) => objectAt(root(name), "properties"))) as JsonObject;
  const { $schema: _, $id: __, definitions: ___, ...professions } = root("professions");
  const added: JsonObject = { ...lists, professions };
  return {
    ...schema,
    required: [...names(schema["required"]), ...Object.keys(added).filter((name) => !MAY_BE_LEFT_OUT.has(name))],
    properties: { ...objectAt(schema, "properties"), ...added },
  };
}

function names(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
