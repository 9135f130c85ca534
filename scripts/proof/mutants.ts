/**
 * Small changes of what a rule computes with: every limit a step up and down, every member and condition dropped, every
 * date a day earlier and later. A change that no example notices is a rule that no example proves.
 */
import { addDays } from "../../src/quantity/calendar.ts";
import type {
  DecisionTable,
  ExceptionPeriod,
  Grant,
  Professions,
  Requirement,
  Table,
  Version,
} from "../../src/rulebook/model.ts";
import { ofValue, stepped, type Change } from "./value-changes.ts";
import { days as daysText, leftOut } from "../words/proof.ts";

export type ProvableRule = Requirement | Grant | DecisionTable;

export interface Mutant<R extends ProvableRule = ProvableRule> {
  readonly rule: R;
  /** What was changed, for the list of survivors: `versions/0/check/atLeast 85 → 84.9`. */
  readonly change: string;
}

export function mutantsOf(rule: ProvableRule, professions: Professions): readonly Mutant[] {
  switch (rule.kind) {
    case "requirement":
      return [
        ...ofVersions(rule.versions, ["judgement", "when"], professions).map((it) =>
          mutant({ ...rule, versions: it.value }, it),
        ),
        ...(isJudged(rule) ? ofDates(rule.versions) : []).map((it) => mutant({ ...rule, versions: it.value }, it)),
        ...each(rule.exceptions, (exception) => [
          ...ofFields(exception, ["judgement", "when"], professions),
          ...ofPeriod(exception.period).map((it) => ({ ...it, value: { ...exception, period: it.value } })),
        ]).map((it) => mutant({ ...rule, exceptions: it.value }, { change: `exceptions/${it.change}` })),
      ];
    case "grant":
      return [
        ...ofVersions(rule.versions, ["eligibility"], professions).map((it) =>
          mutant({ ...rule, versions: it.value }, it),
        ),
        ...(isJudged(rule) ? ofDates(rule.versions) : []).map((it) => mutant({ ...rule, versions: it.value }, it)),
      ];
    case "decision-table":
      return each(rule.versions, (version) =>
        ofTable(version.table).map(({ value, change }) => ({ value: { ...version, table: value }, change })),
      ).map((it) => mutant({ ...rule, versions: it.value }, it));
  }
}

/** Rules for the region or a municipality are never judged, on any day: their days are only. */
function isJudged({ addressee }: Requirement | Grant): boolean {
  return addressee === "enhet" || addressee === "leverantor";
}

function mutant<R extends ProvableRule>(rule: R, { change }: { readonly change: string }): Mutant<R> {
  return { rule, change };
}

function ofVersions<C>(
  versions: readonly Version<C>[],
  fields: readonly (keyof C & string)[],
  professions: Professions,
): readonly Change<readonly Version<C>[]>[] {
  return each(versions, (version) => ofFields(version, fields, professions)).map((it) => ({
    ...it,
    change: `versions/${it.change}`,
  }));
}

/** One item changed, in a list that is otherwise the same. */
function each<T>(items: readonly T[], changes: (item: T) => readonly Change<T>[]): readonly Change<readonly T[]>[] {
  return items.flatMap((item, index) =>
    changes(item).map((it) => ({ value: items.with(index, it.value), change: `${index}/${it.change}` })),
  );
}

function ofFields<T extends object>(
  holder: T,
  fields: readonly (keyof T & string)[],
  professions: Professions,
): readonly Change<T>[] {
  return fields.flatMap((field) =>
    ofValue(holder[field], { key: field, kind: "", professions }).map((it) => ({
      // What is changed keeps its shape: a number stays a number, a list loses a member, an optional field its value.
      value: { ...holder, [field]: it.value } as T,
      change: `${field}${it.change}`,
    })),
  );
}

/** The first days, and the last days where they are stated. Where a version takes over, the one before it ends the day before. */
function ofDates<C>(versions: readonly Version<C>[]): readonly Change<readonly Version<C>[]>[] {
  return versions.flatMap((version, index) => {
    const { standing } = version;
    if (standing.status !== "beslutad") return [];
    const { from, through, end } = standing;
    return [-1, 1].flatMap((days) => {
      const moved = { ...version, standing: { ...standing, from: addDays(from, days) } };
      const before = versions.map((it, n) => (n === index - 1 ? endingLater(it, days) : it));
      const start = { value: before.with(index, moved), change: `versions/${index}/from ${daysText(days)}` };
      if (through === null || end !== "stated") return [start];
      const last = { ...version, standing: { ...standing, through: addDays(through, days) } };
      return [start, { value: versions.with(index, last), change: `versions/${index}/through ${daysText(days)}` }];
    });
  });
}

function endingLater<C>(version: Version<C>, days: number): Version<C> {
  const { standing } = version;
  if (standing.status !== "beslutad" || standing.end !== "superseded" || standing.through === null) return version;
  return { ...version, standing: { ...standing, through: addDays(standing.through, days) } };
}

function ofPeriod(period: ExceptionPeriod): readonly Change<ExceptionPeriod>[] {
  const { from, through } = period.precision === "exact" ? period : period.within;
  const moved = (days: { readonly from: string; readonly through: string }): ExceptionPeriod =>
    period.precision === "exact" ? { ...period, ...days } : { ...period, within: days };
  return [-1, 1].flatMap((days) => [
    { value: moved({ from: addDays(from, days), through }), change: `period/from ${daysText(days)}` },
    { value: moved({ from, through: addDays(through, days) }), change: `period/through ${daysText(days)}` },
  ]);
}

/** A row left out, a cell left out, one of a cell's values left out, or a limit moved by the finest step of its input. */
function ofTable(table: Table): readonly Change<Table>[] {
  const rows: readonly Change<Table["rows"]>[] = [
    ...table.rows.map((row, index) => ({ value: table.rows.toSpliced(index, 1), change: `${row.id}${leftOut}` })),
    ...each(table.rows, (row) =>
      Object.entries(row.when).flatMap(([input, cell]) =>
        ofCell(cell, table.inputs.find(({ id }) => id === input)?.domain?.step ?? 1).map(({ value, change }) => {
          const { [input]: _, ...others } = row.when;
          const when = value === undefined ? others : { ...row.when, [input]: value };
          return { value: { ...row, when }, change: `${input}${change}` };
        }),
      ),
    ),
  ];
  return rows.map((it) => ({ value: { ...table, rows: it.value }, change: `rows/${it.change}` }));
}

type Cell = Table["rows"][number]["when"][string];

/** `value` is undefined where the cell is left out. */
function ofCell(cell: Cell, step: number): readonly Change<Cell>[] {
  const without = { value: undefined, change: leftOut };
  if (typeof cell !== "object") return [without];
  if (isCodes(cell)) {
    const fewer = cell.map((code, index) => ({ value: cell.toSpliced(index, 1), change: `/${code}${leftOut}` }));
    return cell.length < 2 ? [without] : [without, ...fewer];
  }
  const limits = Object.entries(cell).flatMap(([name, limit]) =>
    typeof limit === "number"
      ? stepped(limit, step).map((it) => ({ value: { ...cell, [name]: it.value }, change: `/${name}${it.change}` }))
      : [],
  );
  return [without, ...limits];
}

function isCodes(cell: object): cell is readonly string[] {
  return Array.isArray(cell);
}
