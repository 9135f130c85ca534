import { compile, type JSONSchema } from "json-schema-to-typescript";
import type { Json, SchemaFile } from "./json.ts";
import { banner } from "../words/generate.ts";

/**
 * Makes the TypeScript of everything authored: one exported type per definition in `schemas/`.
 *
 * The files are bundled first, because a definition that several files refer to must become one type and not a copy in
 * each. Titles are Swedish and would become type names, so the definition's own English key names the type.
 */
export async function authoredTypes(files: readonly SchemaFile[]): Promise<string> {
  const definitions = Object.fromEntries(files.flatMap(definitionsOf));
  const bundle = {
    $id: "Authored",
    type: "object",
    additionalProperties: false,
    properties: {},
    definitions: localRefs(definitions),
  } as JSONSchema;
  const source = await compile(bundle, "Authored", {
    bannerComment: banner.fromSchemas,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
    strictIndexSignatures: true,
    style: { printWidth: 120 },
  });
  return withoutEmptyRoot(withoutReferrers(source));
}

function definitionsOf({ name, schema }: SchemaFile): [string, Json][] {
  const { $schema: _schema, $id: _id, definitions, ...root } = schema;
  const own = Object.entries((definitions ?? {}) as Record<string, Json>);
  return "type" in root ? [[rootName(name), root], ...own] : own;
}

/** `rule` becomes `Rule`, and registers get their file's name: `sources` becomes `SourcesFile`. */
function rootName(name: string): string {
  const camel = name.replace(/(^|-)\w/g, (letters) => letters.slice(-1).toUpperCase());
  return name === "rule" || name === "profile" ? camel : `${camel}File`;
}

function localRefs(value: Json): Json {
  if (Array.isArray(value)) return value.map(localRefs);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value as Record<string, Json>)
    .filter(([key, inner]) => !(isKeyword(key, inner) || key === "enumDescriptions"))
    .map(([key, inner]): [string, Json] => [
      key,
      key === "$ref" && typeof inner === "string" ? inner.replace(/^[^#]*/, "") : localRefs(inner),
    ]);
  return Object.fromEntries(entries);
}

/** A `title` that is a keyword holds text; one that is a property name holds a schema. */
function isKeyword(key: string, value: Json): boolean {
  return (key === "title" && typeof value === "string") || key === "discriminator" || key === "format";
}

/** The compiler says of every type that the bundle refers to it, which says nothing. */
function withoutReferrers(source: string): string {
  return source.replace(
    /\n \*\n \* This interface was referenced by `Authored`'s JSON-Schema\n \* via the `definition` "\w+"\./g,
    "",
  );
}

function withoutEmptyRoot(source: string): string {
  return source.replace(/^(\/\*\*(?:(?!\*\/)[^])*\*\/\n)?export interface Authored \{\s*\}\n/m, "");
}
