/**
 * The least version level that a change of the rules asks for. The number speaks of answers: an import or an id that
 * breaks, or an answer about a day that has been, is major; what is decided for a coming day, or more to ask about, is
 * minor; what changes no answer is patch.
 */
import type { Fact, IsoDate, Module, Registers, Rulebook, RuleId } from "../rulebook/model.ts";
import * as words from "./words/version.ts";
import { diffRevisions, type LastingChange } from "./revisions.ts";
import { type FloorReason, LEVELS, type Level } from "./version-level.ts";

export interface VersionFloor {
  /** Null when the rulebooks are the same. */
  readonly level: Level | null;
  /** Every reason, the gravest first. */
  readonly reasons: readonly FloorReason[];
}

/** @param today the first day that is not yet past: answers about days before it are past answers. */
export function versionFloor(older: Rulebook, newer: Rulebook, today: IsoDate): VersionFloor {
  if (JSON.stringify(older) === JSON.stringify(newer)) return { level: null, reasons: [] };
  const { changes, proposals } = diffRevisions(older, newer);
  const ids = new Set(newer.rules.map(({ id }) => id));
  const known = new Set(older.rules.map(({ id }) => id));
  const found = [
    ...older.rules.filter(({ id }) => !ids.has(id)).map(({ id }) => reason("major", id, words.ruleGone(id))),
    ...changes.flatMap((it) => ofChange(it, { today, known, ids })),
    ...proposals.map(({ proposal }) => reason("patch", proposal.rule, words.proposalChanged(proposal.title))),
    ...ofRegisters(older.registers, newer.registers),
    ...ofModules(older.modules, newer.modules),
  ];
  const reasons = found.length === 0 ? [reason("patch", null, words.onlyAround)] : found;
  const sorted = LEVELS.flatMap((level) => reasons.filter((it) => it.level === level));
  return { level: sorted[0]?.level ?? null, reasons: sorted };
}

function reason(level: Level, rule: RuleId | null, sentence: string): FloorReason {
  return { level, rule, sentence };
}

interface Known {
  readonly today: IsoDate;
  readonly known: ReadonlySet<RuleId>;
  readonly ids: ReadonlySet<RuleId>;
}

function ofChange({ change, days }: LastingChange, { today, known, ids }: Known): readonly FloorReason[] {
  const { rule, title } = change;
  // A rule that was not there before is more to ask about, however old it is; one that is gone is told as gone.
  if (change.class === "new" && !known.has(rule)) return [reason("minor", rule, words.ruleAdded(title))];
  if (change.class === "withdrawn" && !ids.has(rule)) return [];
  if (change.class === "reworded") return [reason("patch", rule, words.reworded(title))];
  const past = days.find(({ from }) => from < today);
  return past === undefined
    ? [reason("minor", rule, words.coming(title, change.class, days[0].from))]
    : [reason("major", rule, words.pastAnswer(title, change.class, past.from))];
}

interface Named {
  readonly id: string;
}

function ofRegisters(older: Registers, newer: Registers): readonly FloorReason[] {
  const vocabularies = ["professions", "competences", "roles", "services", "addOns"] as const;
  return [
    ...ofIds(older.facts, newer.facts, words.registerNames.fact),
    ...newer.facts.flatMap((fact) =>
      ofFact(
        older.facts.find(({ id }) => id === fact.id),
        fact,
      ),
    ),
    ...vocabularies.flatMap((name) =>
      ofIds(older.professions[name], newer.professions[name], words.registerNames.code),
    ),
    ...ofIds(older.questions, newer.questions, words.registerNames.question),
  ];
}

/** An id that is gone breaks whoever uses it; a new one is more to ask about. */
function ofIds(older: readonly Named[], newer: readonly Named[], what: string): readonly FloorReason[] {
  const [before, after] = [new Set(older.map(({ id }) => id)), new Set(newer.map(({ id }) => id))];
  return [
    ...[...before].filter((id) => !after.has(id)).map((id) => reason("major", null, words.idGone(what, id))),
    ...[...after].filter((id) => !before.has(id)).map((id) => reason("minor", null, words.idAdded(what, id))),
  ];
}

function ofFact(older: Fact | undefined, newer: Fact): readonly FloorReason[] {
  if (older === undefined) return [];
  const retyped = older.type === newer.type ? [] : [reason("major", null, words.factRetyped(newer.id))];
  return [...retyped, ...ofIds(older.values ?? [], newer.values ?? [], words.valueOf(newer.id))];
}

function ofModules(older: readonly Module[], newer: readonly Module[]): readonly FloorReason[] {
  const editions = (modules: readonly Module[]): readonly Named[] => modules.flatMap((module) => module.editions);
  return [
    ...ofIds(older, newer, words.registerNames.module),
    ...ofIds(editions(older), editions(newer), words.registerNames.edition),
  ];
}
