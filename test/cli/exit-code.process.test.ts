import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXIT, exitCodeOf, strongest } from "../../src/cli/exit-code.ts";
import { changed, ffu, FIXTURES, ROOT } from "./ffu.ts";
import { runFfu } from "./process.ts";
import { report, result } from "./reports.ts";

const POSITIVE = /UPPFYLLER KRAVEN|UPPFYLLER DE \d+ KRAV|UPPFYLLER DE UTVALDA KRAVEN/;

describe("check", () => {
  const cases: readonly (readonly [code: number, line: string, says: RegExp])[] = [
    [0, "check granen.yaml", /^UPPFYLLER DE 2 KRAV SOM REGELBOKEN KÄNNER$/m],
    [0, "check granen.yaml --date 2025-06-01", /läget den 1 juni 2025/],
    [1, "check linden.yaml", /^UPPFYLLER INTE KRAVEN$/m],
    [1, "check eken.yaml linden.yaml granen.yaml", /minst en enhet uppfyller inte ett krav/],
    [2, "check eken.yaml", /^KAN INTE AVGÖRAS ÄN$/m],
    [2, "check granen.yaml --date 2023-12-31", /^INGET KRAV ÄR PRÖVAT$/m],
    [2, "check eken.yaml granen.yaml", /ingen brist, men allt går inte att avgöra än/],
    [0, "check eken.yaml --rule oppettid-vecka", /^UPPFYLLER DE UTVALDA KRAVEN$/m],
    [0, "check eken.yaml --what-if listade=1000", /^PROVRÄKNING – inte er sparade profil$/m],
    [1, "check granen.yaml --what-if listade=999", /^Prövat: listade=999$/m],
    [1, "check linden.yaml --only met", /visas inte/],
    [65, "check trasig.yaml", /^KÖRNINGEN AVBRÖTS$/m],
    [65, "check granen.yaml trasig.yaml linden.yaml", /Enheten i trasig\.yaml är inte kontrollerad/],
    [66, "check finns-inte.yaml", /^KÖRNINGEN AVBRÖTS$/m],
    [66, "check granen.yaml finns-inte.yaml", /Enheten i finns-inte\.yaml är inte kontrollerad/],
    [66, "check granen.yaml --specs finns-inte", /Hittar inget att läsa: finns-inte/],
  ];
  it.each(cases)("%i: ffu %s", async (code, line, says) => {
    const ran = await ffu(line);
    expect(ran.stdout).toMatch(says);
    expect(ran.exitCode).toBe(code);
    expect(ran.stdout).toMatch(new RegExp(`^Slutkod ${code} \\(`, "m"));
  });

  const wrongUse: readonly (readonly [line: string, says: string])[] = [
    ["check", "ffu check behöver minst en profil"],
    ["check granen.yaml --date 2026-02-30", "”2026-02-30” är inget datum"],
    ["check granen.yaml --date 9999-12-31", "De dagar som läses går från 2000-01-01 till 2100-12-31"],
    ["check granen.yaml --rule oppettid-veka", "Menade du skane/vardcentral/oppettid-vecka?"],
    ["check granen.yaml --rule verifikationsmote", "är inget krav"],
    ["check granen.yaml --only fail", "”fail” går inte att ange för --only"],
    ["check granen.yaml --what-if listade", "Skriv --what-if som UPPGIFT=VÄRDE"],
    ["check granen.yaml --what-if listad=3", "Menade du listade?"],
    ["check granen.yaml --what-if listade=9,000", "Skriv heltal (personer)"],
    ["check granen.yaml --what-if listade=-1", "Skriv heltal (personer)"],
    ["check granen.yaml --what-if kvallsoppet=kanske", "Skriv ja eller nej"],
    ["check granen.yaml --what-if listade=1 --what-if listade=2", "är angiven två gånger"],
    ["check granen.yaml --out github", "Formatet ”github” finns inte"],
    ["check granen.yaml --out text --out json", "Bara ett format kan skrivas till skärmen"],
    ["check granen.yaml --out json=", "Ange en fil efter likhetstecknet"],
    ["check granen.yaml --out json=a --out text=./a", "samma fil"],
  ];
  it.each(wrongUse)("64: ffu %s", async (line, says) => {
    const ran = await ffu(line);
    expect(ran.stderr).toContain(says);
    expect(ran.exitCode).toBe(64);
    expect(ran.stdout).toBe("");
  });

  it("64: an automatic run must name the day, and then it runs", async () => {
    expect((await ffu("check granen.yaml", { automatic: true })).exitCode).toBe(64);
    expect((await ffu("check granen.yaml --date 2025-10-06", { automatic: true })).exitCode).toBe(0);
  });

  it("65: on a broken rulebook nobody is judged, in text or JSON", async () => {
    const folder = await changed("specs/skane/vardcentral/oppettid-vecka.yaml", (text) =>
      text.replace("atLeastHoursPerWeek: 45", "minst: 45"),
    );
    const text = await ffu("check granen.yaml", { workingFolder: folder, packageFolder: folder });
    expect(text.exitCode).toBe(65);
    expect(text.stdout).toContain("KÖRNINGEN AVBRÖTS");
    expect(text.stdout).not.toMatch(POSITIVE);
    expect(text.stdout).toContain("oppettid-vecka.yaml");
    const json = await ffu("check granen.yaml --out json", { workingFolder: folder, packageFolder: folder });
    const read: unknown = JSON.parse(json.stdout);
    expect(read).toMatchObject({ schemaVersion: "1.0", outcome: "aborted", reports: [] });
    expect(json.stdout).not.toContain("verdict");
  });

  it("65: one unreadable profile never stops the others, and the whole is never complete", async () => {
    const ran = await ffu("check granen.yaml trasig.yaml linden.yaml --out json");
    expect(ran.exitCode).toBe(65);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      outcome: "aborted",
      reports: [{ unit: { name: "Granen" } }, { unit: { name: "Linden" } }],
      findings: [{ code: "K302", where: { file: "trasig.yaml", line: 2 } }],
    });
  });

  it("66: a folder without rules, a folder without profiles", async () => {
    const empty = await mkdtemp(join(tmpdir(), "ffu-"));
    expect((await ffu(`check granen.yaml --specs ${empty}`)).exitCode).toBe(66);
    expect((await ffu(`check ${empty}`)).exitCode).toBe(66);
  });

  it("nothing tried is never a yes", () => {
    expect(exitCodeOf(report([]))).toBe(EXIT.inconclusive);
    const coming = result({ id: "skane/vardcentral/x", title: "X", state: "upcoming" });
    expect(exitCodeOf(report([coming]))).toBe(EXIT.inconclusive);
    expect(exitCodeOf(report([result({ id: "skane/vardcentral/x", title: "X" })]))).toBe(EXIT.done);
  });
});

