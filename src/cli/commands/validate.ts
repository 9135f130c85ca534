/** `ffu validate`: everything that is wrong with the rules, or with the files named. */
import { dirname } from "node:path";
import { hasErrors, sortedFindings } from "../../read/codes.ts";
import { readFolder, type FolderRead } from "../../read/files.ts";
import type { Finding } from "../../read/finding.ts";
import { loadFolder, partOf, type LoadResult } from "../../read/load.ts";
import { lockFindings, LOCKS, readLocks, type LocksRead } from "../../read/locks.ts";
import { isAt, REGISTERS } from "../../read/paths.ts";
import type { SourceText } from "../../read/source.ts";
import { withoutWaived } from "../../read/waivers.ts";
import { findingsLines, summaryLines } from "../../render/findings-text.ts";
import { githubText } from "../../render/github.ts";
import { junitText } from "../../render/junit.ts";
import { findingsJson } from "../../render/json.ts";
import { COLUMNS, document, wrap, type Paint } from "../../render/layout.ts";
import { exitLine, interrupted } from "../../render/words/run.ts";
import { validateMeaning } from "../../render/words/findings-report.ts";
import { aborted } from "../aborted.ts";
import { isGiven, valueOf, type Arguments, type Command, type CommandResult, type Surroundings } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { maxOf, rendered, targetsOf, UsageError } from "../output.ts";
import { usage } from "../words/usage.ts";
import { FORMATS } from "../formats.ts";
import { readProfiles } from "../profiles.ts";
import { canOpen, isFolder, nameInSpecs, specsFolder, type SpecsFolder } from "../specs-folder.ts";
import { linesIn } from "../source-lines.ts";

const SHOWN_AT_MOST = 50;

export const validate: Command = async (input, surroundings) => {
  if (!isGiven(input, "watch")) return validateOnce(input, surroundings);
  if (isGiven(input, "out")) throw new UsageError(usage.watchIsText());
  const { watched } = await import("./validate-watch.ts");
  return watched(() => validateOnce(input, surroundings), input, surroundings);
};

async function validateOnce(input: Arguments, surroundings: Surroundings): Promise<CommandResult> {
  const targets = targetsOf(input, FORMATS.validate, surroundings.workingFolder);
  const max = maxOf(input, SHOWN_AT_MOST);
  const folder = specsFolder(input, surroundings);
  const missing = (message: string): ReturnType<typeof aborted> =>
    aborted(EXIT.missing, { messages: [message], findings: [], linesOf: () => null }, targets, surroundings);
  if (!(await isFolder(folder.path))) return missing(folder.missing);
  if (!(await canOpen(folder.path))) return missing(interrupted.closedFolder(folder.shown));
  const read = await readFolder(folder.path, "specs");
  if (read.files.length === 0) return missing(interrupted.noRulesIn(folder.shown));
  const looked = await lookAt(input.positionals, folder, read, surroundings);
  if (looked.missing !== null) return missing(looked.missing);
  const { findings, count, sources, rules, remarks } = looked;
  const exitCode = exitCodeFor(findings, valueOf(input, "fail-on") === "warning");
  const text = (paint: Paint): string =>
    document([
      ...findingsLines(findings, { paint, max, linesOf: linesIn(sources) }),
      ...remarks.flatMap((remark) => wrap(remark, COLUMNS)),
      ...summaryLines(findings, { files: count, rules }),
      exitLine(exitCode, meaningOf(exitCode, findings)),
    ]);
  const totals = { files: count, rules };
  return rendered(
    exitCode,
    targets,
    {
      text,
      json: () => findingsJson(findings, totals),
      github: () => githubText(findings),
      junit: () => junitText(findings, folder.shown),
    },
    surroundings,
  );
}

interface Looked {
  readonly findings: readonly Finding[];
  /** How many files were looked at. */
  readonly count: number;
  /** The texts that findings may point into. */
  readonly sources: readonly SourceText[];
  /** How many rules were read; null when the rulebook is broken or only profiles were asked for. */
  readonly rules: number | null;
  /** Said of what was asked for but could not be looked at. */
  readonly remarks: readonly string[];
  /** The path that there is nothing at, or null. */
  readonly missing: string | null;
}

const NOTHING: Looked = { findings: [], count: 0, sources: [], rules: null, remarks: [], missing: null };

