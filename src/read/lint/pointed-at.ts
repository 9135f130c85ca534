/** What many point at and is not there is one thing to mend: it is told at the first of them, with where some others are. */
import { groupBy } from "../../quantity/group.ts";
import type { Finding } from "../finding.ts";
import { LIMITS } from "../limits.ts";
import * as say from "../words/references.ts";

/** The codes whose message names what is not there, and how it is said of many: an entry, or the rows of a source. */
const NOT_THERE: ReadonlyMap<string, typeof say.pointedAtByMany> = new Map([
  ["K302", say.pointedAtByMany],
  ["K310", say.pointedAtByMany],
  ["K315", say.citedByMany],
]);

/** The findings in their order, with those that name the same missing thing as one where they are many. */
export function pointedAtByMany(findings: readonly Finding[]): readonly Finding[] {
  const groups = groupBy(
    findings.filter(({ code }) => NOT_THERE.has(code)),
    ({ code, severity, message }) => `${code} ${severity} ${message}`,
  );
  const told = new Map([...groups.values()].flatMap(toldOf));
  return findings.flatMap((it) => (NOT_THERE.has(it.code) ? (told.get(it) ?? []) : it));
}

function toldOf(same: readonly Finding[]): readonly (readonly [Finding, Finding])[] {
  const [first, ...rest] = same;
  if (first === undefined || same.length <= LIMITS.sameFaultPerFile) return same.map((it) => [it, it]);
  const saidOfMany = NOT_THERE.get(first.code) ?? say.pointedAtByMany;
  const files = new Set(rest.map(({ where }) => where.file)).size;
  const related = rest.slice(0, LIMITS.sameFaultPerFile).map(({ where }) => ({ role: say.POINTED_AT_HERE, where }));
  return [[first, { ...first, ...saidOfMany(first, rest.length, files), related }]];
}
