/** `ffu new`: what is written where, never over anything, and all that is left to fill in is told. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { askOn } from "../../src/cli/ask.ts";
import { StoppedError } from "../../src/cli/stopped.ts";
import { SORTS } from "../../src/cli/new/templates.ts";
import { loadRulebook } from "../../src/read/load.ts";
import { readFolder } from "../../src/read/files.ts";
import { changed, FIXTURES, ffu } from "./ffu.ts";

const NAMES: Readonly<Record<(typeof SORTS)[number], string>> = {
  region: "ny-region",
  vardval: "nytt-vardval",
  edition: "skane/vardcentral/2031",
  rule: "skane/vardcentral/ny-regel",
  source: "ny-kalla",
  decision: "nytt-beslut",
  question: "ny-fraga",
  fact: "ny-uppgift",
};
const written = async (sort: (typeof SORTS)[number]): Promise<{ shown: string; content: string; is: string }> => {
  const { edits, exitCode } = await ffu(`new ${sort} ${NAMES[sort]} --specs specs`);
  const [edit, ...others] = edits;
  if (edit === undefined) throw new Error(`nothing is written for ${sort}`);
  expect([others, exitCode]).toEqual([[], 0]);
  return edit;
};

describe.each(SORTS)("ffu new %s", (sort) => {
  it("writes what can be read, with every empty field told as a fault, and no other fault", async () => {
    const { shown, content } = await written(sort);
    const { files } = await readFolder(join(FIXTURES, "specs"), "specs");
    const others = files.filter(({ file }) => file !== shown);
    const { findings } = loadRulebook([...others, { file: shown, text: content }]);
    const own = findings.filter(({ where, severity }) => where.file === shown && severity === "error");
    expect(new Set(own.map(({ code }) => code))).toEqual(new Set(["K202"]));
    expect(own).toHaveLength(content.match(/^\s+(?:- )?\w+: #|^(?:title|chapter|obligation): #/gmu)?.length ?? 0);
  });

  it("keeps all that stood in the file", async () => {
    const { shown, content, is } = await written(sort);
    if (is === "new") return;
    const before = (await readFile(join(FIXTURES, shown), "utf8")).trimEnd().split("\n");
    const after = content.split("\n");
    expect(after.length).toBeGreaterThan(before.length);
    let at = 0;
    for (const line of after) if (line === before[at]) at += 1;
    expect(at).toBe(before.length);
  });
});

describe("ffu new", () => {
  it.each([
    ["new --specs specs", "Säg vad som ska skapas: region, vardval"],
    ["new rule --specs specs", "Säg vad det heter, till exempel ffu new rule norra-lanet/rehabmottagning/oppettid."],
    [
      "new rule skane/vardcentral/oppettid-vecka --specs specs",
      "specs/skane/vardcentral/oppettid-vecka.yaml finns redan",
    ],
    [
      "new fact a --set titel=A --specs specs",
      "Det finns inget tomt fält ”titel”. Fälten är title, question och type.",
    ],
    ["new fact a --set titel --specs specs", "Skriv --set fält=värde."],
    ["new regel a --specs specs", "Välj region, vardval, edition, rule, source, decision, question eller fact."],
    ["new source Min_Källa --specs specs", "kan inte vara ett id"],
    ["new rule ny-regel --specs specs", "Skriv regelns namn som <region>/<vårdval>/<namn>"],
    ["new edition 2027 --specs specs", "Skriv utgåvan som <region>/<vårdval>/<år>"],
    ["new region skane --specs specs", "skane finns redan i specs/regioner.yaml"],
  ])("%s is refused, and nothing is written", async (line, said) => {
    const { exitCode, stderr, edits } = await ffu(line);
    expect([exitCode, edits]).toEqual([64, []]);
    expect(stderr).toContain(said);
  });

  it("fills in what flags say, as YAML reads it", async () => {
    const line =
      "new rule skane/vardcentral/ny --set title=Ja:_nej --set from=2031-01-01 --set check={_kind:_manual_} --specs specs";
    const { edits } = await ffu(line);
    const lines = edits[0]?.content.split("\n") ?? [];
    expect(lines).toContain("title: Ja:_nej");
    expect(lines).toContain('  - from: "2031-01-01"');
    expect(lines).toContain("    check: {_kind:_manual_}");
    expect(lines).toContain("chapter: # kapitlets id, ur utgavor.yaml i samma mapp");
  });

  it("begins the file of a care choice that a region has not had before", async () => {
    const { edits, stdout } = await ffu("new edition kronoberg/psykoterapi/2031 --set title=Psykoterapi --specs specs");
    expect(edits).toMatchObject([{ is: "new", shown: "specs/kronoberg/psykoterapi/utgavor.yaml" }]);
    expect(edits[0]?.content).toContain("title: Psykoterapi\nregion: kronoberg\ncareChoice: psykoterapi\nchapters:\n");
    expect(stdout).toContain("Fyll i de tomma fälten i specs/kronoberg/psykoterapi/utgavor.yaml.");
  });

  it("says what is known of the year of a new edition", async () => {
    const { stdout } = await ffu("new edition skane/vardcentral/2031 --specs specs --date 2025-10-06");
    expect(stdout).toContain("Inför 2031:");
    expect(stdout).toMatch(/\d+ regel|\d+ regler/u);
  });
});

describe("ffu new edition, of a rule in another care choice's folder", () => {
  /** A rule that is proposed for two care choices, in the folder of one of them. */
  const PROPOSED = `kind: procedure
title: Samverkan
chapter: tillganglighet
concerns: [psykoterapi, vardcentral]
versions:
  - status: foreslagen
    intended: { edition: "2031" }
    text: Enheterna samverkar.
    sources: [{ source: dialogmote, at: Fråga 1 }]
    steps: { order: i-ordning, of: [{ id: mote, title: Ett möte }] }
`;

  it("says why the rule is named", async () => {
    const folder = await changed("specs/skane/vardcentral/utgavor.yaml", (text) => text);
    const other = join(folder, "specs/skane/psykoterapi");
    await mkdir(other);
    const editions = await readFile(join(folder, "specs/skane/vardcentral/utgavor.yaml"), "utf8");
    await writeFile(
      join(other, "utgavor.yaml"),
      editions.replace("careChoice: vardcentral", "careChoice: psykoterapi"),
    );
    await writeFile(join(other, "samverkan.yaml"), PROPOSED);
    const { stdout } = await ffu("new edition skane/vardcentral/2031 --specs specs", { workingFolder: folder });
    expect(stdout.replace(/\s+/gu, " ")).toContain(
      "- Föreslaget eller aviserat: skane/psykoterapi/samverkan (gäller också vårdvalet vårdcentral).",
    );
  });
});

