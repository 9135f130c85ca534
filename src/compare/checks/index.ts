/** How a newer check relates to an older one. A kind of check that cannot be compared does not compile. */
import { describeCheck } from "../../check/kinds/index.ts";
import type { Check, CheckOf, Registers } from "../../rulebook/model.ts";
import { differentKinds } from "../words/relation.ts";
import { isSameData } from "../same-data.ts";
import { compareComposites, isComposite } from "./composite.ts";
import type { Composite } from "./composite.ts";
import { compareDeadlines, compareNoticePeriods } from "./days.ts";
import { compareNumbers, compareShares } from "./figures.ts";
import { compareOpeningChannels, compareOpeningHours } from "./opening.ts";
import { compareRatios } from "./ratio.ts";
import { SAME, undecided } from "./relation.ts";
import type { Relation } from "./relation.ts";
import { compareAllowedSets, compareOneOf, compareRequiredSets } from "./sets.ts";
import { compareStaffing } from "./staffing.ts";
import { compareAttestations, compareManual } from "./statements.ts";
import { compareTimesBetween } from "./time-between.ts";

type SimpleKind = Exclude<Check["kind"], Composite["kind"]>;

/**
 * Two checks of one kind that differ. Antisymmetric: when the two change places, so do tighter and looser. Checks that
 * hold others are compared across kinds, and stand apart.
 */
const COMPARISONS: {
  readonly [K in SimpleKind]: (older: CheckOf<K>, newer: CheckOf<K>, registers: Registers) => Relation;
} = {
  "opening-hours": compareOpeningHours,
  "opening-channels": compareOpeningChannels,
  staffing: compareStaffing,
  number: compareNumbers,
  share: compareShares,
  ratio: compareRatios,
  "required-set": compareRequiredSets,
  "allowed-set": compareAllowedSets,
  "one-of": compareOneOf,
  "notice-period": compareNoticePeriods,
  deadline: compareDeadlines,
  "time-between": compareTimesBetween,
  attestation: compareAttestations,
  manual: compareManual,
};

/**
 * How `newer` relates to `older`. Different kinds cannot be ordered (U8), unless one wraps the other in `all`, `any`
 * or `when`.
 */
export function compareChecks(older: Check, newer: Check, registers: Registers): Relation {
  if (isSameData(older, newer)) return SAME;
  if (isComposite(older) || isComposite(newer)) return compareComposites(older, newer, registers, compareChecks);
  if (older.kind === newer.kind) return compareKind(older.kind, older, newer, registers);
  return undecided("U8", differentKinds(describeCheck(older, registers), describeCheck(newer, registers)));
}

function compareKind<K extends SimpleKind>(
  kind: K,
  older: CheckOf<K>,
  newer: CheckOf<NoInfer<K>>,
  registers: Registers,
): Relation {
  return COMPARISONS[kind](older, newer, registers);
}
