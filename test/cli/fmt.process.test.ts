/** `ffu fmt`: what is written, what is only told, and what is left alone. */
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changed, ffu } from "./ffu.ts";
import { runFfu } from "./process.ts";

const FILE = "specs/kallor.yaml";
let folder: string;
beforeAll(async () => {
  folder = await changed(FILE, (text) => text.replace("sources:", "sources:   "));
});
afterAll(() => rm(folder, { recursive: true }));

describe("ffu fmt", () => {
  it("tells with --check which files do not have the form, and writes nothing", async () => {
    const { exitCode, stdout, edits } = await ffu("fmt --check --specs specs", { workingFolder: folder });
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`1 fil har inte rätt form:\n${FILE}\nSå rättar du: kör ffu fmt.`);
    expect(edits).toEqual([]);
  });
  it("looks at what is named, and says when there is nothing", async () => {
    const around = { workingFolder: folder };
    expect((await ffu("fmt --check --specs specs specs/beslut.yaml", around)).exitCode).toBe(0);
    expect((await ffu("fmt --check --specs specs specs/finns-inte.yaml", around)).exitCode).toBe(66);
  });
  it("leaves a file that cannot be read, and says so", async () => {
    await writeFile(join(folder, "specs/fragor.yaml"), "questions: [");
    const { exitCode, stdout, edits } = await ffu("fmt --specs specs specs/fragor.yaml", { workingFolder: folder });
    expect([exitCode, edits]).toEqual([65, []]);
    expect(stdout).toContain("specs/fragor.yaml går inte att läsa och är lämnad som den är.");
  });
  it("writes the form, and the second time there is nothing to write", async () => {
    const args = ["fmt", "--specs", "specs", FILE];
    const first = await runFfu(args, { cwd: folder });
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining("1 fil av 1 har fått rätt form") as string });
    expect(first.err).toContain(`${FILE} är ändrad.`);
    expect((await runFfu(args, { cwd: folder })).out).toContain("1 fil, alla i rätt form.");
  });
});
