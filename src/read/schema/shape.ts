/** Schemas as they stand in their files, and what is said of a value that does not have the form of one. */
import { childPointer } from "../source.ts";

/** A schema object, or a part of one. */
export interface Shape {
  readonly [keyword: string]: unknown;
}

/** One keyword that a value does not follow. */
export interface Wrong {
  readonly keyword: string;
  readonly at: At | null;
  /** What the keyword asks for. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that the keyword stands in. */
  readonly parentSchema: Shape;
  /** The value. */
  readonly data: unknown;
}

/** The same with a JSON pointer to the value. */
export interface SchemaError extends Omit<Wrong, "at"> {
  readonly instancePath: string;
}

/** Where a value stands, from the inside out: written as a pointer only where there is something to say of it. */
export interface At {
  readonly key: string | number;
  readonly inside: At | null;
}

/** Adds what is wrong with the value to the errors. */
export type Check = (value: unknown, at: At | null, errors: Wrong[]) => void;

export function pointerTo(at: At | null): string {
  return at === null ? "" : childPointer(pointerTo(at.inside), at.key);
}

export function asShape(value: unknown): Shape | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Shape) : null;
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
