/** `ffu pr-report`: one comment that says what a pull request changes in the rules, and what must be judged. */
import { ContradictionError } from "../../compare/contradiction.ts";
import { impactOfRevisions, type RevisionImpact } from "../../compare/fleet-impact.ts";
import { locksOf } from "../../compare/locks.ts";
import { reportOnPeriod, reportOnRevisions, type DiffReport } from "../../compare/report.ts";
import { versionFloor } from "../../compare/version-floor.ts";
import { EXAMPLE_SEED, exampleFleet } from "../../fleet/example-fleet.ts";
import { readFolder } from "../../read/files.ts";
import { besideCheckFindings } from "../../read/beside-check.ts";
import { sortedFindings } from "../../read/codes.ts";
import type { Finding } from "../../read/finding.ts";
import { loadFolder, partOf, type LoadResult } from "../../read/load.ts";
import { lockFindings } from "../../read/locks.ts";
import { jsonText } from "../../render/json.ts";
import { prReportMarkdown, type Compared, type EditionReport, type PrReport } from "../../render/pr-report.ts";
import { belongsTo, isOwnRule } from "../../rulebook/modules.ts";
import { hasContent } from "../../rulebook/in-force.ts";
import type { IsoDate, Module, Rulebook } from "../../rulebook/model.ts";
import { revisions } from "../words/sides.ts";
import { usage } from "../words/usage.ts";
import { changeset as words } from "../../compare/words/version.ts";
import { withoutRulebook } from "../aborted.ts";
import { dateOf } from "../check-options.ts";
import { valueOf, type Command, type Target } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { isRevision } from "../git.ts";
import { rendered, targetsOf, UsageError } from "../output.ts";
import { FORMATS } from "../formats.ts";
import { isFolder, specsFolder } from "../specs-folder.ts";
import { readAuthoredBook, type BookRead } from "../authored-book.ts";

export const prReport: Command = async (input, surroundings) => {
  const base = valueOf(input, "base");
  if (base === null) throw new UsageError(words.baseNeeded);
  if (!isRevision(base)) throw new UsageError(usage.badRevision(base));
  const targets = asMarkdown(targetsOf(input, FORMATS["pr-report"], surroundings.workingFolder));
  const date = dateOf(input, surroundings);
  const folder = specsFolder(input, surroundings);
  if (!(await isFolder(folder.path))) {
    const missing = { is: "missing", message: folder.missing } as const;
    return withoutRulebook(missing, targets, surroundings);
  }
  const read = await readFolder(folder.path, "specs");
  const loaded = loadFolder(read);
  const older = await readAuthoredBook(base, base, folder, loaded.ok ? loaded.read : undefined);
  const compared = loaded.ok ? comparedWith(older, loaded.rulebook, base, date) : null;
  const report: PrReport = {
    base,
    files: read.files.length,
    rules: loaded.ok ? loaded.rulebook.rules.length : null,
    findings: older.is === "read" ? sinceThen(loaded, older.rulebook, compared) : loaded.findings,
    compared,
  };
  return rendered(
    // What could not be compared must never look like "no changes".
    compared?.is === "compared" ? EXIT.done : EXIT.inconclusive,
    targets,
    { markdown: () => prReportMarkdown(report), json: () => jsonText({ schemaVersion: "1.0", ...report }) },
    surroundings,
  );
};

/** What was decided before the change is locked by it, whatever the locks on disk have become, and no text leaves its check. */
function sinceThen(loaded: LoadResult, older: Rulebook, compared: Compared | null): readonly Finding[] {
  const { findings } = loaded;
  const part = partOf(loaded);
  const changes = compared?.is === "compared" ? compared.report.changes.map(({ change }) => change) : [];
  const known = new Set(findings.map(({ code, pointer, where }) => `${code} ${where.file}${pointer}`));
  const moved = besideCheckFindings(changes, part.positions);
  return sortedFindings([
    ...findings,
    ...lockFindings(locksOf(older), part),
    ...moved.filter(({ code, pointer, where }) => !known.has(`${code} ${where.file}${pointer}`)),
  ]);
}

/** The comment is Markdown, also on the screen. */
function asMarkdown(targets: readonly Target[]): readonly Target[] {
  return targets.map((it) => (it.format === "text" ? { ...it, format: "markdown" } : it));
}

function comparedWith(read: BookRead, newer: Rulebook, base: string, date: IsoDate): Compared {
  if (read.is !== "read") return { is: "unread", message: read.message };
  const older = read.rulebook;
  const names = { older: { name: base, date: null }, newer: { name: revisions.now, date: null } };
  const report = reportOnRevisions(older, newer, names, () => true);
  return {
    is: "compared",
    report,
    impact: impactOf(older, newer, report),
    floor: versionFloor(older, newer, date),
    editions: editionReports(newer, report),
  };
}

function impactOf(older: Rulebook, newer: Rulebook, { changes }: DiffReport): RevisionImpact | null {
  try {
    return impactOfRevisions(older, newer, changes, exampleFleet(newer, EXAMPLE_SEED));
  } catch (error) {
    if (error instanceof ContradictionError) return null;
    throw error;
  }
}

/** The newest edition of every module that the change touches, beside the one before it. */
function editionReports(rulebook: Rulebook, { changes, proposalChanges }: DiffReport): readonly EditionReport[] {
  const touched = new Set([
    ...changes.map(({ change }) => change.rule),
    ...proposalChanges.map(({ proposal }) => proposal.rule),
  ]);
  return rulebook.modules
    .filter((module) => [...touched].some((id) => isOwnRule({ id }, module)))
    .flatMap((module) => editionReport(module, rulebook));
}

function editionReport(module: Module, rulebook: Rulebook): readonly EditionReport[] {
  const [before, last] = module.editions.slice(-2);
  if (before === undefined || last === undefined) return [];
  const own = new Set(rulebook.rules.filter((rule) => hasContent(rule) && belongsTo(rule, module)).map(({ id }) => id));
  const names = {
    older: { name: before.year, date: before.through },
    newer: { name: last.year, date: last.through },
  };
  const report = reportOnPeriod(rulebook, [before.through, last.through], names, (rule) => own.has(rule));
  return [{ title: module.title, older: before.year, newer: last.year, report }];
}
