import { describe, expect, it } from "vitest";
import { diffPeriod } from "../../src/compare/periods.ts";
import { reportOnPeriod } from "../../src/compare/report.ts";
import { diffMarkdown } from "../../src/render/diff-markdown.ts";
import { specs } from "./specs.ts";

/** What is known for certain of how the requirements of a vårdcentral in Skåne have changed. A person has read the file. */
const RULES = new Set([
  "skane/vardcentral/oppettid-vecka",
  "skane/vardcentral/fast-lakarkontakt",
  "skane/vardcentral/antibiotika-recept",
  "skane/vardcentral/kompetens-sjukskoterska",
  "skane/vardcentral/bemanning-sjukskoterskor",
]);

const YEARS = [
  ["2023-12-31", "2024-12-31"],
  ["2024-12-31", "2025-12-31"],
  ["2025-12-31", "2026-12-31"],
] as const;

describe("the history of the rules", () => {
  it("reads as the golden file", async () => {
    const texts = YEARS.map(([from, through]) => {
      const names = { older: { name: from, date: from }, newer: { name: through, date: through } };
      const report = reportOnPeriod(specs, [from, through], names, (rule) => RULES.has(rule));
      return diffMarkdown(report, "Vårdcentral i Region Skåne");
    });
    await expect(texts.join("\n")).toMatchFileSnapshot("golden/vardcentral-skane.md");
  });

  it("has a unit for every direction that it names, confirmed by the evaluator", () => {
    const { inside, net, proposals } = diffPeriod(specs, "2020-12-31", "2027-12-31");
    const changes = [...inside.flatMap((it) => it.changes), ...net];
    const directed = changes.filter(
      ({ class: name }) => name === "tightened" || name === "relaxed" || name === "mixed",
    );
    expect(directed.length).toBeGreaterThan(2);
    for (const change of directed) {
      const shown = new Set(change.witnesses.map(({ direction }) => direction));
      const wanted = change.class === "mixed" ? (["tightened", "relaxed"] as const) : ([change.class] as const);
      for (const direction of wanted) expect(shown, `${change.rule}: ${change.class}`).toContain(direction);
    }
    const proposed = proposals.flatMap(({ axes, witnesses, rule }) =>
      axes
        .filter(({ axis, direction }) => axis === "level" && direction === "relaxed")
        .map(() => ({ rule, shown: witnesses.map(({ direction }) => direction) })),
    );
    for (const { rule, shown } of proposed) expect(shown, rule).toContain("relaxed");
  });
});
