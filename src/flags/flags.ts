/** Reads the flags of a command line against those there are. Whatever is not known is refused, never skipped. */
import { parseArgs } from "node:util";
import { flagFault } from "./words.ts";

export interface Flag {
  readonly name: string;
  /** What stands for its value in a sentence, or null for a flag that is only on or off. */
  readonly value: string | null;
  readonly repeatable: boolean;
  /** The values it may have, where they are few. */
  readonly choices: readonly string[];
}

export type FlagsRead =
  | {
      readonly is: "read";
      readonly positionals: readonly string[];
      /** Every value of each flag that was given: none for one that is only on or off. */
      readonly flags: ReadonlyMap<string, readonly string[]>;
    }
  | { readonly is: "wrong"; readonly sentence: string };

export interface FlagTable {
  /** The flags that may be given here. */
  readonly own: readonly Flag[];
  /** Every flag there is anywhere: one must be read the same way even when it is given in the wrong place. */
  readonly known: readonly Flag[];
  /** The sentence about a flag that may not be given here, as it was written. */
  readonly unknown: (name: string, written: string) => string;
}

export function readFlags(words: readonly string[], table: FlagTable): FlagsRead {
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      table.known.map(({ name, value }) => [name, { type: value === null ? "boolean" : "string", multiple: true }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const name = token.rawName === "-h" ? "help" : token.name;
    const sentence = fault({ ...token, name }, table, flags);
    if (sentence !== null) return { is: "wrong", sentence };
    flags.set(name, [...(flags.get(name) ?? []), ...(token.value === undefined ? [] : [token.value])]);
  }
  return { is: "read", positionals, flags };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function fault(token: OptionToken, { own, unknown }: FlagTable, before: ReadonlyMap<string, unknown>): string | null {
  const { name, rawName } = token;
  const flag = rawName === "-h" || rawName.startsWith("--") ? own.find((it) => it.name === name) : undefined;
  if (flag === undefined) return unknown(name, rawName);
  if (!flag.repeatable && before.has(name)) return flagFault.repeatedFlag(rawName);
  return valueFault(flag, token);
}

function valueFault({ value: shown, choices }: Flag, { rawName, value, inlineValue }: OptionToken): string | null {
  if (shown === null) return value === undefined ? null : flagFault.flagTakesNoValue(rawName);
  // A dash alone is what another program sends.
  const isNextFlag = inlineValue === false && value !== "-" && value?.startsWith("-") === true;
  if (value === undefined || value === "" || isNextFlag) return flagFault.flagNeedsValue(rawName, shown);
  return choices.length > 0 && !choices.includes(value) ? flagFault.wrongChoice(rawName, value, choices) : null;
}
