/** Authored prose with its links to rules and terms resolved against the site. */
import type { Site } from "../data.ts";
import type { Html, Target } from "../html.ts";
import { inlineMarkdown, markdown, type Anchoring } from "../markdown.ts";
import { ruleUrl, termUrl } from "../urls.ts";

export function prose(site: Site, text: string, anchoring: Anchoring | null = null): Html {
  return markdown(text, (kind, id) => linkTarget(site, kind, id), anchoring);
}

export function inlineProse(site: Site, text: string): Html {
  return inlineMarkdown(text, (kind, id) => linkTarget(site, kind, id));
}

function linkTarget(site: Site, kind: "krav" | "begrepp", id: string): Target | null {
  if (kind === "krav") return site.rules.has(id) ? ruleUrl(id) : null;
  return site.terms.has(id) ? termUrl(id) : null;
}
