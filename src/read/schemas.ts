/** What the reader needs of the JSON Schemas that authored files follow, wherever they come from. */
import type { ErrorObject } from "ajv";

/** What does not agree with a schema, by as much of it as a finding is made from. */
export type SchemaError = Omit<ErrorObject, "schemaPath" | "schema" | "message">;

/** A schema object, or a part of one, as it stands in its file. */
export interface Shape {
  readonly [keyword: string]: unknown;
}

export type FileKind =
  | "rule"
  | "sources"
  | "decisions"
  | "terms"
  | "facts"
  | "professions"
  | "regions"
  | "care-choices"
  | "questions"
  | "figures"
  | "answers"
  | "left-out"
  | "fleets"
  | "inventory"
  | "stretches"
  | "editions"
  | "profile";

/**
 * The schemas. A program reads its files and compiles them (`package-schemas.ts`); a page that may not make code from
 * text brings them along compiled.
 */
export interface Schemas {
  /** What does not agree with the schema of a kind of file, or nothing. */
  readonly errors: (kind: FileKind, value: unknown) => readonly SchemaError[];
  /** What a `$ref` to the name points to. Names are unique across the files. */
  readonly definition: (name: string) => Shape | null;
}

export function definitionIn(files: readonly Shape[], name: string): Shape | null {
  const found = files.map((file) => asShape(asShape(file["definitions"])?.[name]));
  return found.find((it) => it !== null) ?? null;
}

/** Follows `$ref`s to the definition itself. */
export function resolved(shape: Shape, schemas: Schemas): Shape {
  const reference = shape["$ref"];
  if (typeof reference !== "string") return shape;
  const definition = schemas.definition(reference.split("/").at(-1) ?? "");
  return definition === null ? {} : resolved(definition, schemas);
}

export function asShape(value: unknown): Shape | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Shape) : null;
}

/** The Swedish title of a field in a schema of an object, or null. */
export function titleOf(shape: Shape | null, key: string, schemas: Schemas): string | null {
  const field = asShape(asShape(shape?.["properties"])?.[key]);
  const title = field === null ? null : (field["title"] ?? resolved(field, schemas)["title"]);
  return typeof title === "string" ? title : null;
}
