import * as say from "../words/references.ts";
import type { LintRule, Problem } from "./rule.ts";

/** What `utgavor.yaml` says of region and care choice agrees with its folder. */
export const moduleFolder: LintRule = {
  code: "K305",
  check: ({ modules }) =>
    modules.flatMap(({ id, file, home, editions }): readonly Problem[] => {
      const isCareChoice = home.module !== "gemensamt" && home.module !== "other";
      const { careChoice, region } = editions;
      return [
        ...(region === home.region ? [] : [{ file, pointer: "/region", said: say.otherFolder("region", region, id) }]),
        ...(careChoice !== undefined && !isCareChoice
          ? [{ file, pointer: "/careChoice", said: say.fieldOnlyForCareChoice(id) }]
          : []),
        ...(careChoice !== undefined && isCareChoice && careChoice !== home.module
          ? [{ file, pointer: "/careChoice", said: say.otherFolder("careChoice", careChoice, id) }]
          : []),
      ];
    }),
};
