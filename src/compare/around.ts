/** What surrounds a rule's versions and is not dated: whom it concerns, who answers for it, what it is called. */
import { compareSets } from "./checks/relation.ts";
import type { CareChoice, ContentRule } from "../rulebook/model.ts";
import { unitsName, type PlaceNames } from "../rulebook/words/names.ts";
import * as words from "./words/comparison.ts";
import type { MeaningKind } from "../words/meaning.ts";
import type { Axis } from "./change.ts";
import { movedMeaning } from "./meaning.ts";
import { sameText } from "./text.ts";

/** `names` is what the care choices are called. */
export function compareSurroundings(older: ContentRule, newer: ContentRule, names: PlaceNames): readonly Axis[] {
  return [...concernsAxis(older, newer, names), ...addresseeAxis(older, newer), ...titleAxis(older, newer, names)];
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

/** A heading may be put in other words, but not with another number or negation where no check says what holds. */
function titleAxis(
  { title: older }: ContentRule,
  { title: newer, kind }: ContentRule,
  { careChoices }: PlaceNames,
): readonly Axis[] {
  if (sameText(older, newer)) return [];
  const isMoved = kind !== "requirement" && movedMeaning(older, newer, careChoices, HEADING_WORDS).length > 0;
  return [
    {
      axis: "text",
      direction: isMoved ? "undecided" : "none",
      reason: isMoved ? "U1" : null,
      moves: [],
      sentences: [words.titleChanged(older, newer)],
    },
  ];
}

/** What a heading names is what it is for: another word for it is another heading, and no other rule. */
const HEADING_WORDS: ReadonlySet<MeaningKind> = new Set(["subject", "covered", "joining"]);
