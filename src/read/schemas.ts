/** What the reader needs of the JSON Schemas that authored files follow, wherever they come from. */
import { compiler } from "./schema/compile.ts";
import { asList, asShape, pointerTo, type SchemaError, type Shape, type Wrong } from "./schema/shape.ts";

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
  | "topics"
  | "left-out"
  | "fleets"
  | "waivers"
  | "inventory"
  | "stretches"
  | "editions"
  | "profile";

export interface Schemas {
  /** What does not agree with the schema of a kind of file, or nothing. */
  readonly errors: (kind: FileKind, value: unknown) => readonly SchemaError[];
  /** What a `$ref` to the name points to. Names are unique across the files. */
  readonly definition: (name: string) => Shape | null;
}

/** The schemas that stand in some files. A program reads the files; a page brings along the one it needs. */
export function schemasOf(files: readonly Shape[]): Schemas {
  const definitions = new Map(files.flatMap((file) => Object.entries(asShape(file["definitions"]) ?? {})));
  const byName = new Map(files.map((file) => [file["$id"], file]));
  const definition = (name: string): Shape | null => asShape(definitions.get(name));
  const checkOf = compiler(definition);
  return {
    definition,
    errors: (kind, value) => {
      const file = byName.get(`${kind}.schema.json`);
      if (file === undefined) throw new Error(`no schema for ${kind}`);
      const errors: Wrong[] = [];
      checkOf(file)(value, null, errors);
      return errors.map(({ at, ...error }) => ({ ...error, instancePath: pointerTo(at) }));
    },
  };
}

/** Follows `$ref`s to the definition itself. */
export function resolved(shape: Shape, schemas: Pick<Schemas, "definition">): Shape {
  const reference = shape["$ref"];
  if (typeof reference !== "string") return shape;
  const definition = schemas.definition(reference.split("/").at(-1) ?? "");
  return definition === null ? {} : resolved(definition, schemas);
}

/** The Swedish title of a field in a schema of an object, or null. */
export function titleOf(shape: Shape | null, key: string, schemas: Schemas): string | null {
  return textOf(keywordOf("title", shape, key, schemas));
}

/** What the schema says of a field, or null. */
export function descriptionOf(shape: Shape | null, key: string, schemas: Schemas): string | null {
  return textOf(keywordOf("description", shape, key, schemas));
}

/** The values that a field can have, where they are few enough to be listed in its schema. */
export function choicesOf(shape: Shape | null, key: string, schemas: Schemas): readonly string[] {
  return asList(keywordOf("enum", shape, key, schemas)).map(String);
}

function keywordOf(keyword: string, shape: Shape | null, key: string, schemas: Schemas): unknown {
  const field = asShape(asShape(shape?.["properties"])?.[key]);
  return field === null ? null : (field[keyword] ?? resolved(field, schemas)[keyword]);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
