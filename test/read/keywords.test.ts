/** Each word of a schema, at its limits: what is wrong, where, and in which order, by a table and by ajv. */
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { compiler } from "../../src/read/schema/compile.ts";
import { pointerTo, type Shape, type Wrong } from "../../src/read/schema/shape.ts";

const DEFINITIONS: Readonly<Record<string, Shape>> = {
  sida: { type: "object", properties: { sida: { $ref: "#/definitions/sida" }, namn: { type: "string" } } },
  tal: {
    type: "object",
    properties: { kind: { const: "tal" }, minst: { type: "number" } },
    required: ["kind", "minst"],
  },
  text: { type: "object", properties: { kind: { const: "text" } }, required: ["kind"] },
};

const ajv = new Ajv({ strict: false, discriminator: true, allErrors: true });

function wrongs(schema: Shape, value: unknown): readonly Wrong[] {
  const errors: Wrong[] = [];
  compiler((name) => DEFINITIONS[name] ?? null)(schema)(value, null, errors);
  return errors;
}

const found = (schema: Shape, value: unknown): readonly string[] =>
  wrongs(schema, value).map(({ keyword, at }) => `${keyword} ${pointerTo(at)}`.trim());

function foundByAjv(schema: Shape, value: unknown): readonly string[] {
  const validate = ajv.compile({ ...schema, definitions: DEFINITIONS });
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ keyword, instancePath }) => `${keyword} ${instancePath}`.trim());
}

const TAGGED: Shape = {
  type: "object",
  required: ["kind"],
  discriminator: { propertyName: "kind" },
  oneOf: [{ $ref: "#/definitions/tal" }, { $ref: "#/definitions/text" }],
};
const CLOSED: Shape = {
  type: "object",
  properties: { namn: { type: "string" }, dagar: { type: "integer" } },
  additionalProperties: false,
};
const LEADS: Shape = { ...CLOSED, dependencies: { namn: ["dagar", "timmar"] } };
const OPEN: Shape = {
  type: "object",
  properties: { namn: { type: "string" } },
  additionalProperties: { type: "number" },
};
const EITHER: Shape = { oneOf: [{ type: "number", minimum: 5 }, { type: "integer", maximum: 7 }, { const: "ingen" }] };
const TWO: Shape = {
  oneOf: [
    { type: "number", minimum: 5 },
    { type: "integer", maximum: 7 },
  ],
};
const SMILE = "😀";

