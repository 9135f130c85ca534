/** Which rule of the older side a rule of the newer side is to be compared with: its own id, or where it came from. */
import { hasContent } from "../rulebook/in-force.ts";
import type { ContentRule, Rule, RuleId, Rulebook } from "../rulebook/model.ts";
import type { Flag } from "./change.ts";

export interface Pair {
  readonly older: ContentRule | null;
  readonly newer: ContentRule | null;
  readonly flags: readonly Flag[];
  /** The other rules that the older one was split into: only all of them together ask what it asked. */
  readonly siblings?: readonly ContentRule[];
}

/** In the newer side's document order; rules that only the older side has come last. */
export function pairRules(older: Rulebook, newer: Rulebook): readonly Pair[] {
  const before = new Map(older.rules.filter(hasContent).map((rule) => [rule.id, rule]));
  const living = newer.rules.filter(hasContent);
  const now = living.map((rule) => pairFor(rule, before, newer.rules, living));
  const kept = new Set(now.map((pair) => pair.older?.id));
  const gone = [...before.values()].filter(({ id }) => !kept.has(id));
  return [...now, ...gone.map((rule): Pair => ({ older: rule, newer: null, flags: [] }))];
}

function pairFor(
  rule: ContentRule,
  before: ReadonlyMap<RuleId, ContentRule>,
  rules: readonly Rule[],
  living: readonly ContentRule[],
): Pair {
  const own = before.get(rule.id);
  if (own !== undefined) return { older: own, newer: rule, flags: [] };
  const origin = originOf(rule.id, before, rules, new Set());
  if (origin === null) return { older: null, newer: rule, flags: [] };
  const { pointer, older } = origin;
  if (pointer.kind === "moved") return { older, newer: rule, flags: ["moved"] };
  const siblings = living.filter(({ id }) => id !== rule.id && pointer.to.includes(id));
  return { older, newer: rule, flags: ["split"], siblings };
}

type Pointer = Exclude<Rule, ContentRule>;

interface Origin {
  readonly pointer: Pointer;
  readonly older: ContentRule;
}

/** The rule of the older side that pointers lead from, over as many moves as there are. */
function originOf(
  id: RuleId,
  before: ReadonlyMap<RuleId, ContentRule>,
  rules: readonly Rule[],
  seen: ReadonlySet<RuleId>,
): Origin | null {
  const pointer = rules.find((rule): rule is Pointer => !hasContent(rule) && leadsTo(rule, id));
  if (pointer === undefined || seen.has(pointer.id)) return null;
  const older = before.get(pointer.id);
  if (older !== undefined) return { pointer, older };
  return originOf(pointer.id, before, rules, new Set([...seen, pointer.id]));
}

function leadsTo(pointer: Pointer, id: RuleId): boolean {
  return pointer.kind === "moved" ? pointer.to === id : pointer.to.includes(id);
}
