/** The closed set of check kinds. A kind that lacks a module, or a module that lacks a function, does not compile. */
import type { Check, CheckOf, Registers } from "../../rulebook/model.ts";
import type { Outcome } from "../outcome.ts";
import { all } from "./all.ts";
import { allowedSet } from "./allowed-set.ts";
import { any } from "./any.ts";
import { attestation } from "./attestation.ts";
import { deadline } from "./deadline.ts";
import type { CheckContext } from "../context.ts";
import type { Compiled, Setting } from "../compiled.ts";
import type { CheckKind, Dispatch } from "./kind.ts";
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
import { timeBetween } from "./time-between.ts";
import { when } from "./when.ts";
import { unitOf } from "../unit.ts";

/** What a check calls its kind. */
type Kind = Check["kind"];

const DISPATCH: Dispatch = {
  compile: compileCheck,
  describe: describeCheck,
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
  "time-between": timeBetween,
  attestation,
  manual,
  all: all(DISPATCH),
  any: any(DISPATCH),
  when: when(DISPATCH),
};

/** The check ready to judge units. Total: a missing fact gives `unknown`, never an exception. */
export function compileCheck(check: Check, setting: Setting): Compiled {
  return compileKind(check.kind, check, setting);
}

/** Judges one unit on one day. */
export function evaluateCheck(check: Check, context: CheckContext): Outcome {
  return compileCheck(check, context).tell(unitOf(context));
}

/** The check as one Swedish sentence without a full stop. */
export function describeCheck(check: Check, registers: Registers): string {
  return describeKind(check.kind, check, registers);
}

function compileKind<K extends Kind>(kind: K, check: CheckOf<K>, setting: Setting): Compiled {
  return CHECK_KINDS[kind].compile(check, setting);
}

function describeKind<K extends Kind>(kind: K, check: CheckOf<K>, registers: Registers): string {
  return CHECK_KINDS[kind].describe(check, registers);
}
