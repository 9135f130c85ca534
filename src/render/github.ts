/** Findings as GitHub annotations. Everything that comes from data is escaped, so that no file can write a command of its own. */
import type { Finding, Position, Severity } from "../read/finding.ts";
import { annotationText, annotationTitle, andMore } from "./words/findings-report.ts";
import { clean } from "./layout.ts";

/** GitHub shows no more than ten of each level in one step. */
const MOST_PER_LEVEL = 10;

const LEVELS: readonly Severity[] = ["error", "warning", "notice"];

/** One line per finding, errors first. What does not fit is counted in the last line of its level. */
export function githubText(findings: readonly Finding[]): string {
  return LEVELS.map((level) => levelText(findings.filter(({ severity }) => severity === level))).join("");
}

function levelText(findings: readonly Finding[]): string {
  const left = findings.length - MOST_PER_LEVEL;
  return findings
    .slice(0, MOST_PER_LEVEL)
    .map((finding, index) => annotation(finding, left > 0 && index === MOST_PER_LEVEL - 1 ? left : 0))
    .join("");
}

function annotation(finding: Finding, left: number): string {
  const text = annotationText(finding) + (left > 0 ? `\n${andMore(left)}` : "");
  return annotationLine(finding.severity, finding.where, annotationTitle(finding), text);
}

/** One annotation. Without a place it stands at the top of the run. */
export function annotationLine(level: Severity, place: Position | null, title: string, text: string): string {
  const properties = [...placeProperties(place), ["title", title] as const];
  const shown = properties.map(([name, value]) => `${name}=${escapedProperty(value)}`).join(",");
  return `::${level} ${shown}::${escapedData(text)}\n`;
}

function placeProperties(place: Position | null): readonly (readonly [name: string, value: string])[] {
  if (place === null) return [];
  const { file, line, endLine, column, endColumn } = place;
  return [
    ["file", file],
    ["line", String(line)],
    ["endLine", String(endLine)],
    // Columns across lines make GitHub refuse the annotation.
    ...(line === endLine ? [["col", String(column)] as const, ["endColumn", String(endColumn)] as const] : []),
  ];
}

function escapedData(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => clean(line).replaceAll("%", "%25"))
    .join("%0A");
}

function escapedProperty(text: string): string {
  return escapedData(clean(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
