/** The entry point of `ffu`: the only place that prints, reads the clock and the environment, and sets the exit code. */
import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { COLUMNS, document, painter, wrap } from "../render/layout.ts";
import { interrupted, usage, written } from "./words/cli.ts";
import { parseCommandLine, type Parsed } from "./arguments.ts";
import type { CommandResult, Output, Surroundings } from "./command.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { helpText } from "./help.ts";
import { textResult, UsageError } from "./output.ts";
import { writeWhole, WriteError } from "./write-file.ts";

async function run(words: readonly string[]): Promise<ExitCode> {
  const surroundings = lookAround();
  const parsed = parseCommandLine(words);
  try {
    const result = await resultOf(parsed, surroundings);
    await deliver(result, surroundings);
    return result.exitCode;
  } catch (error) {
    return explainFailure(error, parsed);
  }
}

async function resultOf(parsed: Parsed, surroundings: Surroundings): Promise<CommandResult> {
  switch (parsed.is) {
    case "run":
      return (await parsed.command.load())(parsed.input, surroundings);
    case "help":
      return textResult(helpText(parsed.command, painter(surroundings.colour)));
    case "version":
      return textResult(`${await version(surroundings.packageFolder)}\n`);
    case "wrong":
      throw new UsageError(parsed.sentence);
  }
}

/** Files first: when one cannot be written, nothing on the screen says that all went well. */
async function deliver({ outputs, remark }: CommandResult, { workingFolder }: Surroundings): Promise<void> {
  for (const { target, content } of outputs) {
    if (target.path === null) continue;
    await writeWhole(workingFolder, target.path, content);
    process.stderr.write(document(wrap(written(target.path), COLUMNS)));
  }
  for (const output of outputs) if (output.target.path === null) process.stdout.write(guarded(output));
  if (remark !== "") process.stderr.write(remark);
}

/** In GitHub Actions a line of text could be taken for a command to the runner. A random word keeps it from listening. */
function guarded({ target, content }: Output): string {
  if (target.format !== "text" || process.env["GITHUB_ACTIONS"] !== "true") return content;
  const word = randomBytes(16).toString("hex");
  return `::stop-commands::${word}\n${content}::${word}::\n`;
}

/** Paths and line numbers: the same fault has the same id on every machine. */
const PLACES = /\(?(?:file:\/\/)?(?:\/|[A-Z]:\\)[^\s)]*\)?/g;

function explainFailure(error: unknown, parsed: Parsed): ExitCode {
  if (error instanceof UsageError) {
    const command = parsed.is === "run" || parsed.is === "wrong" ? parsed.command : null;
    say([...wrap(error.message, COLUMNS), ...wrap(usage.seeHelp(command?.name ?? null), COLUMNS)]);
    return EXIT.usage;
  }
  if (error instanceof WriteError) {
    say([interrupted.title, ...wrap(error.message, COLUMNS)]);
    return EXIT.internal;
  }
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const id = createHash("sha256").update(cause.replaceAll(PLACES, "")).digest("hex").slice(0, 8);
  say([interrupted.title, ...interrupted.bug(id).flatMap((line) => wrap(line, COLUMNS))]);
  if (process.env["FFU_DEBUG"]) process.stderr.write(`${cause}\n`);
  return EXIT.internal;
}

function say(lines: readonly string[]): void {
  process.stderr.write(document(lines));
}

function lookAround(): Surroundings {
  const { CI, NO_COLOR, TERM } = process.env;
  return {
    today: todayInSweden(),
    automatic: CI !== undefined && CI !== "" && CI !== "false" && CI !== "0",
    workingFolder: process.cwd(),
    packageFolder: packageFolder(),
    colour: process.stdout.isTTY && !NO_COLOR && TERM !== "dumb",
  };
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

// A reader that has seen enough (`ffu check … | head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv.slice(2));
