import * as say from "../words/proof.ts";
import { REGISTERS } from "../paths.ts";
import type { LintRule, Problem } from "./rule.ts";

/** A question that somebody asked has an answer or is marked as unanswered: one of the two, and never both. */
export const answered: LintRule = {
  code: "K410",
  check: ({ registers }) =>
    registers.answers.flatMap(({ answer, unanswered }, n): readonly Problem[] => {
      const pointer = `/answers/${n}/id`;
      if (answer !== undefined && unanswered !== undefined) {
        return [{ file: REGISTERS.answers, pointer: `/answers/${n}/unanswered`, atKey: true, said: say.bothAnswers() }];
      }
      return answer === undefined && unanswered === undefined
        ? [{ file: REGISTERS.answers, pointer, said: say.noAnswer() }]
        : [];
    }),
};
