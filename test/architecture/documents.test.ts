/** What the documents for people who build on this point to is there, under the name they say. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const PROJECT = join(import.meta.dirname, "..", "..");
const DOCUMENTS = [
  "README.md",
  "VERSIONING.md",
  "CONTRIBUTING.md",
  "specs/LÄSMIG.md",
  ...readdirSync(join(PROJECT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

interface Link {
  readonly text: string;
  /** From the project's root, or from the document for one that begins with `#`. */
  readonly path: string;
  readonly anchor: string | null;
}

describe.each(DOCUMENTS)("%s", (document) => {
  const text = readFileSync(join(PROJECT, document), "utf8");
  const links = linksIn(text, document);

  it("links to what is there", () => {
    expect(links.filter(({ path }) => !existsSync(join(PROJECT, path)))).toEqual([]);
  });

  it("shows pictures that are there, in words too", () => {
    const pictures = [...text.matchAll(/(?:src|srcset)="([^"]+\.png)"/gu)].map(([, path = ""]) => path);
    expect(pictures.filter((path) => !existsSync(join(PROJECT, dirname(document), path)))).toEqual([]);
    const images = [...text.matchAll(/<img [^>]*>/gu)].map(([image]) => image);
    expect(images.filter((image) => !/ alt="[^"]{20,}"/u.test(image))).toEqual([]);
  });

  it("links to headings that are there", () => {
    const lost = links.filter(
      ({ path, anchor }) => anchor !== null && path.endsWith(".md") && !headings(path).has(anchor),
    );
    expect(lost).toEqual([]);
  });

  it("names in a link to code what stands in that code", () => {
    expect(links.filter(({ text: name, path }) => isName(name) && !declares(path, name))).toEqual([]);
  });

  it("names only files that are there", () => {
    const lost = pathsIn(text).filter((path) => !existsSync(join(PROJECT, path)));
    expect(lost).toEqual([]);
  });
});

describe("what finds lost links", () => {
  it("sees links with and without anchors, and no addresses elsewhere", () => {
    const text = "[`a`](../src/a.ts) [b](x.md#c) [d](#e) [f](https://example.org/g) ```\n[h](i)\n```";
    expect(linksIn(text, "docs/z.md")).toEqual([
      { text: "`a`", path: "src/a.ts", anchor: null },
      { text: "b", path: "docs/x.md", anchor: "c" },
      { text: "d", path: "docs/z.md", anchor: "e" },
    ]);
  });

  it("sees paths in code marks, and no patterns", () => {
    expect(pathsIn("`src/a.ts` `src/<kind>.ts` `src/words` `ffu check` `*.laws.test.ts`")).toEqual([
      "src/a.ts",
      "src/words",
    ]);
  });

  it("tells a declared name from one that is only mentioned", () => {
    expect(declares("test/architecture/floors.ts", "`floorOf`")).toBe(true);
    expect(declares("test/architecture/floors.ts", "`floor`")).toBe(false);
  });
});

function linksIn(markdown: string, document: string): readonly Link[] {
  const prose = markdown.replace(/^```.*?^```|```.*?```/gmsu, "");
  return [...prose.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/gu)].flatMap(([, text = "", target = ""]): readonly Link[] => {
    if (/^[a-z]+:/u.test(target)) return [];
    const [place = "", anchor = null] = decodeURI(target).split("#");
    return [{ text, path: place === "" ? document : join(dirname(document), place), anchor }];
  });
}

/** As the places that show Markdown make anchors of headings. */
function headings(path: string): ReadonlySet<string> {
  const text = readFileSync(join(PROJECT, path), "utf8");
  return new Set(
    [...text.matchAll(/^#+ (.+)$/gmu)].map(([, title = ""]) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(/\s/gu, "-"),
    ),
  );
}

function isName(text: string): boolean {
  return /^`[A-Za-z]+`$/u.test(text);
}

/** A name that the file exports, or a package that it brings in. */
function declares(path: string, name: string): boolean {
  const file = join(PROJECT, path);
  if (!path.endsWith(".ts") || !statSync(file).isFile()) return false;
  const word = name.slice(1, -1);
  const declared = new RegExp(`\\bexport (?:async )?(?:function|const|type|interface) ${word}\\b|from "${word}"`, "u");
  return declared.test(readFileSync(file, "utf8"));
}

/** Paths in code marks, from the root of the project. A name that has a placeholder or a star is no path. */
function pathsIn(markdown: string): readonly string[] {
  return [
    ...markdown.matchAll(/`((?:src|site|scripts|test|bench|schemas|specs|docs|generated|examples)\/[\w./åäöÅÄÖ-]+)`/gu),
  ].map(([, path = ""]) => path);
}
