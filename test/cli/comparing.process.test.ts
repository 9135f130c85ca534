import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { changed, ffu } from "./ffu.ts";

const run = promisify(execFile);

/** A repository of its own with the fixtures committed, and one file of the rules then changed. */
async function repository(
  change: (text: string) => string,
  file = "specs/skane/vardcentral/oppettid-vecka.yaml",
): Promise<string> {
  const folder = await changed(file, (text) => text);
  const git = async (...words: readonly string[]): Promise<void> => {
    await run("git", ["-C", folder, "-c", "user.name=Prov", "-c", "user.email=prov@example.org", ...words]);
  };
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "ffu-regler" }));
  await git("init", "--quiet", "--initial-branch=main");
  await git("add", "--all");
  await git("commit", "--quiet", "--message=Start");
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, "utf8")));
  return folder;
}

const at = (folder: string): { readonly workingFolder: string; readonly packageFolder: string } => ({
  workingFolder: folder,
  packageFolder: folder,
});

const from45to44 = (text: string): string => text.replaceAll("45", "44");

describe("ffu diff between days", () => {
  it("tells what is tightened, from when and with an example", async () => {
    const { exitCode, stdout } = await ffu("diff 2025-08-31 2025-09-01");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("SKÄRPT (1)");
    expect(stdout).toContain("Gäller från och med 1 september 2025.");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      "Exempel: Öppet 30 timmar per vecka, vardagar 08:00–17:00. Uppfyllt före, inte uppfyllt efter.",
    );
  });

  it.each([
    ["diff 2025-08-31 2025-09-01 --fail-on skarpt", 1],
    ["diff 2025-08-31 2025-09-01 --fail-on lattat,nytt", 0],
    ["diff 2025-08-31 2025-09-01 --fail-on skarpt --class nytt", 1],
    ["diff 2025-10-01 2025-11-01 --fail-on skarpt", 0],
    ["diff 2024-12-31 2025", 0],
    ["diff 2025 2031", 66],
    ["diff 2031-01-01 2025-01-01", 64],
    ["diff 2025-13-01 2025-12-31", 64],
    ["diff igår 2025", 64],
    ["diff 2025", 64],
    ["diff 2024-12-31 2025 --for psykoterapi", 64],
    ["diff 2024-12-31 2025 --fail-on hardare", 64],
    ["diff nu nu", 64],
  ] as const)("ends as it should: %s", async (line, code) => {
    expect((await ffu(line)).exitCode).toBe(code);
  });

  it("says nothing of changes where there are none", async () => {
    const { stdout } = await ffu("diff 2025-10-01 2025-11-01");
    expect(stdout).toContain("Inget som gäller är ändrat.");
  });

  it("gives every format, each with the same change", async () => {
    const formats = ["json", "markdown", "github", "sarif", "csv", "html"];
    const out = formats.map((format) => ` --out ${format}=r.${format}`).join("");
    const { files } = await ffu(`diff 2025-08-31 2025-09-01${out}`);
    expect([...files.keys()]).toEqual(formats.map((format) => `r.${format}`));
    const text = (format: string): string => files.get(`r.${format}`) ?? "";
    const report = JSON.parse(text("json")) as { changes: { change: { rule: string; class: string } }[] };
    expect(report.changes.map(({ change }) => change.class)).toEqual(["tightened"]);
    expect(text("markdown")).toContain("### SKÄRPT (1)");
    expect(text("github")).toMatch(
      /^::notice file=specs\/skane\/vardcentral\/oppettid-vecka\.yaml,line=\d+,.*title=Skärpt%3A/,
    );
    const sarif = JSON.parse(text("sarif")) as { runs: { columnKind: string; results: { ruleId: string }[] }[] };
    expect(sarif.runs[0]?.columnKind).toBe("utf16CodeUnits");
    expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(["tightened"]);
    expect(text("csv").startsWith("\uFEFFKlass;")).toBe(true);
    expect(text("csv").trimEnd().split("\r\n")).toHaveLength(2);
    expect(text("html")).toContain('<html lang="sv">');
    expect(text("html")).not.toContain("<script");
  });

  it("gives the same bytes again", async () => {
    const [first, second] = [
      await ffu("diff 2023-12-31 2025 --out json"),
      await ffu("diff 2023-12-31 2025 --out json"),
    ];
    expect(first.stdout).toBe(second.stdout);
  });
});

