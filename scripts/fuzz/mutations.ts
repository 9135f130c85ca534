/** Small damages to a text, as people, editors and transfers do them, each drawn from a seed. */

/** A number from 0 up to, not including, `below`. */
export type Draw = (below: number) => number;

type Mutation = (text: string, draw: Draw) => string;

/** What ends up in files by accident or ill will. */
const ODD: readonly string[] = [
  "\u0000",
  "\u001B[31m",
  "\t",
  "\r",
  "\u00A0",
  "\u00AD",
  "\u200B",
  "\u202E",
  "\uFEFF",
  "\uD83C",
  "🎈",
  "é",
  "ﬁ",
  '"',
  "'",
  "#",
  ": ",
  "- ",
  "{",
  "}",
  "[",
  "]",
  "&a ",
  "*a",
  "!!js ",
  "<<: ",
  "|",
  ">",
  "%",
  "@",
  "`",
  "\\u202e",
  "---\n",
];
const VALUES: readonly string[] = [
  "null",
  "~",
  "",
  "{}",
  "[]",
  "-1",
  "0",
  "1e3",
  "9007199254740993",
  "0x1F",
  "1_000",
  "4,5",
  ".inf",
  "NaN",
  "ja",
  "nej",
  "true",
  "2026-02-30",
  '"2026-13-01"',
  "08:00",
  "24:01",
  '"ej-angivet"',
  "vet-ej",
  "Åsele",
  "constructor",
  "__proto__",
  "toString",
  "🎈",
  "x".repeat(300),
  "850101-1234",
  "a@b.se",
];

const bytes: readonly Mutation[] = [
  (text, draw) => cut(text, draw(text.length + 1), 1 + draw(3), ""),
  (text, draw) => cut(text, draw(text.length + 1), 0, pick(ODD, draw)),
  (text, draw) => cut(text, draw(text.length + 1), 1, String.fromCharCode(draw(0x250))),
  (text, draw) => text.slice(0, draw(text.length + 1)),
];

const tokens: readonly Mutation[] = [
  (text, draw) => onToken(text, draw, () => ""),
  (text, draw) => onToken(text, draw, (token) => `${token}${token}`),
  (text, draw) => onToken(text, draw, () => pick(VALUES, draw)),
  (text, draw) => onToken(text, draw, (token) => swapped(token, draw)),
  (text, draw) => onToken(text, draw, (token) => token.toUpperCase()),
];

const structures: readonly Mutation[] = [
  (text, draw) => onLines(text, draw, (lines, at) => lines.toSpliced(at, 1)),
  (text, draw) => onLines(text, draw, (lines, at) => lines.toSpliced(at, 0, lines[at] ?? "")),
  (text, draw) => onLines(text, draw, (lines, at) => lines.toSpliced(at, 2, lines[at + 1] ?? "", lines[at] ?? "")),
  (text, draw) => onLines(text, draw, (lines, at) => lines.with(at, ` ${lines[at] ?? ""}`)),
  (text, draw) => onLines(text, draw, (lines, at) => lines.with(at, (lines[at] ?? "").replace(/^ {1,2}/, ""))),
  (text, draw) => onLines(text, draw, (lines, at) => lines.toSpliced(at, blockAt(lines, at))),
];

const SORTS = { bytes, tokens, structures } as const;

export interface Mutated {
  readonly sort: keyof typeof SORTS;
  readonly text: string;
}

export function mutated(text: string, draw: Draw): Mutated {
  const sort = pick(["bytes", "tokens", "structures"] as const, draw);
  return { sort, text: pick(SORTS[sort], draw)(text, draw) };
}

export function pick<T>(items: readonly T[], draw: Draw): T {
  const item = items[draw(items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

function cut(text: string, at: number, length: number, instead: string): string {
  return text.slice(0, at) + instead + text.slice(at + length);
}

function onToken(text: string, draw: Draw, change: (token: string) => string): string {
  const found = [...text.matchAll(/[^\s:,{}[\]"']+/g)];
  if (found.length === 0) return text;
  const token = pick(found, draw);
  return cut(text, token.index, token[0].length, change(token[0]));
}

function swapped(token: string, draw: Draw): string {
  const at = draw(Math.max(1, token.length - 1));
  return token.slice(0, at) + (token[at + 1] ?? "") + (token[at] ?? "") + token.slice(at + 2);
}

function onLines(
  text: string,
  draw: Draw,
  change: (lines: readonly string[], at: number) => readonly string[],
): string {
  const lines = text.split("\n");
  return change(lines, draw(lines.length)).join("\n");
}

/** How many lines belong to the one at a place: itself and those further in. */
function blockAt(lines: readonly string[], at: number): number {
  const indent = (line = ""): number => line.length - line.trimStart().length;
  let end = at + 1;
  while (end < lines.length && indent(lines[end]) > indent(lines[at])) end += 1;
  return end - at;
}
