/** What the comparison engine says of each rule, day by day and between two days, computed once per rulebook. */
import { describeCheck } from "../../src/check/kinds/index.ts";
import type { Change } from "../../src/compare/change.ts";
import { diffPair } from "../../src/compare/diff.ts";
import { standingProposals, type StandingProposal } from "../../src/compare/proposals.ts";
import { addDays } from "../../src/quantity/calendar.ts";
import { ruleBreakpoints, situationOn } from "../../src/rulebook/in-force.ts";
import type { Citation, ContentRule, IsoDate, Rulebook } from "../../src/rulebook/model.ts";
import { contentChecks, exceptionsOf, versionsOf } from "../versions.ts";
import { sectionOn } from "../../src/rulebook/modules.ts";

/** A change of one rule on one day. */
export interface Step {
  readonly rule: ContentRule;
  /** The first day of the new state. */
  readonly from: IsoDate;
  readonly change: Change;
}

/** What a rule says on a day, with an exception that covers or may cover it in place of the version. */
export interface Stated {
  readonly text: string;
  /** The check in words, or null when there is none or several readings. */
  readonly requirement: string | null;
  readonly sources: readonly Citation[];
  readonly decision: string | null;
  /** On the rule's page. */
  readonly anchor: string;
}

interface Memory {
  readonly changes: Map<string, Change | null>;
  readonly proposals: Map<IsoDate, readonly StandingProposal[]>;
}

/**
 * Finding a witness can mean trying thousands of units, and the same two states of a rule are compared on many pages.
 * The answers depend on the rulebook alone, which never changes, so they are kept as long as it is.
 */
const memories = new WeakMap<Rulebook, Memory>();

function memoryOf(rulebook: Rulebook): Memory {
  const known = memories.get(rulebook);
  if (known !== undefined) return known;
  const fresh: Memory = { changes: new Map(), proposals: new Map() };
  memories.set(rulebook, fresh);
  return fresh;
}

/** Every change of a rule, the oldest first. */
export function stepsOf(rulebook: Rulebook, rule: ContentRule): readonly Step[] {
  return ruleBreakpoints<unknown>(rule).flatMap((from) => {
    const change = changeBetween(rulebook, rule, addDays(from, -1), from);
    return change === null ? [] : [{ rule, from, change }];
  });
}

/** How a rule differs between two days. Null: it stands as it stood. */
export function changeBetween(rulebook: Rulebook, rule: ContentRule, older: IsoDate, newer: IsoDate): Change | null {
  const [before, after] = [stateName(rule, older), stateName(rule, newer)];
  if (before === after) return null;
  const { changes } = memoryOf(rulebook);
  const sections = [older, newer].map((date) => sectionOn(rulebook.modules, rule, date) ?? "").join(" ");
  const name = `${rule.id} ${before} ${after} ${sections}`;
  const known = changes.get(name);
  if (known !== undefined) return known;
  const pair = { older: rule, newer: rule, flags: [] };
  const change = diffPair(pair, { rulebook, date: older }, { rulebook, date: newer });
  changes.set(name, change);
  return change;
}

/** Names what the rule says on a day: the version in force and an exception from it. */
function stateName(rule: ContentRule, date: IsoDate): string {
  const situation = situationOn<unknown>(rule, date);
  if (situation.is !== "in-force") return "-";
  const { version, exception } = situation;
  const versions: readonly unknown[] = rule.versions;
  return `${versions.indexOf(version)}/${exception?.exception.id ?? ""}`;
}

/** Null when nothing of the rule is in force on the day. */
export function statedOn(rulebook: Rulebook, rule: ContentRule, date: IsoDate): Stated | null {
  const situation = situationOn<unknown>(rule, date);
  if (situation.is !== "in-force") return null;
  const exception = exceptionsOf(rule).find((view) => view.exception === situation.exception?.exception);
  const version = versionsOf(rule).find((view) => view.version === situation.version);
  const view = exception ?? version;
  if (view === undefined) return null;
  const { text, sources, decision } = "exception" in view ? view.exception : view.version;
  const [check, ...others] = contentChecks(view.content);
  const requirement = check === undefined || others.length > 0 ? null : describeCheck(check, rulebook.registers);
  return { text, requirement, sources, decision, anchor: view.anchor };
}

/** What is proposed, beside what is in force on the day. */
export function proposalsBeside(rulebook: Rulebook, date: IsoDate): readonly StandingProposal[] {
  const { proposals } = memoryOf(rulebook);
  const known = proposals.get(date);
  if (known !== undefined) return known;
  const fresh = standingProposals({ rulebook, date });
  proposals.set(date, fresh);
  return fresh;
}
