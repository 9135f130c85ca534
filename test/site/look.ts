/** Ways to look into the pages of a built site. */
import { isPage } from "../../site/checks.ts";
import { fileOf } from "../../site/urls.ts";
import type { OutputFile } from "../../site/page.ts";

/** Pages of the site itself by their file. An edition in one file, and pages for other tools, are not among them. */
export function pagesOf(files: readonly OutputFile[]): ReadonlyMap<string, string> {
  return new Map(
    files
      .filter((file) => isPage(file) && (file.path.endsWith("index.html") || file.path === "404.html"))
      .map(({ path, content }) => [path, content]),
  );
}

export function pageAt(pages: ReadonlyMap<string, string>, path: string): string {
  const found = pages.get(fileOf(path));
  if (found === undefined) throw new Error(path);
  return found;
}

/** What a page says, without drawings and marks. */
export function textOf(content: string): string {
  return content
    .replaceAll(/<svg[\s\S]*?<\/svg>/gu, "")
    .replaceAll(/<[^>]+>/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** What the first group of a pattern matches, each time. */
export function matches(content: string, pattern: RegExp): readonly string[] {
  return [...content.matchAll(pattern)].map(([, found = ""]) => found);
}

/** A rule as it stands in a book, a chapter or another page of rules. */
export function ruleOn(content: string, id: string): string {
  const [, after = ""] = content.split(`id="regel-${id.replaceAll("/", "-")}"`);
  return after.split('<section class="book-rule')[0] ?? "";
}
