/** A receipt that was judged again, in the terminal. */
import type { ReceiptDifference, Verification } from "../api/receipt.ts";
import type { CheckReport, State } from "../check/result.ts";
import { stateLabel } from "../check/words/judgement.ts";
import { COLUMNS, document, wrap } from "./layout.ts";
import { receiptWords as say } from "./words/receipt.ts";
import { exitLine } from "./words/run.ts";

export function receiptText(verification: Verification, exitCode: number): string {
  const { is, then, now, report, differences } = verification;
  const isSame = is === "same";
  const lines = [
    isSame ? say.sameMeans : then.rulebook === now.rulebook ? say.sameRules : say.otherRules,
    say.version(then.package, now.package),
    ...differences.map((difference) => sentence(difference, report)),
  ];
  return document([
    ...wrap(say.title(report.unit.name, report.date), COLUMNS),
    "",
    isSame ? say.same : say.differs,
    ...lines.flatMap((line) => wrap(line, COLUMNS)),
    "",
    exitLine(exitCode, isSame ? say.done : say.negative),
  ]);
}

function sentence(difference: ReceiptDifference, { results }: CheckReport): string {
  switch (difference.of) {
    case "verdict":
      return say.verdict(difference.then, difference.now);
    case "rule": {
      const obligation = results.find(({ rule }) => rule.id === difference.rule)?.rule.obligation ?? "ska";
      const word = (state: State | null): string =>
        state === null ? say.notTried : stateLabel(state, obligation).toLowerCase();
      return say.rule(difference.rule, word(difference.then), word(difference.now));
    }
    case "wording":
      return say.wording;
  }
}
