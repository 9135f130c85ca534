/** What surrounds a rule's versions and is not dated: whom it concerns, who answers for it, what it is called. */
import { compareSets } from "./checks/relation.ts";
import type { CareChoice, ContentRule } from "../rulebook/model.ts";
import { unitsName, type PlaceNames } from "../rulebook/words/names.ts";
import * as words from "./words/comparison.ts";
import type { Axis } from "./change.ts";
import { sameText } from "./text.ts";

/** `names` is what the care choices are called. */
export function compareSurroundings(older: ContentRule, newer: ContentRule, names: PlaceNames): readonly Axis[] {
  return [...concernsAxis(older, newer, names), ...addresseeAxis(older, newer), ...titleAxis(older, newer)];
}

/** More care choices: more units can be in breach. */
function concernsAxis(
  { concerns: older }: ContentRule,
  { concerns: newer }: ContentRule,
  names: PlaceNames,
): readonly Axis[] {
  const called = (careChoices: readonly CareChoice[]): readonly string[] =>
    careChoices.map((it) => unitsName(names, it));
  const added = called(newer.filter((it) => !older.includes(it)));
  const removed = called(older.filter((it) => !newer.includes(it)));
  const sentences = [
    ...(added.length === 0 ? [] : [words.concernsMore(added)]),
    ...(removed.length === 0 ? [] : [words.concernsFewer(removed)]),
  ];
  switch (compareSets(older, newer)) {
    case "same":
      return [];
    case "tighter":
      return [{ axis: "scope", direction: "relaxed", reason: null, moves: [], sentences }];
    case "looser":
      return [{ axis: "scope", direction: "tightened", reason: null, moves: [], sentences }];
    case "mixed":
      return [{ axis: "scope", direction: "mixed", reason: null, moves: [], sentences }];
  }
}

function addresseeAxis({ addressee: older }: ContentRule, { addressee: newer }: ContentRule): readonly Axis[] {
  if (older === newer) return [];
  return [
    {
      axis: "scope",
      direction: "undecided",
      reason: "U1",
      moves: [],
      sentences: [words.addresseeChanged(older, newer)],
    },
  ];
}

function titleAxis({ title: older }: ContentRule, { title: newer }: ContentRule): readonly Axis[] {
  if (sameText(older, newer)) return [];
  return [{ axis: "text", direction: "none", reason: null, moves: [], sentences: [words.titleChanged(older, newer)] }];
}
