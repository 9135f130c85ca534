import { isScalar, parseDocument, stringify, visit, type Document } from "yaml";
import { describe, expect, it } from "vitest";
import { diffRevisions } from "../../src/compare/revisions.ts";
import { loadRulebook } from "../../src/read/load.ts";
import type { SourceText } from "../../src/read/source.ts";
import { IN_FULL } from "../laws.ts";
import { read, specs, specsTexts } from "./specs.ts";

/** Which files the sample writes in another way: one in so many. */
const EVERY = 5;

/** The same rules written in another way. */
function rewritten(how: (text: string) => string): readonly SourceText[] {
  return specsTexts.map(({ file, text }, index) => {
    const isTried = file.endsWith(".yaml") && (IN_FULL || index % EVERY === 0);
    return { file, text: isTried ? how(text) : text };
  });
}

function parsed(text: string, change: (document: Document) => void): string {
  const document = parseDocument(text);
  change(document);
  return document.toString({ lineWidth: 0 });
}

const WAYS: Readonly<Record<string, (text: string) => string>> = {
  comments: (text) => `# Överst\n${text.replaceAll(/\n(\S)/g, "\n# Emellan\n$1")}# Sist\n`,
  "key order": (text) =>
    parsed(text, (document) =>
      visit(document, {
        Map: (_, map) => {
          map.items.reverse();
        },
      }),
    ),
  "line breaks": (text) => text.replaceAll("\n", "\r\n"),
  quoting: (text) =>
    parsed(text, (document) =>
      visit(document, {
        Scalar: (key, node) => {
          if (key !== "key" && typeof node.value === "string") node.type = "QUOTE_DOUBLE";
        },
      }),
    ),
  // A text between | and the next field, one sentence a line, as one folded paragraph. Lists keep their lines.
  folding: (text) =>
    parsed(text, (document) =>
      visit(document, {
        Pair: (_, pair) => {
          const { key, value } = pair;
          if (!isScalar(key) || key.value !== "text" || !isScalar(value) || typeof value.value !== "string") return;
          if (/^\s*[-\d]/m.test(value.value)) return;
          value.value = `${value.value.trim().replaceAll(/\s*\n\s*/g, "\n  ")}\n`;
          value.type = "BLOCK_LITERAL";
        },
      }),
    ),
  "flow style": (text) =>
    stringify(parseDocument(text).toJS(), { lineWidth: 0, defaultStringType: "QUOTE_SINGLE", defaultKeyType: "PLAIN" }),
};

describe("the same rules written with other", () => {
  it.each(Object.entries(WAYS))("%s are no change", (_, how) => {
    const texts = rewritten(how);
    expect(texts.some(({ text }, index) => text !== specsTexts[index]?.text)).toBe(true);
    const loaded = loadRulebook(texts);
    if (!loaded.ok) {
      throw new Error(JSON.stringify(loaded.findings.filter(({ severity }) => severity === "error").slice(0, 3)));
    }
    expect(diffRevisions(specs, loaded.rulebook)).toEqual({ changes: [], proposals: [] });
    expect(diffRevisions(loaded.rulebook, specs)).toEqual({ changes: [], proposals: [] });
  });

  it("order of the files are no change", () => {
    expect(diffRevisions(specs, read(specsTexts.toReversed()))).toEqual({ changes: [], proposals: [] });
  });
});
