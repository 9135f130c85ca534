import * as say from "../words/references.ts";
import { REGISTERS } from "../paths.ts";
import { comparedWithItself } from "../words/substance.ts";
import type { CheckPart } from "./by-kind.ts";
import { checksOf, livingRules, statedParts, type Living } from "./parts.ts";
import type { LintContext, LintRule, Problem, Spot } from "./rule.ts";

/** Chains of `moved`, `split` and `partOf` come to an end, and nothing is compared with itself or related to itself. */
export const circularReference: LintRule = {
  code: "K304",
  check: (context) => [...chains(context), ...livingRules(context).flatMap(selfReferences)],
};

function chains({ rules, registers }: LintContext): readonly Problem[] {
  return [
    ...circles(
      rules.flatMap(({ id, file, rule }) => {
        if (rule.kind === "moved") return [{ id, to: [rule.to], file, pointer: "/to" }];
        return rule.kind === "split" ? [{ id, to: rule.to, file, pointer: "/to" }] : [];
      }),
    ),
    ...circles(
      registers.facts.flatMap(({ id, partOf }, n) =>
        partOf === undefined ? [] : [{ id, to: [partOf], file: REGISTERS.facts, pointer: `/facts/${n}/partOf` }],
      ),
    ),
  ];
}

function selfReferences(living: Living): readonly Problem[] {
  const { rule, authored } = living;
  const { id, file } = authored;
  const listed = [
    ...(rule.related ?? []).map((to, n) => ({ to, pointer: `/related/${n}` })),
    ...((rule.kind === "counting-rule" ? rule.counts : undefined) ?? []).map((to, n) => ({
      to,
      pointer: `/counts/${n}`,
    })),
  ];
  return [
    ...listed.filter(({ to }) => to === id).map(({ pointer }) => ({ file, pointer, said: say.toItself(id) })),
    ...statedParts(living).flatMap(checksOf).flatMap(sharesOfThemselves),
  ];
}

function sharesOfThemselves({ file, pointer, check }: CheckPart): readonly Problem[] {
  if (check.kind === "share" && check.part === check.of)
    return [{ file, pointer: `${pointer}/of`, said: comparedWithItself(check.of) }];
  if (check.kind !== "ratio" || check.numerator.kind !== "fact" || check.denominator.kind !== "fact") return [];
  const { fact } = check.denominator;
  return check.numerator.fact === fact
    ? [{ file, pointer: `${pointer}/denominator/fact`, said: comparedWithItself(fact) }]
    : [];
}

interface Arrow extends Spot {
  readonly id: string;
  readonly to: readonly string[];
}

/** One finding for each thing from which one comes back to itself. */
function circles(arrows: readonly Arrow[]): readonly Problem[] {
  const next = new Map(arrows.map(({ id, to }) => [id, to]));
  return arrows.flatMap(({ id, file, pointer }) => {
    const path = wayBack(id, next);
    return path === null ? [] : [{ file, pointer, said: say.circle(path) }];
  });
}

function wayBack(start: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const seen = new Set<string>();
  let paths: readonly (readonly string[])[] = [[start]];
  while (paths.length > 0) {
    const longer = paths.flatMap((path) => (next.get(path.at(-1) ?? "") ?? []).map((id) => [...path, id]));
    const closed = longer.find((path) => path.at(-1) === start);
    if (closed) return closed;
    paths = longer.filter((path) => !seen.has(path.at(-1) ?? ""));
    for (const path of paths) seen.add(path.at(-1) ?? "");
  }
  return null;
}
