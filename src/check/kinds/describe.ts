/** A check as a strategist would say it: "minst 45 timmar per vecka, vardagar 08–17". */
import type { Check, Registers } from "../../rulebook/model.ts";
import { describeCondition } from "../condition.ts";
import { describeRatioCheck } from "../ratio-words.ts";
import { describeAll, describeAny, describeAttestation, describeManual, describeWhen } from "../words/describe.ts";
import { describeAllowedSetCheck } from "./allowed-set.ts";
import { describeDeadlineCheck } from "./deadline.ts";
import { describeNoticePeriod } from "./notice-period.ts";
import { describeNumberCheck } from "./number.ts";
import { describeOneOfCheck } from "./one-of.ts";
import { describeOpeningChannels } from "./opening-channels.ts";
import { describeOpeningHours } from "./opening-hours.ts";
import { describeRequiredSetCheck } from "./required-set.ts";
import { describeShareCheck } from "./share.ts";
import { describeStaffingCheck } from "./staffing.ts";
import { describeTimeBetweenCheck } from "./time-between.ts";

/** The check as one Swedish sentence without a full stop. */
export function describeCheck(check: Check, registers: Registers): string {
  switch (check.kind) {
    case "opening-hours":
      return describeOpeningHours(check, registers);
    case "opening-channels":
      return describeOpeningChannels(check);
    case "staffing":
      return describeStaffingCheck(check, registers);
    case "number":
      return describeNumberCheck(check, registers);
    case "share":
      return describeShareCheck(check, registers);
    case "ratio":
      return describeRatioCheck(check, registers);
    case "required-set":
      return describeRequiredSetCheck(check, registers);
    case "allowed-set":
      return describeAllowedSetCheck(check, registers);
    case "one-of":
      return describeOneOfCheck(check, registers);
    case "notice-period":
      return describeNoticePeriod(check, registers);
    case "deadline":
      return describeDeadlineCheck(check, registers);
    case "time-between":
      return describeTimeBetweenCheck(check, registers);
    case "attestation":
      return describeAttestation(check.statement);
    case "manual":
      return describeManual(check.because);
    case "all":
      return describeAll(check.of.map((part) => describeCheck(part, registers)));
    case "any":
      return describeAny(check.of.map((part) => describeCheck(part, registers)));
    case "when":
      return describeWhen(describeCondition(check.if, registers), describeCheck(check.then, registers));
  }
}
