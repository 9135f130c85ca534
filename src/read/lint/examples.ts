import { exampleState } from "../../check/example.ts";
import { decide, fittingRows } from "../../decide/decide.ts";
import type { DecisionTable } from "../../rulebook/model.ts";
import * as say from "../words/proof.ts";
import type { Problem, RulebookLint } from "./rule.ts";

/** Examples are tests: each gets the answer it expects. */
export const exampleAnswers: RulebookLint = {
  code: "K509",
  check: ({ rules, registers }) =>
    rules.flatMap((rule): readonly Problem[] => {
      if (rule.kind === "decision-table") return ofTable(rule);
      if (rule.kind !== "requirement" && rule.kind !== "grant") return [];
      return rule.examples.flatMap((example, index) => {
        const came = exampleState(rule, example, registers);
        return came === example.expect
          ? []
          : [{ file: rule.file, pointer: `/examples/${index}/expect`, said: say.otherState(came, example.expect) }];
      });
    }),
};

/** Examples of a table are of it as it stands now: the rule's last version. */
function ofTable({ file, versions, examples }: DecisionTable): readonly Problem[] {
  const table = versions.at(-1)?.table;
  if (table === undefined) return [];
  return examples.flatMap(({ input, expectRows }, index): readonly Problem[] => {
    const answer = decide(table, input);
    if (answer.is === "bad-input") {
      return answer.faults.map((it) => ({
        file,
        pointer: `/examples/${index}/input`,
        said: say.inputNotUsable(it.input, it.fault),
      }));
    }
    const came = fittingRows(table, input).map(({ id }) => id);
    return sameRows(came, expectRows)
      ? []
      : [{ file, pointer: `/examples/${index}/expectRows`, said: say.otherRows(came, expectRows) }];
  });
}

function sameRows(came: readonly string[], expected: readonly string[]): boolean {
  return came.length === expected.length && came.every((row) => expected.includes(row));
}
