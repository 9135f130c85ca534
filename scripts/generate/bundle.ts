/** One schema that needs no other file, out of schemas that refer to each other's definitions. */
import { objectAt, type Json, type JsonObject, type SchemaFile } from "./json.ts";
import { byCodeUnit } from "../../src/words/order.ts";

/** The definitions of all files. Their names are unique, so that a reference needs no file name. */
export function definitionsOf(schemas: readonly SchemaFile[]): JsonObject {
  return Object.fromEntries(schemas.flatMap(({ schema }) => Object.entries(objectAt(schema, "definitions"))));
}

/** The definitions that the schema leads to, sorted by name. */
export function reachable(all: JsonObject, root: Json): JsonObject {
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
  return Object.fromEntries([...found].sort(([a], [b]) => byCodeUnit(a, b)));
}

/** References without file names. */
export function withLocalRefs(schema: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(schema).replaceAll(/"[\w-]+\.schema\.json#/g, '"#')) as JsonObject;
}
