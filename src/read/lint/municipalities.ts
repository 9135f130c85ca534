import { municipalityGroup } from "../../rulebook/municipalities.ts";
import { municipalityFault, municipalityNamed } from "../municipality.ts";
import { REGISTERS } from "../paths.ts";
import { suggestion } from "../suggest.ts";
import type { Said } from "../words/said.ts";
import * as say from "../words/references.ts";
import { conditionsOf, livingRules, statedParts } from "./parts.ts";
import type { LintContext, LintRule, Problem } from "./rule.ts";

/** Municipality codes are those of the register, which keeps each in its county. */
export const municipalityCodes: LintRule = {
  code: "K302",
  check: (context) => [...inRules(context), ...inGroups(context), ...inRegister(context)],
};

function inRules(context: LintContext): readonly Problem[] {
  if (context.brokenRegisters.has("regions")) return [];
  return livingRules(context).flatMap((living) =>
    statedParts(living)
      .flatMap(conditionsOf)
      .flatMap(({ file, pointer, condition }) =>
        condition.kind === "municipality"
          ? condition.in.flatMap((code, index): readonly Problem[] => {
              const said = namedFault(code, context.registers);
              return said === null ? [] : [{ file, pointer: `${pointer}/in/${index}`, said }];
            })
          : [],
      ),
  );
}

function namedFault(named: string, registers: LintContext["registers"]): Said | null {
  if (/^[0-9]/.test(named)) return municipalityFault(named, registers);
  if (municipalityGroup(registers, named) !== undefined) return null;
  const groups = registers.municipalityGroups ?? [];
  return say.unknownMunicipalityGroup(
    named,
    suggestion(
      named,
      groups.map(({ id }) => id),
    ),
    municipalityNamed(named, registers),
  );
}

function inGroups({ registers }: LintContext): readonly Problem[] {
  return (registers.municipalityGroups ?? []).flatMap(({ municipalities }, n) =>
    municipalities.flatMap((code, index): readonly Problem[] => {
      const said = municipalityFault(code, registers);
      const pointer = `/municipalityGroups/${n}/municipalities/${index}`;
      return said === null ? [] : [{ file: REGISTERS.regions, pointer, said }];
    }),
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
