/** `ffu exempel`: the examples that a rule's limits lack, to paste or written into its file. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { missingExamples } from "../../check/boundary/unproven.ts";
import { exampleText, withExamples } from "../../read/example-text.ts";
import { idOf } from "../../read/paths.ts";
import { COLUMNS, document, wrap } from "../../render/layout.ts";
import { withoutRulebook } from "../aborted.ts";
import { isGiven, type Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { targetsOf, textResult, UsageError } from "../output.ts";
import { findRule, readRulebook } from "../rulebook.ts";
import { specsFolder } from "../specs-folder.ts";
import { exampleSaid } from "../words/exempel.ts";

export const exempel: Command = async (input, surroundings) => {
  const folder = specsFolder(input, surroundings);
  const read = await readRulebook(folder);
  if (read.is !== "read") return withoutRulebook(read, targetsOf(input, ["text"], ""), surroundings);
  const { rulebook } = read;
  const rule = findRule(rulebook, idOf(input.positionals[0] ?? ""));
  if (rule.kind !== "requirement" && rule.kind !== "grant") throw new UsageError(exampleSaid.notJudged(rule.id));
  const missing = missingExamples(rule, rulebook.registers);
  if (missing.length === 0) return textResult(document(wrap(exampleSaid.nothingMissing(rule.id), COLUMNS)));
  const text = missing.map(exampleText).join("");
  if (!isGiven(input, "write"))
    return textResult(document([...wrap(exampleSaid.paste(rule.file), COLUMNS), "", text.trimEnd()]));
  const path = join(folder.path, rule.file.replace(/^specs\//, ""));
  const content = withExamples(await readFile(path, "utf8"), text);
  if (content === null) throw new UsageError(exampleSaid.cannotAdd(rule.file));
  return {
    exitCode: EXIT.done,
    outputs: [],
    remark: document(wrap(exampleSaid.written(missing.length), COLUMNS)),
    edits: [{ path, shown: rule.file, content, is: "changed" }],
  };
};
