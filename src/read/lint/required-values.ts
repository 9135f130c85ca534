import * as say from "../words/references.ts";
import { REGISTERS } from "../paths.ts";
import { livingRules } from "./parts.ts";
import type { Living } from "./parts.ts";
import type { LintContext, LintRule, Problem } from "./rule.ts";

/** Fields that are needed only beside some other value, which the form of the file cannot say. */
export const requiredValues: LintRule = {
  code: "K202",
  check: (context) => [...facts(context), ...modules(context), ...livingRules(context).flatMap(tableInputs)],
};

function facts({ registers }: LintContext): readonly Problem[] {
  return registers.facts.flatMap(({ type, values }, n) =>
    (type === "val" || type === "mangd") && values === undefined
      ? [
          {
            file: REGISTERS.facts,
            pointer: `/facts/${n}/id`,
            atKey: true,
            said: say.valueNeeded("values", say.VALUES_FOR_CHOICE),
          },
        ]
      : [],
  );
}

function modules(context: LintContext): readonly Problem[] {
  return context.modules.flatMap(({ file, home, editions }) =>
    home.module !== "gemensamt" && home.module !== "other" && editions.careChoice === undefined
      ? [{ file, pointer: "/title", atKey: true, said: say.valueNeeded("careChoice", say.CARE_CHOICE_FOR_FOLDER) }]
      : [],
  );
}

function tableInputs({ authored: { file }, rule }: Living): readonly Problem[] {
  if (rule.kind !== "decision-table") return [];
  return rule.versions.flatMap(({ table }, version) =>
    table.inputs.flatMap((input, n): readonly Problem[] => {
      const pointer = `/versions/${version}/table/inputs/${n}/id`;
      if (input.type === "val" && input.values === undefined) {
        return [{ file, pointer, atKey: true, said: say.valueNeeded("values", say.VALUES_FOR_INPUT) }];
      }
      return input.type === "tal" && input.domain === undefined
        ? [{ file, pointer, atKey: true, said: say.valueNeeded("domain", say.DOMAIN_FOR_NUMBER) }]
        : [];
    }),
  );
}
