/** What a schema says of a value is what ajv says, in the same order: of the authored files, and of those files damaged. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ErrorObject } from "ajv";
import * as fc from "fast-check";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/read/formats.ts";
import { readFolder } from "../../src/read/files.ts";
import { registerOf } from "../../src/read/paths.ts";
import { compiler } from "../../src/read/schema/compile.ts";
import type { SchemaError, Shape } from "../../src/read/schema/shape.ts";
import { schemasOf, type FileKind } from "../../src/read/schemas.ts";
import { cases } from "../laws.ts";

const ROOT = join(import.meta.dirname, "../..");

const files = readdirSync(join(ROOT, "schemas"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(ROOT, "schemas", name), "utf8")) as Shape);
const ours = schemasOf(files);

// `required: [kind]` stands beside the discriminator that needs it, not beside `properties`.
const ajv = new Ajv({ strict: true, strictRequired: false, discriminator: true, allErrors: true, verbose: true });
for (const [name, isFormatted] of Object.entries(FORMATS)) ajv.addFormat(name, isFormatted);
ajv.addKeyword("enumDescriptions");
for (const file of files) ajv.addSchema(file);

type Told = Pick<SchemaError, "keyword" | "instancePath" | "params" | "parentSchema" | "data">;

function theirs(kind: FileKind, value: unknown): readonly Told[] {
  const validate = ajv.getSchema(`${kind}.schema.json`);
  if (validate === undefined) throw new Error(`no schema for ${kind}`);
  return validate(value) === true ? [] : (validate.errors ?? []).map(told);
}

function told({ keyword, instancePath, params, parentSchema, data }: ErrorObject): Told {
  return { keyword, instancePath, params: shared(keyword, params), parentSchema: parentSchema as Shape, data };
}

/** What both tell of a keyword. Which two items are alike, and the like, nobody is told. */
function shared(keyword: string, params: SchemaError["params"]): SchemaError["params"] {
  if (keyword === "uniqueItems" || keyword === "oneOf") return {};
  const kept = Object.entries(params).filter(([name]) => !["comparison", "error", "deps", "depsCount"].includes(name));
  return Object.fromEntries(kept);
}

function own(kind: FileKind, value: unknown): readonly Told[] {
  return ours.errors(kind, value).map((it) => ({ ...it, params: shared(it.keyword, it.params) }));
}

const specs = await readFolder(join(ROOT, "specs"), "specs");
const values = specs.files
  .filter(({ file }) => file.endsWith(".yaml"))
  .map(({ file, text }) => ({ file, kind: kindOf(file), value: parse(text) as unknown }));
const profiles = readdirSync(join(ROOT, "examples"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ file, kind: "profile" as const, value: parse(readFileSync(file, "utf8")) as unknown }));

function kindOf(file: string): FileKind {
  return registerOf(file) ?? (file.endsWith("/utgavor.yaml") ? "editions" : "rule");
}

describe("what is found", () => {
  test("of every authored file and every example is what ajv finds", () => {
    for (const { file, kind, value } of [...values, ...profiles])
      expect(own(kind, value), file).toEqual(theirs(kind, value));
  });

  test("of a file damaged in some places too, error by error", () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...STRANGE)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...values, ...profiles), damage, ({ kind, value }, damages) => {
        const damaged = structuredClone(value);
        for (const [place, how, strange] of damages) damageAt(damaged, place, how, strange);
        expect(own(kind, damaged)).toEqual(theirs(kind, damaged));
      }),
      { numRuns: cases(20000) },
    );
  });
});

const STRANGE: readonly unknown[] = [
  "",
  "a",
  "ja",
  "vet-ej",
  "2025-02-30",
  "25:00",
  -1,
  0,
  4.5,
  1e9,
  true,
  [],
  ["a", "a"],
  {},
  { kind: "requirement" },
  "x".repeat(9000),
  "🙂🙂",
  [{ a: 1 }, { a: 1 }],
];

/** Puts something else in one place of a value, takes it away, repeats it, or sets a field that is not there. */
function damageAt(value: unknown, place: number, how: number, strange: unknown): void {
  const places = placesIn(value);
  const found = places[place % places.length];
  if (found === undefined) return;
  const { holder, key } = found;
  if (how % 4 === 0) Reflect.set(holder, key, structuredClone(strange));
  else if (how % 4 === 1 && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (how % 4 === 1) Reflect.deleteProperty(holder, key);
  else if (how % 4 === 2 && Array.isArray(holder)) holder.push(structuredClone(Reflect.get(holder, key)));
  else Reflect.set(holder, Array.isArray(holder) ? key : `${key}x~/`, structuredClone(strange));
}

interface Place {
  readonly holder: object;
  readonly key: string;
}

function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...placesIn(inner)]);
}

describe("a schema", () => {
  const compile = compiler(() => null);

  test.each([
    ["a keyword that is not known", { type: "string", contentEncoding: "base64" }],
    ["a keyword of another type", { type: "string", minimum: 1 }],
    ["a keyword beside no type", { minLength: 1 }],
    ["a type that is not known", { type: "text" }],
  ])("with %s is refused: it would let everything through", (_, shape) => {
    expect(() => compile(shape)).toThrow("which is not understood here");
  });

  test("with a format that nobody has defined is refused", () => {
    expect(() => compile({ type: "string", format: "email" })).toThrow("email");
  });

  test("that leads nowhere is refused", () => {
    expect(() => compile({ $ref: "#/definitions/None" })("a", null, [])).toThrow("None");
  });
});
