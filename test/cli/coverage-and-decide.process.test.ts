/** `ffu coverage` and `ffu decide` on the real rules. */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ffu, ROOT } from "./ffu.ts";

const REAL = { packageFolder: ROOT, today: "2026-05-04" };
const run = (line: string): ReturnType<typeof ffu> => ffu(line, REAL);

async function file(name: string, text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "ffu-")), name);
  await writeFile(path, text);
  return path;
}

describe("ffu coverage", () => {
  it("says that nothing is missing, per source and per kind, and why rows are left out", async () => {
    const { exitCode, stdout } = await run("coverage");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^\d+ rader i inventeringen: /m);
    expect(stdout).toMatch(/^Vårdsamverkan Skåne, bildspel +\d+ +\d+ +\d+ +0$/m);
    expect(stdout).toMatch(/^krav +\d+ +\d+ +\d+ +0$/m);
    expect(stdout).toContain("UTELÄMNADE, OCH VARFÖR");
    expect(stdout).toContain("Slutkod 0 (varje rad bärs eller är utelämnad)");
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("lists every missing row and gives exit code 1", async () => {
    const text = await readFile(join(ROOT, "specs/inventering.tsv"), "utf8");
    const more = `${text.trimEnd()}\n9001\tny.txt\tSida 3\tSkåne\tVC\trequirement\tin_force\t\t\tEtt nytt krav\t\t\t\t\t1\tkrav\tvardcentral\n`;
    const { exitCode, stdout } = await run(`coverage --inventory ${await file("mer.tsv", more)}`);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("SAKNAS (1)");
    expect(stdout).toContain("Rad 9001 Sida 3 (krav): Ett nytt krav");
  });

  it("lists numbers that the inventory does not have", async () => {
    const text = await readFile(join(ROOT, "specs/inventering.tsv"), "utf8");
    const fewer = text
      .split("\n")
      .filter((line) => !line.startsWith("192\t"))
      .join("\n");
    const { exitCode, stdout } = await run(`coverage --inventory ${await file("mindre.tsv", fewer)}`);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("FINNS INTE I INVENTERINGEN (1)");
    expect(stdout).toContain("skane/vardcentral/oppettid-vecka");
  });

  it.each([
    ["text", 65, "rubrikrad"],
    [
      "n\tsource file\tplace\tregion\tcare_choice\tkind\tstatus\tsubject\tlines\tbinding\taddressee\nx",
      65,
      "Raden har 1",
    ],
    [
      "n\tsource file\tplace\tregion\tcare_choice\tkind\tstatus\tsubject\tlines\tbinding\taddressee\nx\ta\tb\tc\td\te\tf\tg\t1\tska\tvardcentral",
      65,
      "heltal",
    ],
  ])("%j is no inventory", async (text, code, said) => {
    const { exitCode, stdout } = await ffu(`coverage --inventory ${await file("fel.tsv", text)}`);
    expect(exitCode).toBe(code);
    expect(stdout).toContain(said);
  });

  it("gives 66 where there is no file, and where the rules have no inventory", async () => {
    expect((await ffu("coverage --inventory finns-inte.tsv")).exitCode).toBe(66);
    const { exitCode, stdout } = await ffu("coverage");
    expect(exitCode).toBe(66);
    expect(stdout).toContain("Det finns ingen inventering i specs.");
  });

  it("says of each source's text which lines nobody has placed, and whether it is the text that was read", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ffu-"));
    await writeFile(join(folder, "003_657fd29e52509c16.txt"), "En annan text.\n\nMed två rader.\n");
    const { exitCode, stdout } = await run(`coverage --sources ${folder}`);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("EN ANNAN TEXT ÄN DEN SOM LÄSTES\n  Vårdsamverkan Skåne, bildspel\n");
    expect(stdout).toContain("FINNS INTE I MAPPEN\n  Dialogmöte Hälsovalen i Region Skåne, bildspel\n");
    expect(stdout).toMatch(/^ {2}Rad 1 +En annan text\.$/m);
    expect(stdout).toMatch(/^RADER SOM TEXTEN INTE HAR$/m);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    const json = await run(`coverage --sources ${folder} --out json`);
    const { texts, placed } = JSON.parse(json.stdout) as { texts: unknown[]; placed: unknown[] };
    expect(texts).toContainEqual({ file: "003_657fd29e52509c16.txt", found: true, same: false });
    expect(texts).toContainEqual({ file: "000_cd0c95988a732e9a.txt", found: false, same: null });
    expect(placed).toHaveLength(1);
    expect((await run("coverage --sources finns-inte")).exitCode).toBe(66);
  });

  it("is complete as JSON", async () => {
    const { stdout } = await run("coverage --out json");
    const report = JSON.parse(stdout) as { total: { rows: number; missing: number }; rows: unknown[] };
    expect(report.total.missing).toBe(0);
    expect(report.rows).toHaveLength(report.total.rows);
  });
});