describe("ffu diff between revisions", () => {
  it("compares over all time, with the days that the change holds", async () => {
    const folder = await repository(from45to44);
    const { exitCode, stdout } = await ffu("diff git:main nu", at(folder));
    expect(exitCode).toBe(0);
    expect(stdout).toContain("LÄTTAT (1)");
    expect(stdout).toContain("Gäller från och med 1 september 2025.");
    expect((await ffu("diff nu git:main --fail-on skarpt", at(folder))).exitCode).toBe(1);
    expect((await ffu("diff git:main@2025-08-31 nu --fail-on lattat", at(folder))).exitCode).toBe(0);
  });

  it("sees no change in a comment or in another order of the keys", async () => {
    const folder = await repository(
      (text) => `# En kommentar\n${text.replace("kind: requirement\n", "")}kind: requirement\n`,
    );
    expect((await ffu("diff git:main nu", at(folder))).stdout).toContain("Inget som gäller är ändrat.");
  });

  it("never fetches: it says which command does", async () => {
    const folder = await repository((text) => text);
    const missing = await ffu("diff git:origin/utveckling nu", at(folder));
    expect(missing.exitCode).toBe(66);
    expect(missing.stdout).toContain("git fetch origin utveckling");
    expect((await ffu("diff git:main~7 nu", at(folder))).stdout).toContain("git fetch --unshallow origin");
  });

  it.each(["git:--output=x", "git:-c", "git:", "git:a b"])("refuses %s as a revision", async (side) => {
    const folder = await repository((text) => text);
    const parsed = side.includes(" ") ? side.replace(" ", "\u00A0") : side;
    expect((await ffu(`diff ${parsed} nu`, at(folder))).exitCode).toBe(64);
  });

  it("stops when a side cannot be read, and says which", async () => {
    const folder = await repository((text) => text.replace("obligation: ska", "obligation: kanske"));
    const { exitCode, stdout } = await ffu("diff git:main nu", at(folder));
    expect(exitCode).toBe(65);
    expect(stdout).toContain("KÖRNINGEN AVBRÖTS");
    expect(stdout).not.toContain("Inget som gäller är ändrat");
  });
});

describe("a finding about another revision", () => {
  it("shows the lines of that revision, not of the files as they are now", async () => {
    const path = "specs/skane/vardcentral/oppettid-vecka.yaml";
    const folder = await repository((text) => text);
    const whole = await readFile(join(folder, path), "utf8");
    await writeFile(join(folder, path), whole.replace("obligation: ska", "obligation: kanske"));
    await run("git", ["-C", folder, "-c", "user.name=P", "-c", "user.email=p@example.org", "commit", "-qam", "Trasig"]);
    await writeFile(join(folder, path), whole);
    const { exitCode, stdout } = await ffu("diff git:main nu", at(folder));
    expect(exitCode).toBe(65);
    expect(stdout).toContain("obligation: kanske");
    expect(stdout).not.toContain("obligation: ska\n");
  });
});

