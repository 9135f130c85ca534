import { municipalityFault } from "../municipality.ts";
import { REGISTERS } from "../paths.ts";
import * as say from "../words/references.ts";
import { conditionsOf, livingRules, statedParts } from "./parts.ts";
import type { LintContext, LintRule, Problem } from "./rule.ts";

/** Municipality codes are those of the register, which keeps each in its county. */
export const municipalityCodes: LintRule = {
  code: "K302",
  check: (context) => [...inRules(context), ...inRegister(context)],
};

function inRules(context: LintContext): readonly Problem[] {
  if (context.brokenRegisters.has("regions")) return [];
  return livingRules(context).flatMap((living) =>
    statedParts(living)
      .flatMap(conditionsOf)
      .flatMap(({ file, pointer, condition }) =>
        condition.kind === "municipality"
          ? condition.in.flatMap((code, index): readonly Problem[] => {
              const said = municipalityFault(code, context.registers);
              return said === null ? [] : [{ file, pointer: `${pointer}/in/${index}`, said }];
            })
          : [],
      ),
  );
}

function inRegister({ registers }: LintContext): readonly Problem[] {
  return registers.regions.flatMap((region, n) =>
    region.municipalities.flatMap(({ code }, index): readonly Problem[] =>
      code.startsWith(region.code)
        ? []
        : [
            {
              file: REGISTERS.regions,
              pointer: `/regions/${n}/municipalities/${index}/code`,
              said: say.codeOutsideCounty(code, region.code),
            },
          ],
    ),
  );
}
