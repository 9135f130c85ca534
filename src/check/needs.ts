/** What a requirement asks of a profile: its checks, and every part of the profile that they and its condition may read. */
import type { Check, Grant, Judgement, Requirement, RequirementContent } from "../rulebook/model.ts";
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

/** Every part of a profile that some version or exception of the rule may read. */
export function partsReadBy(rule: Requirement | Grant): readonly Need[] {
  switch (rule.kind) {
    case "requirement":
      return [...rule.versions, ...rule.exceptions].flatMap(contentNeeds);
    case "grant":
      return rule.versions.flatMap(({ eligibility }) => (eligibility === null ? [] : neededFacts(eligibility)));
  }
}