describe("a value is held against its schema", () => {
  it.each<[law: string, schema: Shape, value: unknown, wanted: readonly string[]]>([
    ["a number is a number", { type: "number" }, 1.5, []],
    ["a text in digits is no number", { type: "number", minimum: 5 }, "1", ["type"]],
    ["a whole number has no decimals", { type: "integer" }, 1.5, ["type"]],
    [
      "a number with decimals is still held against its limits",
      { type: "integer", minimum: 2 },
      1.5,
      ["type", "minimum"],
    ],
    ["at least lets its own limit through", { type: "number", minimum: 5 }, 5, []],
    ["at least stops what is below", { type: "number", minimum: 5 }, 4.9, ["minimum"]],
    ["at most lets its own limit through", { type: "number", maximum: 5 }, 5, []],
    ["at most stops what is above", { type: "number", maximum: 5 }, 5.1, ["maximum"]],
    ["more than stops its own limit", { type: "number", exclusiveMinimum: 5 }, 5, ["exclusiveMinimum"]],
    ["more than lets the next through", { type: "number", exclusiveMinimum: 5 }, 5.1, []],
    ["yes and no are no texts", { type: "boolean" }, "true", ["type"]],
    ["no is an answer", { type: "boolean" }, false, []],
    ["a list is no group", { type: "object", minProperties: 1 }, [], ["type"]],
    ["nothing is no group", { type: "object", required: ["namn"] }, null, ["type"]],
    ["a group is no list", { type: "array", minItems: 1 }, {}, ["type"]],

    ["a text may be as long as its limit", { type: "string", maxLength: 3 }, "abc", []],
    ["a text may not be longer", { type: "string", maxLength: 3 }, "abcd", ["maxLength"]],
    ["a character of two parts is one", { type: "string", maxLength: 2 }, SMILE + SMILE, []],
    ["and three are three", { type: "string", maxLength: 2 }, SMILE + SMILE + SMILE, ["maxLength"]],
    [
      "half a character is one too",
      { type: "string", maxLength: 2 },
      `${SMILE.charAt(0)}a${SMILE.charAt(1)}`,
      ["maxLength"],
    ],
    ["a text may be as short as its limit", { type: "string", minLength: 3 }, "abc", []],
    ["a text may not be shorter", { type: "string", minLength: 3 }, "ab", ["minLength"]],
    ["nor by characters of two parts", { type: "string", minLength: 3 }, `${SMILE}${SMILE}`, ["minLength"]],
    ["three of them are long enough", { type: "string", minLength: 3 }, SMILE + SMILE + SMILE, []],
    ["an empty text is a text", { type: "string", minLength: 0 }, "", []],
    ["a text follows its pattern", { type: "string", pattern: "^[a-zå-ö]+$" }, "sköterska", []],
    ["and is wrong where it does not", { type: "string", pattern: "^[a-zå-ö]+$" }, "VC", ["pattern"]],

    ["one fixed value", { const: "ja" }, "ja", []],
    ["and no other", { const: "ja" }, "nej", ["const"]],
    ["one of some", { enum: ["ja", "nej", 5] }, 5, []],
    ["and none beside them, nor in another form", { enum: ["ja", "nej", 5] }, "5", ["enum"]],
    [
      "all of several",
      {
        allOf: [
          { type: "number", minimum: 5 },
          { type: "number", maximum: 3 },
        ],
      },
      4,
      ["minimum", "maximum"],
    ],

    ["just one of several takes it", EITHER, 8, []],
    ["or another one", EITHER, "ingen", []],
    ["two that take it are too many", TWO, 6, ["oneOf"]],
    ["none that takes it is too few", EITHER, "alla", ["type", "type", "const", "oneOf"]],
    ["none tells what each of them lacks", EITHER, 7.5, []],
    [
      "a branch that is referred to is tried by its own type",
      { oneOf: [{ $ref: "#/definitions/text" }, { type: "string" }] },
      "ord",
      [],
    ],

    ["a list may be as long as its limit", { type: "array", maxItems: 2 }, [1, 2], []],
    ["and no longer", { type: "array", maxItems: 2 }, [1, 2, 3], ["maxItems"]],
    ["a list may be as short as its limit", { type: "array", minItems: 2 }, [1, 2], []],
    ["and no shorter", { type: "array", minItems: 2 }, [1], ["minItems"]],
    [
      "each item is asked, and told by its place",
      { type: "array", items: { type: "number" } },
      [1, "a", 2, null],
      ["type /1", "type /3"],
    ],
    [
      "no text twice",
      { type: "array", items: { type: "string" }, uniqueItems: true },
      ["a", "b", "a"],
      ["uniqueItems"],
    ],
    [
      "no group twice, in whatever order",
      { type: "array", items: { type: "object" }, uniqueItems: true },
      [{ a: 1, b: 2 }, { c: 1 }, { b: 2, a: 1 }],
      ["uniqueItems"],
    ],
    ["a number and its text are two", { type: "array", uniqueItems: true }, [1, "1", true, { a: 1 }, { a: 2 }], []],
    [
      "what is of another type is wrong once",
      { type: "array", items: { type: "string" }, uniqueItems: true },
      ["a", 1, 1],
      ["type /1", "type /2"],
    ],

    ["a group has as many fields as it must", { type: "object", minProperties: 1 }, { namn: "A" }, []],
    ["and no fewer", { type: "object", minProperties: 1 }, {}, ["minProperties"]],
    ["each field that must be", { type: "object", required: ["namn", "dagar"] }, {}, ["required", "required"]],
    ["a field that is empty is there", { type: "object", required: ["namn"] }, { namn: "" }, []],
    ["a field without a value is not", { type: "object", required: ["namn"] }, { namn: undefined }, ["required"]],
    [
      "no field but the known",
      CLOSED,
      { namn: "A", timmar: 1, veckor: 2 },
      ["additionalProperties", "additionalProperties"],
    ],
    [
      "strange fields first, known ones in the schema's order",
      CLOSED,
      { dagar: "a", timmar: 1, namn: 2 },
      ["additionalProperties", "type /namn", "type /dagar"],
    ],
    ["a known field without a value is let be", CLOSED, { namn: undefined }, []],
    ["strange fields are of a type of their own", OPEN, { namn: "A", timmar: 1, veckor: "a" }, ["type /veckor"]],
    [
      "fields of their own type alone",
      { type: "object", additionalProperties: { type: "number" } },
      { a: 1, b: "2" },
      ["type /b"],
    ],
    ["no field at all", { type: "object", additionalProperties: false }, { a: 1 }, ["additionalProperties"]],
    ["a field asks for others", LEADS, { namn: "A" }, ["dependencies", "dependencies"]],
    ["and for none where it is not", LEADS, { dagar: 1 }, []],
    [
      "strange fields, then asked ones, then known ones",
      LEADS,
      { namn: 1, x: 2 },
      ["additionalProperties", "dependencies", "dependencies", "type /namn"],
    ],

    ["a schema refers to itself", { $ref: "#/definitions/sida" }, { sida: { sida: { namn: "A" } } }, []],
    [
      "as deep as it goes",
      { $ref: "#/definitions/sida" },
      { sida: { sida: { namn: 1, "a/b": 1 } } },
      ["type /sida/sida/namn"],
    ],
    ["the tag says which branch it is", TAGGED, { kind: "tal", minst: 1 }, []],
    ["and that branch alone is told", TAGGED, { kind: "tal" }, ["required"]],
    ["a tag that no branch has", TAGGED, { kind: "bild" }, ["discriminator"]],
    ["no tag", TAGGED, {}, ["required", "discriminator"]],
  ])("%s", (_, schema, value, wanted) => {
    expect(found(schema, value)).toEqual(wanted);
    expect(foundByAjv(schema, value)).toEqual(wanted);
  });

  it("says what is asked for, of what, and in which schema", () => {
    const name: Shape = { type: "string", maxLength: 2 };
    const schema: Shape = {
      type: "object",
      properties: { namn: name },
      required: ["dagar"],
      additionalProperties: false,
    };
    const value = { namn: "abc", x: 1 };
    const told = wrongs(schema, value).map(({ params, parentSchema, data }) => [params, parentSchema, data]);
    expect(told).toEqual([
      [{ missingProperty: "dagar" }, schema, value],
      [{ additionalProperty: "x" }, schema, value],
      [{ limit: 2 }, name, "abc"],
    ]);
    const one = (asked: Shape, of: unknown) => wrongs(asked, of).map(({ params }) => params);
    expect(one({ type: "number" }, "a")).toEqual([{ type: "number" }]);
    expect(one({ const: "ja" }, "nej")).toEqual([{ allowedValue: "ja" }]);
    expect(one({ enum: ["ja"] }, "nej")).toEqual([{ allowedValues: ["ja"] }]);
    expect(one({ type: "string", pattern: "^a$" }, "b")).toEqual([{ pattern: "^a$" }]);
    expect(one(TAGGED, { kind: "bild" })).toEqual([{ tag: "kind", tagValue: "bild" }]);
    expect(one({ type: "object", dependencies: { a: ["b"] } }, { a: 1 })).toEqual([
      { property: "a", missingProperty: "b" },
    ]);
  });

  it("tells a place by a pointer, whatever its fields are called", () => {
    const schema: Shape = { type: "object", additionalProperties: { type: "array", items: { type: "number" } } };
    expect(found(schema, { "a/b": [1, "x"], "c~d": ["y"] })).toEqual(["type /a~1b/1", "type /c~0d/0"]);
  });
});

describe("a schema that is not understood lets nothing through", () => {
  it.each<[what: string, schema: Shape, says: RegExp]>([
    ["a word that nobody looks at", { type: "string", contentEncoding: "base64" }, /"contentEncoding"/],
    ["a word of another type", { type: "string", minimum: 1 }, /"minimum"/],
    ["a word of a type, without it", { minimum: 1 }, /"minimum"/],
    ["a type that is none", { type: "tal" }, /"type"/],
    ["a format that is none", { type: "string", format: "dag" }, /no format is called dag/],
    ["a part that is no schema", { type: "array", items: "tal" }, /not a schema: "tal"/],
  ])("%s", (_, schema, says) => {
    expect(() => wrongs(schema, "x")).toThrow(says);
  });

  it("nor does one that refers to nothing", () => {
    expect(() => wrongs({ $ref: "#/definitions/ingen" }, "x")).toThrow(/no definition is called ingen/);
  });

  it("what it says to people asks nothing", () => {
    const said: Shape = { $schema: "x", $id: "y", title: "T", description: "D", enumDescriptions: [], definitions: {} };
    expect(wrongs(said, "x")).toEqual([]);
  });
});