describe("ffu impact", () => {
  const profile = (name: string, closes: string): string =>
    JSON.stringify({
      unit: { name, region: "skane", careChoice: "vardcentral" },
      openingHours: [{ days: "vardagar", opens: "08:00", closes }],
      facts: { listade: 2000 },
    });

  async function withFleet(file: string, text: string): Promise<string> {
    const folder = await changed("granen.yaml", (it) => it);
    await writeFile(join(folder, file), text);
    return folder;
  }

  it("reads one profile a line, and counts who falls", async () => {
    const folder = await withFleet("alla.ndjson", `${profile("Granen", "14:00")}\n${profile("Eken", "17:00")}\n`);
    const { exitCode, stdout } = await ffu("impact 2025-08-31 2025-09-01 alla.ndjson", at(folder));
    expect(exitCode).toBe(1);
    expect(stdout).toContain("1 enhet får nya brister");
    expect(stdout).toContain("uppfyllt → inte uppfyllt");
    expect(stdout).toContain("Det fattas 15 timmar");
  });

  it("reads a table, also one from a Swedish spreadsheet", async () => {
    const rows = [
      "namn;region;vardval;listade;oppettider",
      '"Granen; norra";skane;vardcentral;2 000;vardagar 08:00-14:00',
      "Eken;skane;vardcentral;;vardagar 8.00–17.00".replace("8.00", "08.00"),
    ];
    const folder = await withFleet("alla.csv", `\uFEFF${rows.join("\r\n")}\r\n`);
    const { exitCode, stdout } = await ffu("impact 2025-08-31 2025-09-01 alla.csv --out json", at(folder));
    const report = JSON.parse(stdout) as { units: number; changed: { unit: string; newer: string }[] };
    expect(exitCode).toBe(1);
    expect(report.units).toBe(2);
    expect(report.changed).toMatchObject([{ unit: "Granen; norra", newer: "not-met" }]);
  });

  it("hides names when asked to", async () => {
    const folder = await withFleet("alla.ndjson", `${profile("Granen", "14:00")}\n`);
    const { stdout } = await ffu("impact 2025-08-31 2025-09-01 alla.ndjson --anonymise", at(folder));
    expect(stdout).not.toContain("Granen");
    expect(stdout).toContain("Enhet 1");
  });

  it.each([
    ["trasig.ndjson", `${profile("Granen", "14:00")}\n{"unit":`, 65],
    ["trasig.ndjson", `${profile("Granen", "14:00")}\n{"unit":{}}\n`, 65],
    ["tom.ndjson", "\n", 66],
    ["trasig.csv", "namn;region;vardval;hittepa\nA;skane;vardcentral;1\n", 65],
    ["trasig.csv", 'namn;region;vardval\n"A;skane;vardcentral\n', 65],
    ["trasig.csv", "namn;region\nA;skane\n", 65],
    ["trasig.csv", "namn;region;vardval;listade\nA;skane;vardcentral;=1+1\n", 65],
  ])("judges no part of a fleet that cannot be read whole: %s", async (file, text, code) => {
    const folder = await withFleet(file, text);
    const { exitCode, stdout } = await ffu(`impact 2025-08-31 2025-09-01 ${file}`, at(folder));
    expect(exitCode).toBe(code);
    expect(stdout).toContain("KÖRNINGEN AVBRÖTS");
    expect(stdout).not.toContain("får nya brister");
  });
});

describe("ffu example-fleet and ffu timeline", () => {
  it("make a fleet that can be read back", async () => {
    const folder = await changed("granen.yaml", (it) => it);
    const { stdout, exitCode } = await ffu("example-fleet --seed 7", at(folder));
    expect(exitCode).toBe(0);
    const units = stdout
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(units.length).toBeGreaterThan(1);
    expect((await ffu("example-fleet --seed 7 --out ndjson", at(folder))).stdout).toBe(stdout);
    expect((await ffu("example-fleet --seed sju", at(folder))).exitCode).toBe(64);
  });

  it("tell a period where something changes", async () => {
    const { stdout, exitCode } = await ffu("timeline linden.yaml --from 2025-01-01 --to 2025-12-31");
    expect(stdout).toContain("till och med 31 augusti 2025");
    expect([0, 1, 2]).toContain(exitCode);
    expect((await ffu("timeline linden.yaml --from 2025-01-01")).exitCode).toBe(64);
    expect((await ffu("timeline linden.yaml --from 2025-02-01 --to 2025-01-01")).exitCode).toBe(64);
    expect((await ffu("timeline finns-inte.yaml --from 2025-01-01 --to 2025-02-01")).exitCode).toBe(66);
  });
});

describe("ffu ahead", () => {
  it("tells what a year will bring, and ends with what the unit does not manage of what is decided", async () => {
    const { stdout, exitCode } = await ffu("ahead linden.yaml --date 2025-07-01 --year 2025", {
      ...at(await changed("linden.yaml", () => thirtyHours)),
    });
    expect(stdout).toContain("Skärpt från och med 1 september 2025.");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("Ni klarar det inte. Det fattas 15 timmar");
    expect(exitCode).toBe(1);
  });

  it("concludes nothing of a year that nobody has decided", async () => {
    const { stdout, exitCode } = await ffu("ahead linden.yaml --date 2025-10-06 --year 2031 --out json");
    expect(JSON.parse(stdout)).toMatchObject({ year: "2031", edition: null, decided: [] });
    expect(exitCode).toBe(2);
  });

  it.each([
    ["ahead", 64],
    ["ahead linden.yaml --year 31", 64],
    ["ahead linden.yaml --date 2025-10-06 --year 2024", 64],
    ["ahead linden.yaml --out csv", 64],
    ["ahead trasig.yaml", 65],
    ["ahead finns-inte.yaml", 66],
  ] as const)("ends as it should: %s", async (line, code) => {
    expect((await ffu(line)).exitCode).toBe(code);
  });
});

