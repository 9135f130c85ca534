/** Proposals beside what is decided: never mixed in with it, and compared with what they would replace. */
import { chapterOf } from "../rulebook/ids.ts";
import { hasContent, situationOn } from "../rulebook/in-force.ts";
import type {
  ContentRule,
  Intended,
  IsoDate,
  Requirement,
  RequirementContent,
  Rulebook,
  RuleId,
  Version,
} from "../rulebook/model.ts";
import type { Axis, Direction, Witness } from "./change.ts";
import { pairRules } from "./pairing.ts";
import { compareProven } from "./proven.ts";
import { carriedByCheck } from "./requirement.ts";
import type { Side } from "./side.ts";
import { demandOf, demandOn, ruleOnSide } from "./rule-on-side.ts";
import { sameContent } from "./text.ts";

/** Proposed by someone, or announced as decided soon. */
type ProposalStatus = "foreslagen" | "aviserad";

/** A version that is not decided, as a reader needs it. */
export interface Proposal {
  readonly rule: RuleId;
  readonly title: string;
  readonly file: string;
  readonly pointer: string;
  readonly status: ProposalStatus;
  readonly intended: Intended | null;
  readonly text: string;
}

/** A proposal and what it would mean beside what is in force. */
export interface StandingProposal extends Proposal {
  /** The requirement in force that it is compared with: its own rule, or one it is related to. Null: it would be new. */
  readonly comparedWith: { readonly rule: RuleId; readonly title: string } | null;
  readonly axes: readonly Axis[];
  readonly witnesses: readonly Witness[];
}

/** A proposal that came, went, was changed or became decided from one rulebook to another. */
export interface ProposalChange {
  readonly is: "added" | "removed" | "changed" | "decided";
  readonly proposal: Proposal;
  /** What it said before, when it was changed. */
  readonly before: Proposal | null;
}

/** Every proposal of the rulebook, beside what is in force on the day. */
export function standingProposals(side: Side): readonly StandingProposal[] {
  return side.rulebook.rules
    .filter(hasContent)
    .flatMap((rule) => proposalsOf(rule).map(({ version, proposal }) => besideForce(rule, version, proposal, side)));
}

/** Which way a proposal would move what it is compared with, all its axes put together. */
export function directionOf(axes: readonly Pick<Axis, "direction">[]): Direction {
  const known = new Set(axes.map(({ direction }) => direction));
  if (known.has("undecided")) return "undecided";
  if (known.has("mixed") || (known.has("tightened") && known.has("relaxed"))) return "mixed";
  if (known.has("tightened")) return "tightened";
  return known.has("relaxed") ? "relaxed" : "none";
}

/** What happened to proposals from one rulebook to another. */
export function proposalChanges(older: Rulebook, newer: Rulebook): readonly ProposalChange[] {
  return pairRules(older, newer).flatMap((pair) => {
    if (pair.older === pair.newer) return [];
    const before = pair.older === null ? [] : proposalsOf(pair.older);
    const after = pair.newer === null ? [] : proposalsOf(pair.newer);
    const gone = before.filter((it) => after.every((other) => !isSame(it, other)));
    const come = after.filter((it) => before.every((other) => !isSame(it, other)));
    const decided = decidedOf(gone, come, newlyDecided(pair.older, pair.newer));
    const left = gone.filter((it) => !decided.includes(it));
    return [
      ...decided.map(({ proposal }): ProposalChange => ({ is: "decided", proposal, before: null })),
      ...Array.from({ length: Math.max(left.length, come.length) }, (_, index) =>
        proposalChange(left[index]?.proposal, come[index]?.proposal),
      ).filter((it) => it !== null),
    ];
  });
}

/**
 * The proposals that were decided: those whose words are, else all that went where no other came in their place. What
 * was decided stands among the changes of what is in force; the proposal has only ceased to be one.
 */
function decidedOf(
  gone: readonly ProposedVersion[],
  come: readonly ProposedVersion[],
  fresh: readonly Version<unknown>[],
): readonly ProposedVersion[] {
  const worded = gone.filter(({ proposal }) => fresh.some(({ text }) => text === proposal.text));
  if (worded.length > 0) return worded;
  return come.length === 0 && gone.length <= fresh.length ? gone : [];
}

