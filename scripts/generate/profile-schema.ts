import type { Fact, Registers } from "../../src/rulebook/model.ts";
import { jsonFile, type GeneratedFile } from "./output.ts";
import { definitionsOf, reachable, withLocalRefs } from "./bundle.ts";
import type { Json, SchemaFile } from "./json.ts";
import { addedFields } from "../words/generate.ts";

/**
 * The profile schema as an editor should know it: every fact by name with its question, so that completion and hover
 * speak of real facts. The hand-written schema leaves facts open, since the register decides which there are.
 */
export function profileSchemaFile(schemas: readonly SchemaFile[], registers: Registers): GeneratedFile {
  const profile = schemas.find(({ name }) => name === "profile");
  if (profile === undefined) throw new Error("no schemas/profile.schema.json");
  return jsonFile("generated/schemas/profile.schema.json", {
    ...withLocalRefs(profile.schema),
    $id: "profile.schema.json",
    definitions: {
      ...withLocalRefs(reachable(definitionsOf(schemas), profile.schema)),
      FactValues: {
        ...addedFields.facts,
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(registers.facts.map((fact) => [fact.id, factSchema(fact)])),
      },
    },
  });
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
