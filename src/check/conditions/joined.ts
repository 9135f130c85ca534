/** `all-of`, `any-of` and `not`: conditions of conditions. */
import { allOf, anyOf } from "../logic.ts";
import { oncePerPlace } from "../profile.ts";
import { ANSWER, ready, type ReadyCondition } from "./ready.ts";

const TRUTH = { yes: "met", no: "not-met", unknown: "unknown" } as const;
const OPPOSITE = { yes: "no", no: "yes", unknown: "unknown" } as const;

export function readyAllOf(parts: readonly ReadyCondition[]): ReadyCondition {
  return joined(parts, allOf);
}

export function readyAnyOf(parts: readonly ReadyCondition[]): ReadyCondition {
  return joined(parts, anyOf);
}

export function readyNot({ holds, tell }: ReadyCondition): ReadyCondition {
  return ready((unit) => OPPOSITE[holds(unit)], tell);
}

function joined(parts: readonly ReadyCondition[], join: typeof allOf): ReadyCondition {
  return ready(
    (unit) => ANSWER[join(parts.map(({ holds }) => TRUTH[holds(unit)]))],
    (unit) => {
      const told = parts.map(({ tell }) => tell(unit));
      return {
        facts: oncePerPlace(told.flatMap(({ facts }) => facts)),
        missing: oncePerPlace(told.flatMap(({ missing }) => missing)),
        notes: told.flatMap(({ notes }) => notes),
      };
    },
  );
}
