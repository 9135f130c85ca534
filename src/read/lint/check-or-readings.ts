import * as say from "../words/calendar.ts";
import { livingRules, statedParts } from "./parts.ts";
import type { LintRule, Problem } from "./rule.ts";

/** A decided requirement is judged in exactly one way: by its check, or by every reading of an open question. */
export const checkOrReadings: LintRule = {
  code: "K408",
  check: (context) =>
    livingRules(context).flatMap((living) =>
      living.rule.kind === "requirement"
        ? statedParts(living).flatMap(({ file, pointer, stated }): readonly Problem[] => {
            const hasCheck = "check" in stated && stated.check !== undefined;
            const hasReadings = "readings" in stated && stated.readings !== undefined;
            if (hasCheck && hasReadings) {
              return [{ file, pointer: `${pointer}/readings`, atKey: true, said: say.bothCheckAndReadings() }];
            }
            return stated.status === "beslutad" && !hasCheck && !hasReadings
              ? [{ file, pointer: `${pointer}/status`, atKey: true, said: say.neitherCheckNorReadings() }]
              : [];
          })
        : [],
    ),
};

/** The reader sees the question behind the readings among the rule's questions. */
export const readingQuestion: LintRule = {
  code: "K409",
  check: (context) =>
    livingRules(context).flatMap((living) =>
      statedParts(living).flatMap(({ file, pointer, stated }): readonly Problem[] => {
        const question = "readings" in stated ? stated.readings?.question : undefined;
        return question === undefined || living.rule.questions?.includes(question)
          ? []
          : [{ file, pointer: `${pointer}/readings/question`, said: say.questionNotListed(question) }];
      }),
    ),
};
