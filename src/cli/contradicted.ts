/** The alarm: a comparison and the evaluator disagree. Nothing of the run stands, and both traces are shown. */
import type { Outcome } from "../check/outcome.ts";
import { ContradictionError } from "../compare/contradiction.ts";
import { ClassificationError } from "../compare/witness.ts";
import { abortedJson } from "../render/json.ts";
import { document, indented, wrap, COLUMNS } from "../render/layout.ts";
import { exitLine, exitMeaning, interrupted } from "../render/words/run.ts";
import { classLabel } from "../compare/words/comparison.ts";
import { contradiction as words } from "../render/words/impact-report.ts";
import { stateLabel } from "../check/words/judgement.ts";
import type { CommandResult, Surroundings, Target } from "./command.ts";
import { EXIT } from "./exit-code.ts";
import { rendered } from "./output.ts";

/** Runs a comparison, and turns its alarm into a result. Other errors pass through. */
export function unlessContradicted(
  run: () => CommandResult,
  targets: readonly Target[],
  surroundings: Pick<Surroundings, "colour">,
): CommandResult {
  try {
    return run();
  } catch (error) {
    const lines = linesOf(error);
    if (lines === null) throw error;
    return rendered(
      EXIT.internal,
      targets,
      {
        text: (paint) =>
          document([
            paint("bad", interrupted.title),
            ...wrap(words.title, COLUMNS),
            ...lines.flatMap((line) => indented(line, 2, 2)),
            "",
            exitLine(EXIT.internal, exitMeaning(EXIT.internal)),
          ]),
        json: () => abortedJson([words.title, ...lines].join(" "), [], []),
      },
      surroundings,
    );
  }
}

function linesOf(error: unknown): readonly string[] | null {
  if (error instanceof ContradictionError) {
    const { change, unit, outcomes } = error;
    const [before, after] = outcomes;
    return [
      words.what(change.title, classLabel(change.class), unit),
      ...traceOf(words.before, before),
      ...traceOf(words.after, after),
    ];
  }
  if (!(error instanceof ClassificationError)) return null;
  const { comparison, witness, claimed } = error;
  const { rule } = comparison.newer;
  const line = (side: string, { state, sentence }: typeof witness.older): string =>
    words.trace(side, stateLabel(state, rule.obligation), sentence);
  return [
    words.what(rule.title, classLabel(claimed === "none" ? "reworded" : claimed), witness.profile.unit.name),
    JSON.stringify(witness.profile),
    line(words.before, witness.older),
    line(words.after, witness.newer),
  ];
}

function traceOf(side: string, { state, sentence, parts }: Outcome): readonly string[] {
  return [words.trace(side, stateLabel(state, "ska"), sentence), ...parts.flatMap((part) => traceOf("–", part))];
}
