/** The schemas, published side by side so that they find each other by name. */
import answers from "../../schemas/answers.schema.json" with { type: "json" };
import check from "../../schemas/check.schema.json" with { type: "json" };
import common from "../../schemas/common.schema.json" with { type: "json" };
import decisions from "../../schemas/decisions.schema.json" with { type: "json" };
import editions from "../../schemas/editions.schema.json" with { type: "json" };
import facts from "../../schemas/facts.schema.json" with { type: "json" };
import figures from "../../schemas/figures.schema.json" with { type: "json" };
import professions from "../../schemas/professions.schema.json" with { type: "json" };
import questions from "../../schemas/questions.schema.json" with { type: "json" };
import rule from "../../schemas/rule.schema.json" with { type: "json" };
import sources from "../../schemas/sources.schema.json" with { type: "json" };
import topics from "../../schemas/topics.schema.json" with { type: "json" };
import terms from "../../schemas/terms.schema.json" with { type: "json" };
import handelser from "../../generated/schemas/handelser.schema.json" with { type: "json" };
import profile from "../../generated/schemas/profile.schema.json" with { type: "json" };
import regelbok from "../../generated/schemas/regelbok.schema.json" with { type: "json" };
import register from "../../generated/schemas/register.schema.json" with { type: "json" };
import type { Site } from "../data.ts";
import type { OutputFile } from "../page.ts";
import { absoluteAddress } from "../urls.ts";
import { jsonText, schemaTarget, type PublishedSchema } from "./json.ts";

/** Of the JSON files. */
const PUBLISHED: Readonly<Record<PublishedSchema, object>> = { regelbok, handelser, register };

/** Of what is authored: rules, registers, and a unit's profile with every fact by name. */
const AUTHORED = {
  rule,
  check,
  common,
  sources,
  decisions,
  terms,
  questions,
  facts,
  professions,
  editions,
  figures,
  answers,
  topics,
  profile,
} as const satisfies Readonly<Record<string, { readonly title: string }>>;

export const AUTHORED_SCHEMAS = Object.entries(AUTHORED).map(([name, { title }]) => ({ name, title }));

/** A schema of the JSON files is known by its published address, which those files name. */
export function schemaFiles(site: Site): readonly OutputFile[] {
  return Object.entries({ ...PUBLISHED, ...AUTHORED }).map(([name, schema]) => {
    const target = schemaTarget(name);
    const known = name in PUBLISHED ? { ...schema, $id: absoluteAddress(site.baseUrl, target) } : schema;
    return { path: target.path, content: jsonText(known) };
  });
}
