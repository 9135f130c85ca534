/** The units that a changed rule nearly stops, by rule: the first of them are named, and the rest counted. */
import type { Impact, NearUnit } from "../compare/impact.ts";

/** Those with the least to spare stand first, so the rest are less near. */
const NAMED = 10;

export interface NearGroup {
  readonly title: string;
  readonly named: readonly NearUnit[];
  readonly others: number;
}

export function nearGroups({ rules, near }: Impact): readonly NearGroup[] {
  return rules.flatMap(({ change: { rule, title } }) => {
    const own = near.filter((it) => it.rule === rule);
    return own.length === 0 ? [] : [{ title, named: own.slice(0, NAMED), others: Math.max(own.length - NAMED, 0) }];
  });
}
