/** How text is laid out for a terminal: eighty columns, no control characters, colour only when asked for. */
import { styleText } from "node:util";
import { blocksOf, type Block } from "./prose.ts";

/** Every line of text output fits in this many columns. */
export const COLUMNS = 80;

/** What a piece of text is, which decides its colour. */
export type Tone = "heading" | "good" | "bad" | "unsure" | "quiet";

/** Gives a piece of text its colour, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

const STYLES = {
  heading: "bold",
  good: "green",
  bad: "red",
  unsure: "yellow",
  quiet: "dim",
} as const satisfies Record<Tone, Parameters<typeof styleText>[0]>;

/** Colours for a terminal, or none at all. */
export function painter(colour: boolean): Paint {
  return colour
    ? (tone, text) => (text === "" ? "" : styleText(STYLES[tone], text, { validateStream: false }))
    : (_, text) => text;
}

const [ESCAPE, BELL, SEQUENCE_START, STRING_END] = [0x1b, 0x07, 0x9b, 0x9c].map((code) => String.fromCodePoint(code));
/** Terminal commands (colours, links, window titles) as a whole, so that their parameters do not remain as rubbish. */
const ESCAPES = new RegExp(
  `(?:${ESCAPE}\\][^${BELL}${ESCAPE}${STRING_END}]*(?:${BELL}|${ESCAPE}\\\\|${STRING_END}))|(?:(?:${ESCAPE}\\[?|${SEQUENCE_START})[\\d;?]*[ -/]*[@-~]?)`,
  "gu",
);
/** Characters that move the cursor, hide text or turn its direction. */
const INVISIBLE = /[\p{Cc}\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\p{Cs}]/gu;

/** One line of data as it may be shown: line breaks and tabs become spaces, what cannot be seen goes away. */
export function clean(text: string): string {
  return text
    .replaceAll(ESCAPES, "")
    .replaceAll(/[\t\r\n]+/g, " ")
    .replaceAll(INVISIBLE, "");
}

const ZERO_WIDTH = /\p{M}/u;
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Columns that a text takes in a terminal: a combining accent none, a Chinese character or an emoji two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Nearly every character is of Latin letters before the first combining accent, and the expressions take most of the time. */
const FIRST_ACCENT = "\u0300";

function characterWidth(character: string): number {
  if (character < FIRST_ACCENT) return 1;
  if (ZERO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Text in lines of at most `width` columns. It breaks at ordinary spaces, never at a no-break space, and inside a word only when the word alone is too long. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const word of clean(text).split(/ +/)) {
    const wordWidth = displayWidth(word);
    const joinedWidth = line === "" ? wordWidth : taken + 1 + wordWidth;
    if (joinedWidth <= width) {
      line = line === "" ? word : `${line} ${word}`;
      taken = joinedWidth;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = chop(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
    taken = displayWidth(line);
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

function chop(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  let taken = 0;
  for (const character of word) {
    const more = characterWidth(character);
    if (taken + more > width) {
      pieces.push(piece);
      piece = "";
      taken = 0;
    }
    piece += character;
    taken += more;
  }
  return [...pieces, piece];
}

/** As much of the beginning of a text as `width` columns hold. The rest is not looked at: it can be a whole file. */
function beginning(text: string, width: number): string {
  let end = 0;
  let taken = 0;
  for (const character of text) {
    taken += characterWidth(character);
    if (taken > width) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** Wrapped text behind a margin of spaces; lines after the first stand `hang` columns further in. */
export function indented(text: string, margin: number, hang = 0): readonly string[] {
  return wrap(text, COLUMNS - margin - hang).map((line, index) => " ".repeat(margin + (index === 0 ? 0 : hang)) + line);
}

/** Authored prose: paragraphs and list items keep their places, other line breaks are only how the file is folded. */
export function proseLines(text: string, margin: number): readonly string[] {
  return blocksOf(text).flatMap((paragraph, index) => [
    ...(index === 0 ? [] : [""]),
    ...paragraph.flatMap((block) => blockLines(block, margin)),
  ]);
}

/** The same without empty lines, where prose stands among other things. */
export function closeProseLines(text: string, margin: number): readonly string[] {
  return blocksOf(text).flatMap((paragraph) => paragraph.flatMap((block) => blockLines(block, margin)));
}

function blockLines({ is, text }: Block, margin: number): readonly string[] {
  return indented(text, margin, is === "item" ? 2 : 0);
}

/** Text behind a short mark such as `1.` or `–`, with its later lines under the text. */
export function marked(mark: string, text: string, margin: number): readonly string[] {
  const inset = displayWidth(mark) + 1;
  const [first = "", ...rest] = wrap(text, COLUMNS - margin - inset);
  return [`${" ".repeat(margin)}${mark} ${first}`, ...rest.map((line) => " ".repeat(margin + inset) + line)];
}

/** A label and its text. An empty label continues the one above. */
export type Field = readonly [label: string, text: string];

/** Labels in a column of their own and their texts beside them. */
export function fieldLines(
  fields: readonly Field[],
  margin: number,
  labelWidth: number,
  paint: Paint,
): readonly string[] {
  const space = " ".repeat(margin);
  return fields.flatMap(([label, text]) => {
    const [first = "", ...rest] = marked(padEnd(label, labelWidth), text, margin);
    return [first.replace(space + label, () => space + paint("quiet", label)), ...rest];
  });
}

/** Two texts at either end of a line; the right one gets its own line where both do not fit. */
export function ends(start: string, end: string, margin: number): readonly [string, ...string[]] {
  const [left, right] = [clean(start), clean(end)];
  const gap = COLUMNS - displayWidth(left) - displayWidth(right);
  if (gap >= 2) return [left + " ".repeat(gap) + right];
  const [first = "", ...rest] = wrap(left.trimStart(), COLUMNS - margin);
  const inset = " ".repeat(displayWidth(left) - displayWidth(left.trimStart()));
  return [inset + first, ...rest.map((line) => " ".repeat(margin) + line), ...indented(right, margin)];
}

/** The text with spaces after it up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** The text with spaces before it up to `width` columns. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** The text cut to `width` columns, with `…` where something was left out. */
export function cut(text: string, width: number): string {
  const shown = clean(text);
  return beginning(shown, width) === shown ? shown : `${beginning(shown, width - 1)}…`;
}

/** Lines as a whole output: no trailing spaces, never two empty lines in a row, one line feed at the end. */
export function document(lines: readonly string[]): string {
  const trimmed = lines.map((line) => line.replace(/[ \t]+$/, ""));
  const single = trimmed.filter((line, index) => line !== "" || (index > 0 && trimmed[index - 1] !== ""));
  while (single.at(-1) === "") single.pop();
  return single.length === 0 ? "" : `${single.join("\n")}\n`;
}
