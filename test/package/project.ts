/** A project of someone else's, made anew: the tarball installed beside what the tests try it with. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { packed as packedFrom } from "../../scripts/release/tarball.ts";

export const ROOT = join(import.meta.dirname, "../..");
const run = promisify(execFile);

/** The tarball, and what it holds. */
export interface Packed {
  readonly file: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

let folder = "";

/** Installs from npm. `FFU_TARBALL` names a tarball to try instead of one made here. */
export async function makeProject(): Promise<Packed> {
  folder = await mkdtemp(join(tmpdir(), "ffu-konsument-"));
  await cp(join(import.meta.dirname, "consumers"), folder, { recursive: true });
  for (const example of ["service", "duckdb"]) {
    await cp(join(ROOT, "examples", example), inProject(example), { recursive: true });
  }
  const file = process.env["FFU_TARBALL"] ?? (await packedFrom(ROOT, folder)).file;
  const { stdout } = await run("npm", ["pack", "--dry-run", "--json", file], { cwd: folder });
  const [packed] = JSON.parse(stdout) as [Omit<Packed, "file">];
  await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", file], { cwd: folder });
  return { ...packed, file };
}

export async function removeProject(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** A path in the project as an absolute one. */
export function inProject(...path: readonly string[]): string {
  return join(folder, ...path);
}

/** By which Node a script is started, in which folder, and with what in its environment. */
interface Started {
  readonly node?: string;
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What a command in the project prints; with everything it said where it fails. */
export async function said(file: string, ...args: readonly string[]): Promise<string> {
  return saidBy({}, file, ...args);
}

export async function saidBy(started: Started, file: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await ended(started, file, ...args);
  if (code !== 0) throw new Error(`${file} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout.trimEnd();
}

/** The same whatever it ends with. */
export async function ended(
  { node = process.execPath, cwd = folder, environment = {} }: Started,
  file: string,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const env = { ...process.env, ...environment };
  try {
    const ran = await run(node, [inProject(file), ...args], { cwd, env, maxBuffer: 2 ** 26 });
    return { code: 0, ...ran };
  } catch (error: unknown) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

/** What esbuild makes of a file. It is a program of its own, whatever Node there is. */
export async function esbuild(file: string, ...options: readonly string[]): Promise<void> {
  await saidBy({ node: inProject("node_modules/.bin/esbuild") }, file, ...options);
}

/** The command that the package brings, installed. */
export const FFU = "node_modules/ffu-regler/bin/ffu.js";
