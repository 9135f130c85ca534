/** JSON files with a schema: which one, in which version of the format, and how far the sources reach. */
import type { Site } from "../data.ts";
import type { Target } from "../html.ts";
import { absoluteAddress, to } from "../urls.ts";

/** Raised when a field goes or gets another meaning. The schemas in `schemas/published/` say the same number. */
const FORMAT_VERSION = 1;

export type PublishedSchema = "regelbok" | "handelser" | "register";

export function schemaTarget(name: string): Target {
  return to(`data/schema/${name}.schema.json`);
}

/** `page` shows the same on the site. */
export function publishedJson(site: Site, schema: PublishedSchema, page: Target, content: object): string {
  return jsonText({
    $schema: absoluteAddress(site.baseUrl, schemaTarget(schema)),
    formatVersion: FORMAT_VERSION,
    ...content,
    knownThrough: site.knownThrough,
    url: absoluteAddress(site.baseUrl, page),
  });
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
