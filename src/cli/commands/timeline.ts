/** `ffu timeline`: how one unit comes out over a whole period, day by day, told only where something changes. */
import { coveringOver, timeline as timelineOf, type RuleTimeline } from "../../check/timeline.ts";
import { isCalendarDate } from "../../quantity/calendar.ts";
import { jsonText } from "../../render/json.ts";
import { document, type Paint } from "../../render/layout.ts";
import { madeByLine } from "../../render/made-by.ts";
import { timelineLines } from "../../render/timeline-text.ts";
import type { Period } from "../../rulebook/model.ts";
import { exitLine } from "../../render/words/run.ts";
import { usage } from "../words/usage.ts";
import { timelineMeaning } from "../../render/words/timeline-report.ts";
import { withoutRulebook } from "../aborted.ts";
import { rulesOf } from "../check-options.ts";
import { isGiven, valueOf, type Arguments, type Command } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { madeByDecided } from "../../api/made-by.ts";
import { rendered, targetsOf, UsageError } from "../output.ts";
import { FORMATS } from "../formats.ts";
import { readOneProfile } from "../one-profile.ts";
import { readRulebook } from "../rulebook.ts";
import { specsFolder } from "../specs-folder.ts";

export const timeline: Command = async (input, surroundings) => {
  const targets = targetsOf(input, FORMATS.timeline, surroundings.workingFolder);
  const period = periodOf(input);
  const folder = specsFolder(input, surroundings);
  const read = await readRulebook(folder);
  if (read.is !== "read") return withoutRulebook(read, targets, surroundings);
  const { rulebook } = read;
  const rules = rulesOf(input, rulebook);
  const one = await readOneProfile(input, { command: "timeline", rulebook, targets }, surroundings);
  if (one.is === "aborted") return one.result;
  const { profile } = one;
  const { unit } = profile;
  const timelines = timelineOf(rulebook, profile, period, rules ?? undefined);
  const coverings = coveringOver(rulebook, profile, period);
  const exitCode = exitCodeFor(timelines);
  const madeBy = madeByDecided(rulebook);
  const text = (paint: Paint): string =>
    document([
      ...timelineLines(
        { unit: unit.name, period, coverings, timelines },
        { paint, verbose: isGiven(input, "verbose") },
      ),
      "",
      madeByLine(madeBy, null, paint),
      exitLine(exitCode, meaningOf(exitCode)),
    ]);
  const json = (): string =>
    jsonText({
      schemaVersion: "1.0",
      outcome: "completed",
      unit: unit.name,
      period,
      coverings,
      requirements: timelines,
      madeBy,
    });
  return rendered(exitCode, targets, { text, json }, surroundings);
};

/** Throws {@link UsageError}. */
function periodOf(input: Arguments): Period {
  const [from, through] = [valueOf(input, "from"), valueOf(input, "to")];
  if (from === null || through === null) throw new UsageError(usage.periodNeeded());
  for (const day of [from, through]) if (!isCalendarDate(day)) throw new UsageError(usage.notADate(day));
  if (from > through) throw new UsageError(usage.periodOrder());
  return { from, through };
}

/** As `ffu check` on the worst day. A period in which nothing was tried has concluded nothing. */
function exitCodeFor(timelines: readonly RuleTimeline[]): ExitCode {
  const binding = timelines.filter(({ obligation }) => obligation === "ska");
  const states = new Set(binding.flatMap(({ stretches }) => stretches.map(({ state }) => state)));
  if (states.has("not-met")) return EXIT.negative;
  const tried = states.has("met") || states.has("not-applicable");
  return !tried || states.has("unknown") || states.has("needs-attestation") ? EXIT.inconclusive : EXIT.done;
}

function meaningOf(exitCode: ExitCode): string {
  switch (exitCode) {
    case EXIT.negative:
      return timelineMeaning.negative;
    case EXIT.inconclusive:
      return timelineMeaning.inconclusive;
    default:
      return timelineMeaning.done;
  }
}
