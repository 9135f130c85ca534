/** The exit codes, the same for every command. From 64 on they follow sysexits, so that none can be mistaken for a result. */
import type { CheckReport } from "../check/result.ts";
import { triedSomething } from "../render/check-story.ts";

export const EXIT = {
  /** Done, and nothing at or above the threshold. */
  done: 0,
  /** A negative finding: an error in a file, a requirement that is not met. */
  negative: 1,
  /** No negative finding, but something could not be judged. */
  inconclusive: 2,
  usage: 64,
  /** The input cannot be judged: the rulebook is broken, a profile cannot be read. */
  unreadable: 65,
  /** Nothing to read: a path matched nothing. */
  missing: 66,
  internal: 70,
  /** The user stopped the run; as shells count it. */
  stopped: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** From the weakest to the strongest: 1 wins over 2, and an aborted run wins over every result. */
const STRENGTH: readonly ExitCode[] = [
  EXIT.done,
  EXIT.inconclusive,
  EXIT.negative,
  EXIT.missing,
  EXIT.unreadable,
  EXIT.usage,
  EXIT.internal,
  EXIT.stopped,
];

/** The code of a run that gave several. No codes at all is "done". */
export function strongest(codes: readonly ExitCode[]): ExitCode {
  return STRENGTH.findLast((code) => codes.includes(code)) ?? EXIT.done;
}

/** The code of one completed check. A check that tried nothing has concluded nothing. */
export function exitCodeOf(report: CheckReport): ExitCode {
  if (!triedSomething(report)) return EXIT.inconclusive;
  switch (report.verdict) {
    case "meets":
      return EXIT.done;
    case "does-not-meet":
      return EXIT.negative;
    case "cannot-conclude":
      return EXIT.inconclusive;
  }
}
