/** `ffu fmt`: sets the form of the files of rules, or says which do not have it. */
import { join } from "node:path";
import { formatted } from "../../read/format/format.ts";
import { readFolder } from "../../read/files.ts";
import { isAt } from "../../read/paths.ts";
import type { SourceText } from "../../read/source.ts";
import { COLUMNS, document, wrap } from "../../render/layout.ts";
import { interrupted } from "../../render/words/run.ts";
import { aborted } from "../aborted.ts";
import { isGiven, type Command, type Edit, type Target } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { textResult } from "../output.ts";
import { canOpen, isFolder, nameInSpecs, specsFolder, type SpecsFolder } from "../specs-folder.ts";
import { formatSaid } from "../words/fmt.ts";

const SCREEN: readonly Target[] = [{ format: "text", path: null }];

export const fmt: Command = async (input, surroundings) => {
  const folder = specsFolder(input, surroundings);
  const missing = (message: string): ReturnType<typeof aborted> =>
    aborted(EXIT.missing, { messages: [message], findings: [], linesOf: () => null }, SCREEN, surroundings);
  if (!(await isFolder(folder.path))) return missing(interrupted.nothingFound(folder.shown));
  if (!(await canOpen(folder.path))) return missing(interrupted.closedFolder(folder.shown));
  const { files } = await readFolder(folder.path, "specs");
  const asked = input.positionals.map((path) => ({
    path,
    name: nameInSpecs(path, folder, surroundings.workingFolder),
  }));
  const empty = asked.find(({ name }) => name === null || !files.some(({ file }) => isAt(file, name)));
  if (empty !== undefined) return missing(interrupted.nothingFound(empty.path));
  const named = files.filter(({ file }) => asked.length === 0 || asked.some(({ name }) => isAt(file, name ?? "")));
  const found = named
    .filter(({ file }) => file.endsWith(".yaml"))
    .map((source) => ({ source, text: formatted(source) }));
  const unreadable = found.filter(({ text }) => text === null).map(({ source }) => source.file);
  const edits = found.flatMap(({ source, text }) =>
    text === null || text === source.text ? [] : [edit(folder, source, text)],
  );
  const said = (sentences: readonly string[]): string =>
    document([...sentences, ...unreadable.map(formatSaid.unreadable)].flatMap((it) => wrap(it, COLUMNS)));
  const fault = unreadable.length > 0 ? EXIT.unreadable : EXIT.done;
  if (!isGiven(input, "check")) {
    return { ...textResult(said([formatSaid.done(edits.length, found.length)]), fault), edits };
  }
  if (edits.length === 0) return textResult(said([formatSaid.allInForm(found.length)]), fault);
  return textResult(said(formatSaid.notInForm(edits.map(({ shown }) => shown))), EXIT.negative);
};

function edit(folder: SpecsFolder, { file }: SourceText, content: string): Edit {
  return { is: "changed", path: join(folder.path, file.replace(/^specs\//, "")), shown: file, content };
}
