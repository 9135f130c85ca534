/**
 * A text that says something else than before while what stands beside it says the same, a check, an amount, a table, steps or
 * days: one of the two is wrong until the author has answered. Where nothing stands beside it the text is the rule, and a
 * person judges what it has become.
 */
import type { Change } from "../compare/change.ts";
import { leavesCheck } from "../compare/demand-pairs.ts";
import { diffPair } from "../compare/diff.ts";
import { answerLines } from "../compare/words/comparison.ts";
import { addDays } from "../quantity/calendar.ts";
import { hasContent, ruleBreakpoints } from "../rulebook/in-force.ts";
import type { Rulebook } from "../rulebook/model.ts";
import { finding, sortedFindings } from "./codes.ts";
import type { Finding } from "./finding.ts";
import { startOf, valuePosition, type Positions } from "./source.ts";
import * as say from "./words/beside-check.ts";

/** A place, and what is said of it. */
interface Moved {
  readonly file: string;
  readonly pointer: string;
  readonly said: ReturnType<typeof say.textMoved>;
  readonly paste: string;
}

/** From one version of each rule to its next. */
export function movedInRulebook(rulebook: Rulebook): readonly Moved[] {
  return rulebook.rules.filter(hasContent).flatMap((rule) => {
    const [, ...days] = ruleBreakpoints<unknown>(rule);
    const changes = days.flatMap((date) => {
      const [older, newer] = [
        { rulebook, date: addDays(date, -1) },
        { rulebook, date },
      ];
      if (rule.kind === "requirement" && !leavesCheck(rule, older, newer)) return [];
      return diffPair({ older: rule, newer: rule, flags: [] }, older, newer) ?? [];
    });
    return movedIn(changes);
  });
}

/** From one revision to another: `positions` is keyed by file, of the newer. */
export function besideCheckFindings(
  changes: readonly Change[],
  positions: ReadonlyMap<string, Positions>,
): readonly Finding[] {
  return sortedFindings(
    movedIn(changes).map(({ file, pointer, said, paste }) => {
      const own = positions.get(file);
      const where = own === undefined ? startOf(file) : valuePosition(own, file, pointer);
      return finding("K516", where, said, { pointer, paste });
    }),
  );
}

/** Each text once: the same two versions can be compared on several days. */
function movedIn(changes: readonly Change[]): readonly Moved[] {
  const found = changes.flatMap((change): readonly Moved[] => {
    const { axes, newer, assessment } = change;
    const text = axes.find(({ axis, reason }) => axis === "text" && reason === "U2");
    if (text === undefined || newer === null || assessment !== null) return [];
    return [
      {
        file: newer.file,
        pointer: `${newer.pointer}/text`,
        said: say.textMoved(text.sentences),
        paste: answerLines(change).join("\n"),
      },
    ];
  });
  return [...new Map(found.map((it) => [`${it.file}${it.pointer}`, it])).values()];
}
