/** Many units counted together: how many came to each verdict, and to each state of each requirement. */
import type { RuleId } from "../rulebook/model.ts";
import type { State, Verdict } from "./result.ts";
import type { UnitStates } from "./states.ts";

export type StateCounts = Readonly<Record<State, number>>;

export interface FleetSum {
  /** How many units were judged, and how many could not be read. */
  readonly judged: number;
  readonly unread: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly rules: ReadonlyMap<RuleId, StateCounts>;
}

/** Counts units one by one, so that none of them has to be kept. */
export interface FleetCounter {
  readonly count: (unit: UnitStates) => void;
  readonly countUnread: () => void;
  readonly sum: () => FleetSum;
}

export function fleetCounter(): FleetCounter {
  const verdicts: Record<Verdict, number> = { meets: 0, "does-not-meet": 0, "cannot-conclude": 0 };
  const rules = new Map<RuleId, Record<State, number>>();
  let judged = 0;
  let unread = 0;
  return {
    count: ({ verdict, states }) => {
      judged += 1;
      verdicts[verdict] += 1;
      for (const rule in states) {
        const state = states[rule];
        if (state !== undefined) countsFor(rules, rule)[state] += 1;
      }
    },
    countUnread: () => {
      unread += 1;
    },
    sum: () => ({ judged, unread, verdicts, rules }),
  };
}

function countsFor(rules: Map<RuleId, Record<State, number>>, rule: RuleId): Record<State, number> {
  const known = rules.get(rule);
  if (known !== undefined) return known;
  const counts = {
    met: 0,
    "not-met": 0,
    unknown: 0,
    "needs-attestation": 0,
    "not-applicable": 0,
    upcoming: 0,
    proposed: 0,
  };
  rules.set(rule, counts);
  return counts;
}
