/** Commands that a release is made of. */
import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { releaseSaid } from "../words/release.ts";

/** Why a release stops, in Swedish. */
export class ReleaseStop extends Error {}

/** What the command printed. Where it fails the release stops, with all that it said. */
export async function run(folder: string, file: string, ...args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(file, args, { cwd: folder, maxBuffer: 64 * 2 ** 20 });
    return stdout.trim();
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new ReleaseStop(releaseSaid.failed([file, ...args].join(" "), `${stdout}\n${stderr}`));
  }
}

/** Whether the command goes through. What it says is seen as it says it. */
export async function passes(
  folder: string,
  environment: Readonly<Record<string, string>>,
  file: string,
  ...args: readonly string[]
): Promise<boolean> {
  const child = spawn(file, args, { cwd: folder, stdio: "inherit", env: { ...process.env, ...environment } });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code === 0));
  });
}
