/** What binds is what the main branch has; what a branch has added to the record itself is a draft. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { promisedBefore } from "../../scripts/site/recorded.ts";
import { lockFindings, LOCKS, readLocks } from "../../src/read/locks.ts";
import { locksOf } from "../../src/compare/locks.ts";
import { loadRulebook, partOf } from "../../src/read/load.ts";
import { tree } from "./tree.ts";

const RULE = "specs/skane/vardcentral/oppettid-vecka.yaml";
const AUTHORED = tree().find(({ file }) => file === RULE)?.text ?? "";
const DRAFTED = AUTHORED.replaceAll("Vårdcentralen ska", "Varje vårdcentral ska");
const REVISED = AUTHORED.replaceAll("Vårdcentralen ska", "En vårdcentral ska");

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "las-"));
});
afterEach(() => rm(root, { recursive: true }));

function git(...words: readonly string[]): void {
  execFileSync("git", ["-C", root, "-c", "user.name=Prov", "-c", "user.email=prov@example.org", ...words]);
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

function commit(said: string): void {
  git("add", "--all");
  git("commit", "--quiet", `--message=${said}`);
}

function loadedWith(rule: string): Extract<ReturnType<typeof loadRulebook>, { ok: true }> {
  const loaded = loadRulebook(tree({ [RULE]: rule }));
  if (!loaded.ok) throw new Error("the tree must load");
  return loaded;
}

/** The locks as the generation writes them, in `generated/`. */
async function lockedWith(rule: string): Promise<void> {
  for (const locks of locksOf(loadedWith(rule).rulebook)) {
    await write(`${LOCKS}/${locks.module}.json`, JSON.stringify(locks));
  }
}

async function broken(rule: string): Promise<readonly string[]> {
  const { locks } = await readLocks(root);
  return [...new Set(lockFindings(locks, partOf(loadedWith(rule))).map(({ code }) => code))];
}

describe("a lock", () => {
  it("binds on disk where there is no git", async () => {
    await lockedWith(DRAFTED);
    expect(await broken(REVISED)).toEqual(["K412"]);
    expect(await broken(DRAFTED)).toEqual([]);
  });

  it("binds nobody while only the branch has it, and everybody once it is merged", async () => {
    git("init", "--quiet", "--initial-branch=main");
    await write("README.md", "start");
    commit("Start");
    git("switch", "--quiet", "--create=utkast");
    await lockedWith(DRAFTED);
    commit("Utkast");
    expect(await broken(REVISED)).toEqual([]);
    git("switch", "--quiet", "main");
    git("merge", "--quiet", "--ff-only", "utkast");
    git("switch", "--quiet", "--create=nasta");
    await lockedWith(REVISED);
    commit("En ändring av det beslutade");
    expect(await broken(REVISED)).toEqual(["K412"]);
  });
});

describe("an address", () => {
  const RECORD = "generated/las/adresser/skane/vardcentral.txt";
  const promised = async (): Promise<readonly string[]> =>
    (await promisedBefore(root)).flatMap(({ addresses }) => addresses.map(({ path }) => path));

  it("is promised once it is on main, until someone takes its line away", async () => {
    git("init", "--quiet", "--initial-branch=main");
    await write(RECORD, "a/\nb/\n");
    commit("Start");
    git("switch", "--quiet", "--create=utkast");
    await write(RECORD, "a/\nb/\nc/\n");
    commit("Utkast");
    expect(await promised()).toEqual(["a/", "b/"]);
    await write(RECORD, "b/\nc/\n");
    expect(await promised()).toEqual(["b/"]);
  });

  it("is promised as it stands on disk where there is no git", async () => {
    await write(RECORD, "a/\nb/\n");
    expect(await promised()).toEqual(["a/", "b/"]);
  });
});