describe("ffu new at a terminal", () => {
  /** Answers in turn, and all that was asked. */
  function person(...answers: readonly string[]) {
    const asked: string[] = [];
    const ask = async (text: string): Promise<string> => {
      asked.push(text);
      const answer = answers[asked.length - 1];
      if (answer === undefined) throw new StoppedError();
      return answer;
    };
    return { ask, asked };
  }

  it("asks what, which and each empty field, in Swedish, and writes the answers", async () => {
    const { ask, asked } = person("9", "8", "Ny Uppgift", "ny-uppgift", "Antal besök", "Hur många besök: totalt?", "");
    const { edits } = await ffu("new --specs specs", { ask });
    expect(asked[0]).toContain("Vad vill du skapa?\n  1  region    en region med sina kommuner\n");
    expect(asked[0]).toContain("  8  fact      en uppgift: något som enheter kan svara på\n");
    expect(asked.slice(1)).toEqual([
      asked[0],
      "Uppgiftens id, till exempel antal-besok: ",
      expect.stringContaining("kan inte vara ett id"),
      "title: vad uppgiften heter\n(tomt svar: fyll i senare) > ",
      "question: frågan till enheten, med frågetecken\n(tomt svar: fyll i senare) > ",
      "type: heltal, decimaltal, ja-nej, val, mangd eller datum\n(tomt svar: fyll i senare) > ",
    ]);
    expect(edits[0]?.content).toContain(`  - id: ny-uppgift
    title: Antal besök
    question: "Hur många besök: totalt?"
    type: # heltal`);
  });

  it("asks nothing that is answered, and nothing at all of what stands already", async () => {
    const { ask, asked } = person();
    const filled = await ffu("new fact ny-uppgift --set title=A --specs specs", { ask });
    expect(filled.edits[0]?.content).toContain("    title: A\n");
    const stands = await ffu("new region skane --specs specs", { ask });
    expect(stands.stderr).toContain("skane finns redan");
    expect(asked).toEqual([]);
  });

  it("writes nothing when the person stops", async () => {
    await expect(ffu("new rule skane/vardcentral/ny --specs specs", person("Rubrik"))).rejects.toThrow(StoppedError);
  });

  it("takes a line for an answer, and the end of the input for none", async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const answer = askOn(input, output)("Rubrik: ");
    input.write("Öppettid \n");
    expect(await answer).toBe("Öppettid");
    expect(String(output.read())).toContain("Rubrik: ");
    const unanswered = askOn(input, output)("Kapitel: ");
    input.end();
    await expect(unanswered).rejects.toThrow(StoppedError);
    const stopped = new PassThrough();
    const broken = askOn(stopped, output)("Kapitel: ");
    stopped.write("\u0003");
    await expect(broken).rejects.toThrow(StoppedError);
  });
});
