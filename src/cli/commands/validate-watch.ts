/** `ffu validate --watch`: the rules looked at again each time that something in them changes. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { watchWords } from "../../render/words/run.ts";
import { changesIn, type Changes } from "../changes-in.ts";
import type { Arguments, CommandResult, Ending, LongResult, Piece, Surroundings } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { specsFolder } from "../specs-folder.ts";

/** The screen and what has scrolled by, and the first place on it. */
const CLEARED = "\u001B[2J\u001B[3J\u001B[H";

/** Where there is nothing to look at there is nothing to wait for. */
export async function watched(
  look: () => Promise<CommandResult>,
  input: Arguments,
  surroundings: Surroundings,
): Promise<CommandResult | LongResult> {
  const { stopped, workingFolder, colour } = surroundings;
  const named = input.positionals.map((path) => resolve(workingFolder, path));
  const paths = [specsFolder(input, surroundings).path, ...named];
  if (!paths.every((path) => existsSync(path))) return look();
  const changes = changesIn(paths, stopped);
  const first = await look();
  if (first.exitCode !== EXIT.missing) {
    return { targets: [{ format: "text", path: null }], pieces: again(first, look, changes, colour) };
  }
  changes.close();
  return first;
}

async function* again(
  first: CommandResult,
  look: () => Promise<CommandResult>,
  changes: Changes,
  isScreen: boolean,
): AsyncGenerator<Piece, Ending, void> {
  const piece = ({ outputs }: CommandResult): Piece => {
    const text = outputs.map(({ content }) => content).join("");
    return { texts: [`${isScreen ? CLEARED : ""}${text}\n${watchWords.waiting}\n`], done: null, share: null };
  };
  try {
    yield piece(first);
    while (await changes.next()) yield piece(await look());
    return { exitCode: EXIT.done, remark: `${watchWords.ended}\n` };
  } finally {
    changes.close();
  }
}
