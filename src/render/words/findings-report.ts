/** The words around findings: levels, counts and where to read more. What a finding itself says stands in findings/. */
import type { Finding, Severity } from "../../read/finding.ts";
import { list, plural } from "../../words/format.ts";

export function severityWord(severity: Severity): string {
  switch (severity) {
    case "error":
      return "FEL";
    case "warning":
      return "VARNING";
    case "notice":
      return "NOTIS";
  }
}

/** `FEL  rad 14, kolumn 14`. */
export function findingPlace({ severity, where }: Finding): string {
  return `${severityWord(severity)}  rad ${where.line}, kolumn ${where.column}`;
}

export function annotationTitle({ code, title }: Finding): string {
  return `${code} ${title}`;
}

export function annotationText({ message, fix, paste }: Finding): string {
  return [message, fixLine(fix), ...(paste === undefined ? [] : ["", paste])].join("\n");
}

export function fixLine(fix: string): string {
  return `Så rättar du: ${fix}`;
}

export function relatedLine(role: string, file: string, line: number): string {
  return `Se även ${role}: ${file}, rad ${line}`;
}

/** Counted in the last annotation of a level. */
export function andMore(count: number): string {
  return `… och ${plural(count, "till av samma slag", "till av samma slag")}. Kör ffu validate för att se alla.`;
}

export function hiddenFindings(count: number): string {
  return `… och ${plural(count, "anmärkning till", "anmärkningar till")}. Visa alla med --max 0.`;
}

export function moreHelp(codes: readonly string[]): string {
  return `Mer hjälp: ${codes.map((code) => `ffu explain ${code}`).join(" · ")}`;
}

/** `3 fel och 1 varning i 2 av 41 filer (312 regler lästa).` */
export function findingsSummary(counts: {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly filesWithFindings: number;
  readonly files: number;
  readonly rules: number | null;
}): string {
  const { errors, warnings, notices, filesWithFindings, files, rules } = counts;
  const read = rules === null ? "" : ` (${plural(rules, "regel läst", "regler lästa")})`;
  const parts = [
    ...(errors > 0 ? [`${errors} fel`] : []),
    ...(warnings > 0 ? [plural(warnings, "varning", "varningar")] : []),
    ...(notices > 0 ? [plural(notices, "notis", "notiser")] : []),
  ];
  if (parts.length === 0) return `Inget att anmärka i ${plural(files, "fil", "filer")}${read}.`;
  // What stands in the way of the files that were asked for may stand in others.
  const where =
    filesWithFindings > files
      ? plural(filesWithFindings, "fil", "filer")
      : `${filesWithFindings} av ${plural(files, "fil", "filer")}`;
  return `${list(parts, "och")} i ${where}${read}.`;
}

export const validateMeaning = {
  done: "inga fel",
  errors: "minst ett fel",
  warnings: "minst en varning",
} as const;
