/** How grave each kind of finding is, and how a finding is put together. */
import { TITLES, type FindingCode } from "./words/titles.ts";
import type { Said } from "./words/said.ts";
import type { Finding, Position, Severity } from "./finding.ts";
import { byCodeUnit } from "../words/order.ts";

const LESS_THAN_ERRORS: ReadonlyMap<FindingCode, Severity> = new Map<FindingCode, Severity>([
  ["K111", "notice"],
  ["K306", "notice"],
  ["K312", "notice"],
  ["K315", "warning"],
  ["K402", "warning"],
  ["K413", "warning"],
  ["K404", "notice"],
  ["K411", "notice"],
  ["K502", "warning"],
  ["K508", "warning"],
  ["K511", "warning"],
  ["K514", "warning"],
  ["K703", "warning"],
  ["K950", "warning"],
  ["K951", "warning"],
]);

/** What a finding may have beyond code, place and sentence. */
export interface Aside {
  /** Where this finding is graver or milder than its kind. */
  readonly severity?: Severity;
  readonly related?: Finding["related"];
  readonly pointer?: string;
  readonly paste?: string;
}

export function finding(code: FindingCode, where: Position, said: Said, aside: Aside = {}): Finding {
  return {
    code,
    severity: aside.severity ?? severityOf(code),
    title: TITLES[code],
    message: said.message,
    fix: said.fix,
    ...(aside.paste === undefined ? {} : { paste: aside.paste }),
    where,
    related: aside.related ?? [],
    pointer: aside.pointer ?? "",
  };
}

/** Errors unless the kind is a milder one. */
export function severityOf(code: FindingCode): Severity {
  return LESS_THAN_ERRORS.get(code) ?? "error";
}

/** By file, line, column and code, in code units: the same order on every machine. */
export function sortedFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      byCodeUnit(a.where.file, b.where.file) ||
      a.where.line - b.where.line ||
      a.where.column - b.where.column ||
      byCodeUnit(a.code, b.code) ||
      byCodeUnit(a.message, b.message),
  );
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((it) => it.severity === "error");
}
