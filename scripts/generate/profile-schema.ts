import type { Fact, Registers } from "../../src/rulebook/model.ts";
import { jsonFile, type GeneratedFile } from "./output.ts";
import { objectAt, type Json, type JsonObject, type SchemaFile } from "./json.ts";

/**
 * The profile schema as an editor should know it: every fact by name with its question, so that completion and hover
 * speak of real facts. The hand-written schema leaves facts open, since the register decides which there are.
 */
export function profileSchemaFile(schemas: readonly SchemaFile[], registers: Registers): GeneratedFile {
  const profile = schemas.find(({ name }) => name === "profile");
  if (profile === undefined) throw new Error("schemas/profile.schema.json saknas");
  const definitions = Object.fromEntries(
    schemas.flatMap(({ schema }) => Object.entries(objectAt(schema, "definitions"))),
  );
  return jsonFile("generated/schemas/profile.schema.json", {
    ...withLocalRefs(profile.schema),
    $id: "profile.schema.json",
    definitions: {
      ...withLocalRefs(reachable(definitions, profile.schema)),
      FactValues: {
        title: "Uppgifter",
        description: "Uppgifter ur uppgifter.yaml. Skriv värdet, eller vet-ej.",
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(registers.facts.map((fact) => [fact.id, factSchema(fact)])),
      },
    },
  });
}

/** Only the definitions that the profile leads to: the rules' own are of no use to who writes a profile. */
function reachable(all: JsonObject, root: Json): JsonObject {
  const found = new Map<string, Json>();
  const visit = (value: Json): void => {
    for (const name of JSON.stringify(value).matchAll(/#\/definitions\/(\w+)/g)) {
      const key = name[1] ?? "";
      const definition = all[key];
      if (definition === undefined || found.has(key)) continue;
      found.set(key, definition);
      visit(definition);
    }
  };
  visit(root);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withLocalRefs(schema: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(schema).replaceAll(/"[\w-]+\.schema\.json#/g, '"#')) as JsonObject;
}

function factSchema(fact: Fact): Json {
  const value = valueSchema(fact);
  return {
    title: fact.title,
    description: fact.question,
    oneOf: [
      ...value,
      {
        type: "object",
        additionalProperties: false,
        required: ["value"],
        properties: {
          value: { oneOf: [...value] },
          asOf: { $ref: "#/definitions/CalendarDate" },
          note: { $ref: "#/definitions/Prose" },
        },
      },
    ],
  };
}

function valueSchema(fact: Fact): readonly Json[] {
  const unsure: Json = { type: "string", const: "vet-ej" };
  const ids = (fact.values ?? []).map(({ id }) => id);
  switch (fact.type) {
    case "heltal":
    case "decimaltal":
      return [
        {
          type: fact.type === "heltal" ? "integer" : "number",
          ...(fact.min === undefined ? {} : { minimum: fact.min }),
          ...(fact.max === undefined ? {} : { maximum: fact.max }),
        },
        unsure,
      ];
    case "ja-nej":
      return [{ type: "string", enum: ["ja", "nej", "vet-ej"] }];
    case "val":
      return [{ type: "string", enum: [...ids, "vet-ej"] }];
    case "mangd":
      return [{ type: "array", uniqueItems: true, items: { type: "string", enum: ids } }, unsure];
    case "datum":
      return [{ $ref: "#/definitions/CalendarDate" }, unsure];
  }
}
