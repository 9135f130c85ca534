/** The rule's own file with a draft in it: what is not changed stays as it was written, comments and all. */
import type { Base, Draft } from "../../src/compare/draft.ts";
import { draftedSource as words } from "../words/draft.ts";
import type { DraftSource, Lines, Span } from "./source.ts";

/** Lines that take the place of others. */
interface Edit {
  readonly at: Lines;
  readonly lines: readonly string[];
}

/** A line of a difference, as it stood, came or went. */
export interface DiffLine {
  readonly is: "same" | "removed" | "added" | "gap";
  readonly text: string;
}

export interface DraftedFile {
  readonly text: string;
  readonly difference: readonly DiffLine[];
}

/** How many unchanged lines are shown around what changes. */
const AROUND = 2;

/** `values` are those of the form's fields that the draft replaces, by their place among them. */
export function draftedFile(
  source: DraftSource,
  base: Base,
  draft: Draft,
  values: ReadonlyMap<number, number | string>,
  unchanged: Draft,
): DraftedFile {
  const lines = source.text.split("\n");
  const scalars: (readonly [Span, string])[] = [];
  if (draft.obligation !== unchanged.obligation) scalars.push([source.obligation, draft.obligation]);
  const replaced = [...values].flatMap(([at, value]): readonly (readonly [Span, string])[] => {
    const span = source.values[at];
    return span === undefined ? [] : [[span, written(lines, span, value)]];
  });
  const edits =
    base.is === "after"
      ? [...lineEdits(lines, scalars), newVersion(source, lines, draft, replaced)]
      : [
          ...lineEdits(lines, [...scalars, ...replaced, ...firstDay(source, lines, draft, unchanged)]),
          ...(draft.text === unchanged.text
            ? []
            : [
                {
                  at: source.wording,
                  lines: wordingLines(draft.text, source.margin, opening(lines, source.wording, source.margin)),
                },
              ]),
          ...meantFor(source, lines, draft, unchanged),
        ];
  const inOrder = edits.toSorted((a, b) => a.at[0] - b.at[0]);
  return { text: applied(lines, inOrder).join("\n"), difference: differenceOf(lines, inOrder) };
}

/** A text keeps the quotes that it stands in. */
function written(lines: readonly string[], [line, start]: Span, value: number | string): string {
  const quote = lines[line]?.[start];
  return quote === '"' || quote === "'" ? `${quote}${value}${quote}` : String(value);
}

/** Values on the same line are replaced together. */
function lineEdits(lines: readonly string[], scalars: readonly (readonly [Span, string])[]): readonly Edit[] {
  const changed = withScalars(lines, scalars);
  return [...new Set(scalars.map(([[line]]) => line))].map((line) => ({
    at: [line, line + 1],
    lines: [changed[line] ?? ""],
  }));
}

function withScalars(lines: readonly string[], scalars: readonly (readonly [Span, string])[]): readonly string[] {
  const changed = [...lines];
  // From the right, so that the places of those to the left hold.
  for (const [[line, start, end], value] of scalars.toSorted(([a], [b]) => b[1] - a[1])) {
    const text = changed[line] ?? "";
    changed[line] = `${text.slice(0, start)}${value}${text.slice(end)}`;
  }
  return changed;
}

/** A version after all others: proposed, with the draft's day and text, judged as the base is but for what the draft replaces. */
function newVersion(
  { judged, margin, next }: DraftSource,
  lines: readonly string[],
  draft: Draft,
  replaced: readonly (readonly [Span, string])[],
): Edit {
  const indent = " ".repeat(margin);
  const changed = withScalars(lines, replaced);
  return {
    at: [next, next],
    lines: [
      `${" ".repeat(margin - 2)}- status: foreslagen`,
      `${indent}intended: { from: "${draft.from}" }`,
      ...wordingLines(draft.text, margin, indent),
      `${indent}sources:`,
      `${indent}  - source: # ${words.source}`,
      `${indent}    at: # ${words.at}`,
      ...judged.flatMap(([first, after]) =>
        changed.slice(first, after).map((line, index) => (index === 0 ? `${indent}${line.slice(margin)}` : line)),
      ),
    ],
  };
}

/** What stands before the key: the sign of the list where it is the version's first. */
function opening(lines: readonly string[], [first]: Lines, margin: number): string {
  return (lines[first] ?? "").slice(0, margin);
}

function wordingLines(text: string, margin: number, before: string): readonly string[] {
  const inner = " ".repeat(margin + 2);
  return [
    `${before}text: |`,
    ...text
      .trim()
      .split("\n")
      .map((line) => (line.trim() === "" ? "" : `${inner}${line.trimEnd()}`)),
  ];
}

/** The first day of a version that is decided to come. */
function firstDay(
  { day }: DraftSource,
  lines: readonly string[],
  draft: Draft,
  unchanged: Draft,
): readonly (readonly [Span, string])[] {
  return day?.is !== "from" || draft.from === unchanged.from ? [] : [[day.at, written(lines, day.at, draft.from)]];
}

/** The day that a proposal is meant for. What is announced keeps an edition, which it must have. */
function meantFor(
  { day, margin, status: [line] }: DraftSource,
  lines: readonly string[],
  { from }: Draft,
  unchanged: Draft,
): readonly Edit[] {
  if (day?.is === "from" || from === unchanged.from) return [];
  const said = `{ edition: "${from.slice(0, 4)}", from: "${from}" }`;
  return day === null
    ? [{ at: [line + 1, line + 1], lines: [`${" ".repeat(margin)}intended: ${said}`] }]
    : [{ at: day.at, lines: [`${opening(lines, day.at, margin)}intended: ${said}`] }];
}

function applied(lines: readonly string[], edits: readonly Edit[]): readonly string[] {
  let at = 0;
  const made: string[] = [];
  for (const {
    at: [first, after],
    lines: own,
  } of edits) {
    made.push(...lines.slice(at, first), ...own);
    at = after;
  }
  return [...made, ...lines.slice(at)];
}

/** What goes and what comes, with a few lines around it. */
function differenceOf(lines: readonly string[], edits: readonly Edit[]): readonly DiffLine[] {
  const shown: DiffLine[] = [];
  const same = (first: number, after: number): void => {
    shown.push(...lines.slice(first, after).map((text): DiffLine => ({ is: "same", text })));
  };
  let at = 0;
  for (const [
    index,
    {
      at: [first, after],
      lines: own,
    },
  ] of edits.entries()) {
    const start = Math.max(at, first - AROUND);
    if (start > at) shown.push({ is: "gap", text: "" });
    same(start, first);
    shown.push(...editLines(lines.slice(first, after), own));
    const nextEdit = edits[index + 1]?.at[0] ?? lines.length;
    at = Math.min(after + AROUND, nextEdit);
    same(after, at);
  }
  return shown;
}

/** The lines that an edit begins and ends with as before are no part of the difference. */
function editLines(gone: readonly string[], come: readonly string[]): readonly DiffLine[] {
  const shorter = Math.min(gone.length, come.length);
  let head = 0;
  while (head < shorter && gone[head] === come[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && gone.at(-1 - tail) === come.at(-1 - tail)) tail += 1;
  const of = (is: DiffLine["is"], lines: readonly string[]): readonly DiffLine[] => lines.map((text) => ({ is, text }));
  return [
    ...of("same", gone.slice(0, head)),
    ...of("removed", gone.slice(head, gone.length - tail)),
    ...of("added", come.slice(head, come.length - tail)),
    ...of("same", gone.slice(gone.length - tail)),
  ];
}
