/** `ffu check`: one or more units against the rules on a day. */
import type { CheckOptions } from "../../check/report.ts";
import type { State } from "../../check/result.ts";
import { abortedJson, checkJson } from "../../render/json.ts";
import { findingsLines } from "../../render/findings-text.ts";
import { document, painter } from "../../render/layout.ts";
import { runText } from "../../render/run-text.ts";
import { aborted, withoutRulebook } from "../aborted.ts";
import { dateOf, rulesOf, statesOf, whatIfOf } from "../check-options.ts";
import { runCheck, type CheckRun } from "../check-run.ts";
import { isGiven, valueOf, type Arguments, type Command, type Target } from "../command.ts";
import { rendered, targetsOf, UsageError } from "../output.ts";
import { FORMATS } from "../formats.ts";
import { readProfiles, type ProfileRead } from "../profiles.ts";
import { readRulebook } from "../rulebook.ts";
import { specsFolder } from "../specs-folder.ts";
import { linesIn } from "../source-lines.ts";
import { commandWords } from "../words/help.ts";
import { usage } from "../words/usage.ts";

export const check: Command = async (input, surroundings) => {
  const targets = targetsOf(input, FORMATS.check, surroundings.workingFolder);
  const fleet = valueOf(input, "fleet");
  if (fleet === null) refuseFleetWords(input, targets);
  const date = dateOf(input, surroundings);
  const only = statesOf(input);
  const folder = specsFolder(input, surroundings);
  const read = await readRulebook(folder);
  if (read.is !== "read") return withoutRulebook(read, targets, surroundings);
  const { rulebook } = read;
  const rules = rulesOf(input, rulebook);
  const options: CheckOptions = { date, whatIf: whatIfOf(input, rulebook), ...(rules === null ? {} : { rules }) };
  if (fleet !== null) {
    // What reads lists and tables is loaded for them alone.
    const { checkFleet } = await import("./check-fleet.ts");
    return checkFleet(fleet, input, targets, { rulebook, options }, surroundings);
  }
  const profiles = await readProfiles(input.positionals, surroundings.workingFolder, rulebook);
  const run = runCheck(profiles, rulebook, options);
  if (run.abortCode !== null && run.reports.length === 0) {
    return aborted(run.abortCode, run.failures, targets, surroundings);
  }
  const style = {
    names: rulebook.registers,
    verbose: isGiven(input, "verbose"),
    only,
    rules: rules === null ? null : rules.length,
  };
  const result = rendered(
    run.exitCode,
    targets,
    { text: (paint) => runText(run, { ...style, paint }), json: () => runJson(run, only) },
    surroundings,
  );
  return { ...result, remark: profileRemarks(profiles) };
};

/** What is said of a fleet says nothing of a few units. Throws {@link UsageError}. */
function refuseFleetWords(input: Arguments, targets: readonly Target[]): void {
  const { name, summary } = commandWords.check.positional;
  if (input.positionals.length === 0) throw new UsageError(usage.positionalMissing("check", name, summary));
  if (isGiven(input, "skip")) throw new UsageError(usage.onlyFleet("--skip"));
  const listed = targets.find(({ format }) => format === "ndjson" || format === "csv");
  if (listed !== undefined) throw new UsageError(usage.onlyFleet(`--out ${listed.format}`));
}

/** Warnings and notices about profiles that could be read: beside the answer, which they do not change. */
function profileRemarks(profiles: readonly ProfileRead[]): string {
  const read = profiles.filter((it) => it.is === "read");
  const linesOf = linesIn(read.map(({ source }) => source));
  const findings = read.flatMap((it) => it.findings);
  return document(findingsLines(findings, { paint: painter(false), max: 0, linesOf }));
}

/** The verdict and the counts are always those of the whole check: `--only` hides results, it does not unmake them. */
function runJson({ reports, failures, abortCode, madeBy }: CheckRun, only: readonly State[] | null): string {
  const shown = reports.map((report) => ({
    ...report,
    results: report.results.filter(({ state }) => only === null || only.includes(state)),
    madeBy,
  }));
  return abortCode === null ? checkJson(shown) : abortedJson(failures.messages.join(" "), failures.findings, shown);
}