/** The versions that are decided now, from a first day that was not decided before. */
function newlyDecided(older: ContentRule | null, newer: ContentRule | null): readonly Version<unknown>[] {
  const known = new Set(decidedVersions(older).map(({ from }) => from));
  return decidedVersions(newer).flatMap(({ from, version }) => (known.has(from) ? [] : [version]));
}

function decidedVersions(
  rule: ContentRule | null,
): readonly { readonly from: IsoDate; readonly version: Version<unknown> }[] {
  const versions: readonly Version<unknown>[] = rule?.versions ?? [];
  return versions.flatMap((version) =>
    version.standing.status === "beslutad" ? [{ from: version.standing.from, version }] : [],
  );
}

function proposalChange(before: Proposal | undefined, after: Proposal | undefined): ProposalChange | null {
  if (after !== undefined)
    return { is: before === undefined ? "added" : "changed", proposal: after, before: before ?? null };
  return before === undefined ? null : { is: "removed", proposal: before, before: null };
}

interface ProposedVersion {
  readonly rule: ContentRule;
  readonly version: Version<unknown>;
  readonly proposal: Proposal;
}

function isSame(a: ProposedVersion, b: ProposedVersion): boolean {
  const { pointer: _a, ...left } = a.proposal;
  const { pointer: _b, ...right } = b.proposal;
  return sameContent(left, right) && sameContent(asked(a), asked(b));
}

/** Sources and assumptions explain a proposal; they are no part of it. Whom and how the rule binds is. */
function asked({ rule, version }: ProposedVersion): unknown {
  const { sources: _s, assumptions: _a, decision: _d, assessment: _as, corrections: _c, ...content } = version;
  const obligation = rule.kind === "requirement" ? rule.obligation : null;
  return [content, obligation, rule.concerns, rule.addressee, rule.consequence];
}

function proposalsOf(rule: ContentRule): readonly ProposedVersion[] {
  const versions: readonly Version<unknown>[] = rule.versions;
  return versions.flatMap((version, index): readonly ProposedVersion[] => {
    const { standing, text } = version;
    if (standing.status !== "foreslagen" && standing.status !== "aviserad") return [];
    const { status, intended } = standing;
    const { id, title, file } = rule;
    return [
      { rule, version, proposal: { rule: id, title, file, pointer: `/versions/${index}`, status, intended, text } },
    ];
  });
}

function besideForce(rule: ContentRule, version: Version<unknown>, proposal: Proposal, side: Side): StandingProposal {
  const alone: StandingProposal = { ...proposal, comparedWith: null, axes: [], witnesses: [] };
  if (rule.kind !== "requirement") return alone;
  const stated = rule.versions.find((it) => it === version);
  const other = inForceBeside(rule, side);
  const now = ruleOnSide(other, side);
  if (stated === undefined || other === null || now === null) return alone;
  const before = demandOn({ ...now, rule: other, version: now.version as Version<RequirementContent> });
  // What follows on a breach belongs to each rule: between two rules it is no difference in what they ask.
  const after = { ...demandOf(rule, stated), consequence: before.consequence };
  if (other !== rule && !(carriedByCheck(before.content) && carriedByCheck(after.content))) return alone;
  const newer = { rule, side, version: stated, exception: null };
  return {
    ...proposal,
    comparedWith: { rule: other.id, title: other.title },
    ...compareProven({ newer, before, after }),
  };
}

/** The rule itself when it is in force; else a requirement beside it in its chapter that it says it is related to. */
function inForceBeside(rule: Requirement, { rulebook, date }: Side): Requirement | null {
  const isInForce = (it: Requirement): boolean => situationOn<RequirementContent>(it, date).is === "in-force";
  if (isInForce(rule)) return rule;
  const related = rulebook.rules.filter(
    (it): it is Requirement =>
      it.kind === "requirement" && rule.related.includes(it.id) && chapterOf(it) === chapterOf(rule),
  );
  return related.find(isInForce) ?? null;
}