describe("validate", () => {
  it("0: no errors", async () => {
    expect(await ffu("validate")).toMatchObject({ exitCode: 0 });
    expect(await ffu("validate granen.yaml linden.yaml")).toMatchObject({ exitCode: 0 });
    expect(await ffu("validate specs/skane")).toMatchObject({ exitCode: 0 });
  });

  it("1: an error, in the rules or in a profile that is named", async () => {
    const ran = await ffu("validate trasig.yaml");
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toContain('Ingen uppgift heter "listad". Menade du listade?');
    const folder = await changed("specs/skane/vardcentral/oppettid-vecka.yaml", (text) =>
      text.replace("ska\n", "måste\n"),
    );
    const whole = await ffu("validate", { workingFolder: folder, packageFolder: folder });
    expect(whole).toMatchObject({ exitCode: 1 });
    const elsewhere = await ffu("validate specs/uppgifter.yaml", { workingFolder: folder, packageFolder: folder });
    // The named file is not called fine: it has not been held against the rest.
    expect(elsewhere).toMatchObject({ exitCode: 1 });
    expect(elsewhere.stdout).toContain("Andra filer har fel");
  });

  it("a warning gives 1 only when it is asked for", async () => {
    const folder = await changed("specs/skane/vardcentral/minst-listade.yaml", (text) =>
      text.replace("obligation: ska", "obligation: bor"),
    );
    const world = { workingFolder: folder, packageFolder: folder };
    const ran = await ffu("validate", world);
    expect(ran.stdout).toContain("VARNING");
    expect(ran).toMatchObject({ exitCode: 0 });
    expect(await ffu("validate --fail-on warning", world)).toMatchObject({ exitCode: 1 });
  });

  it("says what is waived in the files that are named, and of no other", async () => {
    const folder = await changed("specs/skane/vardcentral/minst-listade.yaml", (text) =>
      text.replace("obligation: ska", "obligation: bor"),
    );
    const world = { workingFolder: folder, packageFolder: folder };
    const [, code = ""] = /VARNING.*(K\d{3})/u.exec((await ffu("validate", world)).stdout) ?? [];
    const waiver = `{ code: ${code}, rule: skane/vardcentral/minst-listade, reason: Prövas här och bara här, through: "2031-12-31" }`;
    await writeFile(join(folder, "specs/undantag.yaml"), `waivers: [${waiver}]\n`);
    const waived = "undantagen i specs/undantag.yaml";
    expect((await ffu("validate specs/skane/vardcentral/minst-listade.yaml", world)).stdout).toContain(waived);
    expect((await ffu("validate specs/uppgifter.yaml", world)).stdout).not.toContain(waived);
  });

  it("64, 66", async () => {
    expect(await ffu("validate --max många")).toMatchObject({ exitCode: 64 });
    expect(await ffu("validate finns-inte.yaml")).toMatchObject({ exitCode: 66 });
    expect(await ffu("validate specs/finns-inte")).toMatchObject({ exitCode: 66 });
    expect(await ffu("validate --specs finns-inte")).toMatchObject({ exitCode: 66 });
  });
});

