/** The page's data gives the command line's answer, byte for byte. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { checkUnit } from "../../src/check/report.ts";
import type { CheckReport } from "../../src/check/result.ts";
import { readFolder } from "../../src/read/files.ts";
import { readProfile } from "../../src/read/profile.ts";
import type { SourceText } from "../../src/read/source.ts";
import { checkStory, type CheckStory } from "../../src/render/check-story.ts";
import { checkJson } from "../../src/render/json.ts";
import { differences } from "../../site/checker/comparison.ts";
import { checkedModules, checkerData, readerData, type CheckerData, type ReaderData } from "../../site/checker/data.ts";
import { formOn } from "../../site/checker/form.ts";
import { escapeText } from "../../site/html.ts";
import { packed, unpacked } from "../../site/checker/packed.ts";
import { whole } from "../../site/checker/quiet-texts.ts";
import { reportCsv } from "../../site/checker/table.ts";
import { ffu, ROOT } from "../cli/ffu.ts";
import { PROFILE_FAULTS } from "../read/fixtures/profiles.ts";
import { realSite, shippedFiles, type RealSite } from "./site.ts";

let site: RealSite;
let sources: readonly SourceText[];
let register: ReaderData;
beforeAll(async () => {
  site = await realSite();
  register = readerData(site.data.rulebook);
  sources = (await readFolder(join(ROOT, "examples"), "examples", /\.(?:ya?ml|json)$/)).files;
});

const examples = readdirSync(join(ROOT, "examples"), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(yaml|json)$/u.test(path))
  .map((path) => path.replaceAll("\\", "/"))
  .sort();
const DAYS = ["2024-03-01", "2025-08-31", "2025-10-06", "2026-07-01", "2027-02-01"];

interface Checked {
  readonly data: CheckerData;
  readonly report: (date: string) => CheckReport;
  /** What the whole rulebook says: this is what the command line prints. */
  readonly full: (date: string) => CheckReport;
}

function checked(path: string): Checked {
  const source = sources.find(({ file }) => file === `examples/${path}`);
  if (source === undefined) throw new Error(path);
  const { rulebook } = site.data;
  const full = readProfile(source, rulebook);
  if (!full.ok) throw new Error(path);
  const { region, careChoice } = full.profile.unit;
  const module = rulebook.modules.find(({ id }) => id === `${region}/${careChoice}`);
  const data = module === undefined ? null : asWritten(checkerData(rulebook, module));
  if (data === null) throw new Error(path);
  const read = readProfile(source, register);
  if (!read.ok) throw new Error(path);
  return {
    data,
    report: (date) => whole(checkUnit(data.rulebook, read.profile, { date }), register),
    full: (date) => ({ ...checkUnit(rulebook, full.profile, { date }), madeBy: register.madeBy }),
  };
}

/** What the page tells. */
function storyOf({ sources: known }: CheckerData, report: CheckReport): CheckStory {
  return checkStory(report, { names: { sources: known, questions: [] }, limited: false, only: null });
}

/** The data as it comes out of the page's script. */
function asWritten(data: CheckerData | null): CheckerData | null {
  return data === null ? null : unpacked(JSON.parse(JSON.stringify(packed(data))));
}

describe("the page's data", () => {
  it("is the same when it has been written into the script and put together again", () => {
    for (const module of checkedModules(site.data.rulebook)) {
      const data = checkerData(site.data.rulebook, module);
      expect(asWritten(data), module.id).toEqual(data);
    }
  });
  it("lets the reader of files say what it says on the command line", () => {
    const { rulebook } = site.data;
    const texts = PROFILE_FAULTS.map(({ text }) => ({ file: "profil.yaml", text }));
    // Where each part stands is looked up when somebody asks: two that look it up are not equal.
    const told = (read: ReturnType<typeof readProfile>) =>
      read.ok ? { profile: read.profile, findings: read.findings } : read;
    for (const source of [...sources, ...texts]) {
      const [there, here] = [readProfile(source, rulebook), readProfile(source, register)];
      expect(told(here), source.file).toEqual(told(there));
    }
  });
});

