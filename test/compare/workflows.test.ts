import { readdir, readFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { MARKER } from "../../src/render/words/pr-report.ts";
import { MARKER as WATCH_MARKER } from "../../src/render/words/watch.ts";

const FOLDER = join(import.meta.dirname, "../../.github/workflows");
const names = (await readdir(FOLDER)).sort();
const texts = new Map(
  await Promise.all(names.map(async (name) => [name, await readFile(join(FOLDER, name), "utf8")] as const)),
);

interface Workflow {
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly "timeout-minutes"?: number;
        readonly steps: readonly {
          readonly uses?: string;
          readonly run?: string;
          readonly with?: Record<string, unknown>;
        }[];
      }
    >
  >;
}

/** Every digest that some workflow uses an action by. */
const EVERYWHERE = new Map<string, Set<string>>();
for (const text of texts.values()) {
  for (const [, action = "", at = ""] of text.matchAll(/uses: (\S+)@([^\n]*)/gu)) {
    EVERYWHERE.set(action, (EVERYWHERE.get(action) ?? new Set()).add(at));
  }
}

describe.each([...texts])("%s", (name, text) => {
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it("asks for no more rights than it needs", () => {
    const given = [workflow, ...Object.values(workflow.jobs)].flatMap((it) => Object.entries(it.permissions ?? {}));
    const rights = given.filter(([, level]) => level === "write").map(([right]) => right);
    expect(rights).toEqual(
      {
        "complete.yml": ["contents", "statuses"],
        "pr-comment.yml": ["pull-requests"],
        "watch.yml": ["issues"],
        "site-publish.yml": ["pages", "id-token"],
        "release.yml": ["contents", "pull-requests", "id-token", "contents"],
      }[name] ?? [],
    );
  });

  it("uses pinned actions of GitHub's own, and leaves no credentials behind", () => {
    for (const { uses, with: input } of steps) {
      if (uses === undefined) continue;
      expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
      if (uses.startsWith("actions/checkout")) expect(input?.["persist-credentials"]).toBe(false);
    }
  });

  it("says beside each digest which version it is, the same digest and version everywhere", () => {
    const used = [...text.matchAll(/uses: (\S+)@([^\n]*)/gu)].map(([, action = "", at = ""]) => [action, at] as const);
    for (const [action, at] of used) {
      expect(at).toMatch(/^[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
      expect(EVERYWHERE.get(action)).toEqual(new Set([at]));
    }
  });

  it("ends, and never runs a stranger's code with the rights of the repository", () => {
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
    expect(text).not.toContain("pull_request_target");
  });

  it("never puts what a stranger wrote into a shell", () => {
    for (const { run } of steps) expect(run ?? "").not.toContain("${{");
  });
});

describe("what a machine adds", () => {
  const { jobs } = parse(texts.get("complete.yml") ?? "") as Workflow;

  it("is written by a job that runs nothing but git, after one that only reads has looked at it", () => {
    const writing = Object.values(jobs).filter(({ permissions = {} }) => Object.values(permissions).includes("write"));
    expect(writing).toHaveLength(1);
    const said = writing.flatMap(({ steps }) => steps.map(({ run = "" }) => run)).join("\n");
    const programs = [...said.matchAll(/(?<=\s)\.ci\/[\w-]+/gu)].map(([program]) => program);
    expect(programs).toEqual([".ci/write-addition"]);
    const all = [said, ...programs.map((it) => readFileSync(join(FOLDER, "../..", it), "utf8"))].join("\n");
    expect(all.replace("#!/usr/bin/env bash", "")).not.toMatch(/\b(?:npm|npx|node|tsx|bash|sh)\b/u);
  });

  it("is looked at with the main branch's own program: the pull request is never checked out", () => {
    for (const { uses, with: input, run = "" } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (uses?.startsWith("actions/checkout")) expect(input).not.toHaveProperty("ref");
      expect(run).not.toMatch(/git (?:checkout|switch|reset|worktree|merge)/u);
    }
  });
});

describe("the release", () => {
  const { jobs } = parse(texts.get("release.yml") ?? "") as Workflow;
  const said = (name: string): string => JSON.stringify(jobs[name]?.steps);

  it("has no rights where the project's code runs, and none of its code where it has rights", () => {
    for (const [name, job] of Object.entries(jobs)) {
      const runsCode = /npm (?:ci|run)/u.test(said(name));
      expect([name, Object.keys(job.permissions ?? {}).length > 0]).toEqual([name, !runsCode]);
    }
  });

  it("publishes the tarball that was tried, held to its sum, with provenance and without a key", () => {
    expect(said("paket")).toContain("npm run release -- --dry-run");
    expect(said("publicera")).toMatch(/sha256sum --check --strict\\nnpm publish "?[^"]*/u);
    expect(said("publicera")).toContain("--provenance");
    expect(texts.get("release.yml")).not.toContain("secrets.");
    expect(said("publicera")).not.toContain("actions/checkout");
  });
});

describe("the weekly issue", () => {
  const text = texts.get("watch.yml") ?? "";

  it("is one that the workflow has written itself, whatever others begin with the same mark", () => {
    expect(text).toContain(WATCH_MARKER);
    const lists = [...text.matchAll(/gh issue list [^|]*/gu)].map(([list]) => list);
    expect(lists).toHaveLength(1);
    expect(lists[0]).toContain("--app github-actions");
  });
});

describe("the site", () => {
  it("may ask for its own address where it is built", () => {
    const { jobs } = parse(texts.get("site-publish.yml") ?? "") as Workflow;
    expect(jobs["bygg"]?.permissions).toEqual({ contents: "read", pages: "read" });
  });
});

describe("the comment", () => {
  const text = texts.get("pr-comment.yml") ?? "";

  it("is written by a run that never has the pull request's code", () => {
    expect(text).not.toContain("actions/checkout");
    expect(text).not.toContain("npm");
    expect(text).toContain("workflow_run");
  });

  it("is known by the mark that the report carries", () => {
    expect(text).toContain(MARKER);
  });
});
