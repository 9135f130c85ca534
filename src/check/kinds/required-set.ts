/** `required-set`: the set holds all of the codes, or at least some number of them. */
import type { CheckOf, Registers } from "../../rulebook/model.ts";
import { addToSet } from "../words/closing.ts";
import { codeList, describeRequiredSet } from "../words/describe.ts";
import { setChoose, setCompared, setMissing, setSpare } from "../words/outcome.ts";
import { ready, type Finding, type Setting } from "../compiled.ts";
import { atLeastOf } from "../logic.ts";
import type { Closing, Distance, Outcome } from "../outcome.ts";
import { met, notMet, unknown } from "../outcomes.ts";
import { canonicalCodes, codeTitles, setStated, setReader, sourceTitle, withCodes } from "../sets.ts";
import type { Unit } from "../unit.ts";
import { numbersAt, type Stated } from "../anatomy.ts";

type RequiredSetCheck = CheckOf<"required-set">;

export function readyRequiredSet(check: RequiredSetCheck, { registers }: Setting) {
  const reader = setReader(check.of, registers);
  const required = canonicalCodes(check.of, check.required, registers);
  const needed = atLeast(check);
  return ready("required-set", { check, reader, required }, (unit): Finding => {
    const codes = reader.codes(unit);
    if (codes === null) return { state: "unknown" };
    return {
      state: atLeastOf(
        needed,
        required.map((code) => (codes.includes(code) ? "met" : "not-met")),
      ),
    };
  });
}

export function tellRequiredSet(it: ReturnType<typeof readyRequiredSet>, unit: Unit): Outcome {
  const { check, reader, required } = it.with;
  const { registers } = unit;
  const reading = reader.told(unit);
  if (!reading.known) return unknown({ sentence: reading.sentence }, [reading.missing]);
  const { codes, facts } = reading;
  const missing = lacking(required, codes);
  const title = sourceTitle(check.of, registers);
  const told = { sentence: setCompared(title, codeList(codeTitles(check.of, codes, registers))), facts };
  const distance = distanceOf(check, required, codes, missing, registers);
  return it.state(unit) === "met" ? met(told, distance) : notMet(told, distance);
}

/** As many as are needed of those that are missing. */
export function closeRequiredSet(it: ReturnType<typeof readyRequiredSet>, unit: Unit): readonly Closing[] {
  const { check, reader, required } = it.with;
  const { of } = check;
  const present = reader.codes(unit);
  if (present === null) return [];
  const missing = lacking(required, present);
  const short = atLeast(check) - (required.length - missing.length);
  const added = missing.slice(0, short);
  if (added.length < short) return [];
  const title = sourceTitle(of, unit.registers);
  return [
    {
      sentence: addToSet(title, codeTitles(of, added, unit.registers)),
      edits: withCodes(of, present, added, unit),
      oneStepLess: withCodes(of, present, added.slice(0, -1), unit),
    },
  ];
}

export function describeRequiredSetCheck(check: RequiredSetCheck, registers: Registers): string {
  return describeRequiredSet(
    sourceTitle(check.of, registers),
    codeTitles(check.of, check.required, registers),
    check.atLeast ?? null,
  );
}

export const requiredSetStated: Stated<RequiredSetCheck> = ({ of, required, atLeast }) => ({
  ...setStated(of, "required", required),
  figures: numbersAt({ atLeast }, null),
});

function lacking(required: readonly string[], codes: readonly string[]): readonly string[] {
  return required.filter((code) => !codes.includes(code));
}

function atLeast({ atLeast, required }: RequiredSetCheck): number {
  return atLeast ?? required.length;
}

/** On a breach the codes that are missing, of which enough must be chosen; else those beyond what is needed. */
function distanceOf(
  check: RequiredSetCheck,
  required: readonly string[],
  actual: readonly string[],
  missing: readonly string[],
  registers: Registers,
): Distance {
  const needed = atLeast(check);
  const held = required.filter((code) => !missing.includes(code));
  const titles = codeTitles(check.of, missing, registers);
  const short = needed - held.length;
  if (short <= 0) {
    return { kind: "set", required, actual, difference: held.slice(needed), sentence: setSpare(-short) };
  }
  const sentence = short === missing.length ? setMissing(titles) : setChoose(short, titles);
  return { kind: "set", required, actual, difference: missing, sentence };
}
