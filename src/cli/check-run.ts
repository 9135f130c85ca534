/** A run of `ffu check` over one or more profiles: what came out of each, and the code of the whole. */
import { checkUnit, type CheckOptions } from "../check/report.ts";
import type { CheckReport } from "../check/result.ts";
import type { Reasons } from "../render/aborted-text.ts";
import { madeByDecided, type MadeBy } from "../api/made-by.ts";
import type { IsoDate, Rulebook } from "../rulebook/model.ts";
import { EXIT, exitCodeOf, strongest, type ExitCode } from "./exit-code.ts";
import type { AbortCode } from "./aborted.ts";
import type { ProfileRead } from "./profiles.ts";
import { linesIn } from "./source-lines.ts";

export type JudgedUnit =
  | { readonly is: "checked"; readonly file: string; readonly report: CheckReport }
  | { readonly is: "unread"; readonly file: string };

export interface CheckRun {
  readonly units: readonly JudgedUnit[];
  readonly reports: readonly CheckReport[];
  readonly date: IsoDate;
  readonly madeBy: MadeBy;
  /** Why some units were not judged: no messages when all were. */
  readonly failures: Reasons;
  readonly exitCode: ExitCode;
  /** The code of the failures alone, or null when there are none. */
  readonly abortCode: AbortCode | null;
}

/** Judges every profile that could be read. One that could not never stops the others. */
export function runCheck(profiles: readonly ProfileRead[], rulebook: Rulebook, options: CheckOptions): CheckRun {
  const units = profiles.map((it): JudgedUnit =>
    it.is === "read"
      ? { is: "checked", file: it.shown, report: checkUnit(rulebook, it.profile, options) }
      : { is: "unread", file: it.shown },
  );
  const reports = units.flatMap((unit) => (unit.is === "checked" ? [unit.report] : []));
  const failed = profiles.filter((it) => it.is !== "read");
  const abortCode = abortCodeOf(failed);
  return {
    units,
    reports,
    date: options.date,
    madeBy: madeByDecided(rulebook),
    failures: {
      messages: failed.map(({ message }) => message),
      findings: failed.flatMap((it) => (it.is === "broken" ? it.findings : [])),
      linesOf: linesIn(failed.flatMap((it) => (it.is === "broken" && it.source !== null ? [it.source] : []))),
    },
    abortCode,
    exitCode: strongest([...(abortCode === null ? [] : [abortCode]), ...reports.map(exitCodeOf)]),
  };
}

/** A profile that is broken weighs more than one that is not there. */
function abortCodeOf(failed: readonly ProfileRead[]): AbortCode | null {
  if (failed.length === 0) return null;
  return failed.some(({ is }) => is === "broken") ? EXIT.unreadable : EXIT.missing;
}
