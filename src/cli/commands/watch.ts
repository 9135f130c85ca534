/** `ffu watch`: what soon has to be looked at again, for the standing issue that a weekly run keeps. */
import { resolve } from "node:path";
import { watchList } from "../../compare/watch.ts";
import { readSource, type FileRead } from "../../read/files.ts";
import { clean } from "../../render/layout.ts";
import { jsonText } from "../../render/json.ts";
import { watchMarkdown, type DeadLink } from "../../render/watch.ts";
import { interrupted } from "../../render/words/run.ts";
import { aborted, withoutRulebook } from "../aborted.ts";
import { dateOf } from "../check-options.ts";
import { valueOf, type Command, type Surroundings } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { rendered, targetsOf, UsageError } from "../output.ts";
import { FORMATS } from "../formats.ts";
import { readRulebook } from "../rulebook.ts";
import { kindOf, specsFolder } from "../specs-folder.ts";

export const watch: Command = async (input, surroundings) => {
  const asked = targetsOf(input, FORMATS.watch, surroundings.workingFolder);
  const targets = asked.map((it) => (it.format === "text" ? { ...it, format: "markdown" as const } : it));
  const today = dateOf(input, surroundings);
  const onScreen = [{ format: "text", path: null }] as const;
  const [previous, links] = [
    await given(valueOf(input, "previous"), surroundings),
    await given(valueOf(input, "links"), surroundings),
  ];
  if (!previous.ok || !links.ok) {
    const findings = [previous, links].flatMap((it) => (it.ok ? [] : [it.finding]));
    const messages = findings.map(({ where }) => interrupted.unreadable(where.file));
    return aborted(EXIT.unreadable, { messages, findings, linesOf: () => null }, onScreen, surroundings);
  }
  const [before, deadLinks] = [previous.source.text, linksIn(links.source.text)];
  const folder = specsFolder(input, surroundings);
  const read = await readRulebook(folder);
  if (read.is !== "read") return withoutRulebook(read, onScreen, surroundings);
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

/** The text of a file that a flag names; nothing where the flag is not given. Throws {@link UsageError} where no file is. */
async function given(path: string | null, { workingFolder }: Surroundings): Promise<FileRead> {
  if (path === null) return { ok: true, source: { file: "", text: "" } };
  const full = resolve(workingFolder, path);
  if ((await kindOf(full)) === "nothing") throw new UsageError(interrupted.nothingFound(path));
  return readSource(full, path);
}

/** One link a line, with the cause after a tab. Another program wrote them: what cannot be seen in them goes away. */
function linksIn(text: string): readonly DeadLink[] {
  return text.split(/\r\n|\r|\n/).flatMap((line): readonly DeadLink[] => {
    const [url = "", cause = ""] = line.split("\t").map((part) => clean(part).trim());
    return url === "" ? [] : [{ url, cause }];
  });
}
