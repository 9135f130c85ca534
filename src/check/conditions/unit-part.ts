/** `operator` and `municipality`: who runs the unit, and where it lies. */
import type { ConditionOf, Registers } from "../../rulebook/model.ts";
import { municipalitiesIn, municipalityGroup } from "../../rulebook/municipalities.ts";
import { municipalityName } from "../../rulebook/words/names.ts";
import { missingPart } from "../profile.ts";
import { describeMunicipality, describeOperator } from "../words/describe.ts";
import { ready, restsOnFacts, restsOnMissing, type ReadyCondition } from "./ready.ts";

export function readyOperator({ is }: ConditionOf<"operator">): ReadyCondition {
  return unitPart("operator", (operator) => operator === is);
}

export function readyMunicipality(condition: ConditionOf<"municipality">, registers: Registers): ReadyCondition {
  const codes = municipalitiesIn(condition.in, registers);
  return unitPart("municipality", (code) => codes.includes(code));
}

export function operatorInWords({ is }: ConditionOf<"operator">): string {
  return describeOperator(is);
}

/** Codes by their names, and each group by its own. */
export function municipalityInWords({ in: named }: ConditionOf<"municipality">, registers: Registers): string {
  const groups = named.flatMap((it) => municipalityGroup(registers, it)?.name ?? []);
  const codes = named.filter((it) => municipalityGroup(registers, it) === undefined);
  return describeMunicipality(
    codes.map((code) => municipalityName(registers, code)),
    groups,
  );
}

function unitPart(part: "operator" | "municipality", test: (value: string) => boolean): ReadyCondition {
  return ready(
    ({ profile }) => {
      const value = profile.unit[part];
      if (value === undefined) return "unknown";
      return test(value) ? "yes" : "no";
    },
    ({ profile }) => {
      const value = profile.unit[part];
      const missing = missingPart(part);
      const { title, pointer } = missing;
      if (value === undefined) return restsOnMissing(missing);
      return restsOnFacts([{ fact: part, title, value, unit: null, asOf: profile.asOf ?? null, pointer }]);
    },
  );
}
