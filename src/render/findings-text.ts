/** Findings as text: by file, with the lines they stand on and a mark under the place. */
import type { Finding, Severity } from "../read/finding.ts";
import {
  findingPlace,
  findingsSummary,
  fixLine,
  hiddenFindings,
  moreHelp,
  relatedLine,
  severityWord,
} from "./words/findings-report.ts";
import {
  clean,
  COLUMNS,
  cut,
  displayWidth,
  document,
  ends,
  indented,
  padStart,
  painter,
  wrap,
  type Paint,
  type Tone,
} from "./layout.ts";

export interface FindingsStyle {
  readonly paint: Paint;
  /** The most findings that are shown, or 0 for all. */
  readonly max: number;
  /** The lines of a file, or null when they cannot be shown. */
  readonly linesOf: (file: string) => readonly string[] | null;
}

const CONTEXT_LINES = 2;
const FRAME_MARGIN = 4;
/** How much of a long line is shown before the place. */
const BEFORE_PLACE = 20;
const TAB = "→";
const ELLIPSIS = "…";

/** Every finding under its file, in the order given. */
export function findingsLines(findings: readonly Finding[], style: FindingsStyle): readonly string[] {
  const shown = style.max === 0 ? findings : worst(findings, style.max);
  const files = [...new Set(shown.map(({ where }) => where.file))];
  const hidden = findings.length - shown.length;
  return [
    ...files.flatMap((file) => [
      ...wrap(file, COLUMNS).map((line) => style.paint("heading", line)),
      ...shown.filter(({ where }) => where.file === file).flatMap((finding) => ["", ...findingLines(finding, style)]),
      "",
    ]),
    ...(hidden > 0 ? [...wrap(hiddenFindings(hidden), COLUMNS), ""] : []),
    ...(findings.length > 0
      ? [...wrap(moreHelp([...new Set(shown.map(({ code }) => code))].slice(0, 3)), COLUMNS), ""]
      : []),
  ];
}

/** The gravest, in the order they came: a limit must never hide an error behind notices. */
function worst(findings: readonly Finding[], max: number): readonly Finding[] {
  const byGravity = (["error", "warning", "notice"] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const kept = new Set(byGravity.slice(0, max));
  return findings.filter((finding) => kept.has(finding));
}

/** All findings as plain text without the lines they stand on, for scripts that only need to say what is wrong. */
export function renderFindings(findings: readonly Finding[]): string {
  return document(findingsLines(findings, { paint: painter(false), max: 0, linesOf: () => null }));
}

export interface FindingsTotals {
  readonly files: number;
  /** How many rules were read, or null when none were asked for. */
  readonly rules: number | null;
}

/** `3 fel och 1 varning i 2 av 41 filer (312 regler lästa).` */
export function summaryLines(findings: readonly Finding[], totals: FindingsTotals): readonly string[] {
  const count = (severity: Severity): number => findings.filter((it) => it.severity === severity).length;
  const filesWithFindings = new Set(findings.map(({ where }) => where.file)).size;
  return wrap(
    findingsSummary({
      errors: count("error"),
      warnings: count("warning"),
      notices: count("notice"),
      filesWithFindings,
      ...totals,
    }),
    COLUMNS,
  );
}

const TONES = { error: "bad", warning: "unsure", notice: "quiet" } as const satisfies Record<Severity, Tone>;

function findingLines(finding: Finding, style: FindingsStyle): readonly string[] {
  const word = severityWord(finding.severity);
  const [first, ...rest] = ends(`  ${findingPlace(finding)}`, `${finding.code} ${clean(finding.title)}`, 2);
  const frame = frameLines(finding, style.linesOf(finding.where.file));
  return [
    first.replace(word, () => style.paint(TONES[finding.severity], word)),
    ...rest,
    ...indented(finding.message, 2),
    ...(frame.length === 0 ? [] : ["", ...frame, ""]),
    ...indented(fixLine(finding.fix), 2, 2),
    ...(finding.paste === undefined ? [] : ["", ...pasteLines(finding.paste)]),
    ...finding.related.flatMap(({ role, where }) => indented(relatedLine(role, where.file, where.line), 2, 2)),
  ];
}

/** As it is to stand in the file: never broken, so that it can be copied. */
function pasteLines(text: string): readonly string[] {
  return text.trimEnd().split("\n").map(clean);
}

/** The line of the finding with a few before it, cut to the width, and a mark under the place. */
function frameLines({ where }: Finding, lines: readonly string[] | null): readonly string[] {
  const line = lines?.[where.line - 1];
  if (lines === null || line === undefined || (where.line === 1 && where.column === 1 && where.endColumn === 1))
    return [];
  const numberWidth = String(where.line).length;
  const room = COLUMNS - FRAME_MARGIN - numberWidth - 5;
  const start = Math.max(0, displayWidth(visible(line)) <= room ? 0 : where.column - 1 - BEFORE_PLACE);
  const end = where.endLine === where.line ? where.endColumn - 1 : line.length;
  const before = displayWidth((start > 0 ? ELLIPSIS : "") + visible(line.slice(start, where.column - 1)));
  const length = Math.max(1, displayWidth(visible(line.slice(where.column - 1, end))));
  const first = Math.max(1, where.line - CONTEXT_LINES);
  const gutter = (number: string, mark: string): string =>
    `${" ".repeat(FRAME_MARGIN - 2)}${mark} ${padStart(number, numberWidth)} | `;
  const context = lines
    .slice(first - 1, where.line - 1)
    .map((text, index) => gutter(String(first + index), " ") + cut(visible(text), room));
  const shown = (start > 0 ? ELLIPSIS : "") + visible(line.slice(start));
  return [
    ...context,
    gutter(String(where.line), ">") + cut(shown, room),
    gutter("", " ") + " ".repeat(before) + "^".repeat(Math.max(1, Math.min(length, room - before))),
  ];
}

/** A line of a file as it may be shown: a tab becomes an arrow, since it is often the fault itself. */
function visible(text: string): string {
  return clean(text.replaceAll("\t", TAB));
}
