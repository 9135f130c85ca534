/** What a requirement asks of a profile: its checks, and every part of the profile that they and its condition may read. */
import type { Check, Judgement, RequirementContent } from "../rulebook/model.ts";
import { conditionNeeds } from "./condition.ts";
import { neededFacts } from "./kinds/index.ts";
import type { Need } from "./need.ts";

/** The check, or that of each reading; none where nothing can be judged yet. */
export function judgementChecks(judgement: Judgement): readonly Check[] {
  switch (judgement.by) {
    case "check":
      return [judgement.check];
    case "readings":
      return judgement.readings.map(({ check }) => check);
    case "nothing-yet":
      return [];
  }
}

/** Every part of a profile that one version or exception may read. */
export function contentNeeds({ judgement, when }: RequirementContent): readonly Need[] {
  const condition = when === null ? [] : conditionNeeds(when);
  return [...condition, ...judgementChecks(judgement).flatMap(neededFacts)];
}
