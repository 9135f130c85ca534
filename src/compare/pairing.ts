/** Which rule of the older side a rule of the newer side is to be compared with: its own id, or where it came from. */
import { hasContent } from "../rulebook/in-force.ts";
import type { ContentRule, Rule, RuleId, Rulebook } from "../rulebook/model.ts";
import type { Flag } from "./change.ts";

export interface Pair {
  readonly older: ContentRule | null;
  readonly newer: ContentRule | null;
  readonly flags: readonly Flag[];
}

/** In the newer side's document order; rules that only the older side has come last. */
export function pairRules(older: Rulebook, newer: Rulebook): readonly Pair[] {
  const before = new Map(older.rules.filter(hasContent).map((rule) => [rule.id, rule]));
  const origins = originsOf(newer.rules);
  const now = newer.rules.filter(hasContent).map((rule) => pairFor(rule, before, origins.get(rule.id)));
  const kept = new Set(now.map((pair) => pair.older?.id));
  const gone = [...before.values()].filter(({ id }) => !kept.has(id));
  return [...now, ...gone.map((rule): Pair => ({ older: rule, newer: null, flags: [] }))];
}

interface Origin {
  readonly from: RuleId;
  readonly flag: Flag;
}

function pairFor(rule: ContentRule, before: ReadonlyMap<RuleId, ContentRule>, origin: Origin | undefined): Pair {
  const own = before.get(rule.id);
  if (own !== undefined || origin === undefined) return { older: own ?? null, newer: rule, flags: [] };
  return { older: before.get(origin.from) ?? null, newer: rule, flags: [origin.flag] };
}

/** For each id that something was moved or split to, where it came from. */
function originsOf(rules: readonly Rule[]): ReadonlyMap<RuleId, Origin> {
  return new Map(
    rules.flatMap((rule): readonly [RuleId, Origin][] => {
      if (rule.kind === "moved") return [[rule.to, { from: rule.id, flag: "moved" }]];
      if (rule.kind === "split") return rule.to.map((target) => [target, { from: rule.id, flag: "split" }]);
      return [];
    }),
  );
}
