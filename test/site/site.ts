/** The real site, built once for all files that a worker runs, and ways to look into its pages. */
import { fileURLToPath } from "node:url";
import { buildSite, type BuiltSite } from "../../site/build.ts";
import type { SiteData } from "../../site/data.ts";
import type { SiteScripts } from "../../site/scripts.ts";
import { readSite } from "../../scripts/site/read.ts";

export const BASE_URL = "https://regler.example/ffu/";
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface RealSite extends BuiltSite {
  readonly data: SiteData;
  readonly style: string;
  readonly scripts: SiteScripts;
}

let built: Promise<RealSite> | null = null;

export function realSite(): Promise<RealSite> {
  built ??= buildReal();
  return built;
}

async function buildReal(): Promise<RealSite> {
  const input = await readSite(ROOT, { today: null, baseUrl: BASE_URL, repository: null, contact: null, pdf: false });
  if (!input.ok) throw new Error(input.message);
  const { data, style, scripts } = input;
  return { ...buildSite(data, style, scripts), data, style, scripts };
}

/**
 * The site as if the rulebook had nothing but one care choice and what its region shares: a quarter of the work, for what
 * is looked for in one page.
 */
export function builtWith(
  site: RealSite,
  changes: Partial<Pick<SiteData, "rulebook" | "today" | "repository" | "specs" | "pdf">>,
): BuiltSite {
  const data = { ...site.data, ...changes };
  const shown = ["skane/vardcentral", "skane/gemensamt"];
  const rulebook = {
    ...data.rulebook,
    modules: data.rulebook.modules.filter(({ id }) => shown.includes(id)),
    rules: data.rulebook.rules.filter(({ id }) => shown.some((folder) => id.startsWith(`${folder}/`))),
  };
  return buildSite({ ...data, rulebook }, site.style, site.scripts);
}

export interface Heading {
  readonly level: number;
  readonly text: string;
}

export function headings(content: string): readonly Heading[] {
  return [...content.matchAll(/<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/gu)].map(([, level, inner = ""]) => ({
    level: Number(level),
    text: inner.replaceAll(/<[^>]+>/gu, "").trim(),
  }));
}
