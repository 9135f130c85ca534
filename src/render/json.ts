/** What machines read: complete, with the same keys in the same order on every run. */
import type { CheckReport } from "../check/result.ts";
import type { Finding } from "../read/finding.ts";

const VERSION = "1.0";

export interface AbortedReport {
  readonly schemaVersion: typeof VERSION;
  readonly outcome: "aborted";
  /** Swedish: why there is no answer. */
  readonly message: string;
  /** The reports of the units that could be checked, when others could not. */
  readonly reports: readonly CheckReport[];
  readonly findings: readonly Finding[];
}

/** JSON with two spaces and one line feed at the end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** One unit's report stands alone; several stand in a list. */
export function checkJson(reports: readonly CheckReport[]): string {
  const [only] = reports;
  return jsonText(
    only !== undefined && reports.length === 1 ? only : { schemaVersion: VERSION, outcome: "completed", reports },
  );
}

export function abortedJson(message: string, findings: readonly Finding[], reports: readonly CheckReport[]): string {
  const report: AbortedReport = { schemaVersion: VERSION, outcome: "aborted", message, reports, findings };
  return jsonText(report);
}

export function findingsJson(findings: readonly Finding[], counts: Readonly<Record<string, number | null>>): string {
  return jsonText({ schemaVersion: VERSION, outcome: "completed", counts, findings });
}
