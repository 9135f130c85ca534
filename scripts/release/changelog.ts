/** CHANGELOG.md in Swedish, of the changesets: by care choice, and in it by class, which is what a reader looks for. */
import { CHANGE_CLASSES } from "../../src/compare/change.ts";
import { classLabel } from "../../src/compare/words/comparison.ts";
import type { Level } from "../../src/compare/version-level.ts";
import { groupBy } from "../../src/quantity/group.ts";
import { upperFirst } from "../../src/words/format.ts";
import { changelogSaid as words } from "../words/release.ts";

/** What a version brings: its level, and the texts of its changesets. */
export interface Release {
  readonly version: string;
  readonly level: Level;
  readonly summaries: readonly string[];
}

interface Line {
  readonly heading: string;
  readonly text: string;
}

/** The section of one version. A text without headings of its own is about the package. */
export function sectionOf({ version, level, summaries }: Release): string {
  const groups = [...groupBy(summaries.flatMap(linesOf), ({ heading }) => heading)];
  const rulesFirst = groups.toSorted(([a], [b]) => Number(a === words.ofPackage) - Number(b === words.ofPackage));
  const parts = rulesFirst.map(([heading, lines]) =>
    [`### ${heading}`, "", ...inClassOrder(lines).map(({ text }) => `- ${text}`)].join("\n"),
  );
  return [`## ${version}`, words.level[level], ...parts].join("\n\n");
}

/** The log with a newer version first. */
export function withSection(log: string, section: string): string {
  const first = log.search(/^## /mu);
  const older = first === -1 ? "" : log.slice(first).trim();
  return `${[words.title, words.about, section, ...(older === "" ? [] : [older])].join("\n\n")}\n`;
}

/** The section of a version out of the log, without its heading; null when the log has none. */
export function notesOf(log: string, version: string): string | null {
  const sections = log.split(/^## /mu).slice(1);
  const own = sections.find((section) => section.startsWith(`${version}\n`));
  return own === undefined ? null : own.slice(version.length).trim();
}

/** A changeset of the rules is headings in bold with lists, as `ffu changeset` writes it; any other is plain text. */
function linesOf(summary: string): readonly Line[] {
  const blocks = summary.trim().split(/\n\s*\n/u);
  let heading: string = words.ofPackage;
  const lines: Line[] = [];
  for (const block of blocks) {
    const named = /^\*\*(.+)\*\*$/u.exec(block.trim())?.[1];
    if (named === undefined) lines.push(...itemsOf(block).map((text) => ({ heading, text })));
    else heading = named;
  }
  return lines;
}

function itemsOf(block: string): readonly string[] {
  const items = block.startsWith("- ") ? block.slice(2).split(/\n- /u) : [block];
  return items.map((item) => item.replaceAll(/\s*\n\s*/gu, " ").trim());
}

/** What demands something first. What says no class keeps its place after them. */
function inClassOrder(lines: readonly Line[]): readonly Line[] {
  const placeOf = ({ text }: Line): number => {
    const place = CHANGE_CLASSES.findIndex((name) => text.startsWith(`${upperFirst(classLabel(name))} `));
    return place === -1 ? CHANGE_CLASSES.length : place;
  };
  return lines.toSorted((a, b) => placeOf(a) - placeOf(b));
}
