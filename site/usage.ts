/** Who points to what: the rules behind each source, decision, term, fact and question. */
import { neededFacts } from "../src/check/kinds/reads.ts";
import { conditionNeeds } from "../src/check/condition.ts";
import type { Need } from "../src/check/need.ts";
import { startIsAssumed } from "../src/rulebook/in-force.ts";
import type { Citation, ContentRule, IsoDate, Standing } from "../src/rulebook/model.ts";
import type { Site } from "./data.ts";
import { contentChecks, exceptionsOf, versionsOf, type Content, type VersionView } from "./versions.ts";

export function rulesWithSource(site: Site, source: string): readonly ContentRule[] {
  return site.contentRules.filter((rule) => citationsOf(rule).some((citation) => citation.source === source));
}

export function rulesWithDecision(site: Site, decision: string): readonly ContentRule[] {
  return site.contentRules.filter(
    (rule) =>
      versionsOf(rule).some(({ version }) => version.decision === decision || isRepealedBy(version, decision)) ||
      exceptionsOf(rule).some(({ exception }) => exception.decision === decision),
  );
}

function isRepealedBy({ standing }: { readonly standing: Standing }, decision: string): boolean {
  return standing.status === "beslutad" && standing.repealedBy === decision;
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
  return site.contentRules.filter((rule) => needsOf(rule).some((need) => isFact(need, fact)));
}

/** A rule that points to something, and the days on which it does so by decision: null where that is only proposed. */
export interface RuleUse {
  readonly rule: ContentRule;
  readonly decided: { readonly from: IsoDate; readonly isAssumed: boolean; readonly through: IsoDate | null } | null;
}

/** Since when each rule has asked for a fact: a version may ask for what the one before did not. */
export function usesOfFact(site: Site, fact: string): readonly RuleUse[] {
  return rulesNeeding(site, fact).map((rule) =>
    useOf(
      rule,
      versionsOf(rule).filter(({ content }) => needsOfContent(content).some((need) => isFact(need, fact))),
    ),
  );
}

/** A term is pointed out by a rule as a whole. */
export function usesOfTerm(site: Site, term: string): readonly RuleUse[] {
  return rulesWithTerm(site, term).map((rule) => useOf(rule, versionsOf(rule)));
}

function useOf(rule: ContentRule, views: readonly VersionView[]): RuleUse {
  const decided = views.flatMap(({ version }) =>
    version.standing.status === "beslutad" ? [{ ...version.standing, isAssumed: startIsAssumed(version) }] : [],
  );
  const [first, last] = [decided[0], decided.at(-1)];
  if (first === undefined || last === undefined) return { rule, decided: null };
  return { rule, decided: { from: first.from, isAssumed: first.isAssumed, through: last.through } };
}

function isFact(need: Need, fact: string): boolean {
  return need.part === "fact" && need.fact === fact;
}

/** Every part of a unit's profile that some version of the rule may read, each once. */
export function needsOf(rule: ContentRule): readonly Need[] {
  const needs = [...versionsOf(rule), ...exceptionsOf(rule)].flatMap(({ content }) => needsOfContent(content));
  return [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()];
}

function needsOfContent(content: Content): readonly Need[] {
  return [...contentChecks(content).flatMap(neededFacts), ...conditionOf(content)];
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
