/** What a command is given and what it gives back. A command reads files, but never prints and never ends the process. */
import type { IsoDate } from "../rulebook/model.ts";
import type { Ask } from "./ask.ts";
import type { ExitCode } from "./exit-code.ts";

export type Format = "text" | "json" | "github" | "markdown" | "sarif" | "csv" | "html" | "ndjson" | "junit";

/** Where a result goes: standard output when `path` is null. */
export interface Target {
  readonly format: Format;
  readonly path: string | null;
}

/** The words of a command line, already checked against the command table. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** Every value given for a flag, by its name without dashes. A flag without a value holds an empty list. */
  readonly flags: ReadonlyMap<string, readonly string[]>;
}

/** The world outside, which only `main` may look at. */
export interface Surroundings {
  /** Today in Sweden. */
  readonly today: IsoDate;
  /** True in automatic runs, where a default date would make the answer change overnight. */
  readonly automatic: boolean;
  readonly workingFolder: string;
  readonly packageFolder: string;
  /** True when standard output is a terminal that may be coloured. */
  readonly colour: boolean;
  /** What another program sends, where a command is told to read it. */
  readonly standardInput: AsyncIterable<Buffer>;
  /** Asks the person at the terminal; null where nobody is there to answer. */
  readonly ask: Ask | null;
  /** Told when the user stops the run: what is long ends where it is and says so. */
  readonly stopped: AbortSignal;
}

/** A result that is written while it is made, because nobody can hold all of it. */
export interface LongResult {
  readonly targets: readonly Target[];
  readonly pieces: AsyncGenerator<Piece, Ending, void>;
}

export interface Piece {
  /** What is to be written next, target by target. */
  readonly texts: readonly string[];
  /** How many units are done, and how large a part of all that is where it can be known; null where nothing is counted. */
  readonly done: number | null;
  readonly share: number | null;
}

export interface Ending {
  readonly exitCode: ExitCode;
  readonly remark: string;
}

export interface Output {
  readonly target: Target;
  readonly content: string;
}

/** A file of the user's own that the command writes: one that it has read and changes, or one that must not exist. */
export interface Edit {
  readonly is: "changed" | "new";
  readonly path: string;
  /** How the file is called in messages. */
  readonly shown: string;
  readonly content: string;
}

export interface CommandResult {
  readonly exitCode: ExitCode;
  readonly outputs: readonly Output[];
  /** What is said on standard error, beside the result: "" when nothing. */
  readonly remark: string;
  readonly edits?: readonly Edit[];
  /** Folders to make before the outputs are written into them. */
  readonly folders?: readonly string[];
}

export type Command = (input: Arguments, surroundings: Surroundings) => Promise<CommandResult | LongResult>;

/** The value of a flag that may be given once. */
export function valueOf({ flags }: Arguments, name: string): string | null {
  return flags.get(name)?.[0] ?? null;
}

/** The values of a flag that may be given many times. */
export function valuesOf({ flags }: Arguments, name: string): readonly string[] {
  return flags.get(name) ?? [];
}

/** True when the flag was given at all. */
export function isGiven({ flags }: Arguments, name: string): boolean {
  return flags.has(name);
}
