/**
 * The strategists' guide, done as it is written: each heading is a task that is tried on the project's own rules, or one that
 * only tells. Each try has files of its own, so that all of them are read together.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";
import { locksOf, type ModuleLocks } from "../../src/compare/locks.ts";
import { collect, type ReadFiles } from "../../src/read/collect.ts";
import { readFolder } from "../../src/read/files.ts";
import { loadRulebook, partOf, type LoadResult } from "../../src/read/load.ts";
import { lockFindings } from "../../src/read/locks.ts";
import { INVENTORY as ROWS, REGISTERS, STRETCHES } from "../../src/read/paths.ts";
import type { SourceText } from "../../src/read/source.ts";
import { withoutWaived } from "../../src/read/waivers.ts";
import { SORTS } from "../../src/cli/new/templates.ts";
import { ffu, ROOT } from "../cli/ffu.ts";
import { HEADING, ONLY_TELL, codesIn, rowsOf, section, SECTIONS } from "./guide.ts";

const MODULE = "specs/skane/vardcentral";
const REAL = `${MODULE}/oppettid-vecka.yaml`;

/** Files as they are after the guide has been followed, by their path. */
type Written = Readonly<Record<string, string>>;
type Try = (text: (file: string) => string) => Written;

/** What the guide says in words: a piece of what is there gives way to another. */
function replaced(text: string, from: string | RegExp, to: string): string {
  const next = text.replace(from, () => to);
  if (next === text) throw new Error(`nothing to replace: ${String(from)}`);
  return next;
}

function block(title: string, index = 0): string {
  const found = section(title).blocks[index];
  if (found === undefined) throw new Error(`${title} shows nothing to write`);
  return found;
}

/** A piece of code in the text that begins so. */
function inline(title: string, beginning: string): string {
  const found = codesIn(section(title).text).find((code) => code.startsWith(beginning));
  if (found === undefined) throw new Error(`${title} does not say: ${beginning}`);
  return found;
}

