/** The page of figures: every figure where it belongs, and sums that a reader can count again. */
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Figure, FigureSum } from "../../src/rulebook/model.ts";
import { targetOutcomes } from "../../src/check/target.ts";
import { apart } from "../../site/charts/year-line.ts";
import { sumSentence } from "../../site/pages/figures.ts";
import { figureText } from "../../site/words/figures.ts";
import { specs } from "../compare/specs.ts";
import { realSite, type RealSite } from "./site.ts";

const NAMED = { rulebook: specs };
const figure = (id: string, value: number | string, unit = "enheter"): Figure => ({
  id,
  title: id,
  value,
  unit,
  asOf: { label: "2024" },
  region: "skane",
  sources: [{ source: "kalla", at: "plats" }],
});
const sum = (total: number | string): FigureSum => ({ id: "summa", title: "Summa", total, parts: ["a", "b"] });
const parts = [figure("a", 82), figure("b", 96)];

describe("a sum", () => {
  it("is counted from its parts and said to agree with the source", () => {
    expect(sumSentence(NAMED, sum("t"), parts, figure("t", 178))).toBe(
      "82 + 96 = 178 enheter. Det stämmer med källan.",
    );
  });
  it("is held to the number it must come to when no source states it", () => {
    expect(sumSentence(NAMED, sum(178), parts, null)).toBe(
      "82 + 96 = 178 enheter. Det är vad delarna ska bli: 178 enheter.",
    );
  });
  it("says how much is missing or too much", () => {
    const differs = "82 + 96 = 178 enheter. Det stämmer inte: summan anges till";
    expect(sumSentence(NAMED, sum("t"), parts, figure("t", 180))).toBe(`${differs} 180 enheter. Skillnaden är 2.`);
    expect(sumSentence(NAMED, sum(170), parts, null)).toBe(`${differs} 170 enheter. Skillnaden är 8.`);
  });
  it("is counted exactly, not as a computer rounds", () => {
    const tenths = [figure("a", 0.1, "miljoner kronor"), figure("b", 0.2, "miljoner kronor")];
    expect(sumSentence(NAMED, sum("t"), tenths, figure("t", 0.3, "miljoner kronor"))).toBe(
      "0,1 + 0,2 = 0,3 miljoner kronor. Det stämmer med källan.",
    );
  });
  it("is not counted when a part or the total is in words", () => {
    const said = "Summan går inte att räkna, för en del är angiven i ord.";
    expect(sumSentence(NAMED, sum("t"), [figure("a", "drygt 80"), figure("b", 96)], figure("t", 178))).toBe(said);
    expect(sumSentence(NAMED, sum("t"), parts, figure("t", "cirka 180"))).toBe(said);
    expect(sumSentence(NAMED, sum("t"), parts, null)).toBe(said);
  });
  it("agrees when, and only when, the parts come to the total", () => {
    const amount = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(amount, amount, amount, (a, b, total) => {
        const said = sumSentence(
          NAMED,
          sum("t"),
          [figure("a", a / 100), figure("b", b / 100)],
          figure("t", total / 100),
        );
        expect(said.endsWith("Det stämmer med källan.")).toBe(a + b === total);
      }),
      { examples: [[10, 20, 30]] },
    );
  });
});

