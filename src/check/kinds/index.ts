/** The closed set of check kinds. A kind that lacks a module, or a module that lacks a function, does not compile. */
import type { Check, CheckOf, Registers } from "../../rulebook/model.ts";
import type { Outcome } from "../outcome.ts";
import { all } from "./all.ts";
import { allowedSet } from "./allowed-set.ts";
import { any } from "./any.ts";
import { attestation } from "./attestation.ts";
import { compareComposites, isComposite } from "./composite.ts";
import type { Dispatch } from "./composite.ts";
import { deadline } from "./deadline.ts";
import type { CheckContext, CheckKind, Need, Relation } from "./kind.ts";
import { manual } from "./manual.ts";
import { noticePeriod } from "./notice-period.ts";
import { number } from "./number.ts";
import { oneOf } from "./one-of.ts";
import { openingChannels } from "./opening-channels.ts";
import { openingHours } from "./opening-hours.ts";
import { ratio } from "./ratio.ts";
import { requiredSet } from "./required-set.ts";
import { share } from "./share.ts";
import { staffing } from "./staffing.ts";
import { when } from "./when.ts";
import { undecided } from "../relation.ts";
import { differentKinds } from "../../words/check-relation.ts";

type Kind = Check["kind"];

/** What composite kinds need of the others. They get it as a parameter, because an import would be a cycle. */
const DISPATCH: Dispatch = {
  evaluate: evaluateCheck,
  describe: describeCheck,
  compare: compareChecks,
  factsNeeded: neededFacts,
};

const CHECK_KINDS: { readonly [K in Kind]: CheckKind<CheckOf<K>> } = {
  "opening-hours": openingHours,
  "opening-channels": openingChannels,
  staffing,
  number,
  share,
  ratio,
  "required-set": requiredSet,
  "allowed-set": allowedSet,
  "one-of": oneOf,
  "notice-period": noticePeriod,
  deadline,
  attestation,
  manual,
  all: all(DISPATCH),
  any: any(DISPATCH),
  when: when(DISPATCH),
};

/** Judges one unit on one day. Total: a missing fact gives `unknown`, never an exception. */
export function evaluateCheck(check: Check, context: CheckContext): Outcome {
  return evaluateKind(check.kind, check, context);
}

/** The check as one Swedish sentence without a full stop. */
export function describeCheck(check: Check, registers: Registers): string {
  return describeKind(check.kind, check, registers);
}

/**
 * How `newer` relates to `older`. Different kinds cannot be ordered (U8), unless one wraps the other in `all`, `any`
 * or `when`.
 */
export function compareChecks(older: Check, newer: Check, registers: Registers): Relation {
  if (isComposite(older) || isComposite(newer)) return compareComposites(older, newer, registers, DISPATCH);
  if (older.kind === newer.kind) return compareKind(older.kind, older, newer, registers);
  return undecided("U8", differentKinds(describeCheck(older, registers), describeCheck(newer, registers)));
}

/** Every part of a profile that some evaluation of the check may read, each once. */
export function neededFacts(check: Check): readonly Need[] {
  return factsNeededOf(check.kind, check);
}

function evaluateKind<K extends Kind>(kind: K, check: CheckOf<K>, context: CheckContext): Outcome {
  return CHECK_KINDS[kind].evaluate(check, context);
}

function describeKind<K extends Kind>(kind: K, check: CheckOf<K>, registers: Registers): string {
  return CHECK_KINDS[kind].describe(check, registers);
}

function compareKind<K extends Kind>(
  kind: K,
  older: CheckOf<K>,
  newer: CheckOf<NoInfer<K>>,
  registers: Registers,
): Relation {
  return CHECK_KINDS[kind].compare(older, newer, registers);
}

function factsNeededOf<K extends Kind>(kind: K, check: CheckOf<K>): readonly Need[] {
  return CHECK_KINDS[kind].factsNeeded(check);
}
