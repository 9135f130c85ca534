/** What a finding says one should write is written, as a reader would who does just that: then the finding is gone. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Finding } from "../../src/read/finding.ts";
import { loadRulebook } from "../../src/read/load.ts";
import { readProfile } from "../../src/read/profile.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import { cases } from "../laws.ts";
import { PROFILE_FAULTS } from "../read/fixtures/profiles.ts";
import { RULE_FAULTS } from "../read/fixtures/rules.ts";
import { TEXT_FAULTS } from "../read/fixtures/texts.ts";
import { RULE, RULE_FILE, tree } from "../read/tree.ts";

/** A hint that is one word or one quoted text to write where the finding points. Others need a person to judge. */
const LITERAL = /^Skriv ("[^"]+"|[^\s"]+)\.(?: |$)/;
const QUOTES = /^Sätt citattecken runt hela texten: (.+: ".*")$/;

/** The text with the hint followed, or null where the hint is no text to write. */
function followed(text: string, { where, fix }: Finding): string | null {
  const lines = text.split("\n");
  const line = lines[where.line - 1] ?? "";
  const written = LITERAL.exec(fix)?.[1];
  const quoted = QUOTES.exec(fix)?.[1];
  if (quoted !== undefined) {
    const key = line.indexOf(quoted.slice(0, quoted.indexOf(":")));
    lines[where.line - 1] = line.slice(0, key) + quoted;
    return lines.join("\n");
  }
  if (written === undefined || where.endLine !== where.line) return null;
  lines[where.line - 1] = line.slice(0, where.column - 1) + written + line.slice(where.endColumn - 1);
  return lines.join("\n");
}

/** Each finding whose hint can be followed, and those of the same code at the same line once it was. */
function leftAfterHints(
  text: string,
  findings: readonly Finding[],
  reread: (mended: string) => readonly Finding[],
): readonly (readonly [Finding, readonly Finding[]])[] {
  return findings.flatMap((found) => {
    const mended = followed(text, found);
    if (mended === null) return [];
    const same = ({ code, where }: Finding) => code === found.code && where.line === found.where.line;
    return [[found, reread(mended).filter((it) => same(it) && it.message === found.message)] as const];
  });
}

const loaded = loadRulebook(tree());
if (!loaded.ok) throw new Error("the whole tree must load");
const { rulebook } = loaded;

const inText = (text: string) => parseYaml({ file: "f.yaml", text }).findings;
const inProfile = (text: string) => readProfile({ file: "f.yaml", text }, rulebook).findings;
const inTree = (file: string, changes: Readonly<Record<string, string | null>>) => (text: string) =>
  loadRulebook(tree({ ...changes, [file]: text })).findings.filter(({ where }) => where.file === file);

describe("a hint that is followed works", () => {
  const faults = [
    ...TEXT_FAULTS.map(({ law, text }) => ({ law, text, read: inText })),
    ...PROFILE_FAULTS.map(({ law, text }) => ({ law, text, read: inProfile })),
    ...RULE_FAULTS.flatMap(({ law, file, changes }) => {
      const text = changes[file];
      return typeof text === "string" ? [{ law, text, read: inTree(file, changes) }] : [];
    }),
  ];
  const tried = faults.map((it) => ({ ...it, left: leftAfterHints(it.text, it.read(it.text), it.read) }));
  const followable = tried.filter(({ left }) => left.length > 0);

  test("there are such hints for misspelt words, numbers, days and times", () => {
    const codes = new Set(followable.flatMap(({ left }) => left.map(([{ code }]) => code)));
    expect([...codes].toSorted()).toEqual(expect.arrayContaining(["K201", "K203", "K204", "K205", "K302"]));
  });

  test.each(followable)("$law", ({ left }) => {
    for (const [found, still] of left) expect({ fix: found.fix, still }).toEqual({ fix: found.fix, still: [] });
  });
});

describe("wherever a letter of a rule goes wrong", () => {
  const letters = [...RULE.matchAll(/[a-zåäö0-9]/gi)].map(({ index }) => index);
  const read = inTree(RULE_FILE, {});

  test("what the hint says to write is right", () => {
    fc.assert(
      fc.property(fc.constantFrom(...letters), fc.constantFrom("", "x", "ss", "-"), (index, instead) => {
        const text = RULE.slice(0, index) + instead + RULE.slice(index + 1);
        for (const [found, still] of leftAfterHints(text, read(text), read)) {
          expect({ text: text.split("\n")[found.where.line - 1], fix: found.fix, still }).toMatchObject({ still: [] });
        }
      }),
      { numRuns: cases(400) },
    );
  });
});
