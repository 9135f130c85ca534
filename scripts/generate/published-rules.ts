/**
 * The rule as it is published: normalised, as `src/read/normalise.ts` makes it. What an author may leave out is there in
 * every rule, as null or as an empty list, and the choices an author makes by leaving out fields are unions.
 */
import { isObject, objectAt, type Json, type JsonObject } from "./json.ts";
import { addedFields } from "../words/generate.ts";

const local = (name: string): JsonObject => ({ $ref: `#/definitions/${name}` });

const TEXT = { type: "string", minLength: 1 } as const;

const FILE: JsonObject = { ...addedFields.file, ...TEXT, pattern: "^specs/[a-z0-9/-]+[.]yaml$" };

/** What a rule has that stands in no field of its file: in the rulebook, and on the site, where it has an address too. */
export const IN_RULEBOOK: JsonObject = { id: local("RuleId"), file: FILE, home: local("Home") };
const ON_SITE: JsonObject = { id: local("RuleId"), file: FILE, url: local("Address"), home: local("Home") };

/** Left out, they follow from the folder or have a value of their own, so they are never null. */
const RESOLVED = new Set(["addressee", "concerns"]);

/** Fields of a version or an exception that others take the place of. */
const REPLACED = new Set([
  "from",
  "through",
  "status",
  "intended",
  "repealedBy",
  "period",
  "check",
  "readings",
  "sources",
]);

/** The definitions of every kind of rule and its versions, and `PublishedRule`, which is one of them. */
export function publishedRules(definitions: JsonObject, added: JsonObject = ON_SITE): JsonObject {
  const kinds = Object.keys(definitions).filter((name) => "versions" in propertiesOf(definitions, name));
  const stated = Object.keys(definitions).filter((name) => "text" in propertiesOf(definitions, name) && isStated(name));
  return {
    ...Object.fromEntries(kinds.map((name) => [publishedName(name), ruleSchema(definitions, name, added)])),
    ...Object.fromEntries(stated.map((name) => [name, statedSchema(definitions, name)])),
    PublishedRule: {
      ...objectAt(definitions, "PublishedRule"),
      oneOf: kinds.map((name) => local(publishedName(name))),
    },
  };
}

function isStated(name: string): boolean {
  return /.(?:Version|Exception)$/u.test(name);
}

/** `RequirementRule` is `Requirement`. */
function publishedName(name: string): string {
  return name.replace(/Rule$/u, "");
}

function ruleSchema(definitions: JsonObject, name: string, added: JsonObject): JsonObject {
  const { kind, title, ...rest } = normalised(definitions, name);
  return strict(objectAt(definitions, name), { ...added, kind: kind ?? {}, title: title ?? {}, ...rest });
}

function statedSchema(definitions: JsonObject, name: string): JsonObject {
  const own = propertiesOf(definitions, name);
  const { id, text, ...rest } = normalised(definitions, name);
  return strict(objectAt(definitions, name), {
    ...("period" in own
      ? { id: id ?? {}, period: local("PublishedPeriod"), status: { type: "string", const: "beslutad" } }
      : { standing: local("Standing") }),
    text: text ?? {},
    sources: local("StatedSources"),
    ...("check" in own ? { judgement: local("Judgement") } : {}),
    ...without(rest, REPLACED),
    ...("assessment" in own ? {} : { assessment: { ...titled(objectAt(definitions, "Assessment")), type: "null" } }),
  });
}

/** The fields as they are once what was left out has been filled in. */
function normalised(definitions: JsonObject, name: string): JsonObject {
  const { required } = objectAt(definitions, name);
  const needed = new Set(Array.isArray(required) ? required : []);
  return Object.fromEntries(
    Object.entries(propertiesOf(definitions, name)).map(([field, schema]) => {
      const target = resolved(definitions, schema);
      if (target["type"] === "array" && field !== "versions") return [field, without(target, new Set(["minItems"]))];
      if (needed.has(field) || RESOLVED.has(field)) return [field, schema];
      return [field, { ...titled(target), oneOf: [{ type: "null" }, schema] }];
    }),
  );
}

function strict(source: JsonObject, properties: JsonObject): JsonObject {
  return {
    ...titled(source),
    type: "object",
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  };
}

function titled(schema: JsonObject): JsonObject {
  const { title, description } = schema;
  return { ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }) };
}

function without(object: JsonObject, fields: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([field]) => !fields.has(field)));
}

function propertiesOf(definitions: JsonObject, name: string): JsonObject {
  return objectAt(objectAt(definitions, name), "properties");
}

function resolved(definitions: JsonObject, schema: Json): JsonObject {
  if (!isObject(schema)) return {};
  const { $ref } = schema;
  if (typeof $ref !== "string") return schema;
  return resolved(definitions, objectAt(definitions, $ref.split("/").at(-1) ?? ""));
}
