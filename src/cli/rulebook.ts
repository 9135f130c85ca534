/** Reads the rulebook a command works with, and finds rules in it. */
import { builtRulebook } from "../read/built.ts";
import { lastPartOf } from "../rulebook/ids.ts";
import { suggestion } from "../read/suggest.ts";
import type { Rule, Rulebook } from "../rulebook/model.ts";
import { UsageError } from "./output.ts";
import type { NoRulebook, SpecsFolder } from "./specs-folder.ts";
import { usage } from "./words/usage.ts";

export type RulebookRead = { readonly is: "read"; readonly rulebook: Rulebook } | NoRulebook;

/** The rulebook, from what was made of its files where they are unchanged since. What reads them is loaded only when it must. */
export async function readRulebook(folder: SpecsFolder): Promise<RulebookRead> {
  const built = builtOf(folder);
  if (built !== null) return { is: "read", rulebook: built };
  const { readAuthored } = await import("./authored.ts");
  return readAuthored(folder);
}

/** What was built of the folder's files, where it is as good as they are; else null. */
export function builtOf({ builtIn }: SpecsFolder): Rulebook | null {
  return builtIn === null ? null : builtRulebook(builtIn);
}

/** The rule with an id, or with a last part that only one rule has. Throws {@link UsageError}. */
export function findRule(rulebook: Rulebook, asked: string): Rule {
  const found = rulesCalled(rulebook, asked);
  const [rule] = found;
  if (rule !== undefined && found.length === 1) return rule;
  if (rule !== undefined)
    throw new UsageError(
      usage.ambiguousRule(
        asked,
        found.map(({ id }) => id),
      ),
    );
  throw new UsageError(usage.unknownRule(asked, similarRules(rulebook, asked)[0] ?? null));
}

/** The rules that an id or a last part of an id names. */
export function rulesCalled({ rules }: Rulebook, asked: string): readonly Rule[] {
  const exact = rules.filter(({ id }) => id === asked);
  return exact.length > 0 ? exact : rules.filter(({ id }) => id.endsWith(`/${asked}`));
}

/** Ids that a misspelt id may have meant, the whole id first and then by its last part. */
export function similarRules({ rules }: Rulebook, asked: string): readonly string[] {
  const whole = suggestion(
    asked,
    rules.map(({ id }) => id),
  );
  if (whole !== null) return [whole];
  const last = suggestion(
    lastPartOf(asked),
    rules.map(({ id }) => lastPartOf(id)),
  );
  return last === null ? [] : rules.filter(({ id }) => lastPartOf(id) === last).map(({ id }) => id);
}
