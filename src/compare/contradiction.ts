/**
 * The alarm of an impact run: a real unit shows a direction that the comparison denies. Then the classifier or the
 * evaluator has a fault, and no number of the run can be trusted.
 */
import type { Outcome, OutcomeState } from "../check/outcome.ts";
import type { Change, Direction, Witness } from "./change.ts";
import { directionShown } from "./trial.ts";

/** A unit on one side of a change. */
export interface TriedSide {
  readonly state: OutcomeState;
  /** The outcome in full, made when somebody asks. */
  readonly told: () => Outcome;
}

/** A unit judged on both sides of a change. */
interface Tried {
  readonly change: Change;
  readonly unit: string;
  /** Null where the requirement is not in force on that side. */
  readonly before: TriedSide | null;
  readonly after: TriedSide | null;
}

/** A unit shows a direction that the comparison of its rule denies. No answer is given then: it is a fault of the package. */
export class ContradictionError extends Error {
  readonly change: Change;
  readonly unit: string;
  readonly direction: Witness["direction"];
  /** The outcomes with their parts, older first: together they are the trace. */
  readonly outcomes: readonly [Outcome, Outcome];

  constructor({ change, unit }: Tried, direction: Witness["direction"], outcomes: readonly [Outcome, Outcome]) {
    super(`${change.rule}: ${change.class}, ${outcomes[0].state} → ${outcomes[1].state}`);
    this.name = "ContradictionError";
    this.change = change;
    this.unit = unit;
    this.direction = direction;
    this.outcomes = outcomes;
  }
}

/** @throws {ContradictionError} when the outcome moves in a direction that the comparison denies. */
export function refuseContradiction(tried: Tried): void {
  const { change, before, after } = tried;
  if (before === null || after === null) return;
  const shown = directionShown(before.state, after.state);
  if (shown === null) return;
  const allowed = directionsOf(change);
  if (allowed.has("mixed") || allowed.has("undecided") || allowed.has(shown)) return;
  throw new ContradictionError(tried, shown, [before.told(), after.told()]);
}

/** What the comparison says of whom the requirement stops: what surrounds it (consequence, follow-up) moves no unit. */
function directionsOf({ axes }: Change): ReadonlySet<Direction> {
  const deciding = axes.filter(({ axis }) => axis === "level" || axis === "scope" || axis === "terms");
  return new Set(deciding.map(({ direction }) => direction));
}
