/** Reads a command line against the command table. Whatever the table does not know is refused, never skipped. */
import { parseArgs } from "node:util";
import { usage } from "../words/cli.ts";
import type { Arguments } from "./command.ts";
import { COMMANDS, GLOBAL_FLAGS, type CommandSpec, type FlagSpec } from "./commands.ts";
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
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      allFlags().map(({ name, value }) => [name, { type: value === null ? "boolean" : "string", multiple: true }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const name = token.rawName === "-h" ? "help" : token.name;
    const fault = flagFault(command, { ...token, name }, flags);
    if (fault !== null) return { is: "wrong", sentence: fault, command };
    flags.set(name, [...(flags.get(name) ?? []), ...(token.value === undefined ? [] : [token.value])]);
  }
  if (flags.has("help")) return { is: "help", command };
  if (flags.has("version")) return { is: "version" };
  const fault = positionalFault(command, positionals);
  if (fault !== null) return { is: "wrong", sentence: fault, command };
  return { is: "run", command, input: { positionals, flags } };
}

/** Every flag of every command: a flag must be read the same way even when it is given to the wrong command. */
function allFlags(): readonly FlagSpec[] {
  return [...GLOBAL_FLAGS, ...COMMANDS.flatMap(({ flags }) => flags)];
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function flagFault(
  command: CommandSpec,
  token: OptionToken,
  before: ReadonlyMap<string, readonly string[]>,
): string | null {
  const { name, rawName } = token;
  const own = [...command.flags, ...GLOBAL_FLAGS];
  const flag = rawName === "-h" || rawName.startsWith("--") ? own.find((it) => it.name === name) : undefined;
  if (flag === undefined) return unknownFlag(command, name, rawName);
  if (!flag.repeatable && before.has(name)) return usage.repeatedFlag(rawName);
  return valueFault(flag, token);
}

function valueFault({ value: shown, choices }: FlagSpec, { rawName, value, inlineValue }: OptionToken): string | null {
  if (shown === null) return value === undefined ? null : usage.flagTakesNoValue(rawName);
  const isNextFlag = inlineValue === false && value?.startsWith("-") === true;
  if (value === undefined || value === "" || isNextFlag) return usage.flagNeedsValue(rawName, shown);
  return choices.length > 0 && !choices.includes(value) ? usage.wrongChoice(rawName, value, choices) : null;
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
