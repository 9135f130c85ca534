import * as say from "../words/inventory.ts";
import { INVENTORY, REGISTERS } from "../paths.ts";
import { childPointer } from "../source.ts";
import type { LintContext, LintRule, Problem, Spot } from "./rule.ts";

/** Every row that an entry says it carries, or that is listed as left out, is in the inventory. */
export const inventoryRows: LintRule = {
  code: "K307",
  check: (context) => {
    if (context.inventory === null) return [];
    const known = new Set(context.inventory.map(({ number }) => number));
    return [...carried(context), ...leftOut(context)]
      .filter(({ row }) => !known.has(row))
      .map(({ row, file, pointer }) => ({ file, pointer, said: say.unknownRow(row, INVENTORY) }));
  },
};

/** A row ends in one place: carried, or left out for a reason. */
export const carriedOrLeftOut: LintRule = {
  code: "K308",
  check: (context) => {
    const carriers = new Map(carried(context).map((it) => [it.row, it]));
    return leftOut(context).flatMap(({ row, file, pointer }): readonly Problem[] => {
      const carrier = carriers.get(row);
      if (carrier === undefined) return [];
      const related = [{ role: say.CARRIED_HERE, spot: carrier }];
      return [{ file, pointer, said: say.carriedAndLeftOut(row), related }];
    });
  },
};

interface RowUse extends Spot {
  readonly row: number;
}

function carried({ rules, modules, registerFiles }: LintContext): readonly RowUse[] {
  return [
    ...rules.flatMap(({ file, rule }) => rowsIn(rule, { file, pointer: "" })),
    ...modules.flatMap(({ file, editions }) => rowsIn(editions, { file, pointer: "" })),
    ...registerFiles.flatMap(({ file, value }) => rowsIn(value, { file, pointer: "" })),
  ];
}

/** Every number in an `inventory` list anywhere in the value. */
function rowsIn(value: unknown, { file, pointer }: Spot): readonly RowUse[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const spot = { file, pointer: childPointer(pointer, key) };
    return key === "inventory" && Array.isArray(inner) ? numbersIn(inner, spot) : rowsIn(inner, spot);
  });
}

function numbersIn(rows: readonly unknown[], { file, pointer }: Spot): readonly RowUse[] {
  return rows.flatMap((row, n) => (typeof row === "number" ? [{ row, file, pointer: `${pointer}/${n}` }] : []));
}

function leftOut({ registers }: LintContext): readonly RowUse[] {
  return registers.leftOut.flatMap(({ rows }, n) =>
    numbersIn(rows, { file: REGISTERS["left-out"], pointer: `/leftOut/${n}/rows` }),
  );
}
