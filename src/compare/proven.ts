/** Two demands compared, with a unit for each direction that is claimed: a direction that no unit shows is for a person to judge. */
import type { Axis, Direction, Witness } from "./change.ts";
import { compareDemands } from "./requirement.ts";
import * as words from "./words/comparison.ts";
import { findWitnesses, type Comparison } from "./witness.ts";

export interface Proven {
  readonly axes: readonly Axis[];
  readonly witnesses: readonly Witness[];
}

/** @throws {ClassificationError} when some unit shows a direction that the tables deny. */
export function compareProven(comparison: Comparison): Proven {
  const { before, after, newer } = comparison;
  const axes = compareDemands(before, after, newer.side.rulebook.registers);
  const witnesses = findWitnesses(comparison, axes);
  return { axes: axes.map((axis) => proven(axis, witnesses)), witnesses };
}

/** Where the tables could not tell, units that show both directions can. */
function proven(axis: Axis, witnesses: readonly Witness[]): Axis {
  if (axis.axis !== "level" && axis.axis !== "scope") return axis;
  const shown: ReadonlySet<Direction> = new Set(witnesses.map(({ direction }) => direction));
  switch (axis.direction) {
    case "none":
      return axis;
    case "undecided":
      return shown.size < 2 ? axis : { ...axis, ...BOTH };
    case "tightened":
    case "relaxed":
      return shown.has(axis.direction) ? axis : unshown(axis);
    case "mixed":
      return shown.size === 2 ? axis : unshown(axis);
  }
}

const BOTH = { direction: "mixed", reason: null, moves: [], sentences: [words.directionProven] } as const;

function unshown(axis: Axis): Axis {
  return { ...axis, direction: "undecided", reason: "U12", sentences: [...axis.sentences, words.noUnitShows] };
}
