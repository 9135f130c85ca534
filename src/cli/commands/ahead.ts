/** `ffu ahead`: what is decided, proposed and not known before a year, and how one unit stands to it. */
import { aheadOf } from "../../compare/ahead.ts";
import { standingProposals } from "../../compare/proposals.ts";
import { headsOf, unitAhead, type UnitAhead } from "../../compare/unit-ahead.ts";
import { yearOf } from "../../quantity/calendar.ts";
import { aheadMarkdown } from "../../render/ahead-markdown.ts";
import { aheadStory } from "../../render/ahead-story.ts";
import { aheadLines } from "../../render/ahead-text.ts";
import { jsonText } from "../../render/json.ts";
import { document, type Paint } from "../../render/layout.ts";
import { madeByLine } from "../../render/made-by.ts";
import { aheadMeaning } from "../../render/words/ahead.ts";
import { exitLine } from "../../render/words/run.ts";
import type { IsoDate } from "../../rulebook/model.ts";
import { unitModule } from "../../rulebook/modules.ts";
import { withoutRulebook } from "../aborted.ts";
import { dateOf } from "../check-options.ts";
import { valueOf, type Arguments, type Command } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { FORMATS } from "../formats.ts";
import { readOneProfile } from "../one-profile.ts";
import { madeByDecided } from "../../api/made-by.ts";
import { rendered, targetsOf, UsageError } from "../output.ts";
import { readRulebook } from "../rulebook.ts";
import { specsFolder } from "../specs-folder.ts";
import { usage } from "../words/usage.ts";

export const ahead: Command = async (input, surroundings) => {
  const targets = targetsOf(input, FORMATS.ahead, surroundings.workingFolder);
  const date = dateOf(input, surroundings);
  const year = aheadYear(input, date);
  const read = await readRulebook(specsFolder(input, surroundings));
  if (read.is !== "read") return withoutRulebook(read, targets, surroundings);
  const { rulebook } = read;
  const one = await readOneProfile(input, { command: "ahead", rulebook, targets }, surroundings);
  if (one.is === "aborted") return one.result;
  const side = { rulebook, date };
  const module = unitModule(rulebook.modules, one.profile.unit);
  const heads = headsOf(aheadOf(side, module, year, standingProposals(side)), module.newestSource);
  const result = unitAhead(heads, side, one.profile);
  const story = aheadStory(result, rulebook.registers);
  const exitCode = exitCodeFor(result);
  const madeBy = madeByDecided(rulebook);
  const text = (paint: Paint): string =>
    document([
      ...aheadLines(story, paint),
      "",
      madeByLine(madeBy, date, paint),
      exitLine(exitCode, meaningOf(exitCode)),
    ]);
  return rendered(
    exitCode,
    targets,
    { text, json: () => jsonText({ ...result, madeBy }), markdown: () => aheadMarkdown(story) },
    surroundings,
  );
};

/** The year after the day's own, when none is asked for. Throws {@link UsageError}. */
function aheadYear(input: Arguments, date: IsoDate): string {
  const given = valueOf(input, "year");
  if (given === null) return String(yearOf(date) + 1);
  if (!/^20\d{2}$/.test(given)) throw new UsageError(usage.notAYear(given));
  if (Number(given) < yearOf(date)) throw new UsageError(usage.yearPast(given, date));
  return given;
}

/** Only what is decided can be a breach. As long as the year is not decided nothing is concluded. */
function exitCodeFor({ decided, ending, edition }: UnitAhead): ExitCode {
  const binding = [...decided, ...ending].filter(({ obligation }) => obligation === "ska");
  if (binding.some(({ stance }) => stance === "fails")) return EXIT.negative;
  const isOpen = edition === null || binding.some(({ stance }) => stance === "cannot-tell");
  return isOpen ? EXIT.inconclusive : EXIT.done;
}

function meaningOf(exitCode: ExitCode): string {
  switch (exitCode) {
    case EXIT.negative:
      return aheadMeaning.negative;
    case EXIT.inconclusive:
      return aheadMeaning.inconclusive;
    default:
      return aheadMeaning.done;
  }
}
