/** Who points to what: the rules behind each source, decision, term, fact and question. */
import { neededFacts } from "../src/check/kinds/index.ts";
import { conditionNeeds } from "../src/check/condition.ts";
import type { Need } from "../src/check/kinds/kind.ts";
import type { Citation, ContentRule } from "../src/rulebook/model.ts";
import type { Site } from "./data.ts";
import { checksOf, exceptionsOf, versionsOf, type Content } from "./versions.ts";

export function rulesWithSource(site: Site, source: string): readonly ContentRule[] {
  return site.contentRules.filter((rule) => citationsOf(rule).some((citation) => citation.source === source));
}

export function rulesWithDecision(site: Site, decision: string): readonly ContentRule[] {
  return site.contentRules.filter(
    (rule) =>
      versionsOf(rule).some(({ version }) => version.decision === decision) ||
      exceptionsOf(rule).some(({ exception }) => exception.decision === decision),
  );
}

export function rulesWithTerm(site: Site, term: string): readonly ContentRule[] {
  return site.contentRules.filter((rule) => rule.terms.includes(term));
}

export function rulesDefining(site: Site, term: string): readonly ContentRule[] {
  return site.contentRules.filter((rule) => rule.kind === "definition" && rule.term === term);
}

export function rulesWithQuestion(site: Site, question: string): readonly ContentRule[] {
  return site.contentRules.filter((rule) => rule.questions.includes(question));
}

export function rulesNeeding(site: Site, fact: string): readonly ContentRule[] {
  return site.contentRules.filter((rule) => needsOf(rule).some((need) => need.part === "fact" && need.fact === fact));
}

/** Every part of a unit's profile that some version of the rule may read, each once. */
export function needsOf(rule: ContentRule): readonly Need[] {
  const contents = [...versionsOf(rule), ...exceptionsOf(rule)].map(({ content }) => content);
  const needs = contents.flatMap((content) => [...checksOf(content).flatMap(neededFacts), ...conditionOf(content)]);
  return [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()];
}

function conditionOf(content: Content): readonly Need[] {
  const when = content.is === "judged" || content.is === "amounts" ? content.when : null;
  return when === null ? [] : conditionNeeds(when);
}

function citationsOf(rule: ContentRule): readonly Pick<Citation, "source">[] {
  return [
    ...versionsOf(rule).flatMap(({ version }) => version.sources),
    ...exceptionsOf(rule).flatMap(({ exception }) => exception.sources),
    ...(rule.underReview?.sources ?? []),
  ];
}
