/**
 * The schemas with the registers' regions and care choices as the values there are. The hand-written ones leave them open,
 * since the registers decide which there are.
 */
import type { Registers } from "../../src/rulebook/model.ts";
import { upperFirst } from "../../src/words/format.ts";
import { places } from "../words/generate.ts";
import { objectAt, type Json, type JsonObject, type SchemaFile } from "./json.ts";

type Place = readonly [id: string, name: string];

export function withKnownPlaces(schemas: readonly SchemaFile[], registers: Registers): readonly SchemaFile[] {
  const regions = registers.regions.map(({ id, name }): Place => [id, name]);
  const careChoices = registers.careChoices.map(({ id, name }): Place => [id, upperFirst(name)]);
  const known: Readonly<Record<string, readonly Place[]>> = {
    Region: regions,
    CareChoice: careChoices,
    HomeRegion: [...regions, ["nationellt", places.nation]],
    FigureArea: [...regions, ["riket", places.nation], ["annan-region", places.elsewhere]],
    SourceAddressee: [...careChoices, ...valuesOf(schemas, "OtherAddressee")],
  };
  return schemas.map(({ name, schema }) => ({ name, schema: withValues(schema, known) }));
}

function withValues(schema: JsonObject, known: Readonly<Record<string, readonly Place[]>>): JsonObject {
  if (schema["definitions"] === undefined) return schema;
  const definitions = Object.entries(objectAt(schema, "definitions")).map(([name, definition]): [string, Json] => {
    const values = known[name];
    return [name, values === undefined ? definition : enumerated(objectAt({ definition }, "definition"), values)];
  });
  return { ...schema, definitions: Object.fromEntries(definitions) };
}

function enumerated(definition: JsonObject, values: readonly Place[]): JsonObject {
  const { pattern: _, maxLength: __, ...rest } = definition;
  return { ...rest, enum: values.map(([id]) => id), enumDescriptions: values.map(([, name]) => name) };
}

function valuesOf(schemas: readonly SchemaFile[], name: string): readonly Place[] {
  const found = schemas.map(({ schema }) => objectAt(objectAt(schema, "definitions"), name)).find((it) => "enum" in it);
  const [ids, names] = [found?.["enum"], found?.["enumDescriptions"]];
  if (!Array.isArray(ids) || !Array.isArray(names)) return [];
  return ids.map((id, index): Place => [String(id), String(names[index])]);
}
