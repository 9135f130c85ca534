/** The result of a run that could not be carried through. It never holds a verdict of what was not judged. */
import { abortedLines, type Reasons } from "../render/aborted-text.ts";
import { annotationLine, githubText } from "../render/github.ts";
import { abortedJson } from "../render/json.ts";
import { document } from "../render/layout.ts";
import { exitLine, exitMeaning, interrupted } from "../render/words/run.ts";
import type { CommandResult, Surroundings, Target } from "./command.ts";
import { EXIT } from "./exit-code.ts";
import { rendered } from "./output.ts";
import type { NoRulebook } from "./specs-folder.ts";
import { linesIn } from "./source-lines.ts";

export type AbortCode = typeof EXIT.unreadable | typeof EXIT.missing;

/** Nothing was judged: the reasons in every format, and the words that say so. */
export function aborted(
  exitCode: AbortCode,
  reasons: Reasons,
  targets: readonly Target[],
  surroundings: Pick<Surroundings, "colour">,
): CommandResult {
  return rendered(
    exitCode,
    targets,
    {
      text: (paint) => document([...abortedLines(reasons, paint), "", exitLine(exitCode, exitMeaning(exitCode))]),
      json: () => abortedJson(reasons.messages.join(" "), reasons.findings, []),
      github: () =>
        reasons.findings.length > 0
          ? githubText(reasons.findings)
          : annotationLine("error", null, interrupted.title, reasons.messages.join(" ")),
    },
    surroundings,
  );
}

/** The result of a command whose rulebook is missing or broken. */
export function withoutRulebook(
  read: NoRulebook,
  targets: readonly Target[],
  surroundings: Pick<Surroundings, "colour">,
): CommandResult {
  const { findings, files } = read.is === "broken" ? read : { findings: [], files: [] };
  const exitCode = read.is === "broken" ? EXIT.unreadable : EXIT.missing;
  return aborted(exitCode, { messages: [read.message], findings, linesOf: linesIn(files) }, targets, surroundings);
}