describe("the page of figures", () => {
  let site: RealSite;
  let page: string;
  beforeAll(async () => {
    site = await realSite();
    page = site.files.find(({ path }) => path === "siffror/index.html")?.content ?? "";
  });

  it("has every figure once, with its value and its time", () => {
    for (const { id, asOf } of site.data.rulebook.registers.figures) {
      expect(page.split(`id="${id}"`)).toHaveLength(2);
      expect(page).toContain(asOf.label);
    }
  });
  it("speaks of one as of one", () => {
    expect(figureText(NAMED, { value: 1, unit: "remisser" })).toBe("1 remiss");
    // A unit that is written in the singular already, as for one that no table knows, stays as it is.
    expect(figureText(NAMED, { value: 1, unit: "brevlåda" })).toBe("1 brevlåda");
    expect(figureText(NAMED, { value: 2, unit: "vårdcentraler" })).toBe("2 vårdcentraler");
    expect(figureText(NAMED, { value: 1, unit: "vårdcentraler" })).toBe("1 vårdcentral");
    expect(figureText(NAMED, { value: 0.5, unit: "miljoner kronor" })).toBe("0,5 miljoner kronor");
  });
  it("has every sum, and each of them agrees", () => {
    const { sums } = site.data.rulebook.registers;
    for (const { id } of sums) expect(page.split(`id="summa-${id}"`)).toHaveLength(2);
    const agreed = page.split("Det stämmer med källan.").length + page.split("Det är vad delarna ska bli").length - 2;
    expect(agreed).toBe(sums.length);
  });
  it("leads from a sum to its parts and its total", () => {
    const start = page.indexOf('id="summa-skane-vc-2024-08"');
    const item = page.slice(start, page.indexOf('id="summa-', start + 1));
    expect([...item.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id)).toEqual([
      "skane-vc-egen-regi-2024-08",
      "skane-vc-privata-2024-08",
      "skane-vc-2024-08",
    ]);
  });
  it("shows figures of the same thing in the order of time", () => {
    const rows = [...page.matchAll(/id="(skane-vc-20\d\d(?:-\d\d)?)"/gu)].map(([, id = ""]) => id);
    const fromMeeting = rows.filter((id) => id !== "skane-vc-2024-08");
    expect(fromMeeting.filter((id, n) => id < (fromMeeting[n - 1] ?? ""))).toEqual([]);
    expect(fromMeeting.length).toBeGreaterThan(6);
  });
  it("holds each figure with a target against it, and says how far it is", () => {
    const outcomes = targetOutcomes(site.data.rulebook);
    expect(outcomes.length).toBeGreaterThan(5);
    for (const { figure: own } of outcomes) expect(page).toContain(`id="mal-${own.id}-d"`);
    expect(page).toContain("75 procent, januari–juni 2024. Det är 10 procentenheter under målet, minst 85.");
    expect(page).toContain("Det är 52 över målet, högst 250.");
    expect(page).toContain("95 procent, januari–augusti 2024. Det når målet, minst 80.");
  });
  it("has two years of the same thing beside each other", () => {
    const [heads = ""] = /<thead>(?:(?!<\/thead>)[\s\S])*2023[\s\S]*?<\/thead>/u.exec(page) ?? [];
    expect([...heads.matchAll(/<th[^>]*>([^<]+)<\/th>/gu)].map(([, said]) => said)).toEqual(["Vad", "2023", "2024"]);
    const [row = ""] = /<tr>(?:(?!<\/tr>)[\s\S])*id="skane-listade-2023-08"[\s\S]*?<\/tr>/u.exec(page) ?? [];
    expect(row).toContain('id="skane-listade-2024-08"');
  });
  it("is led to from the rules it tells of, and from the start page", () => {
    const rule =
      site.files.find(({ path }) => path === "skane/vardcentral/fast-lakarkontakt/index.html")?.content ?? "";
    expect(rule).toContain("siffror/index.html#skane-fast-lakarkontakt-2024");
    const start = site.files.find(({ path }) => path === "index.html")?.content ?? "";
    for (const id of ["skane-fast-lakarkontakt-2024", "skane-antibiotika-2024", "skane-telefon-2024"])
      expect(start).toContain(`siffror/index.html#${id}`);
  });
});

describe("the marks of the year ahead", () => {
  it("never cover each other, keep their order and stay in the picture", () => {
    const place = fc.integer({ min: 18, max: 702 });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 20 }), (places) => {
        const moved = apart([...places].sort((a, b) => a - b));
        for (const [n, at] of moved.entries()) {
          expect(at).toBeLessThanOrEqual(702);
          if (n > 0) expect(at - (moved[n - 1] ?? 0)).toBeGreaterThanOrEqual(32);
        }
      }),
      { examples: [[[18, 18, 18]], [[700, 701, 702]]] },
    );
  });
  it("stand on their day where there is room", () => {
    expect(apart([100, 200, 300])).toEqual([100, 200, 300]);
  });
});
