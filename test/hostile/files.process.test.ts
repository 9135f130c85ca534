/** Files, links, devices and outputs that are not what they seem: a finding, an exit code, and nothing lost. */
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { chmod, cp, link, mkdir, mkdtemp, open, readdir, readFile, rename, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FIXTURES, ROOT } from "../cli/ffu.ts";
import { runFfu, runFfuInto, runFfuUnread } from "../cli/process.ts";

const RULE = "specs/skane/vardcentral/oppettid-vecka.yaml";
const DAY = ["--date", "2025-10-06"];

async function copied(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ffu-"));
  await cp(FIXTURES, folder, { recursive: true });
  return folder;
}

function git(folder: string, ...words: readonly string[]): void {
  const who = ["-c", "user.email=a@example.com", "-c", "user.name=a"];
  execFileSync("git", ["-C", folder, ...who, ...words], { stdio: "ignore" });
}

describe("a rule that is a link in a revision", () => {
  it("stops a comparison instead of vanishing from it", async () => {
    const folder = await copied();
    git(folder, "init", "-q");
    git(folder, "add", "-A");
    git(folder, "commit", "-qm", "a");
    git(folder, "tag", "bas");
    await rename(join(folder, RULE), join(folder, "dold.yaml"));
    await symlink("../../../dold.yaml", join(folder, RULE));
    git(folder, "add", "-A");
    git(folder, "commit", "-qm", "b");
    const ran = await runFfu(["diff", "git:bas", "git:HEAD", "--specs", "specs"], { cwd: folder });
    expect(ran.code).toBe(65);
    expect(ran.out).toContain(RULE);
    expect(ran.out).toContain("K902");
    expect(ran.out).not.toContain("UTGÅR");
  });

  it("can be a repository's whole tree", async () => {
    const folder = join(await copied(), "specs");
    git(folder, "init", "-q");
    git(folder, "add", "-A");
    git(folder, "commit", "-qm", "a");
    const ran = await runFfu(["diff", "git:HEAD", "nu", "--specs", "."], { cwd: folder });
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).toContain("Inget som gäller är ändrat.");
  });
});

describe("a named file that leans on a broken one", () => {
  it("is not called fine", async () => {
    const folder = await copied();
    await writeFile(join(folder, "specs/uppgifter.yaml"), "facts: [");
    const ran = await runFfu(["validate", "--specs", "specs", RULE], { cwd: folder });
    expect(ran.code).toBe(1);
    expect(ran.out).toContain("specs/uppgifter.yaml");
    expect(ran.out).toContain("är det du angav inte granskat mot resten av");
  });
});

