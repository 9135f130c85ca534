/** `one-of`: a fact has one of the given values. */
import type { CheckOf } from "../../rulebook/model.ts";
import { changeFact } from "../words/closing.ts";
import { describeOneOf } from "../words/describe.ts";
import { mustBeOneOf, setCompared } from "../words/outcome.ts";
import { codeReader, factOf, setFact } from "../facts.ts";
import { compiled, type Finding } from "../compiled.ts";
import type { Distance } from "../outcome.ts";
import { met, notMet, unknown } from "../outcomes.ts";
import { codeTitles } from "../sets.ts";
import { valuesAt, type Stated } from "../anatomy.ts";
import type { CheckKind } from "./kind.ts";

type OneOfCheck = CheckOf<"one-of">;

export const oneOf: CheckKind<OneOfCheck> = {
  compile: ({ fact, values }, { registers }) => {
    const reader = codeReader(registers, fact);
    return compiled(
      (unit): Finding => {
        const value = reader.value(unit);
        if (value === null) return { state: "unknown" };
        return { state: values.includes(value) ? "met" : "not-met" };
      },
      (unit, { state }) => {
        const reading = reader.told(unit);
        if (!reading.known) return unknown({ sentence: reading.sentence }, [reading.missing]);
        const { title, type } = reader.fact;
        const source = { kind: "fact", fact } as const;
        const actual = [reading.value];
        const [shown = ""] = codeTitles(source, actual, registers);
        const told = { sentence: setCompared(title, shown), facts: [reading.use] };
        if (state === "met") return met(told, null);
        const sentence = mustBeOneOf(codeTitles(source, values, registers));
        const gap: Distance =
          type === "ja-nej"
            ? { kind: "answer", sentence }
            : { kind: "set", required: values, actual, difference: values, sentence };
        const closings = values.map((value) => ({
          sentence: changeFact(title, shown, codeTitles(source, [value], registers).join("")),
          edits: [setFact(unit.profile, fact, value)],
          oneStepLess: null,
        }));
        return notMet(told, gap, closings);
      },
    );
  },
  describe: ({ fact, values }, registers) =>
    describeOneOf(factOf(registers, fact).title, codeTitles({ kind: "fact", fact }, values, registers)),
};

export const oneOfStated: Stated<OneOfCheck> = ({ fact, values }) => ({
  facts: [{ at: "fact", fact, types: ["val", "ja-nej"], values: valuesAt("values", values) }],
});
