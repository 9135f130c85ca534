/** What a build must not have: links or anchors that lead nowhere, pages that are too heavy, scripts where there are none. */
import { gzipSync } from "node:zlib";
import type { OutputFile } from "./page.ts";
import { buildSaid } from "./words/build.ts";

/** A reading page with its style sheet, compressed. */
export const MOST_BYTES = 40 * 1024;

/** The pages that are made by a script: the check, the trying of proposals and the search. */
const WITH_SCRIPT = /^(?:(?:kontroll\/(?!blankett\/)|prova\/)[a-z]+\/[a-z]+|sok)\/index\.html$/u;

const LINK = /\s(?:href|src)="([^"]*)"/gu;
const ANCHOR = /\sid="([^"]*)"/gu;

/** One line per link that leads nowhere, per anchor that is not on its page, and per id that stands twice. `others` are files that are added. */
export function brokenLinks(
  files: readonly OutputFile[],
  baseUrl: string,
  others: readonly string[] = [],
): readonly string[] {
  const paths = new Set([...files.map(({ path }) => path), ...others]);
  const pages = files.filter(isPage);
  const anchors = new Map(pages.map((file) => [file.path, anchorsOf(file)]));
  return pages.flatMap((file) => [
    ...doubles(file),
    ...linksOf(file)
      .filter((link) => !leadsSomewhere(file, link, paths, anchors, baseUrl))
      .map((link) => `${file.path}: ${link}`),
  ]);
}

/** One line per page above the limit. */
export function tooHeavy(files: readonly OutputFile[], style: string): readonly string[] {
  const styleBytes = gzipSync(style).length;
  return files.filter(isReadingPage).flatMap(({ path, content }) => {
    const bytes = gzipSync(content).length + styleBytes;
    return bytes > MOST_BYTES ? [buildSaid.tooHeavy(path, bytes)] : [];
  });
}

/** Pages that bring a script or an inline style: reading pages have neither. */
export function withScript(files: readonly OutputFile[]): readonly string[] {
  return files
    .filter(isReadingPage)
    .filter(({ content }) => /<script|\son[a-z]+="|\sstyle="|<style/iu.test(content))
    .map(({ path }) => path);
}

export function isPage({ path }: OutputFile): boolean {
  return path.endsWith(".html");
}

/** An edition as one file carries its style with it, and is fetched rather than read. */
function isReadingPage(file: OutputFile): boolean {
  if (WITH_SCRIPT.test(file.path)) return false;
  return isPage(file) && (file.path.endsWith("index.html") || file.path === "404.html");
}

function leadsSomewhere(
  { path }: OutputFile,
  link: string,
  paths: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  baseUrl: string,
): boolean {
  const base = baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`;
  const url = new URL(link, `${base}${path}`);
  if (!url.href.startsWith(base)) return url.protocol === "https:" || url.protocol === "mailto:";
  const rest = decodeURIComponent(url.pathname.slice(new URL(base).pathname.length));
  const target = rest === "" || rest.endsWith("/") ? `${rest}index.html` : rest;
  if (!paths.has(target)) return false;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === "" || !target.endsWith(".html") || (anchors.get(target)?.has(anchor) ?? false);
}

function linksOf({ content }: OutputFile): readonly string[] {
  return [...content.matchAll(LINK)].map(([, link = ""]) => link.replaceAll("&amp;", "&"));
}

/** Every id on a page. */
export function anchorsOf({ content }: OutputFile): ReadonlySet<string> {
  return new Set([...content.matchAll(ANCHOR)].map(([, id = ""]) => id));
}

function doubles({ path, content }: OutputFile): readonly string[] {
  const ids = [...content.matchAll(ANCHOR)].map(([, id = ""]) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => buildSaid.idTwice(path, id));
}
