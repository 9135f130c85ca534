/** `ffu decide`: one case looked up in a decision table. That no row fits, or that two do, is an answer too. */
import { decide as decideCase, type TableAnswer } from "../../decide/decide.ts";
import { decideLines, type Lookup, type LookedUp } from "../../render/decide-text.ts";
import { abortedJson, jsonText } from "../../render/json.ts";
import { COLUMNS, document, wrap } from "../../render/layout.ts";
import { situationOn, type Situation } from "../../rulebook/in-force.ts";
import type { DecisionTable, Table, Version } from "../../rulebook/model.ts";
import { exitLine } from "../../render/words/run.ts";
import { decideMeaning, decideWords } from "../../render/words/decide.ts";
import { withoutRulebook } from "../aborted.ts";
import { dateOf } from "../check-options.ts";
import { valuesOf, type Command, type CommandResult, type Surroundings, type Target } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { rendered, targetsOf, UsageError } from "../output.ts";
import { FORMATS } from "../formats.ts";
import { findRule, readRulebook } from "../rulebook.ts";
import { specsFolder } from "../specs-folder.ts";
import { faultSentences, tableInputOf } from "../table-input.ts";

export const decide: Command = async (input, surroundings) => {
  const targets = targetsOf(input, FORMATS.decide, surroundings.workingFolder);
  const date = dateOf(input, surroundings);
  const folder = specsFolder(input, surroundings);
  const read = await readRulebook(folder);
  if (read.is !== "read") return withoutRulebook(read, targets, surroundings);
  const { registers } = read.rulebook;
  const rule = findRule(read.rulebook, input.positionals[0] ?? "");
  if (rule.kind !== "decision-table") throw new UsageError(decideWords.notATable(rule.id));
  const situation = situationOn<{ readonly table: Table }>(rule, date);
  const version = versionOf(rule, situation);
  const given = tableInputOf(valuesOf(input, "input"), version.table);
  const answer: TableAnswer = decideCase(version.table, given);
  if (answer.is === "bad-input") return wrongInput(faultSentences(answer.faults, version.table), targets, surroundings);
  const found: LookedUp = { rule, situation, version, date, input: given, answer };
  const { code, meaning } = endingOf(situation, answer);
  return rendered(
    code,
    targets,
    {
      text: (paint) => document([...decideLines(found, registers, paint), "", exitLine(code, meaning)]),
      json: () => decideJson(found),
    },
    surroundings,
  );
};

/** The version that the situation speaks of; of a rejected rule the last one. */
function versionOf(
  rule: DecisionTable,
  situation: Situation<{ readonly table: Table }>,
): Version<{ readonly table: Table }> {
  const version = situation.is === "rejected" ? rule.versions.at(-1) : situation.version;
  if (version === undefined) throw new UsageError(decideWords.nothingToLookUp(rule.id));
  return version;
}

/** Only a table in force, with an answer, is "done": a script must not take a proposal's row for a rule. */
function endingOf(
  { is }: Situation<{ readonly table: Table }>,
  answer: Lookup,
): { readonly code: ExitCode; readonly meaning: string } {
  switch (answer.is) {
    case "no-row":
      return { code: EXIT.inconclusive, meaning: decideMeaning.noRow };
    case "several":
      return { code: EXIT.inconclusive, meaning: decideMeaning.several(answer.rows.length) };
    case "row":
    case "collected": {
      if (is !== "in-force") return { code: EXIT.inconclusive, meaning: decideMeaning.notInForce };
      return {
        code: EXIT.done,
        meaning: answer.is === "row" ? decideMeaning.row : decideMeaning.rows(answer.rows.length),
      };
    }
  }
}

function decideJson({ rule, situation, version, date, input, answer }: LookedUp): string {
  const { standing, sources, assumptions } = version;
  return jsonText({
    schemaVersion: "1.0",
    outcome: "completed",
    rule: { id: rule.id, title: rule.title, file: rule.file, questions: rule.questions },
    date,
    inForce: situation.is === "in-force",
    standing,
    input,
    answer: answer.is,
    rows: rowsOf(answer),
    knownGaps: version.table.knownGaps ?? null,
    knownOverlaps: version.table.knownOverlaps ?? null,
    sources,
    assumptions,
  });
}

function rowsOf(answer: Lookup): LookedUp["version"]["table"]["rows"] {
  switch (answer.is) {
    case "row":
      return [answer.row];
    case "collected":
    case "several":
      return answer.rows;
    case "no-row":
      return [];
  }
}

function wrongInput(
  sentences: readonly string[],
  targets: readonly Target[],
  surroundings: Pick<Surroundings, "colour">,
): CommandResult {
  const json = targets.filter(({ format }) => format === "json");
  const message = [decideWords.inputsWrong, ...sentences];
  const { outputs } = rendered(EXIT.usage, json, { json: () => abortedJson(message.join(" "), [], []) }, surroundings);
  return { exitCode: EXIT.usage, outputs, remark: document(message.flatMap((line) => wrap(line, COLUMNS))) };
}
