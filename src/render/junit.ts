/**
 * Findings as a JUnit report, which test runners and build servers show: a suite per file and a case per finding. An error is a
 * failed case. A warning or a notice is a case that passed and has something to say.
 */
import type { Finding, Severity } from "../read/finding.ts";
import { groupBy } from "../quantity/group.ts";
import { annotationText, annotationTitle, findingPlace } from "./words/findings-report.ts";
import { escaped } from "./html.ts";
import { clean } from "./layout.ts";

/** `checked` names the one case of a run without findings, so that the report is not empty. */
export function junitText(findings: readonly Finding[], checked: string): string {
  const suites = [...groupBy(findings, ({ where }) => where.file)].map(([file, own]) =>
    suite(file, own.map(testCase), failures(own)),
  );
  const all = suites.length === 0 ? [suite(checked, [`    <testcase name="${attribute(checked)}"/>`], 0)] : suites;
  const head = `<testsuites name="ffu validate" tests="${Math.max(findings.length, 1)}" failures="${failures(findings)}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${all.join("\n")}\n</testsuites>\n`;
}

function suite(name: string, cases: readonly string[], failed: number): string {
  const head = `  <testsuite name="${attribute(name)}" tests="${cases.length}" failures="${failed}">`;
  return [head, ...cases, "  </testsuite>"].join("\n");
}

function testCase(finding: Finding): string {
  const title = annotationTitle(finding);
  const name = attribute(`${findingPlace(finding)}: ${title}`);
  const head = `    <testcase classname="${attribute(finding.code)}" file="${attribute(finding.where.file)}" line="${finding.where.line}" name="${name}">`;
  return [head, `      ${told(finding.severity, title, lines(annotationText(finding)))}`, "    </testcase>"].join("\n");
}

function told(severity: Severity, title: string, text: string): string {
  return severity === "error"
    ? `<failure message="${attribute(title)}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
}

function failures(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === "error").length;
}

/** The text without what XML may not hold; its lines stay. */
function lines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(attribute)
    .join("\n");
}

function attribute(text: string): string {
  return escaped(clean(text).replaceAll(/[\p{Cs}\uFFFE\uFFFF]/gu, ""));
}
