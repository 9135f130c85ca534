/** One fault in every item of a list or group is one thing to mend: the first are told, and where the others stand. */
import { groupBy } from "../quantity/group.ts";
import type { Finding } from "./finding.ts";
import { LIMITS } from "./limits.ts";
import { andMore } from "./words/fields.ts";

/** The findings of one file, in the order they came, with those of one kind in one list or group summed up: `most` are told. */
export function repeatsSummedUp(
  findings: readonly Finding[],
  most: number = LIMITS.sameFaultPerFile,
): readonly Finding[] {
  const kinds = groupBy(findings, kindOf);
  if (kinds.size === findings.length) return findings;
  const left = new Map([...kinds.values()].flatMap((same) => toldOf(same, most)));
  return findings.flatMap((it) => left.get(it) ?? []);
}

/** The same code at the same place of every item; a field's group counts as an item beside those around it. */
function kindOf({ code, severity, pointer }: Finding): string {
  return `${severity} ${code} ${pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*").replace(/\/[^/]*(\/[^/]*)$/, "/*$1")}`;
}

/** Those of one kind that are told. The last of them says where the others are. */
function toldOf(same: readonly Finding[], most: number): readonly (readonly [Finding, Finding])[] {
  const rest = same.slice(most).map(({ where }) => where.line);
  return same
    .slice(0, most)
    .map((it, index) => [
      it,
      rest.length > 0 && index === most - 1 ? { ...it, message: `${it.message} ${andMore(rest)}` } : it,
    ]);
}
