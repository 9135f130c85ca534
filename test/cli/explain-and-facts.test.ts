import { rm } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readSpecs } from "../../src/read/load.ts";
import { readProfile } from "../../src/read/profile.ts";
import { displayWidth } from "../../src/render/layout.ts";
import { CODE_WORDS } from "../../src/read/words/codes.ts";
import { changed, ffu, FIXTURES } from "./ffu.ts";

describe("explain", () => {
  it("tells a rule from its newest version to its examples", async () => {
    expect((await ffu("explain oppettid-vecka")).stdout).toMatchInlineSnapshot(`
      "Öppettid per vecka
      skane/vardcentral/oppettid-vecka
      ska-krav · avsnitt Tillgänglighet

      Från och med 1 september 2025 · beslutad
          Vårdcentralen ska ha öppet minst 45 timmar per vecka, på vardagar mellan
          klockan 8 och 17.

          Kontroll  minst 45 timmar per vecka, vardagar 08:00–17:00
          Källa     Dialogmöte, 6 maj 2025, ”Bild 3”, bild

      Från och med 1 januari 2024 till och med 31 augusti 2025 · beslutad
          Vårdcentralen ska ha öppet minst 30 timmar per vecka, på vardagar mellan
          klockan 8 och 17.

          Kontroll  minst 30 timmar per vecka, vardagar 08:00–17:00
          Beslut    Beslut om förfrågningsunderlag
          Källa     Dialogmöte, 6 maj 2025, ”Bild 2”, bild

      ÖPPNA FRÅGOR

        ? Hur räknas en vecka med helgdag?
          Ingen källa säger hur en sådan vecka räknas.

      EXEMPEL
        – Öppet hela dagarna (6 oktober 2025): uppfyllt
      "
    `);
  });

  it("tells a rule of another kind by what that kind holds", async () => {
    const { stdout } = await ffu("explain verifikationsmote");
    expect(stdout).toContain("förfarande · avsnitt Tillgänglighet");
    expect(stdout).toContain("1. Möte före start");
  });

  it.each([
    ["explain oppettid-veka", "Menade du skane/vardcentral/oppettid-vecka?"],
    ["explain skane/vardcentral/opettid-vecka", "Menade du skane/vardcentral/oppettid-vecka?"],
    ["explain helt-annat", "Det finns ingen regel eller felkod som heter ”helt-annat”."],
  ])("%s: %s", async (line, says) => {
    expect((await ffu(line)).stderr).toContain(says);
  });

  it.each([...CODE_WORDS.keys()])("%s has an explanation with a wrong and a right way", async (code) => {
    const { stdout, exitCode } = await ffu(`explain ${code}`);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${code} \\S`));
    expect(stdout).toMatch(/\n\nFEL\n {4}/);
    expect(stdout).toMatch(/\n\nRÄTT\n {4}/);
    expect(stdout.split("\n").filter((line) => displayWidth(line) > 80)).toEqual([]);
  });
});

describe("facts", () => {
  it("lists every fact with its question, its shape and the rules that use it", async () => {
    expect((await ffu("facts")).stdout).toMatchInlineSnapshot(`
      "2 uppgifter

      listade
        Fråga      Hur många personer är listade hos er?
        Svar       heltal (personer), 0–100 000
        Används i  skane/vardcentral/minst-listade

      kvallsoppet
        Fråga      Har ni öppet på kvällar?
        Svar       ja eller nej
                   Ingen regel frågar efter den i dag.
      "
    `);
  });

  it("lists for a care choice only what its rules ask for", async () => {
    const read: unknown = JSON.parse((await ffu("facts --for vardcentral --out json")).stdout);
    expect(read).toMatchObject({ facts: [{ id: "listade", rules: ["skane/vardcentral/minst-listade"] }] });
  });

  it("writes an empty profile that can be read, where every fact is asked for and none is answered", async () => {
    const loaded = await readSpecs(`${FIXTURES}/specs`);
    if (!loaded.ok) throw new Error("broken fixtures");
    const { stdout } = await ffu("facts --for skane/vardcentral --template");
    const empty = readProfile({ file: "mall.yaml", text: stdout }, loaded.rulebook);
    expect(empty.findings).toEqual([]);
    expect(empty.ok && empty.profile.facts).toEqual({ listade: "vet-ej" });
    const filled = stdout.replace(/^# (openingHours:)/m, "$1").replaceAll(/^# {3}(- \{ days)/gm, "  $1");
    const opened = readProfile({ file: "mall.yaml", text: filled }, loaded.rulebook);
    expect(opened.findings).toEqual([]);
    expect(opened.ok && opened.profile.openingHours).toHaveLength(2);
  });

  it("asks in the empty profile who is there, where some rule does", async () => {
    const file = "specs/skane/vardcentral/oppettid-vecka.yaml";
    const folder = await changed(file, (before) =>
      before.replace(/^examples:[\s\S]*/mu, "").replaceAll("days: vardagar,", "days: vardagar, present: lakare,"),
    );
    const { stdout } = await ffu("facts --for skane/vardcentral --template --specs specs", { workingFolder: folder });
    expect(stdout).toContain("# present är de yrken som är på plats hela den tiden.");
    expect(stdout).toContain('closes: "17:00", channels: [besok, digitalt, telefon], present: [lakare] }');
    expect((await ffu("facts --for skane/vardcentral --template")).stdout).not.toContain("present");
    await rm(folder, { recursive: true });
  });
});

describe("exempel", () => {
  it("writes the examples that a rule's limits lack last in its file, and nothing else", async () => {
    const shown = await ffu("exempel oppettid-vecka");
    expect(shown.exitCode).toBe(0);
    expect(shown.stdout).toContain("  - title: Precis under gränsen 45 timmar\n");
    const written = await ffu("exempel oppettid-vecka --write --specs specs");
    const [edit] = written.edits;
    expect(edit?.shown).toBe("specs/skane/vardcentral/oppettid-vecka.yaml");
    const folder = await changed("specs/skane/vardcentral/oppettid-vecka.yaml", (before) => {
      expect(edit?.content.startsWith(before.trimEnd())).toBe(true);
      return edit?.content ?? "";
    });
    const again = await ffu("exempel oppettid-vecka", { workingFolder: folder, packageFolder: folder });
    expect(again.stdout).toContain("har redan ett exempel på sig");
  });

  it("says that a rule without limits has none", async () => {
    expect(await ffu("exempel verifikationsmote")).toMatchObject({ exitCode: 64 });
  });
});
