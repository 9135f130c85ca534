/** `ffu changeset`: writes what a change of the rules means for the version, or checks that a changeset says enough. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { changesetFor } from "../../compare/changeset.ts";
import { isEnough } from "../../compare/version-level.ts";
import { versionFloor, type VersionFloor } from "../../compare/version-floor.ts";
import { document, indented, wrap, COLUMNS } from "../../render/layout.ts";
import { usage } from "../words/usage.ts";
import { changeset as words, reasonLine } from "../../compare/words/version.ts";
import { aborted, withoutRulebook } from "../aborted.ts";
import { CHANGESET_FOLDER, changesetPath, readChangesets } from "../changesets.ts";
import { dateOf } from "../check-options.ts";
import { isGiven, valueOf, type Command, type Surroundings, type Target } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { fileNamesAt, isRevision } from "../git.ts";
import { rendered, textResult, UsageError } from "../output.ts";
import { specsFolder } from "../specs-folder.ts";
import { readBook } from "../book.ts";
import { linesIn } from "../source-lines.ts";

const SCREEN: readonly Target[] = [{ format: "text", path: null }];

export const changeset: Command = async (input, surroundings) => {
  const base = valueOf(input, "base");
  if (base === null) throw new UsageError(words.baseNeeded);
  if (!isRevision(base)) throw new UsageError(usage.badRevision(base));
  const date = dateOf(input, surroundings);
  const folder = specsFolder(input, surroundings);
  const older = await readBook(base, base, folder);
  if (older.is !== "read") return withoutRulebook(older, SCREEN, surroundings);
  const newer = await readBook(null, "", folder);
  if (newer.is !== "read") return withoutRulebook(newer, SCREEN, surroundings);
  const floor = versionFloor(older.rulebook, newer.rulebook, date);
  if (isGiven(input, "check")) return checked(floor, base, surroundings);
  if (floor.level === null) return textResult(document([words.nothing]));
  const { name, text } = changesetFor(older.rulebook, newer.rulebook, floor.level, await packageName(surroundings));
  const path = changesetPath(name);
  const said = document([
    words.written(path, floor.level),
    "",
    ...floor.reasons.flatMap((it) => indented(reasonLine(it), 2, 2)),
  ]);
  const targets: readonly Target[] = [{ format: "markdown", path }, ...SCREEN];
  return rendered(EXIT.done, targets, { markdown: () => text, text: () => said }, surroundings);
};

async function checked(
  { level: floor, reasons }: VersionFloor,
  base: string,
  surroundings: Surroundings,
): ReturnType<Command> {
  if (floor === null) return textResult(document([words.noNeed]));
  const known = (await fileNamesAt(base, surroundings.workingFolder, CHANGESET_FOLDER)) ?? [];
  const read = await readChangesets(surroundings.workingFolder, known, await packageName(surroundings));
  if (read.is === "broken") {
    const reasons = { messages: [words.unreadable], findings: read.findings, linesOf: linesIn(read.sources) };
    return aborted(EXIT.unreadable, reasons, SCREEN, surroundings);
  }
  const { level } = read;
  if (level !== null && isEnough(level, floor)) return textResult(document([words.enough(level, floor)]));
  const said = level === null ? words.missing(floor) : words.tooLow(level, floor);
  const lines = [...wrap(said, COLUMNS), "", ...reasons.flatMap((it) => indented(reasonLine(it), 2, 2))];
  return textResult(document(lines), EXIT.negative);
}

async function packageName({ packageFolder }: Surroundings): Promise<string> {
  const read: unknown = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  return typeof read === "object" && read !== null && "name" in read ? String(read.name) : "";
}
