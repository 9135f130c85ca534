import type * as Authored from "../../../generated/authored.ts";
import * as say from "../words/references.ts";
import { childPointer } from "../source.ts";
import { suggestion } from "../suggest.ts";
import { livingRules } from "./parts.ts";
import type { LintRule, Problem, Spot } from "./rule.ts";

/** The rows and examples of a decision table name inputs, values and rows that the table has. */
export const tableValues: LintRule = {
  code: "K302",
  check: (context) =>
    livingRules(context).flatMap(({ authored: { file }, rule }) => {
      if (rule.kind !== "decision-table") return [];
      return [
        ...rule.versions.flatMap(({ table }, n) => rows(table, { file, pointer: `/versions/${n}/table/rows` })),
        ...examples(rule, file),
      ];
    }),
};

type Inputs = readonly Authored.TableInput[];

function rows(table: Authored.Table, { file, pointer }: Spot): readonly Problem[] {
  return table.rows.flatMap(({ when }, row) =>
    Object.entries(when).flatMap(([input, cell]) => {
      const spot = { file, pointer: childPointer(`${pointer}/${row}/when`, input) };
      return cell === undefined ? [] : entry(table.inputs, input, Array.isArray(cell) ? cell : [cell], spot);
    }),
  );
}

function entry(inputs: Inputs, id: string, cells: readonly unknown[], spot: Spot): readonly Problem[] {
  const input = inputs.find((it) => it.id === id);
  if (input === undefined) {
    const names = inputs.map((it) => it.id);
    return [{ ...spot, atKey: true, said: say.unknown("indatafält", id, suggestion(id, names), names) }];
  }
  const known = valuesOf(input);
  return cells.flatMap((cell) =>
    typeof cell === "string" && !known.includes(cell)
      ? [{ ...spot, said: say.unknown("värde", cell, suggestion(cell, known), known) }]
      : [],
  );
}

function valuesOf({ type, values }: Authored.TableInput): readonly string[] {
  return type === "ja-nej" ? ["ja", "nej"] : (values ?? []).map((it) => it.id);
}

/** Examples are of the table as it stands now: the rule's last version. */
function examples(rule: Authored.DecisionTableRule, file: string): readonly Problem[] {
  const inputs = rule.versions.flatMap((it) => it.table.inputs);
  const rowIds = rule.versions.flatMap((it) => it.table.rows.map((row) => row.id));
  return (rule.examples ?? []).flatMap(({ input, expectRows }, n) => [
    ...Object.entries(input).flatMap(([id, value]) =>
      entry(inputs, id, [value], { file, pointer: childPointer(`/examples/${n}/input`, id) }),
    ),
    ...expectRows.flatMap((id, index) =>
      rowIds.includes(id)
        ? []
        : [
            {
              file,
              pointer: `/examples/${n}/expectRows/${index}`,
              said: say.unknown("rad", id, suggestion(id, rowIds), rowIds),
            },
          ],
    ),
  ]);
}
