/** A table to be exported: what it is called, what its columns hold, and its rows. CSV, SQL and its page are made of it. */
import { tableWords } from "../words/tables.ts";

export type Value = string | number | null;

export interface Column {
  readonly name: string;
  readonly type: "text" | "number" | "whole" | "date";
  readonly about: string;
  readonly isKey: boolean;
  /** The table that the value is the id of an entry in, or null. */
  readonly of: TableName | null;
  /** Without a value where there is none. */
  readonly isOptional: boolean;
}

export interface Table {
  readonly name: TableName;
  readonly about: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
}

type Words = typeof tableWords;
export type TableName = keyof Words;

/** What a column is, besides its words, and how its value is had of what the row is made of. */
export interface Cells<T> {
  readonly type: Column["type"];
  readonly isKey?: true;
  readonly of?: TableName;
  readonly isOptional?: true;
  readonly value: (row: T) => Value | undefined;
}

/** Each column has its words by name, so that one without them does not compile. */
export function tableOf<N extends TableName, T>(
  name: N,
  items: readonly T[],
  cells: Readonly<Record<keyof Words[N]["columns"] & string, Cells<T>>>,
): Table {
  const said: { readonly about: string; readonly columns: Readonly<Record<string, string>> } = tableWords[name];
  const columns = Object.entries<Cells<T>>(cells);
  return {
    name,
    about: said.about,
    columns: columns.map(([column, { type, isKey = false, of = null, isOptional = false }]) => ({
      name: column,
      type,
      about: said.columns[column] ?? "",
      isKey,
      of,
      isOptional,
    })),
    rows: items.map((item) => columns.map(([, { value }]) => value(item) ?? null)),
  };
}

/** Kinds of columns that many tables have. */
export function key<T>(value: (row: T) => string): Cells<T> {
  return { type: "text", isKey: true, value };
}

export function text<T>(value: (row: T) => string): Cells<T> {
  return { type: "text", value };
}

export function maybe<T>(value: (row: T) => string | null | undefined, of?: TableName): Cells<T> {
  return { type: "text", isOptional: true, value, ...(of === undefined ? {} : { of }) };
}

export function one<T>(of: TableName, value: (row: T) => string): Cells<T> {
  return { type: "text", of, value };
}
