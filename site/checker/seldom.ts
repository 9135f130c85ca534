/** Code that few care choices' rules need. The page of one whose rules do not need it is sent without. */
import type { Requirement } from "../../src/rulebook/model.ts";

/** Modules by their place in the project, each with a piece of the data that it is for, as JSON. */
const SELDOM: readonly { readonly module: string; readonly isFor: string }[] = [
  { module: "src/check/spans/months.ts", isFor: '"atLeastMonths":' },
  { module: "src/check/kinds/time-between.ts", isFor: '"kind":"time-between"' },
];

/** The modules that no requirement of the page asks for. */
export function unusedIn(requirements: readonly Requirement[]): readonly string[] {
  const data = JSON.stringify(requirements);
  return SELDOM.flatMap(({ module, isFor }) => (data.includes(isFor) ? [] : [module]));
}