/** All rules, or the parts of them and the profiles that the paths name. */
async function lookAt(
  paths: readonly string[],
  folder: SpecsFolder,
  read: FolderRead,
  surroundings: Surroundings,
): Promise<Looked> {
  const { files } = read;
  const { workingFolder } = surroundings;
  const locked = withLocks(loadFolder(read), await readLocks(dirname(folder.path)));
  const { loaded, waived } = withWaivers(locked, surroundings);
  const rules = loaded.ok ? loaded.rulebook.rules.length : null;
  if (paths.length === 0) {
    const remarks = waivedRemarks(waived);
    return { ...NOTHING, findings: loaded.findings, count: files.length, sources: files, rules, remarks };
  }
  const outside = paths.filter((path) => nameInSpecs(path, folder, workingFolder) === null);
  const inside = paths.map((path) => nameInSpecs(path, folder, workingFolder)).filter((name) => name !== null);
  const named = files.filter(({ file }) => inside.some((name) => isAt(file, name)));
  const empty = inside.find((name) => !files.some(({ file }) => isAt(file, name)));
  if (empty !== undefined) return { ...NOTHING, missing: interrupted.nothingFound(empty) };
  // What is locked may be what is named: locks that cannot be read are told of.
  const isNamed = ({ where }: Finding): boolean => [...inside, LOCKS].some((name) => isAt(where.file, name));
  // While any other file is broken the named ones have not been held against the whole: they can't be called fine.
  const stopped = loaded.ok || named.length === 0 ? [] : loaded.findings.filter((it) => !isNamed(it) && isError(it));
  const ofRules = [...loaded.findings.filter(isNamed), ...stopped];
  const profiles = await lookAtProfiles(outside, loaded, workingFolder);
  return {
    ...profiles,
    findings: sortedFindings([...ofRules, ...profiles.findings]),
    count: named.length + profiles.count,
    sources: [...(loaded.ok ? named : files), ...profiles.sources],
    remarks: [
      ...waivedRemarks(waived.filter(isNamed)),
      ...(stopped.length > 0 ? [interrupted.notHeldAgainstAll()] : []),
      ...profiles.remarks,
    ],
  };
}

/** What was decided and then changed is an error of its own, whatever else is wrong. */
function withLocks(loaded: LoadResult, { locks, findings }: LocksRead): LoadResult {
  const broken = lockFindings(locks, partOf(loaded));
  return { ...loaded, findings: sortedFindings([...loaded.findings, ...findings, ...broken]) };
}

/** What is waived is left out until its last day, which is asked for last; a rulebook that cannot be read is told of whole. */
function withWaivers(
  loaded: LoadResult,
  surroundings: Pick<Surroundings, "today">,
): { readonly loaded: LoadResult; readonly waived: readonly Finding[] } {
  if (!loaded.ok || loaded.waivers.length === 0) return { loaded, waived: [] };
  const positions = loaded.positions.get(REGISTERS.waivers) ?? new Map();
  const { findings, waived } = withoutWaived(loaded.findings, loaded.waivers, positions, surroundings.today);
  return { loaded: { ...loaded, findings }, waived };
}

function waivedRemarks({ length }: readonly Finding[]): readonly string[] {
  return length === 0 ? [] : [interrupted.waived(length)];
}

async function lookAtProfiles(paths: readonly string[], loaded: LoadResult, workingFolder: string): Promise<Looked> {
  if (paths.length === 0) return NOTHING;
  if (!loaded.ok) return { ...NOTHING, findings: loaded.findings, remarks: paths.map(interrupted.rulesFirst) };
  const read = await readProfiles(paths, workingFolder, loaded.rulebook);
  const missing = read.find((it) => it.is === "missing");
  return {
    ...NOTHING,
    findings: read.flatMap((it) => (it.is === "missing" ? [] : it.findings)),
    count: read.filter(({ is }) => is !== "missing").length,
    sources: read.flatMap((it) => (it.is === "missing" || it.source === null ? [] : [it.source])),
    missing: missing === undefined ? null : interrupted.nothingFound(missing.shown),
  };
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

function exitCodeFor(findings: readonly Finding[], warningsToo: boolean): ExitCode {
  const negative = hasErrors(findings) || (warningsToo && findings.some(({ severity }) => severity === "warning"));
  return negative ? EXIT.negative : EXIT.done;
}

function meaningOf(exitCode: ExitCode, findings: readonly Finding[]): string {
  if (exitCode === EXIT.done) return validateMeaning.done;
  return hasErrors(findings) ? validateMeaning.errors : validateMeaning.warnings;
}
