/** What a version of a requirement reads from a profile. */
import { conditionNeeds } from "../../src/check/condition.ts";
import { neededFacts } from "../../src/check/kinds/index.ts";
import type { Need } from "../../src/check/kinds/kind.ts";
import type { RequirementContent } from "../../src/rulebook/model.ts";

/** Every part of a profile that one version or exception may read. */
export function needsOfContent({ judgement, when }: RequirementContent): readonly Need[] {
  const condition = when === null ? [] : conditionNeeds(when);
  switch (judgement.by) {
    case "check":
      return [...condition, ...neededFacts(judgement.check)];
    case "readings":
      return [...condition, ...judgement.readings.flatMap(({ check }) => neededFacts(check))];
    case "nothing-yet":
      return condition;
  }
}

/** What is picked from every object in a value, however deep it stands. */
export function found(value: unknown, pick: (it: object) => readonly string[]): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return [...pick(value), ...Object.values(value).flatMap((inner) => found(inner, pick))];
}

/** The texts of an object: among them the codes that a check names. */
export function texts(it: object): readonly string[] {
  return Object.values(it).filter((value) => typeof value === "string");
}
