/** Runs a command line inside the test, with a world of its own: a fixed day, no terminal, the fixtures as rulebook. */
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { parseCommandLine } from "../../src/cli/arguments.ts";
import { LOADERS } from "../../src/cli/loaders.ts";
import type { CommandResult, Edit, LongResult, Surroundings } from "../../src/cli/command.ts";
import { UsageError } from "../../src/cli/output.ts";

export const FIXTURES = join(import.meta.dirname, "fixtures");
export const ROOT = join(import.meta.dirname, "../..");

interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: ReadonlyMap<string, string>;
  readonly edits: readonly Edit[];
}

export async function ffu(line: string, surroundings: Partial<Surroundings> = {}): Promise<Ran> {
  const parsed = parseCommandLine(line.split(" "));
  const nothing = { stdout: "", files: new Map<string, string>(), edits: [] };
  if (parsed.is === "wrong") return { ...nothing, exitCode: 64, stderr: parsed.sentence };
  if (parsed.is !== "run") throw new Error(`no command: ${line}`);
  const command = await LOADERS[parsed.command.name]();
  try {
    const result = await command(parsed.input, {
      today: "2025-10-06",
      automatic: false,
      workingFolder: FIXTURES,
      packageFolder: FIXTURES,
      colour: false,
      standardInput: Readable.from([]),
      ask: null,
      stopped: new AbortController().signal,
      ...surroundings,
    });
    const { exitCode, outputs, remark, edits = [] } = "pieces" in result ? await gathered(result) : result;
    const shown = outputs.filter(({ target }) => target.path === null);
    return {
      exitCode,
      stdout: shown.map(({ content }) => content).join(""),
      stderr: remark,
      edits,
      files: new Map(outputs.flatMap(({ target, content }) => (target.path === null ? [] : [[target.path, content]]))),
    };
  } catch (error) {
    if (error instanceof UsageError) return { ...nothing, exitCode: 64, stderr: error.message };
    throw error;
  }
}

/** A long result as one of its pieces all at once. */
async function gathered({ targets, pieces }: LongResult): Promise<CommandResult> {
  const contents = targets.map(() => "");
  for (;;) {
    const next = await pieces.next();
    if (next.done) {
      return { ...next.value, outputs: targets.map((target, index) => ({ target, content: contents[index] ?? "" })) };
    }
    for (const [index, text] of next.value.texts.entries()) contents[index] += text;
  }
}

/** A copy of the fixtures with one file changed. Gives the folder. */
export async function changed(file: string, change: (text: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ffu-"));
  await cp(FIXTURES, folder, { recursive: true });
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, "utf8")));
  return folder;
}
