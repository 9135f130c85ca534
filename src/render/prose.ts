/** Authored prose in the pieces it is written in. Other line breaks are only how the file is folded. */

export interface Block {
  readonly is: "paragraph" | "item";
  /** On one line, with the mark of an item before it. */
  readonly text: string;
}

/** The paragraphs of a text, each with the items of its list after it. */
export function blocksOf(text: string): readonly (readonly Block[])[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split(/\n(?=\s*(?:[-*]|\d+\.) )/).map(blockOf));
}

function blockOf(written: string): Block {
  // A no-break space stays: it keeps a number and its unit together.
  const text = written.replaceAll(/[ \t\r\n]+/g, " ").trim();
  return { is: /^(?:[-*]|\d+\.) /.test(text) ? "item" : "paragraph", text };
}

/** The paragraphs and items one after the other. */
export function plainBlocks(text: string): readonly string[] {
  return blocksOf(text).flatMap((paragraph) => paragraph.map((block) => block.text));
}
