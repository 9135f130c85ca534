/** `ffu check --fleet`: as many units as there are, judged while they are read. */
import { fleetCounter, type FleetCounter } from "../../check/fleet-sum.ts";
import type { CheckOptions } from "../../check/report.ts";
import { judgedStates } from "../../check/states.ts";
import {
  fleetCsv,
  fleetJson,
  fleetNdjson,
  fleetText,
  type FleetEnd,
  type FleetFormat,
  type FleetRow,
  type FleetStyle,
} from "../../render/fleet-states.ts";
import { painter } from "../../render/layout.ts";
import { checkMeaning } from "../../render/words/report.ts";
import { exitMeaning } from "../../render/words/run.ts";
import type { Rulebook } from "../../rulebook/model.ts";
import { aborted } from "../aborted.ts";
import { statesOf } from "../check-options.ts";
import {
  isGiven,
  valueOf,
  type Arguments,
  type CommandResult,
  type Ending,
  type LongResult,
  type Piece,
  type Surroundings,
  type Target,
} from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { openFleet, type Fleet, type FleetItem } from "../fleet/units.ts";
import { madeByDecided } from "../../api/made-by.ts";
import { UsageError } from "../output.ts";
import { usage } from "../words/usage.ts";

const UNREAD_TOLD = 20;

/** A fleet is named instead of profiles. Throws {@link UsageError}. */
export async function checkFleet(
  path: string,
  input: Arguments,
  targets: readonly Target[],
  { rulebook, options }: { readonly rulebook: Rulebook; readonly options: CheckOptions },
  surroundings: Surroundings,
): Promise<CommandResult | LongResult> {
  if (input.positionals.length > 0 || isGiven(input, "verbose")) throw new UsageError(usage.fleetAlone());
  const skip = skipOf(input);
  const fleet = await openFleet(path, { surroundings, rulebook, skip });
  if (fleet.is === "unread") {
    const { message, findings, missing } = fleet;
    const exitCode = missing ? EXIT.missing : EXIT.unreadable;
    return aborted(exitCode, { messages: [message], findings, linesOf: () => null }, targets, surroundings);
  }
  const style = {
    date: options.date,
    only: statesOf(input),
    madeBy: madeByDecided(rulebook),
    rules: new Map(rulebook.rules.flatMap((rule) => (rule.kind === "requirement" ? [[rule.id, rule]] : []))),
  };
  const formats = targets.map(({ format, path: to }) =>
    formatOf(format, { ...style, paint: painter(surroundings.colour && to === null) }),
  );
  return { targets, pieces: pieces(fleet, formats, { rulebook, options, skip, stopped: surroundings.stopped }) };
}

/** How many units to leave out at the beginning. Throws {@link UsageError}. */
function skipOf(input: Arguments): number {
  const given = valueOf(input, "skip") ?? "0";
  if (!/^\d{1,9}$/.test(given)) throw new UsageError(usage.notACount("--skip", given));
  return Number(given);
}

function formatOf(format: Target["format"], style: FleetStyle): FleetFormat {
  switch (format) {
    case "ndjson":
      return fleetNdjson(style);
    case "csv":
      return fleetCsv(style);
    case "json":
      return fleetJson(style);
    default:
      return fleetText(style);
  }
}

interface Run {
  readonly rulebook: Rulebook;
  readonly options: CheckOptions;
  readonly skip: number;
  readonly stopped: AbortSignal;
}

async function* pieces(
  { batches, remarks }: Extract<Fleet, { is: "open" }>,
  formats: readonly FleetFormat[],
  run: Run,
): AsyncGenerator<Piece, Ending, void> {
  const counter = fleetCounter();
  const unread: Extract<FleetRow, { is: "unread" }>[] = [];
  let done = 0;
  let anyMissing = false;
  yield { texts: formats.map(({ begin }) => begin), done, share: null };
  for await (const { items, share } of batches) {
    const rows = items.map((item) => rowOf(item, run));
    for (const row of rows) tally(row, counter, unread);
    anyMissing ||= items.some((it) => it.is === "unread" && it.missing);
    done += rows.length;
    yield { texts: formats.map((format) => rows.map(format.row).join("")), done, share };
    if (run.stopped.aborted) break;
  }
  const exitCode = exitCodeFor(counter, run.stopped.aborted, anyMissing);
  const end: FleetEnd = {
    sum: counter.sum(),
    stoppedAt: run.stopped.aborted ? run.skip + done : null,
    exitCode,
    meaning: checkMeaning(exitCode, done > 1) ?? exitMeaning(exitCode),
    unread,
  };
  yield { texts: formats.map((format) => format.end(end)), done, share: 1 };
  return { exitCode, remark: remarks.map((it) => `${it}\n`).join("") };
}

function rowOf(item: FleetItem, { rulebook, options }: Run): FleetRow {
  return item.is === "unread"
    ? item
    : {
        is: "judged",
        place: item.place,
        unit: item.profile.unit,
        judged: judgedStates(rulebook, item.profile, options),
      };
}

function tally(row: FleetRow, counter: FleetCounter, unread: Extract<FleetRow, { is: "unread" }>[]): void {
  if (row.is === "judged") {
    counter.count(row.judged);
    return;
  }
  counter.countUnread();
  if (unread.length < UNREAD_TOLD) unread.push(row);
}

/** As for several profiles: what could not be read weighs most, then a breach, then what cannot be concluded. */
function exitCodeFor(counter: FleetCounter, isStopped: boolean, anyMissing: boolean): ExitCode {
  const { judged, unread, verdicts } = counter.sum();
  if (isStopped) return EXIT.stopped;
  if (unread > 0) return anyMissing && unread === 1 && judged === 0 ? EXIT.missing : EXIT.unreadable;
  if (judged === 0) return EXIT.missing;
  if (verdicts["does-not-meet"] > 0) return EXIT.negative;
  return verdicts["cannot-conclude"] > 0 ? EXIT.inconclusive : EXIT.done;
}
