import { describe, expect, it } from "vitest";
import { plainBlocks } from "../../src/render/prose.ts";
import { textChanges } from "../../src/render/text-changes.ts";
import { closeProseLines } from "../../src/render/layout.ts";

function marked(older: string, newer: string): readonly string[] {
  const signs = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;
  return textChanges(plainBlocks(older), plainBlocks(newer)).map((paragraph) =>
    paragraph
      .map(({ is, text }) => `${text.startsWith(" ") ? " " : ""}${signs[is][0]}${text.trim()}${signs[is][1]}`)
      .join("")
      .trim(),
  );
}

describe("two texts as one", () => {
  it.each([
    ["a word", "minst två gånger om året", "minst tre gånger om året", "minst [-två-] {+tre+} gånger om året"],
    [
      "a number in groups of three as one word",
      "minst 1 400 listade invånare",
      "minst 1 450 listade invånare",
      "minst [-1 400-] {+1 450+} listade invånare",
    ],
    [
      "a number that gets a group more",
      "högst 990 listade invånare per läkare",
      "högst 1\u00A0050 listade invånare per läkare",
      "högst [-990-] {+1 050+} listade invånare per läkare",
    ],
    [
      "a range of such numbers",
      "mellan 1 400–1 500 listade invånare",
      "mellan 1 400–1 600 listade invånare",
      "mellan [-1 400–1 500-] {+1 400–1 600+} listade invånare",
    ],
  ])("marks %s", (_what, older, newer, shown) => {
    expect(marked(older, newer)).toEqual([shown]);
  });

  it("leaves two numbers beside each other apart", () => {
    expect(marked("lag 2008 962 paragraf ett och två", "lag 2008 963 paragraf ett och två")).toEqual([
      "lag 2008 [-962-] {+963+} paragraf ett och två",
    ]);
  });

  it("keeps paragraphs and list items apart", () => {
    const older = "Bidraget har två delar:\n\n1. tillgänglighet till vård\n2. kontinuitet i vården\n";
    const newer = "Bidraget har två delar:\n\n1. tillgänglighet till vård\n2. trygghet i vården\n";
    expect(marked(older, newer)).toEqual([
      "Bidraget har två delar:",
      "1. tillgänglighet till vård",
      "2. [-kontinuitet-] {+trygghet+} i vården",
    ]);
  });

  it("shows texts with little in common whole, one after the other", () => {
    expect(marked("Enheten lämnar en rapport i mars.", "Vi frågar patienterna varje höst.")).toEqual([
      "[-Enheten lämnar en rapport i mars.-]",
      "{+Vi frågar patienterna varje höst.+}",
    ]);
  });
});

describe("prose among other things", () => {
  it("is laid out as it was written, a list as a list", () => {
    const text =
      "Pengarna betalas i april\noch december:\n\n- 3,3 miljoner för psykisk ohälsa\n- 2,7 miljoner till övrigt\n";
    expect(closeProseLines(text, 4)).toEqual([
      "    Pengarna betalas i april och december:",
      "    - 3,3 miljoner för psykisk ohälsa",
      "    - 2,7 miljoner till övrigt",
    ]);
  });

  it("keeps a number and its unit together", () => {
    expect(plainBlocks("minst 80\u00A0% av\nalla")).toEqual(["minst 80\u00A0% av alla"]);
  });
});
