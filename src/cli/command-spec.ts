/** What the table of commands says of each: its words and its flags. */
import type { Flag } from "../flags/flags.ts";
import type { commandWords } from "./words/help.ts";

/** A flag with what it does. */
export interface FlagSpec extends Flag {
  readonly summary: string;
}

export interface PositionalSpec {
  readonly name: string;
  readonly summary: string;
  readonly least: number;
  readonly most: number;
}

export type CommandName = keyof typeof commandWords;

export interface CommandSpec {
  readonly name: CommandName;
  readonly summary: string;
  readonly positional: PositionalSpec | null;
  readonly flags: readonly FlagSpec[];
}
