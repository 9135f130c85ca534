/** Every reader goes through one door: what could not be read never looks like absence or health. */
import { execFileSync } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readChangesets } from "../../src/cli/changesets.ts";
import { readRevision } from "../../src/cli/git.ts";
import { readChangeset } from "../../src/read/changeset.ts";
import { AUTHORED, readFolder, readSource } from "../../src/read/files.ts";
import { LOCKS, readLocks } from "../../src/read/locks.ts";
import { FIXTURES, ffu } from "../cli/ffu.ts";

const empty = (): Promise<string> => mkdtemp(join(tmpdir(), "ffu-"));
const PACKAGE = "ffu-regler";
const ASKS = `---\n"${PACKAGE}": major\n---\n\nText.\n`;

describe("a changeset", () => {
  const read = (text: string): unknown => {
    const changeset = readChangeset({ file: "a.md", text });
    return changeset.ok
      ? (changeset.levels.get(PACKAGE) ?? null)
      : changeset.findings.map(({ code, where }) => `${code} ${where.line}`);
  };

  it.each([
    ["with a mark of byte order", `\uFEFF${ASKS}`, "major"],
    ["with line ends of Windows", ASKS.replaceAll("\n", "\r\n"), "major"],
    ["with old line ends", ASKS.replaceAll("\n", "\r"), ["K107 1"]],
    ["for another package", '---\n"annat": major\n---\n', null],
    ["that asks for nothing", "---\n---\n\nText.\n", null],
    ["that keeps the version", `---\n"${PACKAGE}": none\n---\n`, null],
    ["of a level that is none", `---\n"${PACKAGE}": mjor\n---\n`, ["K204 2"]],
    ["without its first line", `"${PACKAGE}": major\n---\n`, ["K101 1"]],
    ["whose head does not end", `---\n"${PACKAGE}": major\n\nText med ---\n`, ["K101 1"]],
    ["with spaces after its dashes", ASKS.replace("---", "--- \t"), "major"],
    ["with a hard space after its dashes", ASKS.replace("---", "---\u00A0"), ["K101 1"]],
    ["with two levels", `---\n"${PACKAGE}": patch\n"${PACKAGE}": major\n---\n`, ["K103 3"]],
    ["with what cannot be seen in its text", `${ASKS}\u202E`, ["K109 6"]],
    ["with what an escape hides", `---\n"${PACKAGE}": "maj\\u200bor"\n---\n`, ["K109 2"]],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["a link", (path: string) => symlink("/etc/hostname", path)],
    ["a folder", (path: string) => mkdir(path)],
    ["a pipe", (path: string) => Promise.resolve(execFileSync("mkfifo", [path]))],
  ])("that is %s is told of", async (_, make) => {
    const folder = await empty();
    await mkdir(join(folder, ".changeset"));
    await make(join(folder, ".changeset/a.MD"));
    const found = await readChangesets(folder, [], PACKAGE);
    expect(found.is === "broken" && found.findings.map(({ code }) => code)).toEqual(["K902"]);
  });

  it.each([
    ["a link", (path: string) => symlink(tmpdir(), path)],
    ["a file", (path: string) => writeFile(path, "")],
    ["a pipe", (path: string) => Promise.resolve(execFileSync("mkfifo", [path]))],
  ])("in a folder that is %s is told of", async (_, make) => {
    const folder = await empty();
    await make(join(folder, ".changeset"));
    const found = await readChangesets(folder, [], PACKAGE);
    expect(found.is === "broken" && found.findings.map(({ message }) => message)).toEqual([
      "Här ska vara en mapp, men det är en länk, en fil eller en specialfil.",
    ]);
  });

  it("is missing where there is no folder", async () => {
    expect(await readChangesets(await empty(), [], PACKAGE)).toEqual({ is: "read", level: null });
  });
});

describe("a lock", () => {
  const inLocks = async (make: (folder: string) => Promise<unknown>): Promise<readonly string[]> => {
    const root = await empty();
    await mkdir(join(root, LOCKS), { recursive: true });
    await make(join(root, LOCKS));
    const { locks, findings } = await readLocks(root);
    expect(locks).toEqual([]);
    return findings.map(({ code, where }) => `${code} ${where.file}`);
  };

  it.each(["{", "[]", '{"module": "a"}', '{"module": "a", "editions": null}'])("that is damaged, %s", async (text) => {
    expect(await inLocks((folder) => writeFile(join(folder, "a.json"), text))).toEqual([`K412 ${LOCKS}/a.json`]);
  });

  it("that is a link or a pipe is told of, and nothing waits for it", async () => {
    expect(await inLocks((folder) => symlink("/dev/zero", join(folder, "a.json")))).toEqual([`K902 ${LOCKS}/a.json`]);
    const pipe = (folder: string): Promise<unknown> =>
      Promise.resolve(execFileSync("mkfifo", [join(folder, "a.json")]));
    expect(await inLocks(pipe)).toEqual([`K902 ${LOCKS}/a.json`]);
  });

  it("is no fault where there never was one", async () => {
    expect(await readLocks(await empty())).toEqual({ locks: [], findings: [] });
  });
});