const thirtyHours = `unit: { name: Vårdcentralen Björken, region: skane, careChoice: vardcentral, operator: privat }
asOf: "2025-06-02"
openingHours:
  - { days: vardagar, opens: "08:00", closes: "14:00", channels: [besok, digitalt, telefon] }
`;

describe("ffu changeset", () => {
  it("writes what changed, and is content with what it wrote", async () => {
    const folder = await repository(from45to44);
    const { exitCode, files } = await ffu("changeset --base main", { ...at(folder), today: "2025-06-01" });
    expect(exitCode).toBe(0);
    const [[path, text] = ["", ""]] = [...files];
    expect(path).toMatch(/^\.changeset\/regler-[0-9a-f]{12}\.md$/);
    expect(text).toContain('"ffu-regler": minor');
    expect(text).toContain("Lättat från och med 1 september 2025: Öppettid per vecka.");
    const check = { ...at(folder), today: "2025-06-01" };
    expect((await ffu("changeset --base main --check", check)).exitCode).toBe(1);
    await mkdir(join(folder, ".changeset"));
    await writeFile(join(folder, path), text);
    expect((await ffu("changeset --base main --check", check)).exitCode).toBe(0);
    await writeFile(join(folder, path), text.replace("minor", "patch"));
    const low = await ffu("changeset --base main --check", check);
    expect(low.exitCode).toBe(1);
    expect(low.stdout).toContain("för låg");
    await rm(join(folder, path));
  });

  it("never takes a changeset that cannot be read for none", async () => {
    const folder = await repository(from45to44);
    const check = { ...at(folder), today: "2025-06-01" };
    await writeFile(join(folder, ".changeset"), "ingen mapp");
    const { exitCode, stdout } = await ffu("changeset --base main --check", check);
    expect(exitCode).toBe(65);
    expect(stdout).toContain(".changeset");
  });

  it("counts no changeset of another package", async () => {
    const folder = await repository(from45to44);
    await mkdir(join(folder, ".changeset"));
    await writeFile(join(folder, ".changeset/annan.md"), '---\n"annat-paket": major\n---\n\nAnnat.\n');
    const { exitCode } = await ffu("changeset --base main --check", { ...at(folder), today: "2025-06-01" });
    expect(exitCode).toBe(1);
  });

  it("asks for major when a day that has been gets another answer", async () => {
    const folder = await repository(from45to44);
    const { files } = await ffu("changeset --base main", { ...at(folder), today: "2026-01-01" });
    expect([...files.values()][0]).toContain('"ffu-regler": major');
  });

  it("asks for nothing when the rules are the same", async () => {
    const folder = await repository((text) => `# Bara en kommentar\n${text}`);
    expect((await ffu("changeset --base main --check", at(folder))).exitCode).toBe(0);
    expect((await ffu("changeset", at(folder))).exitCode).toBe(64);
  });
});

