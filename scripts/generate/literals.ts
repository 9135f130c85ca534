/** Values as TypeScript writes them `as const`: ids, limits and dates literal, what is said in words a string. */

/** Fields that hold wording. Rewording is no change of a type, even when the words become a single one. */
const WORDED = new Set([
  "at",
  "because",
  "condition",
  "knownGaps",
  "knownOverlaps",
  "label",
  "measures",
  "note",
  "reason",
  "requiredWhen",
  "statement",
  "text",
  "title",
  "what",
  "who",
]);

/** The value's text. A string with a space in it is wording wherever it stands: no id or date has one. */
export function literal(value: unknown, field = "", indent = ""): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return bracketed(
      "[]",
      indent,
      value.map((it: unknown) => `${inner}${literal(it, field, inner)}`),
    );
  }
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).filter(([, it]) => it !== undefined);
    return bracketed(
      "{}",
      indent,
      fields.map(([key, it]) => `${inner}${JSON.stringify(key)}: ${literal(it, key, inner)}`),
    );
  }
  const text = JSON.stringify(value);
  return typeof value === "string" && (WORDED.has(field) || /\s/u.test(value)) ? `${text} as string` : text;
}

function bracketed(brackets: "[]" | "{}", indent: string, items: readonly string[]): string {
  const [open = "", close = ""] = brackets;
  return items.length === 0 ? brackets : `${open}\n${items.join(",\n")}\n${indent}${close}`;
}
