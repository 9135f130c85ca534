/** One fault in every item of a list is one thing to mend: the first are told, and how many more there are. */
import { groupBy } from "../quantity/group.ts";
import type { Finding } from "./finding.ts";
import { LIMITS } from "./limits.ts";
import { andMore } from "./words/fields.ts";

/** The findings of one file, in the order they came, with those of one kind in one list summed up. */
export function repeatsSummedUp(findings: readonly Finding[]): readonly Finding[] {
  const kinds = groupBy(findings, kindOf);
  if (kinds.size === findings.length) return findings;
  const left = new Set([...kinds.values()].flatMap((same) => same.slice(0, LIMITS.sameFaultPerFile)));
  return findings.filter((it) => left.has(it)).map((it) => withRest(it, kinds.get(kindOf(it)) ?? []));
}

/** The same code at the same place of every item. */
function kindOf({ code, severity, pointer }: Finding): string {
  return `${severity} ${code} ${pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*")}`;
}

/** The last one that is told says how many follow. */
function withRest(told: Finding, same: readonly Finding[]): Finding {
  const rest = same.length - LIMITS.sameFaultPerFile;
  const isLast = rest > 0 && same[LIMITS.sameFaultPerFile - 1] === told;
  return isLast ? { ...told, message: `${told.message} ${andMore(rest)}` } : told;
}
