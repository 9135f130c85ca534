/** The closed set of check kinds, made ready to judge units. A kind that is not made ready here does not compile. */
import type { Check } from "../../rulebook/model.ts";
import { readyWhen, type ReadyWhen } from "../applying.ts";
import type { ReadyAssumed } from "../assumed.ts";
import type { ReadyParts, Setting } from "../compiled.ts";
import { compileCondition } from "../condition.ts";
import { readyAll } from "./all.ts";
import { readyAllowedSet } from "./allowed-set.ts";
import { readyAny } from "./any.ts";
import { readyAttestation } from "./attestation.ts";
import { readyDeadline } from "./deadline.ts";
import { readyManual } from "./manual.ts";
import { readyNoticePeriod } from "./notice-period.ts";
import { readyNumber } from "./number.ts";
import { readyOneOf } from "./one-of.ts";
import { readyOpeningChannels } from "./opening-channels.ts";
import { readyOpeningHours } from "./opening-hours.ts";
import { readyRatio } from "./ratio.ts";
import { readyRequiredSet } from "./required-set.ts";
import { readyShare } from "./share.ts";
import { readyStaffing } from "./staffing.ts";
import { readyTimeBetween } from "./time-between.ts";

/** A check of some kind, or of what surrounds one, ready to judge units. */
export type ReadyCheck =
  | ReturnType<
      | typeof readyAllowedSet
      | typeof readyAttestation
      | typeof readyDeadline
      | typeof readyManual
      | typeof readyNoticePeriod
      | typeof readyNumber
      | typeof readyOneOf
      | typeof readyOpeningChannels
      | typeof readyOpeningHours
      | typeof readyRatio
      | typeof readyRequiredSet
      | typeof readyShare
      | typeof readyStaffing
      | typeof readyTimeBetween
    >
  | ReadyParts<"all", ReadyCheck>
  | ReadyParts<"any", ReadyCheck>
  | ReadyWhen<ReadyCheck>
  | ReadyAssumed<ReadyCheck>;

/** What it finds is total: a missing fact gives `unknown`, never an exception, and is never guessed. */
export function compileCheck(check: Check, setting: Setting): ReadyCheck {
  switch (check.kind) {
    case "opening-hours":
      return readyOpeningHours(check, setting);
    case "opening-channels":
      return readyOpeningChannels(check);
    case "staffing":
      return readyStaffing(check, setting);
    case "number":
      return readyNumber(check, setting);
    case "share":
      return readyShare(check, setting);
    case "ratio":
      return readyRatio(check, setting);
    case "required-set":
      return readyRequiredSet(check, setting);
    case "allowed-set":
      return readyAllowedSet(check, setting);
    case "one-of":
      return readyOneOf(check, setting);
    case "notice-period":
      return readyNoticePeriod(check);
    case "deadline":
      return readyDeadline(check, setting);
    case "time-between":
      return readyTimeBetween(check, setting);
    case "attestation":
      return readyAttestation(check, setting);
    case "manual":
      return readyManual(check, setting);
    case "all":
      return readyAll(check.of.map((part) => compileCheck(part, setting)));
    case "any":
      return readyAny(check.of.map((part) => compileCheck(part, setting)));
    case "when":
      return readyWhen(compileCondition(check.if, setting.registers), compileCheck(check.then, setting));
  }
}