describe("the page's table", () => {
  const rows = (csv: string): readonly (readonly string[])[] =>
    csv
      .slice(1)
      .trimEnd()
      .split("\r\n")
      .map((line) => [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/gu)].map((it) => it[1] ?? it[2] ?? ""));

  it.each(examples)("of %s has a row per requirement, with its state and what closes its gap", (path) => {
    const report = checked(path).full("2025-10-06");
    const csv = reportCsv(report);
    expect(csv.startsWith("\uFEFF")).toBe(true);
    const [heads = [], ...cells] = rows(csv);
    const column = (name: string): readonly (string | undefined)[] => cells.map((row) => row[heads.indexOf(name)]);
    expect(column("Id")).toEqual(report.results.map(({ rule }) => rule.id));
    expect(column("Dag")).toEqual(report.results.map(() => "2025-10-06"));
    report.results.forEach((result, index) => {
      expect(column("Brist")[index]).toBe(result.gap?.sentence ?? "");
      for (const { sentence } of result.suggestions) expect(column("Åtgärd")[index]).toContain(sentence);
    });
  });
  it("takes no name for a formula", () => {
    const { data } = checked("vardcentral/granen.yaml");
    const unit = { ...data.unit, name: '=HYPERLINK("x")' };
    const csv = reportCsv(checkUnit(data.rulebook, { unit }, { date: "2025-10-06" }));
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).not.toMatch(/(?:^|;|\n)"?=/u);
  });
});

describe("the page's report", () => {
  it.each(examples)("of %s is that of the whole rulebook, byte for byte, on every day", (path) => {
    const { report, full } = checked(path);
    for (const date of DAYS) expect(checkJson([report(date)]), date).toBe(checkJson([full(date)]));
  });

  it.each([
    "vardcentral/granen.yaml",
    "barnavardscentral/ekorren.yaml",
    "barnmorskemottagning/vitsippan.yaml",
    "psykoterapi/strandskatan.yaml",
    "kronoberg/bergsnas-stad.yaml",
  ])("of %s is the command line's, byte for byte", async (path) => {
    const line = `check examples/${path} --out json --date 2025-10-06`;
    const { stdout } = await ffu(line, { workingFolder: ROOT, packageFolder: ROOT });
    expect(checkJson([checked(path).report("2025-10-06")])).toBe(stdout);
  });

  it.each(examples)("of %s is shown whole: every requirement stands in some group", (path) => {
    const { data, report } = checked(path);
    const { groups } = storyOf(data, report("2025-10-06"));
    const shown = new Set(groups.flatMap(({ stories }) => stories.map(({ rule }) => rule)));
    expect(report("2025-10-06").results.filter(({ rule }) => !shown.has(rule.id))).toEqual([]);
  });

  it("begins with what is broken, then what cannot be judged", () => {
    const { data, report } = checked("vardcentral/tallen.json");
    const names = storyOf(data, report("2025-10-06")).groups.map(({ name }) => name);
    const order = [
      "not-met",
      "unknown",
      "needs-attestation",
      "targets",
      "changes",
      "upcoming",
      "proposed",
      "met",
      "not-applicable",
    ];
    expect(names).toEqual(order.filter((name) => names.some((it) => it === name)));
    expect(names[0]).toBe("not-met");
  });

  it("shows both ways to read a text where they decide", () => {
    const { data, report } = checked("vardcentral/alen-helgen.yaml");
    const told = storyOf(data, report("2025-10-06")).groups.flatMap(({ stories }) => stories);
    const weekend = told.find(({ rule }) => rule === "skane/vardcentral/oppettid-helg");
    const answers = weekend?.lines.flatMap((line) => (line.is === "answers" ? line.answers : []));
    expect(answers?.map(({ state }) => state).toSorted()).toEqual(["Inte uppfyllt", "Uppfyllt"]);
  });

  it("against itself differs in nothing, and the other way round in the same rules", () => {
    const { report } = checked("vardcentral/bjorken-30-timmar.yaml");
    const [before, after] = [report("2025-08-31"), report("2025-09-01")];
    expect(differences(before, before)).toEqual([]);
    expect(differences(before, after).map(({ rule }) => rule)).toContain("skane/vardcentral/oppettid-vecka");
    expect(
      differences(after, before)
        .map(({ rule }) => rule)
        .toSorted(),
    ).toEqual(
      differences(before, after)
        .map(({ rule }) => rule)
        .toSorted(),
    );
  });
});

