import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withAddresses } from "../../scripts/release/links.ts";

const ROOT = join(import.meta.dirname, "../..");
const FILES = "https://kod.example/regler/blob/v1.2.3";
const inDocs = (markdown: string) => withAddresses(markdown, "docs/integrate.md", FILES);

describe("a document of the tarball", () => {
  it.each([
    ["[a](publishing.md)", `[a](${FILES}/docs/publishing.md)`],
    ["[a](../VERSIONING.md#x)", `[a](${FILES}/VERSIONING.md#x)`],
    ["[a](../specs/LÄSMIG.md)", `[a](${FILES}/specs/L%C3%84SMIG.md)`],
    ["[`a`](../src/a.ts), [b](../b.md)", `[\`a\`](${FILES}/src/a.ts), [b](${FILES}/b.md)`],
  ])("has %s as %s", (relative, absolute) => expect(inDocs(relative)).toBe(absolute));

  it.each([
    "[a](#rubrik)",
    "[a](https://example.org/x.md)",
    "[a](mailto:a@example.org)",
    "`[a](b.md)`",
    "```ts\n[a](b.md)\n```",
  ])("leaves %j as it is", (markdown) => expect(inDocs(markdown)).toBe(markdown));

  it.each(["README.md", "docs/integrate.md"])("has no link of %s that leads nowhere outside the repository", (path) => {
    const text = withAddresses(readFileSync(join(ROOT, path), "utf8"), path, FILES);
    const prose = text.replaceAll(/^```[\s\S]*?^```/gmu, "");
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = ""]) => target);
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter((target) => !/^(?:https:\/\/|#)/u.test(target))).toEqual([]);
  });
});
