import { spansOf, linesOf } from "../../coverage/spans.ts";
import type { Span } from "../../coverage/spans.ts";
import * as say from "../words/inventory.ts";
import { INVENTORY, STRETCHES } from "../paths.ts";
import type { LintContext, LintRule, Problem, Spot } from "./rule.ts";

/** Both tables speak of sources that the register has: by their file, and say where in it, or by their id where they have none. */
export const tableSources: LintRule = {
  code: "K310",
  check: (context) => {
    const { sources } = context.registers;
    const files = new Set(sources.map(({ file }) => file));
    const others = new Set(sources.flatMap(({ id, file }) => (file === undefined ? [id] : [])));
    if (context.brokenRegisters.has("sources")) return [];
    return placings(context).flatMap(({ source, lines, file, pointer }): readonly Problem[] => {
      if (others.has(source)) return [];
      if (!files.has(source)) return [{ file, pointer: `${pointer}/source file`, said: say.unknownFile(source) }];
      return lines.length > 0 ? [] : [{ file, pointer: `${pointer}/lines`, said: say.noLines(source) }];
    });
  },
};

/** A line of a source either says something or nothing: it stands in one of the tables. */
export const linesPlacedOnce: LintRule = {
  code: "K311",
  check: (context) => {
    const said = new Map<string, Set<number>>();
    for (const { source, lines } of context.inventory ?? []) {
      said.set(source, new Set([...(said.get(source) ?? []), ...linesOf(lines)]));
    }
    return context.stretches.flatMap(({ source, lines }, n): readonly Problem[] => {
      const both = linesOf(lines).filter((line) => said.get(source)?.has(line) === true);
      if (both.length === 0) return [];
      return [{ file: STRETCHES, pointer: `/rows/${n}/lines`, said: say.saysAndSaysNot(spansOf(both)) }];
    });
  },
};

interface Placing extends Spot {
  readonly source: string;
  readonly lines: readonly Span[];
}

function placings({ inventory, stretches }: LintContext): readonly Placing[] {
  return [
    ...(inventory ?? []).map(({ source, lines }, n) => ({ source, lines, file: INVENTORY, pointer: `/rows/${n}` })),
    ...stretches.map(({ source, lines }, n) => ({ source, lines, file: STRETCHES, pointer: `/rows/${n}` })),
  ];
}