describe("the checker's files", () => {
  const LIMIT = 60 * 1024;
  it("have a script of at most 60 kB compressed for each care choice", async () => {
    const scripts = (await shippedFiles()).filter(({ path }) => /^kontroll\/\w+-\w+\.js$/u.test(path));
    expect(scripts.map(({ path }) => path)).toContain("kontroll/skane-vardcentral.js");
    expect(
      scripts
        .filter(({ content }) => gzipSync(content).length > LIMIT)
        .map(({ path, content }) => `${path} ${gzipSync(content).length}`),
    ).toEqual([]);
  });
  it("have profile templates that can be read as they are", () => {
    const templates = site.files.filter(({ path }) => path.endsWith("/profil.yaml"));
    expect(templates.length).toBeGreaterThan(4);
    for (const { path, content } of templates) {
      const read = readProfile({ file: path, text: content }, site.data.rulebook);
      expect(read.ok ? [] : read.findings).toEqual([]);
    }
  });
  it("make no code out of text and ask for nothing", async () => {
    for (const { path, content } of (await shippedFiles()).filter((file) => file.path.endsWith(".js"))) {
      expect(
        content.match(
          /\beval\(|new Function|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|innerHTML|insertAdjacentHTML/gu,
        ) ?? [],
        path,
      ).toEqual([]);
    }
  });
  it("have the strict policy on every page with a script", () => {
    const pages = site.files.filter(({ content, path }) => path.endsWith(".html") && content.includes("<script"));
    expect(pages.length).toBeGreaterThan(5);
    for (const { path, content } of pages) {
      const policy = /Content-Security-Policy"\s+content="([^"]*)"/u.exec(content)?.[1] ?? "";
      expect(policy, path).toContain("default-src &#39;none&#39;");
      expect(policy, path).toContain("connect-src &#39;none&#39;");
      expect(content.match(/<script(?!\s+src="[^"]+"\s+defer><\/script>)/gu) ?? [], path).toEqual([]);
    }
  });
  it("have a paper form with every question and every statement of the day", () => {
    for (const module of checkedModules(site.data.rulebook)) {
      const data = checkerData(site.data.rulebook, module);
      const path = `kontroll/blankett/${module.id.replaceAll("/", "-")}/index.html`;
      const paper = site.files.find((file) => file.path === path)?.content ?? "";
      const asked = data === null ? null : formOn(data, site.data.today);
      const questions = asked?.facts.flatMap(({ facts }) => facts.map(({ fact }) => fact.question)) ?? [];
      const statements = asked?.attestations.map(({ statement }) => statement) ?? [];
      expect([...questions, ...statements].filter((text) => !paper.includes(escapeText(text)))).toEqual([]);
      expect(statements.length, module.id).toBeGreaterThan(0);
    }
  });
  it("have a paper form that says what it is", () => {
    const paper =
      site.files.find(({ path }) => path === "kontroll/blankett/skane-barnavardscentral/index.html")?.content ?? "";
    expect(paper).toContain("Hur många barn är listade hos er BVC?");
    expect(paper).toContain("Provräkning. Inte ett beslut från regionen.");
  });
});
