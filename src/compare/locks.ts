/**
 * Locks: a fingerprint of every decided version, and every decided exception, of an edition. What has been decided does
 * not change in silence: a lock that no longer fits stops the generation, unless the rule says why it was corrected.
 */
import { kept } from "../check/lazily.ts";
import { fingerprint } from "../quantity/fingerprint.ts";
import { editionViews, type EditionRule } from "../rulebook/editions.ts";
import { hasContent } from "../rulebook/in-force.ts";
import type { ContentRule, Correction, Edition, IsoDate, RuleId, Rulebook } from "../rulebook/model.ts";
import { normalisedData } from "./text.ts";

/** A decided version, named by its first day, or a decided exception, named by its id, as it was locked. */
export interface LockedPart {
  readonly part: string;
  readonly fingerprint: string;
  /** The last day where one is stated. A rule may be given an end; an end that was given does not move. */
  readonly through: IsoDate | null;
  /** How many corrections it had then: one more allows another content. */
  readonly corrections: number;
}

type LockedRules = Readonly<Record<RuleId, readonly LockedPart[]>>;

/** The locks of one module: by edition year, then by rule. */
export interface ModuleLocks {
  readonly module: string;
  readonly editions: Readonly<Record<string, LockedRules>>;
}

/** A lock that no longer fits and that nothing explains. */
export interface BrokenLock {
  readonly is: "changed" | "gone";
  readonly rule: RuleId;
  readonly part: string;
  /** `<region>/<care choice>/2025`. */
  readonly editions: readonly string[];
}

/** The locks of every module that has editions. An edition to come is not decided, and locks nothing. */
export function locksOf(rulebook: Rulebook): readonly ModuleLocks[] {
  const views = editionViews(rulebook).filter(({ edition }) => edition.state !== "kommande");
  const known: Locked = new Map();
  return rulebook.modules.map(({ id }) => ({
    module: id,
    editions: Object.fromEntries(
      views
        .filter(({ module }) => module.id === id)
        .map(({ edition, rules }) => [
          edition.year,
          Object.fromEntries(rules.map((it) => [it.rule.id, lockedParts(it, edition, known)])),
        ]),
    ),
  }));
}

/** What has been locked before: a version stands in several editions, and says the same in all of them. */
type Locked = Map<object, LockedPart>;

function lockedParts({ rule, versions }: EditionRule, edition: Edition, known: Locked): readonly LockedPart[] {
  const around = { kind: rule.kind, obligation: rule.kind === "requirement" ? rule.obligation : null };
  const exceptions = "exceptions" in rule ? rule.exceptions : [];
  return [
    ...versions.flatMap((version): readonly LockedPart[] => {
      const { standing, ...stated } = version;
      if (standing.status !== "beslutad") return [];
      const { from, through, end } = standing;
      // Where a later version takes over, the last day is the later one's doing.
      return [kept(known, version, () => locked(from, stated, { ...around, from }, end === "stated" ? through : null))];
    }),
    ...exceptions.flatMap((exception): readonly LockedPart[] => {
      const { id, period, status, ...stated } = exception;
      const days = period.precision === "exact" ? period : period.within;
      const isIn = status === "beslutad" && days.from <= edition.through && edition.from <= days.through;
      return isIn ? [kept(known, exception, () => locked(id, stated, { ...around, period }, null))] : [];
    }),
  ];
}

interface Stated {
  readonly corrections: readonly Correction[];
}

/** Sources, assumptions and the like may be bettered at any time: they are no part of what was decided. */
function locked(part: string, stated: Stated, around: object, through: IsoDate | null): LockedPart {
  const content = Object.entries(stated).filter(([key]) => !BESIDE.has(key));
  return {
    part,
    fingerprint: fingerprint(normalisedData({ ...Object.fromEntries(content), ...around })),
    through,
    corrections: stated.corrections.length,
  };
}

const BESIDE: ReadonlySet<string> = new Set(["sources", "decision", "assumptions", "corrections", "assessment"]);

