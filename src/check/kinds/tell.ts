/** What a check says of a unit in full: its sentence, the gap, what is missing and what would close it. */
import { tellWhen } from "../applying.ts";
import { tellAssumed } from "../assumed.ts";
import type { Outcome } from "../outcome.ts";
import type { Unit } from "../unit.ts";
import { tellAll } from "./all.ts";
import { tellAllowedSet } from "./allowed-set.ts";
import { tellAny } from "./any.ts";
import { tellAttestation } from "./attestation.ts";
import { tellDeadline } from "./deadline.ts";
import { tellManual } from "./manual.ts";
import { tellNoticePeriod } from "./notice-period.ts";
import { tellNumber } from "./number.ts";
import { tellOneOf } from "./one-of.ts";
import { tellOpeningChannels } from "./opening-channels.ts";
import { tellOpeningHours } from "./opening-hours.ts";
import { tellRatio } from "./ratio.ts";
import type { ReadyCheck } from "./ready.ts";
import { tellRequiredSet } from "./required-set.ts";
import { tellShare } from "./share.ts";
import { tellStaffing } from "./staffing.ts";
import { tellTimeBetween } from "./time-between.ts";

/** The outcome of a unit on its day, in the state that the check finds. */
export function tellCheck(check: ReadyCheck, unit: Unit): Outcome {
  switch (check.kind) {
    case "opening-hours":
      return tellOpeningHours(check, unit);
    case "opening-channels":
      return tellOpeningChannels(check, unit);
    case "staffing":
      return tellStaffing(check, unit);
    case "number":
      return tellNumber(check, unit);
    case "share":
      return tellShare(check, unit);
    case "ratio":
      return tellRatio(check, unit);
    case "required-set":
      return tellRequiredSet(check, unit);
    case "allowed-set":
      return tellAllowedSet(check, unit);
    case "one-of":
      return tellOneOf(check, unit);
    case "notice-period":
      return tellNoticePeriod(check, unit);
    case "deadline":
      return tellDeadline(check, unit);
    case "time-between":
      return tellTimeBetween(check, unit);
    case "attestation":
      return tellAttestation(check, unit);
    case "manual":
      return tellManual(check, unit);
    case "all":
      return tellAll(check, unit, tellCheck);
    case "any":
      return tellAny(check, unit, tellCheck);
    case "when":
      return tellWhen(check, unit, tellCheck);
    case "assumed":
      return tellAssumed(check, unit, tellCheck);
  }
}
