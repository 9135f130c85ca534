/** What the service answers, as OpenAPI. The profile's form is the package's own schema, and not a copy. */
import { createRequire } from "node:module";
import { STATES } from "ffu-regler";

const require = createRequire(import.meta.url);
const { version } = require("ffu-regler/package.json");
const { definitions, $schema: _schema, $id: _id, ...profile } = require("ffu-regler/schemas/profile.schema.json");

const DAY = { name: "date", in: "query", required: true, schema: { type: "string", format: "date" } };
const KIND = ["region", "careChoice"].map((name) => ({
  name,
  in: "query",
  required: true,
  schema: { type: "string" },
}));

const findings = {
  type: "object",
  required: ["findings"],
  properties: { findings: { type: "array", items: { $ref: "#/components/schemas/Finding" } } },
};

export const description = {
  openapi: "3.1.0",
  info: { title: "Primärvårdens regler", version, description: "Vad som gäller en dag, och hur en enhet står sig." },
  paths: {
    "/rules": {
      get: {
        summary: "Regler som gäller en dag",
        parameters: [...KIND, DAY],
        responses: answers({ covering: { type: "object" }, rules: { type: "array", items: { type: "object" } } }),
      },
    },
    "/states": judging("Läget för varje krav", {
      type: "object",
      additionalProperties: { type: "string", enum: [...STATES] },
    }),
    "/report": judging("Hela rapporten om en enhet", { type: "object" }),
  },
  components: {
    schemas: {
      Profile: pointed(profile),
      ...pointed(definitions),
      Finding: {
        type: "object",
        required: ["code", "severity", "pointer", "message"],
        properties: {
          code: { type: "string" },
          severity: { type: "string", enum: ["error", "warning", "notice"] },
          pointer: { type: "string", description: "JSON Pointer till det som är fel." },
          message: { type: "string", description: "På svenska, att visa." },
        },
      },
    },
  },
};

function judging(summary, answer) {
  const schema = { $ref: "#/components/schemas/Profile" };
  return {
    post: {
      summary,
      parameters: [DAY],
      requestBody: { required: true, content: { "application/json": { schema }, "application/yaml": { schema } } },
      responses: answers({ date: { type: "string" }, answer, findings: findings.properties.findings }),
    },
  };
}

function answers(properties) {
  const json = (schema) => ({ content: { "application/json": { schema } } });
  return {
    200: { description: "Svaret", ...json({ type: "object", properties }) },
    400: { description: "Något i anropet går inte att använda", ...json(findings) },
  };
}

/** What a schema points to stands among the components here. */
function pointed(schema) {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/definitions/', '"#/components/schemas/'));
}
