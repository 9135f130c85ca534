/** What lies ahead of a unit as Markdown, for a document or a mail to the management. */
import type { AheadGroup, AheadStory, AheadTold } from "./ahead-story.ts";
import { plainMarkdown } from "./markdown.ts";

export function aheadMarkdown({ unit, title, subject, reach, groups }: AheadStory): string {
  const lines = [
    `## ${plainMarkdown(`${unit} · ${title}`)}`,
    "",
    plainMarkdown(`${subject}.`),
    "",
    plainMarkdown(reach),
    ...groups.flatMap((group) => ["", ...groupLines(group)]),
  ];
  return `${lines.join("\n")}\n`;
}

function groupLines({ title, count, lead, items }: AheadGroup): readonly string[] {
  return [
    `### ${plainMarkdown(title)} (${count})`,
    ...(lead.length === 0 ? [] : ["", plainMarkdown(lead.join(" "))]),
    ...(items.length === 0 ? [] : ["", ...items.flatMap(itemLines)]),
  ];
}

function itemLines({ rule, title, status, stance, grounds }: AheadTold): readonly string[] {
  const told = [status, ...(stance === null ? [] : [stance]), ...grounds].filter((text) => text !== "");
  return [`- **${plainMarkdown(title)}** (\`${rule}\`)`, ...told.map((text) => `  - ${plainMarkdown(text)}`)];
}
