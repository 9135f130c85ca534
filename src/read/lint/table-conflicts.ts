import { tableFindings } from "../../decide/completeness.ts";
import type { TableFindings } from "../../decide/completeness.ts";
import type { Table } from "../../rulebook/model.ts";
import * as say from "../words/proof.ts";
import type { Problem, RulebookLint, Spot } from "./rule.ts";

/** Rows that overlap where at most one may fit, and cases that no row fits, are errors until the table owns up to them. */
export const unacknowledged: RulebookLint = {
  code: "K510",
  check: ({ rules }) => tables(rules).flatMap(({ table, found, spot }) => inTable(table, found, spot)),
};

/** What a table says of overlaps and gaps is about something that it has. */
export const notFound: RulebookLint = {
  code: "K511",
  check: ({ rules }) =>
    tables(rules).flatMap(({ table, found: { overlaps, gaps, complete }, spot: { file, pointer } }) => {
      const at = (field: string): Problem["pointer"] => `${pointer}/${field}`;
      return [
        ...(table.knownOverlaps !== undefined && overlaps.length === 0 && complete
          ? [{ file, pointer: at("knownOverlaps"), atKey: true, said: say.noOverlaps() }]
          : []),
        ...(table.knownGaps !== undefined && gaps.length === 0 && complete
          ? [{ file, pointer: at("knownGaps"), atKey: true, said: say.noGaps() }]
          : []),
      ];
    }),
};

interface Found {
  readonly table: Table;
  readonly found: TableFindings;
  readonly spot: Spot;
}

function tables(rules: Parameters<RulebookLint["check"]>[0]["rules"]): readonly Found[] {
  return rules.flatMap((rule) =>
    rule.kind === "decision-table"
      ? rule.versions.map(({ table }, n) => ({
          table,
          found: tableFindings(table),
          spot: { file: rule.file, pointer: `/versions/${n}/table` },
        }))
      : [],
  );
}

function inTable(
  table: Table,
  { overlaps, gaps, complete }: TableFindings,
  { file, pointer }: Spot,
): readonly Problem[] {
  const spot = { file, pointer: `${pointer}/rows`, atKey: true };
  const reported = table.hitPolicy === "unik" && table.knownOverlaps === undefined ? overlaps : [];
  return [
    ...reported.map(({ rows, example }) => ({ ...spot, said: say.overlapping(table.inputs, rows, example) })),
    ...(gaps.length === 0 || table.knownGaps !== undefined ? [] : [{ ...spot, said: say.gaps(table.inputs, gaps) }]),
    ...(complete ? [] : [{ ...spot, severity: "warning" as const, said: say.tooManyCases() }]),
  ];
}
