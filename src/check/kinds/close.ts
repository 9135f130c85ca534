/** What a unit can change so that it meets a check. Whoever asks for no suggestions carries nothing of it. */
import { closeAttested } from "../attest.ts";
import type { Closing } from "../outcome.ts";
import type { Unit } from "../unit.ts";
import { closeAll } from "./all.ts";
import { closeAllowedSet } from "./allowed-set.ts";
import { closeAny } from "./any.ts";
import { closeDeadline } from "./deadline.ts";
import { closeNoticePeriod } from "./notice-period.ts";
import { closeNumber } from "./number.ts";
import { closeOneOf } from "./one-of.ts";
import { closeOpeningChannels } from "./opening-channels.ts";
import { closeOpeningHours } from "./opening-hours.ts";
import { closeRatio } from "./ratio.ts";
import type { ReadyCheck } from "./ready.ts";
import { closeRequiredSet } from "./required-set.ts";
import { closeShare } from "./share.ts";
import { closeStaffing } from "./staffing.ts";
import { closeTimeBetween } from "./time-between.ts";

/** The changes that would each alone close the gap, if the evaluator agrees. None where the check is not broken. */
export function closeCheck(check: ReadyCheck, unit: Unit): readonly Closing[] {
  if (check.state(unit) !== "not-met") return [];
  switch (check.kind) {
    case "opening-hours":
      return closeOpeningHours(check, unit);
    case "opening-channels":
      return closeOpeningChannels(check, unit);
    case "staffing":
      return closeStaffing(check, unit);
    case "number":
      return closeNumber(check, unit);
    case "share":
      return closeShare(check, unit);
    case "ratio":
      return closeRatio(check, unit);
    case "required-set":
      return closeRequiredSet(check, unit);
    case "allowed-set":
      return closeAllowedSet(check, unit);
    case "one-of":
      return closeOneOf(check, unit);
    case "notice-period":
      return closeNoticePeriod(check, unit);
    case "deadline":
      return closeDeadline(check, unit);
    case "time-between":
      return closeTimeBetween(check, unit);
    case "attestation":
    case "manual":
      return closeAttested(check, unit);
    case "all":
      return closeAll(check, unit, closeCheck);
    case "any":
      return closeAny(check, unit, closeCheck);
    case "when":
      return closeCheck(check.then, unit);
    // What is only assumed to bind the unit is never broken.
    case "assumed":
      return [];
  }
}
