/** `one-of`: a fact has one of the given values. */
import type { CheckOf, Registers } from "../../rulebook/model.ts";
import { changeFact } from "../words/closing.ts";
import { describeOneOf } from "../words/describe.ts";
import { mustBeOneOf, setCompared } from "../words/outcome.ts";
import { codeReader, factOf, setFact } from "../facts.ts";
import { ready, type Finding, type Setting } from "../compiled.ts";
import type { Closing, Distance, Outcome } from "../outcome.ts";
import { met, notMet, unknown } from "../outcomes.ts";
import { codeTitles } from "../sets.ts";
import type { Unit } from "../unit.ts";
import { valuesAt, type Stated } from "../anatomy.ts";

type OneOfCheck = CheckOf<"one-of">;

export function readyOneOf({ fact, values }: OneOfCheck, { registers }: Setting) {
  const reader = codeReader(registers, fact);
  return ready("one-of", { reader, values }, (unit): Finding => {
    const value = reader.value(unit);
    if (value === null) return { state: "unknown" };
    return { state: values.includes(value) ? "met" : "not-met" };
  });
}

export function tellOneOf(it: ReturnType<typeof readyOneOf>, unit: Unit): Outcome {
  const { reader, values } = it.with;
  const { registers } = unit;
  const reading = reader.told(unit);
  if (!reading.known) return unknown({ sentence: reading.sentence }, [reading.missing]);
  const { id: fact, title, type } = reader.fact;
  const source = { kind: "fact", fact } as const;
  const actual = [reading.value];
  const [shown = ""] = codeTitles(source, actual, registers);
  const told = { sentence: setCompared(title, shown), facts: [reading.use] };
  if (it.state(unit) === "met") return met(told, null);
  const sentence = mustBeOneOf(codeTitles(source, values, registers));
  const gap: Distance =
    type === "ja-nej"
      ? { kind: "answer", sentence }
      : { kind: "set", required: values, actual, difference: values, sentence };
  return notMet(told, gap);
}

/** Any of the values will do. */
export function closeOneOf(it: ReturnType<typeof readyOneOf>, unit: Unit): readonly Closing[] {
  const { reader, values } = it.with;
  const { id: fact, title } = reader.fact;
  const now = reader.value(unit);
  const titleOf = (value: string) => codeTitles({ kind: "fact", fact }, [value], unit.registers).join("");
  return values.map((value) => ({
    sentence: changeFact(title, now === null ? "" : titleOf(now), titleOf(value)),
    edits: [setFact(unit.profile, fact, value)],
    oneStepLess: null,
  }));
}

export function describeOneOfCheck({ fact, values }: OneOfCheck, registers: Registers): string {
  return describeOneOf(factOf(registers, fact).title, codeTitles({ kind: "fact", fact }, values, registers));
}

export const oneOfStated: Stated<OneOfCheck> = ({ fact, values }) => ({
  facts: [{ at: "fact", fact, types: ["val", "ja-nej"], values: valuesAt("values", values) }],
});
