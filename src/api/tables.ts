/** Asking a decision table, with every argument checked first. */
import * as tables from "../decide/decide.ts";
import type { TableAnswer, TableInput } from "../decide/decide.ts";
import type { Table } from "../rulebook/model.ts";
import { askedOfData } from "./arguments.ts";
import { FfuInputError, shown } from "./input-error.ts";

/**
 * The row that fits, or the truth that none does, that several do, or what is wrong with the values.
 * @throws FfuInputError when the table is none, or the values are no object.
 */
export function decide(table: Table, input: TableInput): TableAnswer {
  const { inputs, rows } = (table ?? {}) as Partial<Table>;
  if (!Array.isArray(inputs) || !Array.isArray(rows)) throw new FfuInputError("FFU_OPTION", "table", shown(table));
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    throw new FfuInputError("FFU_OPTION", "input", shown(input));
  }
  return askedOfData("table", table, () => tables.decide(table, input));
}
