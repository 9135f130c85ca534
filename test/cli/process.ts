/** Runs `ffu` as a process of its own. */
import { execFile, spawn } from "node:child_process";
import { FIXTURES } from "./ffu.ts";
import { program } from "./program.ts";

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

export async function runFfu(
  args: readonly string[],
  { cwd = FIXTURES, env = {}, uid, first }: Around = {},
): Promise<Ran> {
  const path = await program();
  const { CI: _, ...quiet } = process.env;
  const around = { cwd, env: { ...quiet, ...env }, ...(uid === undefined ? {} : { uid }) };
  return new Promise((resolve) => {
    const before = first === undefined ? [] : ["--import", first];
    execFile(process.execPath, [...before, path, ...args], around, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

/** The same with standard output to a file descriptor of the test's own. */
export async function runFfuInto(stdout: number, args: readonly string[]): Promise<Omit<Ran, "out">> {
  const path = await program();
  const { CI: _, ...quiet } = process.env;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path, ...args], {
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
export async function runFfuUnread(args: readonly string[], cwd: string): Promise<Omit<Ran, "out">> {
  const path = await program();
  const { CI: _, ...quiet } = process.env;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path, ...args], {
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
