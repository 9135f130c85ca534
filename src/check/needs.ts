/** What a requirement asks of a profile: its checks, and every part of the profile that they and its condition may read. */
import type { Check, Condition, Grant, Judgement, Requirement, RequirementContent } from "../rulebook/model.ts";
import { conditionNeeds } from "./condition.ts";
import { neededFacts, readsOf } from "./kinds/reads.ts";
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

/** Every simple condition that some version or exception of the rule may ask. */
export function conditionsAskedBy(rule: Requirement | Grant): readonly Condition[] {
  switch (rule.kind) {
    case "requirement":
      return [...rule.versions, ...rule.exceptions].flatMap(({ judgement, when }) => [
        ...(when === null ? [] : simpleConditions(when)),
        ...judgementChecks(judgement).flatMap(askedBy),
      ]);
    case "grant":
      return rule.versions.flatMap(({ eligibility }) => (eligibility === null ? [] : askedBy(eligibility)));
  }
}

function askedBy(check: Check): readonly Condition[] {
  const { conditions = [], parts = [] } = readsOf(check);
  return [
    ...conditions.flatMap(({ condition }) => simpleConditions(condition)),
    ...parts.flatMap((part) => askedBy(part.check)),
  ];
}

function simpleConditions(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case "all-of":
    case "any-of":
      return condition.of.flatMap(simpleConditions);
    case "not":
      return simpleConditions(condition.condition);
    case "fact-is":
    case "fact-range":
    case "time-since":
    case "operator":
    case "municipality":
    case "add-on":
      return [condition];
  }
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
