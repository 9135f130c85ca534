/** `ffu explain`: a rule or a finding code at length, offline. */
import { codeLines, reasonLines, ruleLines } from "../../render/explain-text.ts";
import { document, painter } from "../../render/layout.ts";
import { idOf } from "../../read/paths.ts";
import { suggestion } from "../../read/suggest.ts";
import { usage } from "../words/usage.ts";
import { CODE_WORDS } from "../../read/words/codes.ts";
import { type CodeWords } from "../../read/words/said.ts";
import { REASON_WORDS, type ReasonWords } from "../../compare/words/undecided.ts";
import { withoutRulebook } from "../aborted.ts";
import type { Arguments, Command, CommandResult, Surroundings } from "../command.ts";
import { targetsOf, textResult, UsageError } from "../output.ts";
import { readRulebook, rulesCalled, similarRules } from "../rulebook.ts";
import { specsFolder } from "../specs-folder.ts";

export const explain: Command = async (input, surroundings) => {
  const topic = (input.positionals[0] ?? "").trim();
  const reason = reasonWords(topic);
  if (reason !== null) {
    return textResult(document(reasonLines(topic.toUpperCase(), reason, painter(surroundings.colour))));
  }
  const code = codeWords(topic);
  if (code === null) return explainRule(topic, input, surroundings);
  return textResult(document(codeLines(topic.toUpperCase(), code, painter(surroundings.colour))));
};

/** The words of a finding code, whatever its case. */
function codeWords(topic: string): CodeWords | null {
  return CODE_WORDS.get(topic.toUpperCase()) ?? null;
}

/** The words of a reason why a comparison needs a person: `U1` and so on. */
function reasonWords(topic: string): ReasonWords | null {
  const reasons: Readonly<Record<string, ReasonWords>> = REASON_WORDS;
  return Object.hasOwn(reasons, topic.toUpperCase()) ? (reasons[topic.toUpperCase()] ?? null) : null;
}

async function explainRule(topic: string, input: Arguments, surroundings: Surroundings): Promise<CommandResult> {
  const folder = specsFolder(input, surroundings);
  const read = await readRulebook(folder);
  if (read.is !== "read") return withoutRulebook(read, targetsOf(input, ["text"], ""), surroundings);
  const found = rulesCalled(read.rulebook, idOf(topic));
  const [rule, ...others] = found;
  if (rule === undefined) {
    throw new UsageError(usage.unknownTopic(topic, similar(topic, similarRules(read.rulebook, topic))));
  }
  if (others.length > 0)
    throw new UsageError(
      usage.ambiguousRule(
        topic,
        found.map(({ id }) => id),
      ),
    );
  return textResult(document(ruleLines(rule, read.rulebook, painter(surroundings.colour))));
}

function similar(topic: string, rules: readonly string[]): readonly string[] {
  const code = /^k\d/i.test(topic) ? suggestion(topic, [...CODE_WORDS.keys()]) : null;
  return code === null ? rules : [code];
}
