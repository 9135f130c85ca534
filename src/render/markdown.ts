/** Markdown that cannot be led astray by what is in the data: no mentions, no references, no hidden comments. */

/** Text as it may stand in a paragraph or a table cell. */
export function plainMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\`*_[\]|~]/g, (mark) => `\\${mark}`)
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/@(?=\w)/g, "@\u200B")
    .replaceAll(/#(?=\d)/g, "#\u200B")
    .replaceAll(/\b(GH-)(?=\d)/gi, "$1\u200B")
    .replaceAll(/:\/\//g, ":\u200B//")
    .trim();
}

/** Lines in a fence that their own text cannot close. */
export function fenced(lines: readonly string[], language = ""): readonly string[] {
  const longest = Math.max(0, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([marks]) => marks.length)));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return [`${fence}${language}`, ...lines, fence];
}

export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)];
}

/** As many whole sections as there is room for, and then the sentence that says that there were more. */
export function fitted(sections: readonly (readonly string[])[], most: number, more: string): string {
  const texts = sections.map((lines) => `${lines.join("\n")}\n`);
  const kept: string[] = [];
  let length = more.length + 2;
  for (const text of texts) {
    if (length + text.length + 1 > most) return [...kept, `${more}\n`].join("\n");
    kept.push(text);
    length += text.length + 1;
  }
  return kept.join("\n");
}
