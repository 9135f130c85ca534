/** `allowed-set`: the set holds nothing but the codes. An empty set keeps within any. */
import type { CheckOf, Registers } from "../../rulebook/model.ts";
import { removeFromSet, replaceInSet } from "../words/closing.ts";
import { codeList, describeAllowedSet } from "../words/describe.ts";
import { setCompared, setForbidden } from "../words/outcome.ts";
import { ready, type Finding, type Setting } from "../compiled.ts";
import type { Closing, Outcome } from "../outcome.ts";
import { met, notMet, unknown } from "../outcomes.ts";
import {
  canonicalCodes,
  codeTitles,
  setStated,
  setReader,
  replacingCodes,
  sourceTitle,
  withoutCodes,
} from "../sets.ts";
import type { Unit } from "../unit.ts";
import { type Stated } from "../anatomy.ts";

type AllowedSetCheck = CheckOf<"allowed-set">;

export function readyAllowedSet(check: AllowedSetCheck, { registers }: Setting) {
  const reader = setReader(check.of, registers);
  const allowed = canonicalCodes(check.of, check.allowed, registers);
  return ready("allowed-set", { check, reader, allowed }, (unit): Finding => {
    const codes = reader.codes(unit);
    if (codes === null) return { state: "unknown" };
    return { state: codes.every((code) => allowed.includes(code)) ? "met" : "not-met" };
  });
}

export function tellAllowedSet(it: ReturnType<typeof readyAllowedSet>, unit: Unit): Outcome {
  const { check, reader, allowed: required } = it.with;
  const { registers } = unit;
  const reading = reader.told(unit);
  if (!reading.known) return unknown({ sentence: reading.sentence }, [reading.missing]);
  const { codes: actual, facts } = reading;
  const title = sourceTitle(check.of, registers);
  const told = { sentence: setCompared(title, codeList(codeTitles(check.of, actual, registers))), facts };
  if (it.state(unit) === "met") return met(told, null);
  const difference = beyond(required, actual);
  const sentence = setForbidden(codeTitles(check.of, difference, registers));
  const gap = { kind: "set", required, actual, difference, sentence } as const;
  return notMet(told, gap);
}

export function describeAllowedSetCheck(check: AllowedSetCheck, registers: Registers): string {
  return describeAllowedSet(sourceTitle(check.of, registers), codeTitles(check.of, check.allowed, registers));
}

export const allowedSetStated: Stated<AllowedSetCheck> = ({ of, allowed }) => ({
  ...setStated(of, "allowed", allowed),
});

function beyond(allowed: readonly string[], actual: readonly string[]): readonly string[] {
  return actual.filter((code) => !allowed.includes(code));
}

/** What is not allowed is taken away, or replaced by something that is. */
export function closeAllowedSet(it: ReturnType<typeof readyAllowedSet>, unit: Unit): readonly Closing[] {
  const { check, reader, allowed } = it.with;
  const { of } = check;
  const { registers } = unit;
  const actual = reader.codes(unit) ?? [];
  const forbidden = beyond(allowed, actual);
  const title = sourceTitle(of, registers);
  const titles = codeTitles(of, forbidden, registers);
  const allButOne = forbidden.slice(0, -1);
  const removal: Closing = {
    sentence: removeFromSet(title, titles),
    edits: withoutCodes(of, actual, forbidden, unit),
    oneStepLess: withoutCodes(of, actual, allButOne, unit),
  };
  const replacements = allowed.flatMap((by): readonly Closing[] => {
    const edits = replacingCodes(of, forbidden, by, unit);
    const sentence = replaceInSet(title, titles, codeTitles(of, [by], registers).join(""));
    return edits.length === 0 ? [] : [{ sentence, edits, oneStepLess: edits.slice(0, -1) }];
  });
  return [removal, ...replacements];
}
