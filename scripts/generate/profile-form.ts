/** The schema of profiles as a module, for what reads profiles and can open no file. */
import { banner } from "../words/generate.ts";
import { definitionsOf, reachable } from "./bundle.ts";
import { isObject, type Json, type JsonObject, type SchemaFile } from "./json.ts";
import type { GeneratedFile } from "./output.ts";

/** With every definition that a profile leads to. What is said of fields to editors is left out. */
export function profileFormFile(schemas: readonly SchemaFile[]): GeneratedFile {
  const profile = schemas.find(({ name }) => name === "profile")?.schema ?? {};
  const whole: JsonObject = { ...profile, definitions: reachable(definitionsOf(schemas), profile) };
  return {
    path: "generated/profile-schema.ts",
    text: [
      banner.fromSchemas,
      `import type { Shape } from "../src/read/schema/shape.ts";`,
      "",
      "/** What is asked of a profile, with the definitions that it leads to. */",
      `export const profileSchema: Shape = ${JSON.stringify(withoutDescriptions(whole), null, 2)};`,
      "",
    ].join("\n"),
  };
}

/** A description is a text; a field may be called `description`, and what is asked of it is none. */
function withoutDescriptions(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutDescriptions);
  if (!isObject(value)) return value;
  const said = Object.entries(value).filter(
    ([key, inner]) => key !== "enumDescriptions" && !(key === "description" && typeof inner === "string"),
  );
  return Object.fromEntries(said.map(([key, inner]) => [key, withoutDescriptions(inner)]));
}
