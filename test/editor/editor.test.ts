/** What a strategist meets in the editor: the real YAML language server on a real rule file. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEditor, type Editor } from "./language-server.ts";

const FILE = "specs/skane/vardcentral/oppettid-vecka.yaml";
let editor: Editor;
let text: string;

beforeAll(async () => {
  text = await readFile(join(import.meta.dirname, "../..", FILE), "utf8");
  editor = await openEditor();
});
afterAll(() => editor.close());

describe("the YAML language server", () => {
  test("finds nothing wrong with a rule that the project's own reader accepts", async () => {
    expect(await editor.open(FILE, text)).toEqual([]);
  });

  test("explains a field and its values in Swedish", async () => {
    const shown = await editor.hover("obligation:");
    expect(shown).toContain("Hur bindande kravet är");
    expect(shown).toContain("Bör: rekommendation");
    expect(await editor.hover("status:")).toContain("Bara det som är beslutat kan gälla");
  });

  test("completes the values of a field, each with its meaning", async () => {
    await editor.open(FILE, text.replace("obligation: ska", "obligation: "));
    const offered = await editor.complete("obligation: ");
    expect(offered.map(({ label }) => label)).toEqual(["ska", "bor", "mal", "riktvarde"]);
    expect(offered.every(({ documentation }) => documentation.length > 0)).toBe(true);
  });

  test("marks a misspelt field on its line", async () => {
    const misspelt = text.replace("obligation: ska", "obligaton: ska");
    const found = await editor.open(FILE, misspelt);
    const before = misspelt.slice(0, misspelt.indexOf("obligaton:"));
    expect(found.map(({ line }) => line)).toContain(before.split("\n").length);
    expect(found.map(({ message }) => message).join(" ")).toContain("obligaton");
  });
});
