/** What a machine adds to a change: as a patch that leads to one tree, and nothing that only a person decides on. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { notForMachines } from "../../scripts/complete/allowed.ts";
import { completion, PATCH, TREE } from "../../scripts/complete/completion.ts";

const RULE = "specs/skane/vardcentral/a.yaml";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "tillagg-"));
  git("init", "--quiet", "--initial-branch=main");
  await write(RULE, "a:   1\n");
  await write("generated/a.ts", "1\n");
  await write("src/a.ts", "1\n");
  await write(".changeset/egen.md", "Egen.\n");
  git("add", "--all");
  git("commit", "--quiet", "--message=Start");
});
afterEach(() => rm(root, { recursive: true }));

function git(...words: readonly string[]): string {
  const who = ["-c", "user.name=Prov", "-c", "user.email=prov@example.org"];
  return execFileSync("git", ["-C", root, ...who, ...words], { encoding: "utf8" });
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

/** The tree of everything that stands in the folder now. */
function treeNow(): string {
  git("add", "--all");
  return git("write-tree").trim();
}

describe("the patch", () => {
  it("is what the machine added, and leads to the tree that is named beside it", async () => {
    await write("generated/b.ts", "2\n");
    await write(".changeset/ny.md", "Ny.\n");
    await write("src/a.ts", "någon annans\n");
    expect(await completion(root, "ut")).toMatchObject({ isNeeded: true });
    const tree = (await readFile(join(root, "ut", TREE), "utf8")).trim();
    git("reset", "--quiet", "--hard");
    git("apply", "--index", join("ut", PATCH));
    expect(git("write-tree").trim()).toBe(tree);
    expect(git("diff", "--cached", "--name-only").trim().split("\n")).toEqual([".changeset/ny.md", "generated/b.ts"]);
  });

  it("is empty when there is nothing to add, and the tree is then the commit's own", async () => {
    const { isNeeded, tree } = await completion(root, "ut");
    expect(isNeeded).toBe(false);
    expect(tree).toBe(git("rev-parse", "HEAD^{tree}").trim());
    expect(await readFile(join(root, "ut", PATCH), "utf8")).toBe("");
  });
});

describe("a machine may", () => {
  it("generate, add a changeset and set the form of a rule", async () => {
    await write("generated/a.ts", "2\n");
    await write("generated/ny/b.json", "{}\n");
    await write(".changeset/regler-abc.md", "Ny.\n");
    await write(RULE, "a: 1\n");
    expect(notForMachines(root, "HEAD", treeNow())).toEqual([]);
  });

  it("take away what is generated, and nothing else", async () => {
    await rm(join(root, "generated/a.ts"));
    expect(notForMachines(root, "HEAD", treeNow())).toEqual([]);
    await rm(join(root, RULE));
    expect(notForMachines(root, "HEAD", treeNow())).toEqual([RULE]);
  });

  it.each([
    ["say something else in a rule", RULE, "a: 2\n"],
    ["set a form that is not the form", RULE, "a:  1\n"],
    ["add a rule", "specs/skane/vardcentral/b.yaml", "a: 1\n"],
    ["change the program", "src/a.ts", "2\n"],
    ["add a workflow", ".github/workflows/ny.yml", "on: push\n"],
    ["change a changeset that someone wrote", ".changeset/egen.md", "Annat.\n"],
    ["set how changesets are made", ".changeset/config.json", "{}\n"],
  ])("not %s", async (_, file, text) => {
    await write(file, text);
    expect(notForMachines(root, "HEAD", treeNow())).toEqual([file]);
  });

  it("not put a link where a file was to be", async () => {
    await symlink("../src/a.ts", join(root, "generated/lank.ts"));
    expect(notForMachines(root, "HEAD", treeNow())).toEqual(["generated/lank.ts"]);
  });
});