/** Every lock that the rulebook breaks without saying why, each once. */
export function brokenLocks(before: readonly ModuleLocks[], rulebook: Rulebook): readonly BrokenLock[] {
  const now = new Map(locksOf(rulebook).map(({ module, editions }) => [module, editions]));
  const pointers = new Set(
    rulebook.rules.filter(({ kind }) => kind === "moved" || kind === "split").map(({ id }) => id),
  );
  const lockedOf = lockedRules(before);
  const ruleById = new Map(rulebook.rules.filter(hasContent).map((rule) => [rule.id, rule]));
  const broken = new Map<string, BrokenLock>();
  for (const { module, editions } of before) {
    for (const [year, rules] of Object.entries(editions)) {
      for (const [rule, parts] of Object.entries(rules)) {
        // A rule that moved takes its versions along, and its old id points to them.
        if (pointers.has(rule)) continue;
        const content = ruleById.get(rule);
        const places = content === undefined ? [] : correctedPlaces(content, lockedOf.get(rule) ?? new Map());
        for (const { is, part } of faultsOf(parts, now.get(module)?.[year]?.[rule] ?? [], places)) {
          const key = `${rule} ${part}`;
          broken.set(key, { is, rule, part, editions: [...(broken.get(key)?.editions ?? []), `${module}/${year}`] });
        }
      }
    }
  }
  return [...broken.values()];
}

/**
 * A changed part needs a correction of its own; one that is gone from the edition, a correction of what stands in its
 * place: the part itself on other days, one that no lock knows, or a version that covers its first day. Each explains one.
 */
function faultsOf(
  before: readonly LockedPart[],
  now: readonly LockedPart[],
  places: readonly CorrectedPlace[],
): readonly Pick<BrokenLock, "is" | "part">[] {
  const used = new Set<CorrectedPlace>();
  const isExplained = (gone: string): boolean => {
    const free = places.filter((place) => !used.has(place));
    const place = free.find(({ part }) => part === gone) ?? free.find((it) => it.isNew || it.covers(gone));
    if (place !== undefined) used.add(place);
    return place !== undefined;
  };
  return before.flatMap((lock): readonly Pick<BrokenLock, "is" | "part">[] => {
    const own = now.find(({ part }) => part === lock.part);
    if (own === undefined) return isExplained(lock.part) ? [] : [{ is: "gone", part: lock.part }];
    const fits = own.fingerprint === lock.fingerprint && (lock.through === null || own.through === lock.through);
    return fits || own.corrections > lock.corrections ? [] : [{ is: "changed", part: lock.part }];
  });
}

/** A version or an exception with a correction that no lock knew of. */
interface CorrectedPlace {
  readonly part: string;
  /** True where no lock knows the part: then it may stand in another's place. */
  readonly isNew: boolean;
  readonly covers: (day: string) => boolean;
}

/** How many corrections each part of each rule had when it was locked. */
function lockedRules(before: readonly ModuleLocks[]): ReadonlyMap<RuleId, ReadonlyMap<string, number>> {
  const locked = new Map<RuleId, Map<string, number>>();
  for (const { editions } of before) {
    for (const [rule, parts] of Object.values(editions).flatMap((it) => Object.entries(it))) {
      const known = locked.get(rule) ?? new Map<string, number>();
      for (const { part, corrections } of parts) known.set(part, Math.max(corrections, known.get(part) ?? 0));
      locked.set(rule, known);
    }
  }
  return locked;
}

function correctedPlaces(rule: ContentRule, known: ReadonlyMap<string, number>): readonly CorrectedPlace[] {
  const place = (part: string, { corrections }: Stated, covers: CorrectedPlace["covers"]): readonly CorrectedPlace[] =>
    corrections.length > (known.get(part) ?? 0) ? [{ part, isNew: !known.has(part), covers }] : [];
  const exceptions = "exceptions" in rule ? rule.exceptions : [];
  return [
    ...rule.versions.flatMap((version) => {
      const { standing } = version;
      if (standing.status !== "beslutad") return [];
      const { from, through } = standing;
      return place(from, version, (day) => from <= day && (through === null || day <= through));
    }),
    ...exceptions.flatMap((exception) => place(exception.id, exception, () => false)),
  ];
}
