/** The real site, built once for all files that a worker runs, and ways to look into its pages. */
import { fileURLToPath } from "node:url";
import { buildSite, scriptFiles, triedIn, type BuiltSite } from "../../site/build.ts";
import { prepareSite, type SiteData } from "../../site/data.ts";
import { leftOut } from "../../site/checker/pages.ts";
import type { OutputFile } from "../../site/page.ts";
import { NO_SCRIPTS } from "../../site/scripts.ts";
import { siteScripts } from "../../scripts/site/bundle.ts";
import { readSite } from "../../scripts/site/read.ts";

export const BASE_URL = "https://regler.example/ffu/";
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface RealSite extends BuiltSite {
  readonly data: SiteData;
  readonly style: string;
}

let built: Promise<RealSite> | null = null;
let shipped: Promise<readonly OutputFile[]> | null = null;

/** As it is read, without the programs in its scripts: those take longer to make than all pages. */
export function realSite(): Promise<RealSite> {
  built ??= buildReal();
  return built;
}

async function buildReal(): Promise<RealSite> {
  const input = await readSite(ROOT, { today: null, baseUrl: BASE_URL, repository: null, contact: null, pdf: false });
  if (!input.ok) throw new Error(input.message);
  const { data, style } = input;
  return { ...buildSite(data, style, NO_SCRIPTS), data, style };
}

/** Every file of the real site as it is published. */
export function shippedFiles(): Promise<readonly OutputFile[]> {
  shipped ??= ship();
  return shipped;
}

async function ship(): Promise<readonly OutputFile[]> {
  const { data, files } = await realSite();
  const site = prepareSite(data);
  const made = scriptFiles(site, triedIn(site), await siteScripts(ROOT, leftOut(data.rulebook)));
  const byPath = new Map(made.map((file) => [file.path, file]));
  return files.map((file) => byPath.get(file.path) ?? file);
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
  return buildSite({ ...data, rulebook }, site.style, NO_SCRIPTS);
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