describe("ffu decide", () => {
  const referral = "decide halsoenheten-remiss --input kon=man --input midjematt=110 --input foljdsjukdom=ja";

  it("gives the row and where it is stated", async () => {
    const { exitCode, stdout } = await run(`${referral} --input bmi=37`);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Patienten kan remitteras till hälsoenheten.");
    expect(stdout).toMatch(/Rad +bmi-35-till-39-9/);
    expect(stdout).toMatch(/Källa +Primärvårdsforum i Region Kronoberg/);
    expect(stdout).toContain("Slutkod 0 (en rad gäller)");
  });

  it("gives the amount and the reason", async () => {
    const { exitCode, stdout } = await run("decide provtagning-vardtjanst --input svaret-gar-till=egen-lakare");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Belopp +0 kronor/);
    expect(stdout).toMatch(/Skäl +Kostnaden ingår i vårdersättningen/);
  });

  it.each(["34,95", "34.95"])("BMI %s falls between the rows, and that is the answer", async (bmi) => {
    const { exitCode, stdout } = await run(`${referral} --input bmi=${bmi}`);
    expect(exitCode).toBe(2);
    expect(stdout).toContain("INGEN RAD PASSAR");
    expect(stdout).toContain("Mellan 34,9 och 35,0");
    expect(stdout).toContain("Slutkod 2 (ingen rad passar)");
  });

  it("two rows fit, and nobody chooses", async () => {
    const { exitCode, stdout } = await run(
      "decide provtagning-vardtjanst --input svaret-gar-till=annan-vardvalsenhet-privat",
    );
    expect(exitCode).toBe(2);
    expect(stdout).toContain("TVÅ RADER PASSAR");
    expect(stdout).toContain("145 kronor");
    expect(stdout).toContain("332 kronor");
    expect(stdout).toContain("Slutkod 2 (två rader passar)");
  });

  it("a proposal says first that it is not in force, and is never exit code 0", async () => {
    const { exitCode, stdout } = await run(
      "decide npf-vardniva --input diagnos=autismspektrumtillstand --input funktionsniva=mattlig",
    );
    expect(exitCode).toBe(2);
    expect(stdout).toContain("FÖRSLAG/ARBETSMATERIAL, GÄLLER INTE.");
    expect(stdout).toContain("2 RADER PASSAR, OCH ALLA RÄKNAS");
  });

  it("a table before the day that it is known from says so", async () => {
    const { exitCode, stdout } = await run(`${referral} --input bmi=37 --date 2026-04-20`);
    expect(exitCode).toBe(2);
    expect(stdout).toContain("INTE KÄNT OM DEN GÄLLER");
  });

  it.each([
    ["decide halsoenheten-remiss", ["Vilket BMI har patienten?", "--input bmi=VÄRDE", "10–100 kg/m²"]],
    ["decide halsoenheten-remiss --input bmi=37 --input kon=x", ["Är patienten man eller kvinna?", "kvinna eller man"]],
    ["decide halsoenheten-remiss --input bmi=trettio", ["Vilket BMI har patienten?"]],
    ["decide halsoenheten-remiss --input bmi=101", ["BMI är utanför"]],
    ["decide halsoenheten-remiss --input bim=37", ["Menade du bmi?"]],
    ["decide halsoenheten-remiss --input bmi", ["FÄLT=VÄRDE"]],
    ["decide halsoenheten-remiss --input bmi=37 --input bmi=38", ["två gånger"]],
    ["decide oppettid-vecka", ["ingen beslutstabell"]],
    ["decide halsoenheten-remis", ["Menade du"]],
  ])("%s is refused with what was wanted", async (line, said) => {
    const { exitCode, stderr } = await run(line);
    expect(exitCode).toBe(64);
    for (const part of said) expect(stderr.replaceAll("\n", " ")).toContain(part);
  });

  it("is complete as JSON, with the truth in a field", async () => {
    const { stdout } = await run(`${referral} --input bmi=40 --out json`);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "completed", inForce: true, answer: "no-row", rows: [] });
    const wrong = await run("decide halsoenheten-remiss --out json");
    expect(wrong.exitCode).toBe(64);
    expect(JSON.parse(wrong.stdout)).toMatchObject({ outcome: "aborted" });
  });
});
