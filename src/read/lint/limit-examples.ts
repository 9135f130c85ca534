import { unprovenLimits } from "../../check/boundary/unproven.ts";
import { exampleText } from "../example-text.ts";
import * as say from "../words/proof.ts";
import type { RulebookLint } from "./rule.ts";

/** A limit is proven by an example on it and one beside it: moved a step, one of them gets another answer. */
export const limitExamples: RulebookLint = {
  code: "K514",
  check: ({ rules, registers }) =>
    rules.flatMap((rule) =>
      rule.kind !== "requirement" && rule.kind !== "grant"
        ? []
        : unprovenLimits(rule, registers).map(({ pointer, limit, missing, examples }) => ({
            file: rule.file,
            pointer,
            said: say.noExampleOn(limit, missing),
            paste: [...(rule.examples.length === 0 ? ["examples:\n"] : []), ...examples.map(exampleText)].join(""),
          })),
    ),
};