describe("a result that would go where it must not", () => {
  const check = (out: string): readonly string[] => ["check", "granen.yaml", "--specs", "specs", ...DAY, "--out", out];

  it.each([
    ["the profile itself", (folder: string) => Promise.resolve(join(folder, "granen.yaml"))],
    [
      "the profile by another name",
      async (folder: string) => {
        await link(join(folder, "granen.yaml"), join(folder, "annan.json"));
        return join(folder, "annan.json");
      },
    ],
    ["a rule", (folder: string) => Promise.resolve(join(folder, RULE))],
  ])("%s stays as it is", async (_, target) => {
    const folder = await copied();
    const path = await target(folder);
    const before = await readFile(path, "utf8");
    const ran = await runFfu(check(`json=${path}`), { cwd: folder });
    expect(ran.code).toBe(70);
    expect(ran.err.replaceAll("\n", " ")).toContain("som kommandot läser");
    expect(await readFile(path, "utf8")).toBe(before);
  });

  it("the package's own rules stay as they are, though nobody named them", async () => {
    const path = join(ROOT, "specs/kallor.yaml");
    const before = await readFile(path, "utf8");
    const ran = await runFfu(["watch", "--date", "2025-10-06", "--out", `markdown=${path}`]);
    const after = await readFile(path, "utf8");
    await writeFile(path, before);
    expect([ran.code, after === before]).toEqual([70, true]);
  });

  it("what a flag named to be read stays as it is", async () => {
    const folder = await copied();
    await writeFile(join(folder, "forra.md"), "- [x] klart\n");
    const flags = ["--previous", "forra.md", "--out", "markdown=forra.md"];
    const ran = await runFfu(["watch", "--specs", "specs", "--date", "2025-10-06", ...flags], { cwd: folder });
    expect(ran.code).toBe(70);
    expect(await readFile(join(folder, "forra.md"), "utf8")).toBe("- [x] klart\n");
  });

  it("below what is no folder is told of", async () => {
    const folder = await copied();
    const ran = await runFfu(check("json=granen.yaml/svar.json"), { cwd: folder });
    expect(ran.code).toBe(70);
    expect(ran.err).toContain("Kan inte skriva filen granen.yaml/svar.json (ENOTDIR)");
  });

  it("a pipe, a link and a folder stay what they are, and nothing is left beside them", async () => {
    const folder = await copied();
    execFileSync("mkfifo", [join(folder, "ror")]);
    await symlink("granen.yaml", join(folder, "lank"));
    await mkdir(join(folder, "mapp"));
    const before = await readdir(folder);
    for (const name of ["ror", "lank", "mapp"]) {
      const ran = await runFfu(check(`json=${name}`), { cwd: folder });
      expect([name, ran.code, ran.out]).toEqual([name, 70, ""]);
      expect(ran.err).toContain("skrivs inte över");
    }
    expect(statSync(join(folder, "ror")).isFIFO()).toBe(true);
    expect(await readdir(folder)).toEqual(before);
  });

  it.runIf(existsSync("/dev/full"))("a full disk is told, and is no answer", async () => {
    const full = await open("/dev/full", "w");
    const ran = await runFfuInto(full.fd, ["check", "granen.yaml", "--specs", "specs", ...DAY]);
    await full.close();
    expect(ran.code).toBe(70);
    expect(ran.err).toContain("Resultatet kunde inte skrivas ut (ENOSPC)");
    expect(ran.err).not.toContain("    at ");
  });
});

describe("an output that nobody reads to the end", () => {
  it("is told, and is no answer", async () => {
    const folder = await copied();
    const unit = `${JSON.stringify({ unit: { name: "A", region: "skane", careChoice: "vardcentral" } })}\n`;
    await writeFile(join(folder, "alla.ndjson"), unit.repeat(400));
    const words = ["check", "--fleet", "alla.ndjson", "--specs", "specs", ...DAY, "--out", "ndjson"];
    const ran = await runFfuUnread(words, folder);
    expect(ran.code).toBe(70);
    expect(ran.err).toContain("(EPIPE)");
    expect(ran.err).not.toContain("internt fel");
  });
});

describe("a folder", () => {
  const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};

  it("that cannot be opened is named", async () => {
    const folder = await copied();
    await chmod(folder, 0o755);
    await mkdir(join(folder, "enheter/stangd"), { recursive: true });
    await cp(join(folder, "granen.yaml"), join(folder, "enheter/granen.yaml"));
    await chmod(join(folder, "enheter/stangd"), 0);
    const check = await runFfu(["check", "enheter", "--specs", "specs", ...DAY], { cwd: folder, ...nobody });
    expect(check.code).toBe(66);
    expect(check.out).toContain("enheter/stangd");
    await chmod(join(folder, "specs"), 0);
    const validate = await runFfu(["validate", "--specs", "specs"], { cwd: folder, ...nobody });
    expect(validate.code).toBe(66);
    expect(validate.out).toContain("Mappen specs kan inte öppnas");
    await chmod(join(folder, "specs"), 0o755);
  });

  it("of rules that holds a loop of links ends with a finding", async () => {
    const folder = await copied();
    await symlink("..", join(folder, "specs/skane/runt"));
    const ran = await runFfu(["validate", "--specs", "specs"], { cwd: folder });
    expect(ran.code).toBe(1);
    expect(ran.out).toContain("specs/skane/runt");
    expect(ran.out).toContain("K902");
  });

  it("that is gone under one's feet is told of", async () => {
    const gone = "data:text/javascript,process.cwd=()=>{throw new Error('ENOENT')}";
    const ran = await runFfu(["check", "granen.yaml"], { first: gone });
    expect(ran).toMatchObject({ code: 66, out: "" });
    expect(ran.err).toContain("finns inte längre");
  });
});