describe("a file below specs/", () => {
  it.each(["a.txt", "a.yaml.txt", "a", "a.YAML", "a.yaml.bak"])("called %s is told of", async (name) => {
    const folder = await empty();
    await writeFile(join(folder, name), "hej");
    const { files } = await readFolder(folder, "specs");
    expect(files.map(({ file }) => file)).toEqual([`specs/${name}`]);
  });

  it.each([".DS_Store", "mapp/.a.yaml.1.tmp", ".git/HEAD", "a.yaml~", "LÄSMIG.md"])(
    "called %s is none of ours",
    (name) => {
      expect(AUTHORED.test(name)).toBe(false);
    },
  );

  it.runIf(process.getuid?.() !== 0)("that nobody may read is told of", async () => {
    const path = join(await empty(), "a.yaml");
    await writeFile(path, "a: 1");
    await chmod(path, 0);
    expect((await readSource(path, "a.yaml")).ok).toBe(false);
  });

  it("in a folder that lies too deep is told of, with the folder's name", async () => {
    const folder = await empty();
    const deep = Array<string>(24).fill("m").join("/");
    await mkdir(join(folder, deep, "m"), { recursive: true });
    await writeFile(join(folder, deep, "a.yaml"), "a: 1");
    await writeFile(join(folder, deep, "m/b.yaml"), "b: 1");
    const { files, findings } = await readFolder(folder, "specs");
    expect(files.map(({ file }) => file)).toEqual([`specs/${deep}/a.yaml`]);
    expect(findings.map(({ code, where, message }) => [code, where.file, message.split(" ")[0]])).toEqual([
      ["K901", `specs/${deep}/m`, "Mappen"],
    ]);
  });

  it("with a tab in its name is found in a revision as on disk", async () => {
    const folder = await empty();
    await cp(join(FIXTURES, "specs"), join(folder, "specs"), { recursive: true });
    await writeFile(join(folder, "specs/skane/vardcentral/a\tb.yaml"), "a: 1");
    const git = (...words: readonly string[]): void =>
      void execFileSync("git", ["-C", folder, "-c", "user.email=a@example.com", "-c", "user.name=a", ...words]);
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "a");
    const revision = await readRevision("HEAD", join(folder, "specs"));
    const onDisk = await readFolder(join(folder, "specs"), "specs");
    const names = (files: readonly { readonly file: string }[]): readonly string[] =>
      files.map(({ file }) => file).sort();
    expect(revision.is === "read" && names(revision.files)).toEqual(names(onDisk.files));
    expect(names(onDisk.files)).toContain("specs/skane/vardcentral/a\tb.yaml");
  });
});

describe("a list that a flag names", () => {
  it.each([
    ["a pipe", (path: string) => Promise.resolve(execFileSync("mkfifo", [path]))],
    ["a link without an end", (path: string) => symlink("/dev/zero", path)],
    ["a folder", (path: string) => mkdir(path)],
  ])("and that is %s is told of, and nothing waits for it", async (_, make) => {
    const folder = await empty();
    await make(join(folder, "lista"));
    const around = { workingFolder: folder, packageFolder: FIXTURES };
    for (const line of [
      "watch --previous lista",
      "watch --links lista",
      "coverage --inventory lista",
      "verify lista",
    ]) {
      const ran = await ffu(line, around);
      expect([line, ran.exitCode]).toEqual([line, 65]);
      expect(ran.stdout).toContain("K902");
    }
  });

  it.each([
    ["of Windows", "\r\n"],
    ["that are old", "\r"],
  ])("with line ends %s is read line by line, and what is blank is no link", async (_, end) => {
    const folder = await empty();
    await writeFile(
      join(folder, "lista"),
      ["https://a.se/\tsvarar 404", "  ", "https://b.se/\tsvarar inte", ""].join(end),
    );
    const { stdout } = await ffu("watch --links lista --out json", { workingFolder: folder });
    expect(JSON.parse(stdout)).toMatchObject({
      deadLinks: [
        { url: "https://a.se/", cause: "svarar 404" },
        { url: "https://b.se/", cause: "svarar inte" },
      ],
    });
  });

  it("shows nothing of what cannot be seen in it", async () => {
    const folder = await empty();
    await writeFile(join(folder, "lista"), "https://a.se/\u202Eb\t\u001B[31msvarar 404\n");
    for (const out of ["markdown", "json"]) {
      const { stdout } = await ffu(`watch --links lista --out ${out}`, { workingFolder: folder });
      expect(stdout).toContain("https://a.se/b");
      expect(stdout).not.toMatch(/\u202E|\u001B/);
    }
  });
});

describe("a receipt", () => {
  it("with a mark of byte order is read, and one that hides something is not", async () => {
    const folder = await empty();
    const made = await ffu(`receipt ${join(FIXTURES, "granen.yaml")} --date 2025-10-06`);
    await writeFile(join(folder, "kvitto.json"), `\uFEFF${made.stdout}`);
    expect((await ffu("verify kvitto.json", { workingFolder: folder })).exitCode).toBe(0);
    await writeFile(join(folder, "kvitto.json"), made.stdout.replaceAll("Granen", "Granen\\u202e"));
    const ran = await ffu("verify kvitto.json", { workingFolder: folder });
    expect(ran.exitCode).toBe(65);
    expect(ran.stdout).toContain("K109");
  });
});
