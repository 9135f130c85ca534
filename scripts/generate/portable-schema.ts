/**
 * A schema that any validator of draft-07 takes, also a strict one. The authored schemas use what their editor and reader
 * know: a description for each value, a discriminator, formats of their own, and a validator knows no format until it is taught.
 */
import { isObject, type Json, type JsonObject } from "./json.ts";

const FORMATS: Readonly<Record<string, JsonObject>> = {
  // A pattern knows how long each month is. Only which February has 29 days it leaves to the reader.
  "calendar-date": {
    pattern:
      "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$",
  },
  "clock-time": { pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" },
};

export function portable(schema: JsonObject): JsonObject {
  const { enumDescriptions, discriminator, ...rest } = schema;
  const entries = Object.entries(rest).flatMap(([keyword, value]): readonly (readonly [string, Json])[] => {
    switch (keyword) {
      case "required":
        // Each alternative requires the field that tells them apart.
        return discriminator === undefined ? [[keyword, value]] : [];
      case "description":
        return [[keyword, described(value, schema["enum"], enumDescriptions)]];
      case "format":
        return Object.entries(typeof value === "string" ? (FORMATS[value] ?? { format: value }) : {});
      case "properties":
      case "definitions":
        return [[keyword, eachValue(value)]];
      case "oneOf":
        return [[keyword, Array.isArray(value) ? value.map(inner) : value]];
      case "items":
      case "additionalProperties":
        return [[keyword, inner(value)]];
      default:
        return [[keyword, value]];
    }
  });
  return Object.fromEntries(entries);
}

function inner(value: Json): Json {
  return isObject(value) ? portable(value) : value;
}

/** The names there are names of fields or definitions, not keywords. */
function eachValue(value: Json): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, inner(schema)]));
}

/** What each value means, after what the field is. */
function described(description: Json, values: Json | undefined, meanings: Json | undefined): Json {
  if (typeof description !== "string" || !Array.isArray(values) || !Array.isArray(meanings)) return description;
  const meant = values.map((value, index) => `${String(value)} = ${String(meanings[index])}`);
  return `${description} ${meant.join("; ")}.`;
}
