/** A register on the site: a page that lists it, and a page for each entry that says where the entry is used. */
import type { ContentRule } from "../../src/rulebook/model.ts";
import type { Site } from "../data.ts";
import { html, type Child, type Html } from "../html.ts";
import { page, section, type Page, type PageType } from "../page.ts";
import { to } from "../urls.ts";
import { ruleList } from "./rule-list.ts";
import { table } from "./table.ts";

export interface Register {
  /** Of the page that lists it. */
  readonly path: string;
  /** What an entry's page is. */
  readonly entry: PageType;
  readonly words: {
    readonly title: string;
    readonly kicker: string;
    readonly lead: string;
    readonly description: string;
  };
}

export function registerPage({ path, words }: Register, body: Html): Page {
  const { title, description, lead } = words;
  return page({ path, type: "register-list", title, description, lead: html`<p>${lead}</p>`, body });
}

/** The entries as rows: the first column leads to an entry's page, the last counts the rules that use it. */
export function registerTable(
  { path, words }: Register,
  head: readonly string[],
  rows: readonly (readonly Child[])[],
): Html {
  return table({
    id: `${path.replace("/", "")}-tabell`,
    caption: words.title,
    hideCaption: true,
    head,
    rows,
    numeric: [head.length - 1],
  });
}

export function entryPage(
  { path, entry, words }: Register,
  parts: Pick<Page, "path" | "title" | "description" | "body"> & Partial<Pick<Page, "banners">>,
): Page {
  return page({ type: entry, kicker: words.kicker, trail: [{ label: words.title, target: to(path) }], ...parts });
}

/** The rules that point to an entry, or that none does. */
export function usedBy(site: Site, heading: string, rules: readonly ContentRule[], none: string): Html {
  return section(
    "anvands",
    heading,
    rules.length === 0 ? html`<p>${none}</p>` : ruleList(site, rules, { place: true }),
  );
}