const headOf = (rule: string): string => replaced(rule, /^versions:[\s\S]*/mu, "");
/** A shown list of versions, without the line that stands for the older ones. */
const versionsOf = (title: string): string => replaced(block(title), /^versions:\n  # .*\n/u, "");
const lastIn = (register: string, entry: string): string => `${register}\n${entry.replace(/^(?=.)/gmu, "  ")}`;
const rule = (name: string, text: string): Written => ({ [`${MODULE}/prov-${name}.yaml`]: text });

const RULE = block(HEADING.first);
const TWO_VERSIONS = RULE + versionsOf(HEADING.change);
const STAFF = replaced(headOf(RULE), "chapter: tillganglighet", "chapter: bemanning");
const PROPOSED = `${STAFF}versions:\n${versionsOf(HEADING.proposal)}`;
/** One more assumption, after the others. */
const assumption = (about: string): string => `      - { about: ${about}, text: Källan säger det inte rakt ut. }\n`;

/** The tasks that end with files that can be read, each with the ways to do it. */
const TRIES: Readonly<Record<string, readonly Try[]>> = {
  [HEADING.first]: [
    () => rule("regel", RULE),
    () =>
      rule(
        "intyg",
        replaced(RULE, /check: .*/u, "check: { kind: attestation, statement: Öppettiderna följer kravet. }"),
      ),
    () => rule("bedoms", replaced(RULE, /check: .*/u, "check: { kind: manual, because: Öppettiderna varierar. }")),
  ],
  [HEADING.change]: [
    () => rule("andra", TWO_VERSIONS),
    () => rule("sluta", replaced(RULE, '- from: "2024-01-01"', '- from: "2024-01-01"\n    through: "2025-08-31"')),
  ],
  [HEADING.exception]: [
    () => rule("undantag", TWO_VERSIONS + block(HEADING.exception)),
    () =>
      rule(
        "undantag-dagar",
        TWO_VERSIONS +
          replaced(
            block(HEADING.exception),
            /period:\n[\s\S]*?(?=    status)/u,
            `${inline(HEADING.exception, "period: {")}\n`,
          ),
      ),
  ],
  [HEADING.proposal]: [
    () => rule("forslag", PROPOSED),
    () => rule("forslag-sen", replaced(PROPOSED, /intended: .*/u, inline(HEADING.proposal, "intended: {"))),
    () => rule("aviserat", replaced(PROPOSED, "status: foreslagen", "status: aviserad")),
    () => rule("avslaget", replaced(PROPOSED, "status: foreslagen", "status: avslagen")),
    (text) => {
      const decided = replaced(PROPOSED, /status: .*\n.*\n/u, 'from: "2026-10-01"\n    status: beslutad\n');
      const sourced = replaced(decided, "sources:\n", "sources:\n      - { source: prov-beslut, at: Punkt 1 }\n");
      return {
        ...rule("beslutat", `${sourced}    check: { kind: manual, because: Det går att läsa på två sätt. }\n`),
        "specs/kallor.yaml": lastIn(text("specs/kallor.yaml"), SOURCE),
      };
    },
  ],
  [HEADING.review]: [
    () => rule("ses-over", replaced(TWO_VERSIONS, "versions:\n", `${block(HEADING.review)}versions:\n`)),
  ],
  [HEADING.twoWays]: [
    (text) => ({
      ...rule(
        "lasarter",
        replaced(headOf(RULE) + block(HEADING.twoWays, 1), /oppettid-helg-fyra-timmar/gu, "prov-fraga"),
      ),
      "specs/fragor.yaml": lastIn(
        text("specs/fragor.yaml"),
        replaced(block(HEADING.twoWays), "oppettid-helg-fyra-timmar", "prov-fraga"),
      ),
    }),
  ],
  [HEADING.missing]: [
    () =>
      rule(
        "okant-tal",
        replaced(RULE, "atLeastHoursPerWeek: 30", `atLeastHoursPerWeek: ${inline(HEADING.missing, "ej")}`),
      ),
    () => rule("okand-start", replaced(RULE, "2024-01-01", "2024-08-31")),
    () => rule("galler-kvar", RULE + assumption("through")),
  ],
  [HEADING.examples]: [() => rule("exempel", TWO_VERSIONS + block(HEADING.examples))],
  [HEADING.inventory]: [
    (text) => {
      const rows = text("specs/inventering.tsv");
      const row = rows.split("\n").find((it) => it.startsWith("192\t")) ?? "";
      return {
        "specs/inventering.tsv": `${rows.trimEnd()}\n${row.replace(/^192/u, "9999")}\n`,
        ...rule("ny-rad", replaced(RULE, "[192, 193]", "[9999, 193]")),
      };
    },
  ],
  [HEADING.patterns]: [
    (text) => ({
      "specs/regioner.yaml": replaced(
        text("specs/regioner.yaml"),
        /^regions:$/mu,
        `municipalityGroups: [${inline(HEADING.patterns, "{ id: glesbygd")}]\nregions:`,
      ),
      ...rule("glesbygd", `${RULE}    when: { kind: municipality, in: [glesbygd] }\n`),
    }),
    () =>
      rule(
        "efter-period",
        `kind: reporting
title: Koder efter kvartalet
chapter: uppfoljning
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Koderna lämnas kvartalsvis, senast 3 månader efter kvartalet.
    duty:
      who: Vårdcentralen
      what: Koderna
      due:
        - ${inline(HEADING.patterns, "{ label:")}
    sources: [{ source: delarsredovisning-2024-08, at: Uppföljning, inventory: [192] }]
    assumptions:
${assumption("value").replace("Källan säger", "3 månader är vår läsning. Källan säger")}${assumption("from")}`,
      ),
    () =>
      rule(
        "rangordning",
        `kind: procedure
title: Handlingar i rangordning
chapter: uppfoljning
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Säger handlingarna emot varandra gäller avtalet före bilagan.
    steps: { ${inline(HEADING.patterns, "order:")}, of: [{ id: avtal, title: Avtalet }, { id: bilaga, title: Bilagan }] }
    sources: [{ source: delarsredovisning-2024-08, at: Uppföljning, inventory: [192] }]
    assumptions:
${assumption("from")}`,
      ),
  ],
};

const SOURCE = `- id: prov-beslut
  title: Nämndens beslut
  publisher: Regionen
  date: "2026-09-01"
  level: beslut
`;

/** What a rule that is shown is warned of: nothing shows that it applies still, and it has no examples. */
const WARNED = new Set(["K315", "K413", "K514"]);

let clone: readonly SourceText[];
/** What was read of the clone as it is, so that each try reads only its own files. */
let asItIs: ReadFiles;
const text = (file: string): string => {
  const found = clone.find((it) => it.file === file);
  if (found === undefined) throw new Error(`the clone has no ${file}`);
  return found.text;
};
function loadedWith(written: Written): LoadResult {
  const others = clone.filter(({ file }) => written[file] === undefined);
  return loadRulebook([...others, ...Object.entries(written).map(([file, own]) => ({ file, text: own }))], asItIs);
}
function read(loaded: LoadResult): LoadResult & { readonly ok: true } {
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return loaded;
}
const said = (loaded: LoadResult): readonly string[] =>
  loaded.findings
    .filter(({ where, code }) => where.file.includes("/prov-") && !WARNED.has(code))
    .map(({ code, where, message }) => `${where.file}:${where.line} ${code} ${message}`);

beforeAll(async () => {
  clone = (await readFolder(join(ROOT, "specs"), "specs")).files;
  asItIs = collect(clone).read;
});

test("every heading of the guide is tried, is the title of a test or only tells", () => {
  const tests = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.ts"));
  const titled = tests.flatMap((name) =>
    [...readFileSync(join(import.meta.dirname, name), "utf8").matchAll(/^(?:describe|test)\(\W*HEADING\.(\w+)/gmu)].map(
      ([, key = ""]) => HEADING[key as keyof typeof HEADING],
    ),
  );
  const told = new Set([...Object.keys(TRIES), ...titled, ...ONLY_TELL]);
  expect([...told].sort()).toEqual(SECTIONS.map(({ title }) => title).sort());
});

test("every piece that a heading shows to write is part of its try", () => {
  const lost = Object.entries(TRIES).flatMap(([title, tries]) => {
    const texts = tries.flatMap((one) => Object.values(one(text))).join("\n");
    const last = (shown: string): string => shown.trimEnd().split("\n").at(-1)?.trim() ?? "";
    return section(title).blocks.filter((shown) => !texts.includes(last(shown)));
  });
  expect(lost).toEqual([]);
});

describe("what the guide shows", () => {
  let loaded: LoadResult;
  beforeAll(() => {
    const written = Object.values(TRIES)
      .flat()
      .map((one) => one(text));
    loaded = loadedWith(Object.assign({}, ...written) as Written);
  });

  it.each(Object.keys(TRIES))("%s: can be read, and nothing is wrong with it", (title) => {
    const files = (TRIES[title] ?? []).flatMap((one) => Object.keys(one(text)));
    expect(files.length).toBeGreaterThan(0);
    expect(said(loaded).filter((it) => files.some((file) => it.startsWith(file)))).toEqual([]);
  });

  it("is read to its end, examples and all", () => {
    expect(said(loaded)).toEqual([]);
    expect(loaded.ok).toBe(true);
  });

  it("would be found wrong where it is", () => {
    const wrong = replaced(TWO_VERSIONS + block(HEADING.examples), "expect: not-met", "expect: met");
    expect(said(loadedWith(rule("fel", wrong)))).toEqual([expect.stringMatching(/prov-fel\.yaml:\d+ K509 /u)]);
  });
});

describe(`${HEADING.correction}: the text of what is decided`, () => {
  // A rule with one version: nothing that an author has answered of an older one lapses with its words.
  const DECIDED = `${MODULE}/underleverantor-rehabilitering.yaml`;
  const words = (): string => replaced(text(DECIDED), "får bara vara fysioterapeut", "får endast vara fysioterapeut");
  let locks: readonly ModuleLocks[];
  beforeAll(() => {
    locks = locksOf(read(loadedWith({})).rulebook);
  });
  const told = (content: string) => lockFindings(locks, partOf(read(loadedWith({ [DECIDED]: content }))));

  it("is asked for a day and a reason, and what is to be pasted is enough", () => {
    const [finding, ...others] = told(words());
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "K412", where: { file: DECIDED }, pointer: "/versions/0" });
    const correction = replaced(finding?.paste ?? "", "ÅÅÅÅ-MM-DD", "2026-03-01").replace(/^/gmu, "    ");
    const start = '  - from: "2025-07-01"\n';
    expect(told(replaced(words(), start, `${start}${correction}\n`))).toEqual([]);
  });
});

