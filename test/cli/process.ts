/** Runs `ffu` as a process of its own, from the sources. */
import { execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { FIXTURES, ROOT } from "./ffu.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Around {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The user to run as, where the test may choose one. */
  readonly uid?: number;
  /** A module that runs before the program, to change the world it finds. */
  readonly first?: string;
}

const RUNNER = ["--import", import.meta.resolve("tsx")];
const PROGRAM = join(ROOT, "src/cli/main.ts");

export function runFfu(args: readonly string[], { cwd = FIXTURES, env = {}, uid, first }: Around = {}): Promise<Ran> {
  const { CI: _, ...quiet } = process.env;
  const around = { cwd, env: { ...quiet, ...env }, ...(uid === undefined ? {} : { uid }) };
  return new Promise((resolve) => {
    const before = first === undefined ? [] : ["--import", first];
    execFile(process.execPath, [...RUNNER, ...before, PROGRAM, ...args], around, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

/** The same with standard output to a file descriptor of the test's own. */
export function runFfuInto(stdout: number, args: readonly string[]): Promise<Omit<Ran, "out">> {
  const { CI: _, ...quiet } = process.env;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...RUNNER, PROGRAM, ...args], {
      cwd: FIXTURES,
      env: quiet,
      stdio: ["ignore", stdout, "pipe"],
    });
    const chunks: Buffer[] = [];
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("close", (code) => resolve({ code: code ?? -1, err: Buffer.concat(chunks).toString("utf8") }));
  });
}

/** The same for a reader that has hung up before anything comes: one that hangs up later may have read it all. */
export function runFfuUnread(args: readonly string[], cwd: string): Promise<Omit<Ran, "out">> {
  const { CI: _, ...quiet } = process.env;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...RUNNER, PROGRAM, ...args], {
      cwd,
      env: quiet,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const chunks: Buffer[] = [];
    child.stdout?.destroy();
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("close", (code) => resolve({ code: code ?? -1, err: Buffer.concat(chunks).toString("utf8") }));
  });
}
