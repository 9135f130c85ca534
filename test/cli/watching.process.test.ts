/** `ffu validate --watch`, as a person uses it: begin, save a file with a fault, mend it, stop. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { edited, RULE_FILE, tree } from "../read/tree.ts";
import { runFfu } from "./process.ts";
import { program } from "./program.ts";

test("looks again when a file is saved, and ends when it is stopped", { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "ffu-watch-"));
  for (const { file, text } of tree()) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const child = spawn(process.execPath, [await program(), "validate", "--watch", "--specs", "specs"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString("utf8")));
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString("utf8")));
  const until = async (text: string): Promise<void> => {
    while (!out.includes(text)) await once(child.stdout, "data");
  };
  try {
    await until("Avsluta med Ctrl-C.");
    expect(out).toContain("Slutkod 0");
    out = "";
    await writeFile(join(folder, RULE_FILE), edited(RULE_FILE, "obligation: ska", "obligasion: ska"));
    await until("Avsluta med Ctrl-C.");
    expect(out).toContain('Menade du "obligation"?');
    expect(out).toContain("Slutkod 1");
    child.kill("SIGINT");
    const [code] = await once(child, "close");
    expect([code, err]).toEqual([0, "Granskningen är avslutad.\n"]);
  } finally {
    child.kill("SIGKILL");
    await rm(folder, { recursive: true });
  }
});

test.each([
  [["validate", "--watch", "--out", "json"], 64, "--watch visar texten på skärmen"],
  [["validate", "--watch", "--specs", "finns-inte"], 66, "finns-inte"],
])("%j does not begin", async (args, code, says) => {
  const ran = await runFfu(args);
  expect(ran.code).toBe(code);
  expect(ran.out + ran.err).toContain(says);
});
