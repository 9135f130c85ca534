/** Code that few care choices' rules need. The page of one whose rules do not need it is sent without. */
import type { Requirement } from "../../src/rulebook/model.ts";

const BETWEEN = '"kind":"time-between"';
const SINCE = '"kind":"time-since"';

/** Modules by their place in the project, each with the pieces of data that it is for, as JSON. */
const SELDOM: readonly { readonly module: string; readonly isFor: readonly string[] }[] = [
  { module: "src/check/spans/months.ts", isFor: ['"atLeastMonths":', '"unit":"manader"'] },
  { module: "src/check/spans/working-days.ts", isFor: ['"unit":"arbetsdagar"'] },
  { module: "src/check/spans/unit.ts", isFor: [BETWEEN, SINCE] },
  { module: "src/check/kinds/time-between.ts", isFor: [BETWEEN] },
  { module: "src/check/conditions/time-since.ts", isFor: [SINCE] },
  { module: "src/check/conditions/fact-is.ts", isFor: ['"kind":"fact-is"'] },
  { module: "src/check/conditions/fact-range.ts", isFor: ['"kind":"fact-range"'] },
  { module: "src/check/conditions/unit-part.ts", isFor: ['"kind":"operator"', '"kind":"municipality"'] },
  { module: "src/check/conditions/add-on.ts", isFor: ['"kind":"add-on"'] },
  { module: "src/check/conditions/joined.ts", isFor: ['"kind":"all-of"', '"kind":"any-of"', '"kind":"not"'] },
  { module: "src/check/kinds/deadline.ts", isFor: ['"kind":"deadline"'] },
  { module: "src/check/kinds/any.ts", isFor: ['"kind":"any"'] },
  { module: "src/check/kinds/one-of.ts", isFor: ['"kind":"one-of"'] },
  { module: "src/check/kinds/required-set.ts", isFor: ['"kind":"required-set"'] },
  { module: "src/check/rounding.ts", isFor: ['"rounding":'] },
  { module: "src/check/opening/present.ts", isFor: ['"present":'] },
  { module: "site/checker/dom/presence.ts", isFor: ['"present":'] },
];

/** The modules that no requirement of the page asks for. */
export function unusedIn(requirements: readonly Requirement[]): readonly string[] {
  const data = JSON.stringify(requirements);
  return SELDOM.flatMap(({ module, isFor }) => (isFor.some((it) => data.includes(it)) ? [] : [module]));
}