describe("ffu pr-report", () => {
  it("says what changes, how many units fall and what level it asks for", async () => {
    const folder = await repository((text) => text.replaceAll("30", "35"));
    const { exitCode, stdout } = await ffu("pr-report --base main", at(folder));
    expect(exitCode).toBe(0);
    expect(stdout.startsWith("<!-- ffu:pr:v1 -->\n")).toBe(true);
    expect(stdout).toContain("**skärpt**");
    expect(stdout).toMatch(/Av \d+ berörda påhittade enheter får \d+ en ny brist/);
    expect(stdout).toContain("K412");
    expect(stdout).toContain("    - { date:");
    expect(stdout).toContain("minst **major**");
  });

  it("says that nothing was tried where no made-up units are described", async () => {
    const folder = await repository((text) => text.replaceAll("30", "35"));
    await rm(join(folder, "specs/pahittade-enheter.yaml"));
    const { stdout } = await ffu("pr-report --base main", at(folder));
    expect(stdout).toContain("Öppettid per vecka: det finns inga påhittade enheter att pröva ändringen på.");
    expect(stdout).not.toContain("en ny brist");
  });

  it("says nothing of breaches where what changed is no requirement, or where nothing did", async () => {
    const meeting = "specs/skane/vardcentral/verifikationsmote.yaml";
    const folder = await repository((text) => text.replace("har ett möte", "har inte ett möte"), meeting);
    const { stdout } = await ffu("pr-report --base main", at(folder));
    expect(stdout).toContain("Ändringen rör inget beslutat krav. Ingen enhet prövas mot den.");
    expect(stdout).not.toContain("en ny brist");
    const same = await repository((text) => text);
    const untouched = await ffu("pr-report --base main", at(same));
    expect(untouched.stdout).toContain("Inget som gäller är ändrat, och inget förslag.");
    expect(untouched.stdout).not.toMatch(/enhet/);
  });

  it("gives the exact lines to answer with", async () => {
    const file = "specs/skane/vardcentral/minst-listade.yaml";
    const folder = await repository((text) => text.replace("ska ha minst 1 000", "ska alltid ha minst 1 000"), file);
    const { stdout } = await ffu("pr-report --base main", at(folder));
    expect(stdout).toContain("1 sak behöver bedömas");
    const [, comparison] = /comparison: "([0-9a-f]{12})"/.exec(stdout) ?? [];
    const answered = await readFile(join(folder, file), "utf8");
    const answer = [
      "    assessment:",
      "      class: omformulerat",
      "      reason: Ordet alltid säger inget nytt i den här regeln.",
      `      comparison: "${comparison ?? ""}"`,
      "    sources:",
    ];
    await writeFile(join(folder, file), answered.replace("    sources:", answer.join("\n")));
    const second = await ffu("pr-report --base main", at(folder));
    expect(second.stdout).not.toContain("behöver bedömas");
    expect(second.stdout).toContain("**omformulerat**");
  });

  it("cannot be led astray by what is in the rules", async () => {
    const title = "title: 'Öppettid @alla #1 <!-- gömt --> [x](http://exempel.se) | `y`'";
    const folder = await repository((text) => from45to44(text).replace("title: Öppettid per vecka", title));
    const { stdout } = await ffu("pr-report --base main", at(folder));
    expect(stdout.match(/<!--/g)).toHaveLength(1);
    expect(stdout).not.toMatch(/@alla|#1\b|\]\(http/);
  });

  it("says that it could not compare, and never that nothing changed", async () => {
    const folder = await repository((text) => text);
    const { exitCode, stdout } = await ffu("pr-report --base origin/saknas", at(folder));
    expect(exitCode).toBe(2);
    expect(stdout).toContain("kan inte jämföras");
    expect(stdout).not.toContain("Inget som gäller är ändrat");
    const broken = await repository((text) => text.replace("obligation: ska", "obligation: kanske"));
    const report = await ffu("pr-report --base main", at(broken));
    expect(report.exitCode).toBe(2);
    expect(report.stdout).toContain("⛔");
    expect(report.stdout).toContain("K204");
  });
});

describe("ffu explain", () => {
  it.each(Array.from({ length: 15 }, (_, index) => `U${index + 1}`))(
    "says what %s asks of the author",
    async (code) => {
      const { exitCode, stdout } = await ffu(`explain ${code}`);
      expect(exitCode).toBe(0);
      expect(stdout).toContain("Så svarar du:");
    },
  );
});

describe("ffu watch", () => {
  it("lists what a day has made unfinished, and keeps what is ticked", async () => {
    const proposal = (text: string): string =>
      text.replace(
        "examples:",
        [
          "  - status: foreslagen",
          '    intended: { edition: "2026" }',
          "    text: Vårdcentralen ska ha öppet minst 50 timmar per vecka.",
          "    sources: [{ source: dialogmote, at: Bild 9 }]",
          "examples:",
        ].join("\n"),
      );
    const folder = await changed("specs/skane/vardcentral/oppettid-vecka.yaml", proposal);
    const before = await ffu("watch --date 2025-12-31", at(folder));
    expect(before.stdout).toContain("Inget behöver ses över just nu.");
    const { stdout } = await ffu("watch --date 2026-01-01", at(folder));
    expect(stdout).toContain("- [ ] Öppettid per vecka: föreslagen för 2026.");
    await writeFile(join(folder, "forra.md"), stdout.replace("- [ ]", "- [x]"));
    expect((await ffu("watch --date 2026-01-08 --previous forra.md", at(folder))).stdout).toContain(
      "- [x] Öppettid per vecka",
    );
    await writeFile(join(folder, "lankar.txt"), "https://exempel.se/borta\tsvarar 404\n");
    expect((await ffu("watch --date 2026-01-08 --links lankar.txt", at(folder))).stdout).toContain("svarar 404");
  });
});
