/** Reads a command line against the command table. Whatever the table does not know is refused, never skipped. */
import { usage } from "./words/usage.ts";
import type { Arguments } from "./command.ts";
import { COMMANDS, GLOBAL_FLAGS } from "./commands.ts";
import { type CommandSpec } from "./command-spec.ts";
import { readFlags } from "../flags/flags.ts";
import { suggestion } from "../read/suggest.ts";

export type Parsed =
  | { readonly is: "run"; readonly command: CommandSpec; readonly input: Arguments }
  | { readonly is: "help"; readonly command: CommandSpec | null }
  | { readonly is: "version" }
  | { readonly is: "wrong"; readonly sentence: string; readonly command: CommandSpec | null };

/** The words after `ffu`. */
export function parseCommandLine(words: readonly string[]): Parsed {
  const [first, ...rest] = words;
  if (first === undefined) return { is: "wrong", sentence: usage.noCommand(), command: null };
  if (first === "--version") return { is: "version" };
  if (first === "--help" || first === "-h") return { is: "help", command: null };
  if (first.startsWith("-")) return { is: "wrong", sentence: usage.commandFirst(first), command: null };
  if (first === "help") return helpOn(rest);
  const command = COMMANDS.find(({ name }) => name === first);
  if (command === undefined) return { is: "wrong", sentence: unknownCommand(first), command: null };
  return parseFor(command, rest);
}

function helpOn([name]: readonly string[]): Parsed {
  const command = COMMANDS.find((it) => it.name === name) ?? null;
  if (name === undefined || command !== null) return { is: "help", command };
  return { is: "wrong", sentence: unknownCommand(name), command: null };
}

function unknownCommand(name: string): string {
  return usage.unknownCommand(
    name,
    suggestion(
      name,
      COMMANDS.map((it) => it.name),
    ),
  );
}

function parseFor(command: CommandSpec, words: readonly string[]): Parsed {
  const read = readFlags(words, {
    own: [...command.flags, ...GLOBAL_FLAGS],
    known: [...GLOBAL_FLAGS, ...COMMANDS.flatMap(({ flags }) => flags)],
    unknown: (name, written) => unknownFlag(command, name, written),
  });
  if (read.is === "wrong") return { ...read, command };
  const { positionals, flags } = read;
  if (flags.has("help")) return { is: "help", command };
  if (flags.has("version")) return { is: "version" };
  const fault = positionalFault(command, positionals);
  if (fault !== null) return { is: "wrong", sentence: fault, command };
  return { is: "run", command, input: { positionals, flags } };
}

function unknownFlag(command: CommandSpec, name: string, rawName: string): string {
  const owners = COMMANDS.filter(({ flags }) => flags.some((it) => it.name === name)).map((it) => it.name);
  const similar = suggestion(
    name,
    [...command.flags, ...GLOBAL_FLAGS].map((it) => it.name),
  );
  const proposed = similar === null ? null : `--${similar}`;
  return rawName.startsWith("--") && owners.length > 0
    ? usage.flagOfAnother(rawName, command.name, owners, proposed)
    : usage.unknownFlag(rawName, command.name, proposed);
}

function positionalFault({ name, positional }: CommandSpec, given: readonly string[]): string | null {
  const least = positional?.least ?? 0;
  const most = positional?.most ?? 0;
  if (given.length < least && positional) return usage.positionalMissing(name, positional.name, positional.summary);
  const extra = given[most];
  return extra === undefined ? null : usage.tooManyPositionals(name, extra);
}
