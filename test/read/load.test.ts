import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { loadRulebook } from "../../src/read/load.ts";
import { readProfile } from "../../src/read/profile.ts";
import type { SourceText } from "../../src/read/source.ts";
import { RULE, RULE_FILE, edited, editedRule, tree } from "./tree.ts";

function rulebookOf(files: readonly SourceText[]) {
  const loaded = loadRulebook(files);
  if (!loaded.ok) throw new Error(loaded.findings.map((it) => `${it.where.file} ${it.message}`).join("\n"));
  return loaded.rulebook;
}

function openingHours(files = tree()) {
  const rule = rulebookOf(files).rules.find((it) => it.id === "skane/vardcentral/oppettid-vecka");
  if (rule?.kind !== "requirement") throw new Error("the rule must be a requirement");
  return rule;
}

describe("what is written becomes what is meant", () => {
  test("a version ends the day before the next decided one", () => {
    expect(openingHours().versions.map((it) => it.standing)).toEqual([
      { status: "beslutad", from: "2024-01-01", through: "2025-08-31", end: "superseded" },
      { status: "beslutad", from: "2025-09-01", through: null, end: "open" },
    ]);
  });

  test("a stated last day before the next version stays", () => {
    const changes = editedRule('from: "2024-01-01"', 'from: "2024-01-01"\n    through: "2025-04-30"');
    expect(openingHours(tree(changes)).versions[0]?.standing).toEqual({
      status: "beslutad",
      from: "2024-01-01",
      through: "2025-04-30",
      end: "stated",
    });
  });

  test("a proposal between two decided versions ends nothing", () => {
    const proposal = `  - status: foreslagen
    intended: { edition: "2025" }
    text: Förslaget saknar tal.
    sources: [{ source: rapport-2024, at: Förslag }]
  - from: "2025-09-01"`;
    const rule = openingHours(tree(editedRule('  - from: "2025-09-01"', proposal)));
    expect(rule.versions.map((it) => it.standing)).toEqual([
      { status: "beslutad", from: "2024-01-01", through: "2025-08-31", end: "superseded" },
      { status: "foreslagen", intended: { edition: "2025" } },
      { status: "beslutad", from: "2025-09-01", through: null, end: "open" },
    ]);
    expect(rule.versions[1]?.judgement).toEqual({ by: "nothing-yet" });
  });

  test("a citation has its own level, else that of its source", () => {
    const levels = openingHours().versions.map((it) => it.sources.map(({ level }) => level));
    expect(levels).toEqual([["rapport"], ["slutsats"]]);
  });

  test("an exception in the source's words is imprecise", () => {
    expect(openingHours().exceptions[0]?.period).toEqual({
      precision: "imprecise",
      label: "sommaren 2026",
      within: { from: "2026-06-01", through: "2026-08-31" },
    });
  });

  test("a care choice's rule concerns that one, a common rule all that the region has a folder for", () => {
    expect(openingHours().concerns).toEqual(["vardcentral"]);
    const common = tree({
      "specs/skane/gemensamt/a.yaml": RULE.replace("tillganglighet", "allt"),
      "specs/skane/gemensamt/utgavor.yaml": `title: Gemensamt
region: skane
chapters: [{ id: allt, title: Allt }]
editions:
  - { year: "2025", title: Regler, from: "2025-01-01", through: "2025-12-31", state: rekonstruerad, sources: [{ source: rapport-2024, at: X }] }
`,
    });
    const rule = rulebookOf(common).rules.find((it) => it.id === "skane/gemensamt/a");
    expect(rule?.kind === "requirement" ? rule.concerns : []).toEqual(["vardcentral"]);
    expect(rule?.home).toEqual({ region: "skane", module: "gemensamt" });
  });

  test("rules stand by module, chapter and id; what has moved stands last", () => {
    const files = tree({
      "specs/skane/vardcentral/a-bemanning.yaml": RULE.replace("chapter: tillganglighet", "chapter: bemanning"),
      "specs/skane/vardcentral/a-flyttad.yaml": "kind: moved\ntitle: Flyttad\nto: skane/vardcentral/oppettid-vecka\n",
    });
    expect(rulebookOf(files).rules.map((it) => it.id.split("/").at(-1))).toEqual([
      "oppettid-vecka",
      "a-bemanning",
      "uppgifter-som-anvands",
      "a-flyttad",
    ]);
  });
});

