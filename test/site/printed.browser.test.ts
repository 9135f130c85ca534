/** An edition as PDF files: printed by a browser from the pages, with what a screen reader and a reader of many sheets need. */
import { beforeAll, describe, expect, it } from "vitest";
import { executablePath, hasBrowser } from "../../scripts/browser.ts";
import { printed } from "../../scripts/site/print.ts";
import type { BuiltSite } from "../../site/build.ts";
import { brokenLinks } from "../../site/checks.ts";
import { textOf } from "./look.ts";
import { BASE_URL, builtWith, headings, realSite } from "./site.ts";

const EDITION = "skane/vardcentral/2025";
const BOOK = `${EDITION}/regelbok-skane-vardcentral-2025.pdf`;
const CHANGES = `${EDITION}/andringar-skane-vardcentral-2025.pdf`;

describe.runIf(hasBrowser)("an edition as PDF files", () => {
  let site: BuiltSite;
  let book: string;
  let changes: string;
  const today = "2026-05-07";
  const pageOf = (path: string): string => site.files.find((file) => file.path === path)?.content ?? "";
  const printOnce = async (names: readonly string[]): Promise<readonly string[]> => {
    const prints = site.prints.filter(({ file }) => names.includes(file));
    const made = await printed(site.files, prints, { executablePath, baseUrl: BASE_URL, today, done: () => {} });
    expect(made.map(({ path }) => path)).toEqual(names);
    return made.map(({ content }) => Buffer.from(content).toString("latin1"));
  };

  beforeAll(async () => {
    site = builtWith(await realSite(), { pdf: true });
    [book = "", changes = ""] = await printOnce([BOOK, CHANGES]);
  });

  it("is tagged, in Swedish, with a title to show, bookmarks and more sheets than one", () => {
    for (const [pdf, page] of [
      [book, `${EDITION}/regelbok/index.html`],
      [changes, `${EDITION}/andringar/index.html`],
    ] as const) {
      expect(pdf.startsWith("%PDF-")).toBe(true);
      expect(pdf).toMatch(/\/MarkInfo <<[^>]*\/Marked true/u);
      expect(pdf).toMatch(/\/StructTreeRoot \d+ 0 R/u);
      expect(pdf).toMatch(/\/Lang \(sv\)/u);
      expect(pdf).toMatch(/\/DisplayDocTitle true/u);
      expect(texts(pdf)[0]).toBe(/<title>([^<]*)/u.exec(pageOf(page))?.[1]);
      expect(pdf).toMatch(/\/Outlines \d+ 0 R/u);
      const bookmarks = new Set(texts(pdf));
      for (const { level, text } of headings(pageOf(page)).filter(({ level: it }) => it <= 2)) {
        expect([...bookmarks], `h${level} ${text}`).toContain(textOf(text));
      }
      const sheets = /\/Type \/Pages\n\/Count (\d+)/u.exec(pdf)?.[1];
      expect(Number(sheets)).toBeGreaterThan(1);
    }
  });
  it("leads to the published pages, and to nothing that only this computer has", () => {
    const links = [...book.matchAll(/\/URI \(([^)]*)\)/gu)].map(([, link = ""]) => link);
    expect(links).toContain(`${BASE_URL}skane/vardcentral/oppettid-vecka/index.html`);
    expect(links.filter((link) => !/^(?:https:|mailto:)/u.test(link))).toEqual([]);
  });
  it("is the same however often it is printed, as the site is", async () => {
    const [again = ""] = await printOnce([CHANGES]);
    expect(again === changes).toBe(true);
    expect(changes).toContain("/CreationDate (D:20260507000000");
  });
  it("is reached from the edition and from the pages that it is printed of", () => {
    for (const [page, files] of [
      ["", [BOOK, CHANGES]],
      ["regelbok/", [BOOK]],
      ["andringar/", [CHANGES]],
    ] as const) {
      const content = pageOf(`${EDITION}/${page}index.html`);
      for (const file of files) expect(content, page).toMatch(new RegExp(`href="[^"]*${file.split("/").at(-1)}"`, "u"));
    }
    const own = site.prints.map(({ file }) => file);
    expect(brokenLinks(site.files, BASE_URL, own)).toEqual([]);
    expect(brokenLinks(site.files, BASE_URL).length).toBeGreaterThan(0);
  });
});

describe("a site that is built without PDF files", () => {
  it("prints none and leads to none", async () => {
    const { files, prints } = await realSite();
    expect(prints).toEqual([]);
    expect(files.filter(({ content }) => content.includes('type="application/pdf"')).map(({ path }) => path)).toEqual(
      [],
    );
  });
});

/** The texts of titles, which are plain where they can be and UTF-16 where they can't. */
function texts(pdf: string): readonly string[] {
  return [...pdf.matchAll(/\/Title (?:<([0-9A-F]+)>|\(((?:\\.|[^\\)])*)\))/gu)].map(([, hex, plain = ""]) => {
    if (hex === undefined) return plain.replaceAll(/\\(.)/gu, "$1");
    return Buffer.from(hex, "hex").subarray(2).swap16().toString("utf16le");
  });
}
