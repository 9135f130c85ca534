/** `ffu diff`: what a change of the rules means, between two years, two days or two revisions. */
import { withClasses, type DiffReport } from "../../compare/report.ts";
import { diffGithub, diffSarif } from "../../render/diff-annotations.ts";
import { diffMarkdown } from "../../render/diff-markdown.ts";
import { diffCsv, diffHtml } from "../../render/diff-tables.ts";
import { diffLines, type DiffGroup } from "../../render/diff-text.ts";
import { jsonText } from "../../render/json.ts";
import { document, type Paint } from "../../render/layout.ts";
import { comparedBy, comparedByLine } from "../../render/made-by.ts";
import { exitLine } from "../../render/words/run.ts";
import { allModules, diffMeaning } from "../../render/words/diff-report.ts";
import { list } from "../../words/format.ts";
import { withoutRulebook } from "../aborted.ts";
import { valueOf, type Command, type CommandResult, type Format } from "../command.ts";
import { unlessContradicted } from "../contradicted.ts";
import { classesOf, compareSides, diffExitCode } from "../diff-run.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { rendered, targetsOf, type Renderers } from "../output.ts";
import { FORMATS } from "../formats.ts";
import { fromItsFiles, specsFolder } from "../specs-folder.ts";
import { readSides, type SidesRead } from "../sides.ts";

/** The formats that point into the files of the rules. */
const PLACED: ReadonlySet<Format> = new Set<Format>(["github", "sarif"]);

export const diff: Command = async (input, surroundings) => {
  const targets = targetsOf(input, FORMATS.diff, surroundings.workingFolder);
  const classes = classesOf(input, "class");
  const failOn = classesOf(input, "fail-on");
  const [older = "", newer = ""] = input.positionals;
  const own = specsFolder(input, surroundings);
  const folder = targets.some(({ format }) => PLACED.has(format)) ? fromItsFiles(own) : own;
  const read = await readSides([older, newer], folder, valueOf(input, "for"));
  if (read.is !== "read") return withoutRulebook(read, targets, surroundings);
  const group = groupOf(valueOf(input, "group"));
  const run = (): CommandResult => {
    const report = compareSides(read.older, read.newer, read.modules);
    const exitCode = diffExitCode(report, failOn);
    const shown = classes === null ? report : withClasses(report, classes);
    return rendered(
      exitCode,
      targets,
      renderers(shown, read, { group, exitCode, stops: failOn !== null }),
      surroundings,
    );
  };
  return unlessContradicted(run, targets, surroundings);
};

interface Wanted {
  readonly group: DiffGroup;
  readonly exitCode: ExitCode;
  readonly stops: boolean;
}

function renderers(report: DiffReport, read: Extract<SidesRead, { is: "read" }>, wanted: Wanted): Renderers {
  const { positions, rulebook } = read.newer;
  const scope =
    read.modules === null
      ? allModules
      : list(
          read.modules.map(({ title }) => title),
          "och",
        );
  const madeBy = comparedBy(read.older.rulebook, rulebook);
  const moduleTitles = new Map(rulebook.modules.map(({ id, title }) => [id, title]));
  const text = (paint: Paint): string =>
    document([
      ...diffLines(report, { paint, group: wanted.group, scope, moduleTitles }),
      "",
      comparedByLine(madeBy, paint),
      exitLine(wanted.exitCode, meaningOf(wanted)),
    ]);
  return {
    text,
    json: () => jsonText({ ...report, madeBy }),
    markdown: () => diffMarkdown(report, scope),
    github: () => diffGithub(report, positions),
    sarif: () => diffSarif(report, positions, madeBy),
    csv: () => diffCsv(report),
    html: () => diffHtml(report, scope),
  };
}

function groupOf(given: string | null): DiffGroup {
  return given === "regel" || given === "datum" ? given : "klass";
}

function meaningOf({ exitCode, stops }: Wanted): string {
  if (!stops) return diffMeaning.reported;
  switch (exitCode) {
    case EXIT.negative:
      return diffMeaning.hit;
    case EXIT.inconclusive:
      return diffMeaning.undecided;
    default:
      return diffMeaning.none;
  }
}
