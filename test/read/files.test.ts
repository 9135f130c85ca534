import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { decoded, readFolder, readSource } from "../../src/read/files.ts";
import { LIMITS } from "../../src/read/limits.ts";
import { readSpecs } from "../../src/read/load.ts";
import { tree } from "./tree.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ffu-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function path(name: string): string {
  return join(folder, name);
}

async function codeOf(name: string): Promise<string> {
  const read = await readSource(path(name), `specs/${name}`);
  return read.ok ? "ok" : `${read.finding.code} ${read.finding.where.file}:${read.finding.where.line}`;
}

describe("only ordinary files of a reasonable size are read", () => {
  test("an ordinary file is", async () => {
    writeFileSync(path("a.yaml"), "a: 1\n");
    expect(await readSource(path("a.yaml"), "specs/a.yaml")).toEqual({
      ok: true,
      source: { file: "specs/a.yaml", text: "a: 1\n" },
    });
  });

  test("a symbolic link is not followed", async () => {
    writeFileSync(path("b.yaml"), "a: 1\n");
    symlinkSync(path("b.yaml"), path("a.yaml"));
    expect(await codeOf("a.yaml")).toBe("K902 specs/a.yaml:1");
  });

  test("a folder with a file's name is not a file", async () => {
    mkdirSync(path("a.yaml"));
    expect(await codeOf("a.yaml")).toBe("K902 specs/a.yaml:1");
  });

  test("a pipe is not opened, so nothing waits", async () => {
    execFileSync("mkfifo", [path("a.yaml")]);
    expect(await codeOf("a.yaml")).toBe("K902 specs/a.yaml:1");
  });

  test("a device is not read", async () => {
    const read = await readSource("/dev/zero", "specs/zero.yaml");
    expect(read.ok ? "ok" : read.finding.code).toBe("K902");
  });

  test("a gigabyte is refused before it is read", async () => {
    writeFileSync(path("a.yaml"), "");
    truncateSync(path("a.yaml"), 2 ** 30);
    expect(await codeOf("a.yaml")).toBe("K901 specs/a.yaml:1");
  });

  test("a file that is not there is a finding, not an exception", async () => {
    expect(await codeOf("saknas.yaml")).toBe("K902 specs/saknas.yaml:1");
  });

  test("NUL in a path is refused", async () => {
    expect(await codeOf("a\0.yaml")).toMatch(/^K904/);
  });
});

describe("bytes are UTF-8 or nothing", () => {
  test.each([
    ["Latin-1", [0x61, 0x3a, 0x20, 0xf6, 0x0a]],
    ["UTF-16 with a mark", [0xff, 0xfe, 0x61, 0x00, 0x3a, 0x00]],
    ["a cut character", [0x61, 0x3a, 0x20, 0xc3]],
    ["an encoded surrogate", [0xed, 0xa0, 0x80]],
  ])("%s is refused", (_name, bytes) => {
    const read = decoded(Uint8Array.from(bytes), "a.yaml");
    expect(read.ok ? "ok" : read.finding.code).toBe("K107");
  });
});

describe("a folder is read in one order, whatever the file system says", () => {
  test("by name in code units, after composing å, ä and ö", async () => {
    for (const name of ["b.yaml", "a.yaml", "o\u0308.yaml", "z.yaml", "A.yaml"]) writeFileSync(path(name), "a: 1\n");
    writeFileSync(path("inte.md"), "x");
    const { files } = await readFolder(folder, "specs");
    expect(files.map((it) => it.file)).toEqual([
      "specs/A.yaml",
      "specs/a.yaml",
      "specs/b.yaml",
      "specs/z.yaml",
      "specs/\u00F6.yaml",
    ]);
  });

  test("no more is read than a tree may hold", async () => {
    for (let count = 0; count <= LIMITS.treeBytes / LIMITS.fileBytes; count += 1) {
      const name = path(`${count}.yaml`);
      writeFileSync(name, "");
      truncateSync(name, LIMITS.fileBytes);
    }
    const { files, findings } = await readFolder(folder, "specs");
    expect(files).toHaveLength(LIMITS.treeBytes / LIMITS.fileBytes);
    expect(findings.map((it) => `${it.code} ${it.where.file}`)).toEqual(["K901 specs"]);
  });

  test("a linked folder is reported and not followed", async () => {
    mkdirSync(path("real"));
    writeFileSync(path("real/a.yaml"), "a: 1\n");
    symlinkSync(folder, path("real/loop"));
    const { files, findings } = await readFolder(folder, "specs");
    expect(files.map((it) => it.file)).toEqual(["specs/real/a.yaml"]);
    expect(findings.map((it) => `${it.code} ${it.where.file}`)).toEqual(["K902 specs/real/loop"]);
  });

  test("one broken file does not hide the findings of the others", async () => {
    for (const { file, text } of tree({ "specs/begrepp.yaml": null })) {
      mkdirSync(path(join(file, "..")), { recursive: true });
      writeFileSync(path(file), text);
    }
    writeFileSync(path("specs/begrepp.yaml"), Uint8Array.from([0x74, 0xff]));
    const loaded = await readSpecs(path("specs"));
    expect(loaded.ok).toBe(false);
    expect(loaded.findings.map((it) => it.code)).toContain("K107");
  });

  test("a hard link is an ordinary file", async () => {
    writeFileSync(path("b.yaml"), "a: 1\n");
    linkSync(path("b.yaml"), path("a.yaml"));
    expect(await codeOf("a.yaml")).toBe("ok");
  });
});