describe("explain, facts and schema", () => {
  it.each([
    ["explain K203", 0],
    ["explain k203", 0],
    ["explain oppettid-vecka", 0],
    ["explain skane/vardcentral/oppettid-vecka", 0],
    ["explain specs/skane/vardcentral/oppettid-vecka.yaml", 0],
    ["explain oppettid-veka", 64],
    ["explain __proto__", 64],
    ["explain oppettid-vecka --specs finns-inte", 66],
    ["facts", 0],
    ["facts --for vardcentral", 0],
    ["facts --for skane/vardcentral --template", 0],
    ["facts --for tandvard", 64],
    ["facts --template", 64],
    ["facts --for vardcentral --template --out json", 64],
    ["schema finns-inte", 64],
  ])("%s gives %i", async (line, code) => {
    expect((await ffu(line, { packageFolder: line.startsWith("schema") ? ROOT : FIXTURES })).exitCode).toBe(code);
  });

  it("a schema is printed whole, laid out to be read", async () => {
    const ran = await ffu("schema profile", { packageFolder: ROOT });
    const written: unknown = JSON.parse(await readFile(join(ROOT, "schemas/profile.schema.json"), "utf8"));
    expect(ran.stdout).toBe(`${JSON.stringify(written, null, 2)}\n`);
  });
});

describe("several codes become one", () => {
  it("1 wins over 2, and an interrupted run over every result", () => {
    expect(strongest([])).toBe(0);
    expect(strongest([0, 2])).toBe(2);
    expect(strongest([2, 1, 0])).toBe(1);
    for (const code of [64, 65, 66, 70] as const) expect(strongest([1, code, 2, 0])).toBe(code);
    expect(strongest([66, 65])).toBe(65);
  });
});

describe("the process itself", () => {
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): ReturnType<typeof runFfu> =>
    runFfu(args, { env });
  const specs = ["--specs", "specs", "--date", "2025-10-06"];

  it("ends with the code of the result and prints only to standard output", async () => {
    const ran = await run(["check", "linden.yaml", ...specs]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain("UPPFYLLER INTE KRAVEN");
    expect(ran.out).not.toContain("\u001B");
    expect(ran.err).toBe("");
  });

  it("says what is wrong on standard error, and nothing on standard output", async () => {
    const ran = await run(["check", "linden.yaml", "--dat", "x"]);
    expect(ran).toMatchObject({ code: 64, out: "" });
    expect(ran.err).toBe(
      "Flaggan --dat finns inte för ffu check. Menade du --date?\nKör ffu help check för att se hur det skrivs.\n",
    );
  });

  it("requires a day when CI is set", async () => {
    expect(await run(["check", "granen.yaml", "--specs", "specs"], { CI: "true" })).toMatchObject({
      code: 64,
      out: "",
    });
  });

  it("writes a file whole, or says why not and gives 70", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ffu-"));
    await writeFile(join(folder, "r.json"), "gammalt");
    const ran = await run(["check", "granen.yaml", ...specs, "--out", `json=${join(folder, "r.json")}`]);
    expect(ran).toMatchObject({ code: 0, out: "" });
    expect(JSON.parse(await readFile(join(folder, "r.json"), "utf8"))).toMatchObject({ verdict: "meets" });
    expect(await readdir(folder)).toEqual(["r.json"]);
    const refused = await run([
      "check",
      "granen.yaml",
      ...specs,
      "--out",
      `json=${join(folder, "saknas/r.json")}`,
      "--out",
      "text",
    ]);
    expect(refused).toMatchObject({ code: 70, out: "" });
    expect(refused.err).toContain("KÖRNINGEN AVBRÖTS");
  });

  it("gives the same bytes in any time zone and language", async () => {
    const [here, there] = await Promise.all([
      run(["check", "linden.yaml", ...specs]),
      run(["check", "linden.yaml", ...specs], { TZ: "Pacific/Apia", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }),
    ]);
    expect(there).toEqual(here);
  });
});