describe("the same bytes give the same rulebook", () => {
  test("in any order of the files", () => {
    const files = tree();
    const wanted = JSON.stringify(rulebookOf(files));
    fc.assert(
      fc.property(fc.shuffledSubarray([...files], { minLength: files.length }), (shuffled) => {
        expect(JSON.stringify(rulebookOf(shuffled))).toBe(wanted);
      }),
      { numRuns: 20 },
    );
  });

  test("and the same findings in any order of the files", () => {
    const files = tree({ ...editedRule("terms: [vardag]", "terms: [vardagg, vardaggg]"), "specs/x.yml": "a" });
    const wanted = loadRulebook(files).findings;
    expect(loadRulebook(files.toReversed()).findings).toEqual(wanted);
    const columns = wanted.filter((it) => it.where.file === RULE_FILE).map((it) => it.where.column);
    expect(columns).toEqual([9, 18]);
  });

  test("with CRLF, a byte order mark, decomposed prose or quoted words", () => {
    const wanted = JSON.stringify(rulebookOf(tree()));
    for (const rewritten of [
      RULE.replaceAll("\n", "\r\n"),
      `\uFEFF${RULE}`,
      RULE.replaceAll("ö", "o\u0308"),
      RULE.replace("title: Öppettid per vecka", "title: 'Öppettid per vecka' # rubriken"),
      RULE.replace("minst 30 timmar", "minst\u00A030 timmar"),
    ]) {
      expect(JSON.stringify(rulebookOf(tree({ [RULE_FILE]: rewritten })))).toBe(wanted);
    }
  });

  test("and JSON is read as YAML is", () => {
    const rulebook = rulebookOf(tree());
    const unit = { name: "Granen", region: "skane", careChoice: "vardcentral" };
    const profile = { unit, facts: { listade: 10, filial: "nej" }, staff: [{ profession: "lakare", percent: 75 }] };
    const read = readProfile({ file: "granen.json", text: JSON.stringify(profile, null, 2) }, rulebook);
    expect(read.ok && read.profile).toEqual(profile);
  });
});

describe("faults in many places come in one run", () => {
  test("a file that cannot be read does not make every reference to it a fault", () => {
    const { findings } = loadRulebook(tree({ "specs/begrepp.yaml": "terms: [" }));
    expect(findings.map((it) => `${it.where.file} ${it.code}`)).toEqual(["specs/begrepp.yaml K101"]);
  });

  test("two broken files and a broken reference are all reported", () => {
    const files = tree({
      "specs/begrepp.yaml": "terms: [",
      "specs/skane/vardcentral/tom.yaml": "",
      ...editedRule("questions: [helgvecka]", "questions: [helgveka]"),
    });
    expect(
      loadRulebook(files)
        .findings.map((it) => it.code)
        .sort(),
    ).toEqual(["K101", "K106", "K302"]);
  });
});

describe("a profile is read with the words of everyday", () => {
  const text = `unit: { name: Granen, region: skane, careChoice: vardcentral }
openingHours:
  - { days: vardagar, opens: "08:00", closes: "12:00" }
  - { days: vardagar, opens: "11:00", closes: "24:00" }
staff: [{ profession: doktor, competences: [allman, { id: allman, credits: 60 }], percent: 100 }]
facts: { listade: vet-ej, listade-lakare: 10 }
attestations: { skane/vardcentral/oppettid-vecka: { answer: ja, role: verksamhetschef, date: "2025-01-01" } }
`;

  test("aliases become ids; unsure answers, touching hours and 24:00 are fine", () => {
    const read = readProfile({ file: "granen.yaml", text }, rulebookOf(tree()));
    expect(read.findings).toEqual([]);
    expect(read.ok && read.profile.staff).toEqual([
      { profession: "lakare", competences: ["allmanmedicin", { id: "allmanmedicin", credits: 60 }], percent: 100 },
    ]);
  });

  test("every part can be found again by its pointer", () => {
    const read = readProfile({ file: "granen.yaml", text }, rulebookOf(tree()));
    if (!read.ok) throw new Error("must be readable");
    expect(read.positions.get("/staff/0/percent")?.value).toMatchObject({ line: 5, column: 92, endColumn: 95 });
    expect(read.positions.get("/facts/listade-lakare")?.key).toMatchObject({ line: 6, column: 27 });
    expect(read.positions.get("/attestations/skane~1vardcentral~1oppettid-vecka")?.key).toMatchObject({ line: 7 });
  });
});

test("edited trees of these tests really differ", () => {
  expect(edited(RULE_FILE, "minst 30", "minst 31")).not.toBe(RULE);
});
