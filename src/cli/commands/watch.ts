/** `ffu watch`: what soon has to be looked at again, for the standing issue that a weekly run keeps. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { watchList } from "../../compare/watch.ts";
import { jsonText } from "../../render/json.ts";
import { watchMarkdown, type DeadLink } from "../../render/watch.ts";
import { interrupted } from "../../render/words/run.ts";
import { withoutRulebook } from "../aborted.ts";
import { dateOf } from "../check-options.ts";
import { valueOf, type Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { rendered, targetsOf, UsageError } from "../output.ts";
import { FORMATS } from "../formats.ts";
import { readRulebook } from "../rulebook.ts";
import { specsFolder } from "../specs-folder.ts";

export const watch: Command = async (input, surroundings) => {
  const asked = targetsOf(input, FORMATS.watch, surroundings.workingFolder);
  const targets = asked.map((it) => (it.format === "text" ? { ...it, format: "markdown" as const } : it));
  const today = dateOf(input, surroundings);
  const before = await textOf(valueOf(input, "previous"), surroundings.workingFolder);
  const deadLinks = linksIn(await textOf(valueOf(input, "links"), surroundings.workingFolder));
  const folder = specsFolder(input, surroundings);
  const read = await readRulebook(folder);
  if (read.is !== "read") return withoutRulebook(read, [{ format: "text", path: null }], surroundings);
  const items = watchList(read.rulebook, today);
  return rendered(
    EXIT.done,
    targets,
    {
      markdown: () => watchMarkdown({ today, items, deadLinks, before }),
      json: () => jsonText({ schemaVersion: "1.0", outcome: "completed", date: today, items, deadLinks }),
    },
    surroundings,
  );
};

async function textOf(path: string | null, workingFolder: string): Promise<string> {
  if (path === null) return "";
  try {
    return await readFile(resolve(workingFolder, path), "utf8");
  } catch {
    throw new UsageError(interrupted.nothingFound(path));
  }
}

/** One link a line, with the cause after a tab. */
function linksIn(text: string): readonly DeadLink[] {
  return text.split(/\r?\n/).flatMap((line): readonly DeadLink[] => {
    const [url = "", cause = ""] = line.split("\t");
    return url === "" ? [] : [{ url, cause }];
  });
}
