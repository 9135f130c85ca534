/** The schemas of what is published: made from those that rules are authored by, and taken by any validator. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../scripts/generate/json.ts";
import { decided } from "../../generated/decided.ts";
import { portable } from "../../scripts/generate/portable-schema.ts";
import { publishedRules } from "../../scripts/generate/published-rules.ts";

const ROOT = join(import.meta.dirname, "../..");
const NAMES = ["regelbok", "handelser", "register"] as const;
const schemaOf = (name: string): JsonObject =>
  JSON.parse(readFileSync(join(ROOT, "generated/schemas", `${name}.schema.json`), "utf8")) as JsonObject;

const AUTHORED: JsonObject = {
  RequirementRule: {
    title: "Krav",
    description: "Ett krav.",
    required: ["kind", "title", "versions"],
    properties: {
      kind: { type: "string", const: "requirement" },
      title: { $ref: "#/definitions/Title" },
      terms: { $ref: "#/definitions/Terms" },
      consequence: { $ref: "#/definitions/Consequence" },
      addressee: { $ref: "#/definitions/Addressee" },
      versions: { type: "array", minItems: 1, items: { $ref: "#/definitions/RequirementVersion" } },
    },
  },
  RequirementVersion: {
    required: ["status", "text", "sources"],
    properties: {
      from: { type: "string" },
      status: { type: "string" },
      text: { type: "string" },
      sources: { type: "array" },
      check: { type: "object" },
      readings: { type: "object" },
      when: { $ref: "#/definitions/Condition" },
    },
  },
  MovedRule: { required: ["kind", "to"], properties: { kind: { const: "moved" }, to: { type: "string" } } },
  Terms: { title: "Begrepp", type: "array", minItems: 1, items: { type: "string" } },
  Consequence: { title: "Påföljd", type: "string" },
};

const derived = publishedRules(AUTHORED);
const definition = (name: string): { required: readonly string[]; properties: Readonly<Record<string, unknown>> } => {
  const found = derived[name];
  return found as unknown as { required: readonly string[]; properties: Readonly<Record<string, unknown>> };
};

describe("a rule as it is published", () => {
  test("has every field that its file may have, and those that follow from where the file is", () => {
    const added = "id file url home";
    const own = "kind title terms consequence addressee versions";
    expect(definition("Requirement").required.join(" ")).toBe(`${added} ${own}`);
  });
  test("has an empty list or null where the author wrote nothing", () => {
    const { properties } = definition("Requirement");
    expect(properties["terms"]).toEqual({ title: "Begrepp", type: "array", items: { type: "string" } });
    expect(properties["consequence"]).toEqual({
      title: "Påföljd",
      oneOf: [{ type: "null" }, { $ref: "#/definitions/Consequence" }],
    });
  });
  test("is never without what follows from its folder", () => {
    expect(definition("Requirement").properties["addressee"]).toEqual({ $ref: "#/definitions/Addressee" });
  });
  test("has a standing and a judgement in place of the fields that an author chooses between", () => {
    const { properties } = definition("RequirementVersion");
    expect(Object.keys(properties)).toEqual(["standing", "text", "sources", "judgement", "when", "assessment"]);
  });
  test("is of a kind that has versions: what has moved is in no edition", () => {
    expect(definition("PublishedRule")).toMatchObject({ oneOf: [{ $ref: "#/definitions/Requirement" }] });
  });
});

describe("a portable schema", () => {
  test("says what each value means in the description, and uses no keyword of our own", () => {
    expect(
      portable({ description: "Vem.", type: "string", enum: ["a", "b"], enumDescriptions: ["Den ena", "Den andra"] }),
    ).toEqual({ description: "Vem. a = Den ena; b = Den andra.", type: "string", enum: ["a", "b"] });
  });
  test("leaves fields alone that are called as keywords", () => {
    const schema = { properties: { required: { type: "string" }, format: { type: "string" }, enum: { type: "null" } } };
    expect(portable(schema)).toEqual(schema);
  });
});

describe("the schema of profiles as the package hands it out", () => {
  test("is taken by a strict validator of draft-07 as it comes", () => {
    expect(() => new Ajv().compile(portable(schemaOf("profile")))).not.toThrow();
  });
});

describe("decided.schema.json", () => {
  const validate = new Ajv({ allErrors: true }).compile(schemaOf("decided"));
  test("is what the decided rulebook follows", () => {
    validate(JSON.parse(JSON.stringify(decided)));
    expect(validate.errors ?? []).toEqual([]);
  });
  test("refuses a rule of no kind, and a field that does not exist", () => {
    expect(validate({ ...decided, rules: [{ kind: "wish" }] })).toBe(false);
    expect(validate({ ...decided, version: 1 })).toBe(false);
  });
});

describe.each(NAMES)("%s.schema.json", (name) => {
  const schema = schemaOf(name);
  test("is taken by a strict validator of draft-07 as it comes", () => {
    const compile = () => new Ajv().compile(schema);
    expect(compile).not.toThrow();
  });
  test("leads to every definition it holds, and to no other", () => {
    const text = JSON.stringify(schema);
    const used = new Set([...text.matchAll(/"#\/definitions\/(\w+)"/gu)].map(([, found]) => found));
    expect(used).toEqual(new Set(Object.keys(schema["definitions"] as JsonObject)));
    expect(text).not.toMatch(/"\$ref":"(?!#)/u);
  });
  test("allows no unknown field of an object and describes every field", () => {
    const faults: string[] = [];
    visit(schema, "", (part, path) => {
      if ("properties" in part && part["additionalProperties"] !== false) faults.push(`${path}: öppen`);
      for (const [field, value] of Object.entries((part["properties"] ?? {}) as Record<string, JsonObject>)) {
        const said = "$ref" in value || "const" in value || value["type"] === "null" || "description" in value;
        // What a number limits is said where the object is described.
        if (!said && value["type"] !== "number") faults.push(`${path}/${field}: utan beskrivning`);
      }
    });
    expect(faults).toEqual([]);
  });
});

/** Every schema inside a schema. */
function visit(schema: JsonObject, path: string, see: (part: JsonObject, path: string) => void): void {
  see(schema, path);
  for (const [keyword, value] of Object.entries(schema)) {
    const inside =
      keyword === "properties" || keyword === "definitions"
        ? Object.entries(value as JsonObject)
        : keyword === "oneOf"
          ? Object.entries(value as JsonObject)
          : keyword === "items" || keyword === "additionalProperties"
            ? [["", value] as const]
            : [];
    for (const [name, part] of inside) {
      if (typeof part === "object" && part !== null && !Array.isArray(part)) {
        visit(part as JsonObject, `${path}/${name}`, see);
      }
    }
  }
}