test(`${HEADING.waiver}: the warning is left, and no other`, () => {
  const [entry = ""] = section(HEADING.waiver).blocks;
  const withoutExamples = replaced(text(REAL), /^examples:[\s\S]*/mu, "");
  const loaded = read(loadedWith({ [REAL]: withoutExamples, "specs/undantag.yaml": entry }));
  const warned = loaded.findings.filter(({ where, code }) => where.file === REAL && code === "K514");
  const of = (pointer: string): number => warned.filter((it) => it.pointer.startsWith(pointer)).length;
  const positions = loaded.positions.get("specs/undantag.yaml") ?? new Map();
  const { findings, waived } = withoutWaived(loaded.findings, loaded.waivers, positions, "2026-06-30");
  expect(of("/versions/0/check")).toBeGreaterThan(0);
  expect([waived.length, warned.length - waived.length]).toEqual([
    of("/versions/0/check"),
    of("/versions/1") + of("/exceptions/0"),
  ]);
  expect(findings.filter(({ where }) => where.file === "specs/undantag.yaml")).toEqual([]);
});

describe(`${HEADING.begin}: the commands`, () => {
  const commands = rowsOf(section(HEADING.begin)).flatMap(([command = "", creates = ""]) => {
    const line = command.replace(/`/gu, "").replace(/^npx ffu /u, "");
    const others = [...creates.matchAll(/`([a-z]+)`/gu)].map(([, sort = ""]) =>
      line.replace(/^new \w+/u, `new ${sort}`),
    );
    return [line, ...others];
  });

  it("names every sort that can be made", () => {
    const sorts = commands.flatMap((line) => /^new (\w+)/u.exec(line)?.[1] ?? []);
    expect(sorts.sort()).toEqual([...SORTS].sort());
  });

  it.each(commands)("npx ffu %s", async (line) => {
    const ask = line === "new" ? async () => asked.next().value ?? "" : null;
    const asked = ["fact", "ny-uppgift"].values();
    const { exitCode, edits, stderr } = await ffu(line, { workingFolder: ROOT, packageFolder: ROOT, ask });
    expect([exitCode, stderr, edits.length]).toEqual([0, "", 1]);
  });
});

test(`${HEADING.folder}: every file and folder is named, and is there or may be`, () => {
  const named = rowsOf(section(HEADING.folder)).flatMap(([first = ""]) => codesIn(first));
  const registers = [...Object.values(REGISTERS), ROWS, STRETCHES].map((it) => it.replace("specs/", ""));
  expect(named.filter((it) => it.includes(".")).sort()).toEqual([...registers, "utgavor.yaml"].sort());
  const folders = named.filter((it) => it.endsWith("/"));
  expect(folders.filter((it) => !clone.some(({ file }) => file.startsWith(`specs/${it}`)))).toEqual([]);
});
