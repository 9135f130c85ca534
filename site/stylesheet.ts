/** The parts of the style sheet, in the order they are joined. Later parts win over earlier ones. */
export const STYLE_PARTS: readonly string[] = [
  "tokens.css",
  "base.css",
  "frame.css",
  "rules.css",
  "lists.css",
  "tables.css",
  "charts.css",
  "changes.css",
  "adapt.css",
  "embedded.css",
  "print.css",
];

/** One style sheet without comments and indentation: it is part of every page's weight. */
export function joinStyles(parts: readonly string[]): string {
  return `${parts
    .join("\n")
    .replaceAll(/\/\*[\s\S]*?\*\//gu, "")
    .replaceAll(/\s*\n\s*/gu, "\n")
    .replaceAll(/\s*([{};,>])\s*/gu, "$1")
    .replaceAll(/([a-z-]):\s+/gu, "$1:")
    .replaceAll(";}", "}")
    .trim()}\n`;
}
