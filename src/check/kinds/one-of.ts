/** `one-of`: a fact has one of the given values. */
import type { CheckOf } from "../../rulebook/model.ts";
import { changeFact } from "../words/closing.ts";
import { describeOneOf } from "../words/describe.ts";
import { mustBeOneOf, setCompared } from "../words/outcome.ts";
import { factOf, readCode, setFact } from "../facts.ts";
import type { Distance } from "../outcome.ts";
import { met, notMet, unknown } from "../outcomes.ts";
import { codeTitles } from "../sets.ts";
import { factNeed } from "../need.ts";
import { valuesAt, type Stated } from "../anatomy.ts";
import type { CheckKind } from "./kind.ts";

type OneOfCheck = CheckOf<"one-of">;

export const oneOf: CheckKind<OneOfCheck> = {
  evaluate: ({ fact, values }, context) => {
    const { registers, profile } = context;
    const reading = readCode(context, fact);
    if (!reading.known) return unknown({ sentence: reading.sentence }, [reading.missing]);
    const { title, type } = factOf(registers, fact);
    const source = { kind: "fact", fact } as const;
    const actual = [reading.value];
    const [shown = ""] = codeTitles(source, actual, registers);
    const told = { sentence: setCompared(title, shown), facts: [reading.use] };
    if (values.includes(reading.value)) return met(told, null);
    const sentence = mustBeOneOf(codeTitles(source, values, registers));
    const gap: Distance =
      type === "ja-nej"
        ? { kind: "answer", sentence }
        : { kind: "set", required: values, actual, difference: values, sentence };
    const closings = values.map((value) => ({
      sentence: changeFact(title, shown, codeTitles(source, [value], registers).join("")),
      edits: [setFact(profile, fact, value)],
      oneStepLess: null,
    }));
    return notMet(told, gap, closings);
  },
  describe: ({ fact, values }, registers) =>
    describeOneOf(factOf(registers, fact).title, codeTitles({ kind: "fact", fact }, values, registers)),
  reads: ({ fact }) => ({ reads: [factNeed(fact)] }),
};

export const oneOfStated: Stated<OneOfCheck> = ({ fact, values }) => ({
  facts: [{ at: "fact", fact, types: ["val", "ja-nej"], values: valuesAt("values", values) }],
});
