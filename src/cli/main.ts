/** The entry point of `ffu`: the only place that prints, reads the clock and the environment, and sets the exit code. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { COLUMNS, document, painter, wrap } from "../render/layout.ts";
import { interrupted, saved, written } from "../render/words/run.ts";
import { usage } from "./words/usage.ts";
import { parseCommandLine, type Parsed } from "./arguments.ts";
import { valueOf, type CommandResult, type LongResult, type Output, type Surroundings } from "./command.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { LOADERS } from "./loaders.ts";
import { textResult, UsageError } from "./output.ts";
import { StoppedError } from "./stopped.ts";
import { unheard } from "./unheard.ts";
import { causeOf, makeFolder, writeEdit, writeWhole, WriteError } from "./write-file.ts";

const STOP = new AbortController();

async function run(words: readonly string[]): Promise<ExitCode> {
  const surroundings = lookAround();
  if (surroundings === null) {
    say([interrupted.title, ...wrap(interrupted.noWorkingFolder, COLUMNS)]);
    return EXIT.missing;
  }
  const parsed = parseCommandLine(words);
  try {
    const result = await resultOf(parsed, surroundings);
    if ("pieces" in result) return await deliverPieces(result, inputsOf(parsed, surroundings), surroundings);
    await deliver(result, inputsOf(parsed, surroundings), surroundings);
    return result.exitCode;
  } catch (error) {
    return explainFailure(error, parsed);
  }
}

async function resultOf(parsed: Parsed, surroundings: Surroundings): Promise<CommandResult | LongResult> {
  switch (parsed.is) {
    case "run":
      return (await LOADERS[parsed.command.name]())(parsed.input, surroundings);
    case "help":
      return textResult((await import("./help.ts")).helpText(parsed.command, painter(surroundings.colour)));
    case "version":
      return textResult(`${await version(surroundings.packageFolder)}\n`);
    case "wrong":
      throw new UsageError(parsed.sentence);
  }
}

/** Files first: when one cannot be written, nothing on the screen says that all went well. */
async function deliver(
  { outputs, remark, edits = [], folders = [] }: CommandResult,
  inputs: readonly string[],
  { workingFolder }: Surroundings,
): Promise<void> {
  for (const edit of edits) {
    await writeEdit(edit);
    say(wrap(saved(edit.shown, edit.is), COLUMNS));
  }
  for (const folder of folders) await makeFolder(workingFolder, folder);
  for (const { target, content } of outputs) {
    if (target.path === null) continue;
    await writeWhole(workingFolder, target.path, content, inputs);
    say(wrap(written(target.path), COLUMNS));
  }
  for (const output of outputs) if (output.target.path === null) process.stdout.write(guarded(output));
  if (remark !== "") process.stderr.write(guardedText(remark));
}

/** A long run ends where it is when the user stops it once, and at once when the user stops it twice. */
async function deliverPieces(
  result: LongResult,
  inputs: readonly string[],
  { workingFolder }: Surroundings,
): Promise<ExitCode> {
  const { deliverLong } = await import("./deliver-long.ts");
  process.once("SIGINT", () => STOP.abort());
  const { exitCode, remark } = await deliverLong(result, {
    workingFolder,
    inputs,
    screen: process.stdout,
    guarded: (target, content) => guarded({ target, content }),
    say: (text) => process.stderr.write(text),
    clock: process.stderr.isTTY ? () => performance.now() : null,
  });
  for (const { path } of result.targets) if (path !== null) say(wrap(written(path), COLUMNS));
  if (remark !== "") process.stderr.write(guardedText(remark));
  return exitCode;
}

/** The flags that name what a command reads. */
const READ_FLAGS = ["specs", "fleet", "inventory", "sources", "previous", "links"] as const;

/** What the command reads, told to or not: a result is never written over it. */
function inputsOf(parsed: Parsed, { packageFolder }: Surroundings): readonly string[] {
  if (parsed.is !== "run") return [];
  const flags = READ_FLAGS.flatMap((name) => valueOf(parsed.input, name) ?? []);
  const own = ["specs", "schemas", "generated"].map((folder) => join(packageFolder, folder));
  return [...parsed.input.positionals, ...flags, ...own, "/dev/stdin"];
}

/** The text as it may be shown where it is shown: see {@link unheard}. */
function guarded({ target, content }: Output): string {
  return isInActions() ? unheard(content, target.format) : content;
}

function guardedText(content: string): string {
  return guarded({ target: { format: "text", path: null }, content });
}

function isInActions(): boolean {
  return process.env["GITHUB_ACTIONS"] === "true";
}

/** Paths and line numbers: the same fault has the same id on every machine. */
const PLACES = /\(?(?:file:\/\/)?(?:\/|[A-Z]:\\)[^\s)]*\)?/g;

function explainFailure(error: unknown, parsed: Parsed): ExitCode {
  if (error instanceof UsageError) {
    const command = parsed.is === "run" || parsed.is === "wrong" ? parsed.command : null;
    say([...wrap(error.message, COLUMNS), ...wrap(usage.seeHelp(command?.name ?? null), COLUMNS)]);
    return EXIT.usage;
  }
  if (error instanceof StoppedError) {
    say(["", interrupted.nothingWritten]);
    return EXIT.stopped;
  }
  if (error instanceof WriteError) {
    say([interrupted.title, ...wrap(error.message, COLUMNS)]);
    return EXIT.internal;
  }
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const id = createHash("sha256").update(cause.replaceAll(PLACES, "")).digest("hex").slice(0, 8);
  say([interrupted.title, ...interrupted.bug(id).flatMap((line) => wrap(line, COLUMNS))]);
  if (process.env["FFU_DEBUG"]) process.stderr.write(guardedText(`${cause}\n`));
  return EXIT.internal;
}

function say(lines: readonly string[]): void {
  process.stderr.write(guardedText(document(lines)));
}

/** Null when the folder that the command was started in is gone. */
function lookAround(): Surroundings | null {
  const workingFolder = currentFolder();
  if (workingFolder === null) return null;
  const { CI, NO_COLOR, TERM } = process.env;
  return {
    // Asked for only where no day is given: what knows time zones takes longer to wake than a unit to check.
    get today() {
      return todayInSweden();
    },
    automatic: CI !== undefined && CI !== "" && CI !== "false" && CI !== "0",
    workingFolder,
    packageFolder: packageFolder(),
    colour: process.stdout.isTTY && !NO_COLOR && TERM !== "dumb",
    get standardInput() {
      return process.stdin;
    },
    stopped: STOP.signal,
    ask: process.stdin.isTTY && process.stdout.isTTY ? askHere : null,
  };
}

async function askHere(text: string): Promise<string> {
  const { askOn } = await import("./ask.ts");
  return askOn(process.stdin, process.stdout)(text);
}

function currentFolder(): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}

function todayInSweden(): string {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: "Europe/Stockholm",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const parts = new Map(format.formatToParts().map(({ type, value }) => [type, value]));
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}

/** The nearest folder above this file with a package.json: the same from the sources and from the compiled files. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

async function version(folder: string): Promise<string> {
  const read: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  return typeof read === "object" && read !== null && "version" in read ? String(read.version) : "";
}

// An output that is full or closed cuts the answer, also when the one who reads has seen enough (`ffu check … | head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  say([interrupted.title, ...wrap(interrupted.outputClosed(causeOf(error)), COLUMNS)]);
  process.exitCode = EXIT.internal;
});
// What cannot be said there cannot be said anywhere.
process.stderr.on("error", () => undefined);

const exitCode = await run(process.argv.slice(2));
process.exitCode ??= exitCode;
