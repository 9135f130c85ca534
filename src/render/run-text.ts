/** A run of `ffu check` as text: each unit, the table of all, what could not be read, and the exit code. */
import type { MadeBy } from "../api/made-by.ts";
import type { CheckReport } from "../check/result.ts";
import type { IsoDate } from "../rulebook/model.ts";
import { exitLine, exitMeaning, interrupted } from "./words/run.ts";
import { checkMeaning } from "./words/report.ts";
import { abortedLines, type Reasons } from "./aborted-text.ts";
import { checkLines, type CheckTextStyle } from "./check-text.ts";
import { fleetLines, type FleetUnit } from "./fleet-text.ts";
import { COLUMNS, document, wrap } from "./layout.ts";
import { madeByLine } from "./made-by.ts";

export interface RunContent {
  readonly units: readonly FleetUnit[];
  readonly reports: readonly CheckReport[];
  readonly failures: Reasons;
  readonly exitCode: number;
  readonly date: IsoDate;
  readonly madeBy: MadeBy;
}

export function runText(run: RunContent, style: CheckTextStyle): string {
  const { units, reports, failures, exitCode } = run;
  const several = units.length > 1;
  return document([
    ...reports.flatMap((report, index) => [
      ...(index === 0 ? [] : ["", "─".repeat(COLUMNS), ""]),
      ...checkLines(report, style),
    ]),
    ...(several ? ["", "─".repeat(COLUMNS), "", ...fleetLines(units, style.paint)] : []),
    ...(failures.messages.length === 0
      ? []
      : ["", ...abortedLines(failures, style.paint), ...wrap(interrupted.othersStand(reports.length), COLUMNS)]),
    "",
    madeByLine(run.madeBy, run.date, style.paint),
    exitLine(exitCode, checkMeaning(exitCode, reports.length > 1) ?? exitMeaning(exitCode)),
  ]);
}
