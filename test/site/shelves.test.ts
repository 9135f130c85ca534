/** Pages that are filtered without a script: by care choice and year, each thing whole in one place. */
import { beforeAll, describe, expect, it } from "vitest";
import { versionsOf } from "../../site/versions.ts";
import { hasContent } from "../../src/rulebook/in-force.ts";
import { matches, pageAt, pagesOf } from "./look.ts";
import { realSite, type RealSite } from "./site.ts";

let site: RealSite;
let pages: ReadonlyMap<string, string>;
beforeAll(async () => {
  site = await realSite();
  pages = pagesOf(site.files);
});

/** What the index counts in all, a cell each. */
const counted = (page: string): number =>
  matches(page.split("</table>")[0] ?? "", /<a href="#[^"]+"\s*>(\d+)</gu).reduce(
    (sum, count) => sum + Number(count),
    0,
  );

describe("open questions and answers", () => {
  it("stand whole once, and are led to from every care choice they concern", () => {
    const { questions, answers } = site.data.rulebook.registers;
    const page = pageAt(pages, "fragor/");
    for (const { id } of questions) expect(page).toContain(`${id}/index.html`);
    expect(matches(page, /<ul class="questions">([\s\S]*?)<\/ul>/gu).length).toBeGreaterThan(8);
    expect(counted(page)).toBeGreaterThanOrEqual(questions.length);
    for (const { id } of answers) expect(pageAt(pages, "svar/").split(`id="${id}"`)).toHaveLength(2);
    expect(counted(pageAt(pages, "svar/"))).toBeGreaterThanOrEqual(answers.length);
  });
});

describe("proposals", () => {
  it("are counted by care choice and year, none left out", () => {
    const proposed = site.data.rulebook.rules
      .filter(hasContent)
      .flatMap(versionsOf)
      .filter(({ version: { standing } }) => standing.status === "foreslagen" || standing.status === "aviserad");
    expect(counted(pageAt(pages, "forslag/"))).toBe(proposed.length);
  });
  it("each say what applies today and what would apply then", () => {
    const items = pageAt(pages, "forslag/").split('class="note note-proposal"').slice(1);
    for (const item of items) expect(item).toMatch(/<dt>I dag<\/dt>[\s\S]*<dt>Sedan<\/dt>/u);
  });
});

describe("all rules of a care choice over time", () => {
  it("has a link for every change, to the wording it is about", () => {
    const page = pageAt(pages, "skane/vardcentral/tidslinje/");
    for (const anchor of ["v-2024-01-01", "v-2025-09-01", "undantag-sommar-2026"])
      expect(page).toContain(`../oppettid-vecka/index.html#${anchor}`);
    expect(page).toMatch(/Ny lydelse 1 september 2025/u);
  });
  it("has a row for every rule that concerns it", () => {
    const page = pageAt(pages, "skane/vardcentral/tidslinje/");
    const [said = ""] = matches(page, /<p>(\d+) regler, kapitel för kapitel/gu);
    expect(page.split('class="line-row"').length - 1).toBe(Number(said));
  });
});
