/** `add-on`: the unit has an add-on assignment, from its first day through the day it ends. */
import type { ConditionOf, Registers } from "../../rulebook/model.ts";
import {
  addOnTitle,
  canonical,
  holdsOn,
  missingPart,
  partUsed,
  placed,
  type HeldAddOn,
  type Placed,
} from "../profile.ts";
import type { Unit } from "../unit.ts";
import { describeAddOn } from "../words/describe.ts";
import { ready, restsOnFacts, restsOnMissing, type ReadyCondition } from "./ready.ts";

type AddOn = ConditionOf<"add-on">;

export function readyAddOn({ holds }: AddOn, registers: Registers): ReadyCondition {
  const wanted = canonical(registers, "addOns", holds);
  const held = ({ profile, date }: Unit): readonly Placed<HeldAddOn>[] | null =>
    placed(profile.addOns)?.filter(
      ({ entry }) =>
        canonical(registers, "addOns", entry.id) === wanted && holdsOn(date, { from: entry.from, through: entry.ends }),
    ) ?? null;
  return ready(
    (unit) => {
      const rows = held(unit);
      if (rows === null) return "unknown";
      return rows.length > 0 ? "yes" : "no";
    },
    (unit) => {
      const rows = held(unit);
      const missing = missingPart("addOns");
      if (rows === null) return restsOnMissing(missing);
      return restsOnFacts(
        rows.map(({ entry, index }) => partUsed(unit.profile, "addOns", index, missing.title, entry.id)),
      );
    },
  );
}

export function addOnInWords({ holds }: AddOn, registers: Registers): string {
  return describeAddOn(addOnTitle(registers, holds));
}
