/**
 * Asks git. It is never told: nothing is fetched, checked out or written, and no word of a command line reaches a shell.
 */
import { execFile, spawn } from "node:child_process";

const ENVIRONMENT = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  // A partial clone would otherwise go to the network for what it lacks.
  GIT_NO_LAZY_FETCH: "1",
};

const MOST_BYTES = 64 * 1024 * 1024;

/** What git answers, asked from a folder; null where it has no answer. */
export function git(folder: string, words: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(
      "git",
      ["-C", folder, ...words],
      { env: { ...process.env, ...ENVIRONMENT }, maxBuffer: MOST_BYTES, encoding: "utf8" },
      (error, stdout) => resolve(error === null ? stdout : null),
    );
  });
}

/** The contents of blobs in the order asked for, or null when one is not here. */
export function readBlobs(folder: string, blobs: readonly string[]): Promise<readonly Uint8Array[] | null> {
  return new Promise((resolve) => {
    const child = spawn("git", ["-C", folder, "cat-file", "--batch"], {
      env: { ...process.env, ...ENVIRONMENT },
      stdio: ["pipe", "pipe", "ignore"],
    });
    const chunks: Buffer[] = [];
    child.on("error", () => resolve(null));
    child.stdin.on("error", () => resolve(null));
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("close", () => resolve(splitBatch(Buffer.concat(chunks), blobs.length)));
    child.stdin.end(blobs.map((blob) => `${blob}\n`).join(""));
  });
}

/** `<id> blob <size>\n<bytes>\n`, so many times. */
function splitBatch(output: Buffer, count: number): readonly Uint8Array[] | null {
  const contents: Uint8Array[] = [];
  let at = 0;
  while (contents.length < count) {
    const end = output.indexOf("\n", at);
    const [, size] = / blob (\d+)$/.exec(output.subarray(at, end).toString("latin1")) ?? [];
    if (end < 0 || size === undefined) return null;
    contents.push(new Uint8Array(output.subarray(end + 1, end + 1 + Number(size))));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
}
