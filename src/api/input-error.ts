/** What every public function throws when it is called with something it cannot use. */
import { SENTENCES, type InputCode } from "./words/input.ts";

export type { InputCode };

/**
 * A call that cannot be answered: a date that does not exist, an unknown rule, a profile that the reader would refuse.
 * Nothing was computed. `message` is the English sentence; `code` never changes its meaning.
 */
export class FfuInputError extends Error {
  override readonly name = "FfuInputError";
  readonly code: InputCode;
  /** The argument that was wrong, with the way into it: `options.date`, `profile/facts/listade`. */
  readonly argument: string;
  /** The same in Swedish, with what to do about it. */
  readonly swedish: string;

  constructor(code: InputCode, argument: string, shown: string) {
    const { english, swedish } = SENTENCES[code](argument, shown);
    super(english);
    this.code = code;
    this.argument = argument;
    this.swedish = swedish;
  }
}

/** A value as it can stand in a sentence: short, and without running anything of its own. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case "string":
      return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
    case "number":
    case "boolean":
    case "undefined":
      return String(value);
    case "object":
      if (value === null) return "null";
      if (value instanceof Date) return "a Date";
      return Array.isArray(value) ? "an array" : "an object";
    case "bigint":
    case "symbol":
    case "function":
      return `a ${typeof value}`;
  }
}
