/** The addresses of the site. They are built from ids, never from titles, and do not change once published. */
import type { Target } from "./html.ts";
import type { Edition, IsoDate, Module, RuleId, Standing } from "../src/rulebook/model.ts";

export function to(path: string, anchor: string | null = null): Target {
  return { path, anchor };
}

/** A rule's page has the rule's id as its address. */
export function ruleUrl(id: RuleId, anchor: string | null = null): Target {
  return to(`${id}/`, anchor);
}
/** A rule as it is shown on another site, in a frame. */
export function embedUrl(id: RuleId): Target {
  return to(`${id}/inbadda.html`);
}
export function moduleUrl(module: Module): Target {
  return to(`${module.id}/`);
}
/** The check of a care choice's units. */
export function checkerUrl(module: Module): Target {
  return to(`kontroll/${module.id}/`);
}
/** Where a change of one of a care choice's requirements is tried. */
export function draftUrl(module: Module, anchor: string | null = null): Target {
  return to(`prova/${module.id}/`, anchor);
}
export function editionUrl(edition: Edition): Target {
  return to(`${edition.id}/`);
}
export function bookUrl(edition: Edition, anchor: string | null = null): Target {
  return to(`${edition.id}/regelbok/`, anchor);
}
export function chapterUrl(edition: Edition, slug: string): Target {
  return to(`${edition.id}/kapitel/${slug}/`);
}
/** What changed up to the edition's last day since the one before it. */
export function changesUrl(edition: Edition, anchor: string | null = null): Target {
  return to(`${edition.id}/andringar/`, anchor);
}
export function comparisonsUrl(module: Module): Target {
  return to(`${module.id}/jamfor/`);
}
export function comparisonUrl(module: Module, older: Edition, newer: Edition, look: "inline" | "columns"): Target {
  const pair = `${module.id}/jamfor/${older.year}/${newer.year}/`;
  return to(look === "inline" ? pair : `${pair}sida-vid-sida/`);
}
/** What lies ahead in a care choice. The year is in no address: next year the page is about another. */
export function aheadUrl(module: Module): Target {
  return to(`${module.id}/infor/`);
}
export function timelineUrl(module: Module): Target {
  return to(`${module.id}/tidslinje/`);
}
export function moduleCalendarUrl(module: Module): Target {
  return to(`${module.id}/kalender/`);
}
/** What the regions ask in the same matter, and there one topic. */
export function topicUrl(topic: string | null): Target {
  return to("jamfor/regioner/", topic === null ? null : `amne-${topic}`);
}
/** The one page that is not in Swedish. */
export const englishUrl: Target = to("en/");

export function sourceUrl(id: string): Target {
  return to(`kallor/${id}/`);
}
export function decisionUrl(id: string): Target {
  return to(`beslut/${id}/`);
}
export function termUrl(id: string): Target {
  return to(`begrepp/${id}/`);
}
export function factUrl(id: string): Target {
  return to(`uppgifter/${id}/`);
}
export function questionUrl(id: string): Target {
  return to(`fragor/${id}/`);
}
export function stateUrl(date: IsoDate): Target {
  return to(`laget/${date}/`);
}
export function codeUrl(code: string): Target {
  return to(`fel/${code}/`);
}
/** The authored file, published with the site so that the link works from disk too. */
export function specUrl(file: string): Target {
  return to(`data/${file}`);
}

/** The anchor of a version on its rule's page. A proposal has no day of its own, so its ordinal stands in. */
export function versionAnchor(standing: Standing, ordinal: number): string {
  return standing.status === "beslutad" ? `v-${standing.from}` : `${standing.status}-${ordinal}`;
}
export function exceptionAnchor(id: string): string {
  return `undantag-${id}`;
}

/** The file a path is written to: a folder's page is its `index.html`. */
export function fileOf(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** The address of `target` as seen from the page at `from`. It names the file, so that it works from disk. */
export function relativeAddress(from: string, target: Target): string {
  const fragment = target.anchor === null ? "" : `#${target.anchor}`;
  if (target.path === from) return fragment === "" ? (fileOf(from).split("/").at(-1) ?? "") : fragment;
  const here = fileOf(from).split("/").slice(0, -1);
  const there = fileOf(target.path).split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const up = "../".repeat(here.length - shared);
  return `${up}${there.slice(shared).join("/")}${fragment}`;
}

/** Where a file of the repository, on GitHub or the like, is shown at a line, edited, and where a fault is reported. */
export function repositoryUrls(repository: string): {
  readonly show: (file: string, line: number) => string;
  readonly edit: (file: string) => string;
  readonly report: string;
} {
  const root = repository.replace(/\/$/u, "");
  return {
    show: (file, line) => `${root}/blob/main/${file}#L${line}`,
    edit: (file) => `${root}/edit/main/${file}`,
    report: `${root}/issues/new/choose`,
  };
}

/** The published address, without the file name. */
export function absoluteAddress(baseUrl: string, target: Target): string {
  const fragment = target.anchor === null ? "" : `#${target.anchor}`;
  return `${baseUrl.replace(/\/$/u, "")}/${target.path}${fragment}`;
}
