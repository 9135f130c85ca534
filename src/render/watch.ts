/** What has to be looked at again, as the checklist of one standing issue. */
import { groupBy } from "../quantity/group.ts";
import type { WatchItem } from "../compare/watch.ts";
import type { IsoDate } from "../rulebook/model.ts";
import * as words from "./words/watch.ts";
import { MOST_CHARACTERS } from "./diff-markdown.ts";
import { fitted, plainMarkdown } from "./markdown.ts";
import { cutShort } from "./words/pr-report.ts";

export interface DeadLink {
  readonly url: string;
  readonly cause: string;
}

export interface WatchReport {
  readonly today: IsoDate;
  readonly items: readonly WatchItem[];
  readonly deadLinks: readonly DeadLink[];
  /** The text of the issue as it stands: what is ticked there stays ticked. */
  readonly before: string;
}

export function watchMarkdown({ today, items, deadLinks, before }: WatchReport): string {
  const done = new Set([...before.matchAll(/^- \[x\] (.*)$/gim)].map(([, text]) => text?.trim()));
  const entry = (text: string): string => `- [${done.has(text) ? "x" : " "}] ${text}`;
  const groups = [...groupBy(items, ({ is }) => is)].map(([, own]) => [
    ...own.slice(0, 1).map(({ is }) => `### ${words.headings[is]}`),
    "",
    ...own.map((item) => entry(`${plainMarkdown(words.itemLine(item))} (\`${item.file}\`)`)),
  ]);
  const links = deadLinks.map(({ url, cause }) => entry(`\`${url.replaceAll("`", "")}\` (${plainMarkdown(cause)})`));
  const sections = [...groups, ...(links.length === 0 ? [] : [[`### ${words.linksHeading}`, "", ...links]])];
  return fitted(
    [[words.MARKER, words.introduction(today)], ...(sections.length === 0 ? [[words.nothing]] : sections)],
    MOST_CHARACTERS,
    cutShort,
  );
}
