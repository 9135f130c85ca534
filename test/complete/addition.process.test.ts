/** What the workflow does with an addition, by the programs that it runs: looks at it, and writes it where it belongs. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { completion, PATCH } from "../../scripts/complete/completion.ts";
import { ROOT } from "../cli/ffu.ts";

const RULE = "specs/skane/vardcentral/a.yaml";
const NUMBER = "7";

/** The author's working tree, the repository on the server, and the workflow's checkout of the main branch. */
let author: string;
let server: string;
let checkout: string;
let folder: string;
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "tillagg-"));
  [author, server, checkout] = [join(root, "a"), join(root, "s.git"), join(root, "c")];
  folder = join(author, "ut");
  git(root, "init", "--quiet", "--bare", "--initial-branch=main", server);
  git(root, "init", "--quiet", "--initial-branch=main", author);
  await write(".gitignore", "ut/\n");
  await write(RULE, "a: 1\n");
  await write("generated/a.ts", "1\n");
  await write(".changeset/README.md", "Här.\n");
  commit("Start");
  git(author, "push", "--quiet", server, "main");
  git(root, "clone", "--quiet", server, checkout);
});
afterEach(() => rm(root, { recursive: true }));

function git(where: string, ...words: readonly string[]): string {
  const who = ["-c", "user.name=Prov", "-c", "user.email=prov@example.org"];
  return execFileSync("git", ["-C", where, ...who, ...words], { encoding: "utf8" }).trim();
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(author, file)), { recursive: true });
  await writeFile(join(author, file), text);
}

function commit(message: string): string {
  git(author, "add", "--all");
  git(author, "commit", "--quiet", "--allow-empty", `--message=${message}`);
  return git(author, "rev-parse", "HEAD");
}

/** A new version of the pull request, of which Kontroll has made the addition. */
async function proposed(rule: string, added: string): Promise<string> {
  await write(RULE, rule);
  const head = commit("Ändring");
  git(author, "push", "--quiet", "--force", server, `HEAD:refs/pull/${NUMBER}/head`);
  await write("generated/a.ts", added);
  await completion(author, "ut");
  await writeFile(join(folder, "nummer"), `${NUMBER}\n`);
  git(author, "reset", "--quiet", "--hard");
  return head;
}

/** The outputs of a step, or null where it stopped. */
async function step(name: string, env: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string> | null> {
  const outputs = join(root, "outputs");
  await writeFile(outputs, "");
  const who = { GIT_AUTHOR_NAME: "p", GIT_AUTHOR_EMAIL: "p@x", GIT_COMMITTER_NAME: "p", GIT_COMMITTER_EMAIL: "p@x" };
  const { status } = spawnSync(join(ROOT, ".ci", name), [folder], {
    cwd: checkout,
    env: { ...process.env, ...who, ...env, GITHUB_OUTPUT: outputs },
    encoding: "utf8",
  });
  if (status !== 0) return null;
  const lines = (await readFile(outputs, "utf8")).trim().split("\n");
  return new Map(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
}

const reviewed = (head: string) => step("review-addition", { HEAD_SHA: head });

/** What is written of the pull request after it was looked at. */
async function written(head: string, from: { readonly repo: string; readonly branch: string }): Promise<string | null> {
  const review = await reviewed(head);
  if (review === null) return null;
  const outputs = await step("write-addition", {
    HEAD_SHA: head,
    NUMBER: review.get("number") ?? "",
    TREE: review.get("tree") ?? "",
    REPO: "x/ffu",
    MAIN: "main",
    HEAD_REPO: from.repo,
    HEAD_BRANCH: from.branch,
  });
  return outputs?.get("commit") ?? null;
}

const OWN = { repo: "x/ffu", branch: "oppettid" };
const FORK = { repo: "y/ffu", branch: "oppettid" };
const onServer = (ref: string): string => git(server, "rev-parse", ref);

describe("an addition", () => {
  it("is a commit on the pull request's own branch, with the tree that was tried", async () => {
    const head = await proposed("a: 2\n", "2\n");
    git(author, "push", "--quiet", server, `HEAD:refs/heads/${OWN.branch}`);
    const added = await written(head, OWN);
    expect(onServer(`refs/heads/${OWN.branch}`)).toBe(added);
    expect([onServer(`${added}^`), git(server, "show", `${added}:generated/a.ts`)]).toEqual([head, "2"]);
  });

  it("is beside a fork, and follows when the fork has a new version", async () => {
    for (const [rule, generated] of [
      ["a: 2\n", "2\n"],
      ["a: 3\n", "3\n"],
    ] as const) {
      const added = await written(await proposed(rule, generated), FORK);
      expect(onServer(`refs/heads/komplett/${NUMBER}`)).toBe(added);
      expect(git(server, "show", `${added}:generated/a.ts`)).toBe(generated.trim());
    }
  });

  it("is nothing where nothing is to be added: the commit itself is what was tried", async () => {
    const head = await proposed("a: 2\n", "1\n");
    expect(await written(head, FORK)).toBe(head);
    expect(git(server, "branch", "--list")).toBe("* main");
  });

  it("never goes to the main branch, whatever the fork calls its own", async () => {
    const before = onServer("refs/heads/main");
    await written(await proposed("a: 2\n", "2\n"), { ...OWN, branch: "main" });
    await written(await proposed("a: 3\n", "3\n"), { ...FORK, branch: "main" });
    expect(onServer("refs/heads/main")).toBe(before);
  });

  it("never takes away what somebody has pushed meanwhile", async () => {
    const head = await proposed("a: 2\n", "2\n");
    const later = git(author, "commit-tree", "HEAD^{tree}", "-p", "HEAD", "-m", "Senare");
    git(author, "push", "--quiet", server, `${later}:refs/heads/${OWN.branch}`);
    expect(await written(head, OWN)).toBeNull();
    expect(onServer(`refs/heads/${OWN.branch}`)).toBe(later);
  });
});

describe("what is looked at is refused", () => {
  it("of an older version", async () => {
    const head = await proposed("a: 2\n", "2\n");
    await proposed("a: 3\n", "3\n");
    expect(await reviewed(head)).toBeNull();
  });

  it.each([
    ["when the patch leads to another tree", PATCH, ""],
    ["when the number is none", "nummer", "7; rm -rf /\n"],
    ["when the number is another pull request's", "nummer", "8\n"],
  ])("%s", async (_, file, text) => {
    const head = await proposed("a: 2\n", "2\n");
    await writeFile(join(folder, file), text);
    expect(await reviewed(head)).toBeNull();
  });

  it("when it holds a link", async () => {
    const head = await proposed("a: 2\n", "2\n");
    await symlink("/etc/hostname", join(folder, "lank"));
    expect(await reviewed(head)).toBeNull();
  });

  it("when it changes what only a person decides on", async () => {
    await write(RULE, "a: 2\n");
    const head = commit("Ändring");
    git(author, "push", "--quiet", server, `HEAD:refs/pull/${NUMBER}/head`);
    await write(RULE, "a: 3\n");
    await completion(author, "ut");
    await writeFile(join(folder, "nummer"), `${NUMBER}\n`);
    expect(await reviewed(head)).toBeNull();
  });
});
