/** What a reader finds in an edition: where it changed, what became of it since, and the same chapter in other years. */
import { describe, expect, it } from "vitest";
import { prepareSite } from "../../site/data.ts";
import type { Rule } from "../../src/rulebook/model.ts";
import { matches, pageAt, pagesOf, ruleOn, textOf } from "./look.ts";
import { builtWith, realSite } from "./site.ts";

const built = await realSite();
const site = prepareSite(built.data);
const pages = pagesOf(built.files);

const page = (path: string): string => pageAt(pages, path);
const ruleIn = (path: string, id: string): string => ruleOn(page(path), id);
const hours = "skane/vardcentral/oppettid-vecka";

describe("a change mark in an edition", () => {
  it("names the class and the day in words, and leads to the change", () => {
    const rule = ruleIn("skane/vardcentral/2025/kapitel/tillganglighet/", hours);
    expect(textOf(rule)).toContain("Skärpt 1 september 2025");
    expect(rule).toContain("../../andringar/index.html#regel-skane-vardcentral-oppettid-vecka-2025-09-01");
  });
  it("stands on what changed and on nothing else", () => {
    const chapter = page("skane/vardcentral/2025/kapitel/tillganglighet/");
    expect(matches(chapter, /<section class="book-rule changed" id="([^"]+)"/gu)).toEqual([
      "regel-skane-vardcentral-oppettid-vecka",
    ]);
  });
  it("stands in the book for every change that the year's document tells of a rule in the book", () => {
    let all = 0;
    for (const { edition, module, rules } of site.editions) {
      if (module.editions[0]?.id === edition.id) continue;
      const articles = page(`${edition.id}/andringar/`)
        .split('<article class="change" id="')
        .slice(1)
        .map((article) => article.split("</article>")[0] ?? "");
      const told = articles.map((article) => article.slice(0, article.indexOf('"')));
      // An exception is told once in the book, where it begins.
      const ends = new Set(
        told.filter((_, index) => /Den vanliga regeln gäller (säkert )?igen/u.test(textOf(articles[index] ?? ""))),
      );
      const marked = matches(page(`${edition.id}/regelbok/`), /href="\.\.\/andringar\/index\.html#(regel-[^"]+)"/gu);
      // What an edition that is not known in full did not have, nobody can tell.
      const unsure = new Set(
        told.filter((it, index) => it.endsWith(edition.from) && textOf(articles[index] ?? "").includes(" Nytt ")),
      );
      const inBook = rules.map(({ rule }) => rule.id.replaceAll("/", "-"));
      const expected = told.filter(
        (it) => inBook.some((id) => it.startsWith(`regel-${id}-2`)) && !ends.has(it) && !unsure.has(it),
      );
      expect(marked.toSorted(), edition.id).toEqual(expected.toSorted());
      all += expected.length;
    }
    expect(all).toBeGreaterThan(5);
  });
  it("never says that a rule is new which is only known from a day", () => {
    expect(ruleIn("skane/vardcentral/2025/regelbok/", "skane/gemensamt/sanktionstrappa")).not.toContain("change-marks");
  });
  it("says that a rule is new from the first day only where the edition before is known in full", () => {
    const rules = built.data.rulebook.rules.map((rule) =>
      rule.id === hours && rule.kind === "requirement"
        ? { ...rule, versions: rule.versions.map((it) => ({ ...it, assumptions: [] })) }
        : rule,
    );
    const rulebook = { ...built.data.rulebook, rules };
    const book = "skane/vardcentral/2024/regelbok/";
    const inPart = pagesOf(builtWith(built, { rulebook }).files);
    expect(ruleOn(pageAt(inPart, book), hours)).not.toContain("Nytt");
    expect(textOf(pageAt(inPart, "skane/vardcentral/2024/andringar/"))).toContain(
      "Underlaget till Vårdcentral 2023 är inte känt i sin helhet. En regel som står som ny från årets första dag kan ha gällt tidigare.",
    );
    const modules = built.data.rulebook.modules.map((module) => ({
      ...module,
      editions: module.editions.map((it) => (it.year === "2023" ? { ...it, state: "beslutad" as const } : it)),
    }));
    const known = pagesOf(builtWith(built, { rulebook: { ...rulebook, modules } }).files);
    expect(textOf(ruleOn(pageAt(known, book), hours))).toContain("Nytt 1 januari 2024");
    expect(textOf(pageAt(known, "skane/vardcentral/2024/andringar/"))).not.toContain("är inte känt i sin helhet");
  });
});

describe("the days in an edition's text", () => {
  it("say when a rule came into force during the year", () => {
    expect(textOf(ruleIn("skane/vardcentral/2025/regelbok/", "skane/vardcentral/kompetens-sjukskoterska"))).toContain(
      "Trädde i kraft den 1 juli 2025.",
    );
  });
  it("say that a rule is known from a day, where no source says that it began then", () => {
    const said = textOf(ruleIn("skane/vardcentral/2025/regelbok/", "skane/vardcentral/inriktning"));
    expect(said).toContain("Känd från och med den 6 maj 2025. Källan anger ingen startdag.");
    expect(said).not.toContain("Trädde i kraft");
  });
  it("say that the last day is assumed where it is", () => {
    const ending = (rule: Rule): Rule =>
      rule.id === "skane/vardcentral/kvalls-och-helgersattning" && rule.kind === "compensation"
        ? {
            ...rule,
            versions: rule.versions.map((version) => ({
              ...version,
              standing: { status: "beslutad", from: "2024-01-01", through: "2024-10-31", end: "stated" },
            })),
          }
        : rule;
    const rulebook = { ...built.data.rulebook, rules: built.data.rulebook.rules.map(ending) };
    const earlier = builtWith(built, { rulebook });
    const book = earlier.files.find((it) => it.path === "skane/vardcentral/2024/regelbok/index.html")?.content ?? "";
    expect(textOf(book)).toContain("Känd till och med den 31 oktober 2024. Slutdagen är ett antagande.");
  });
  it("are told as coming before they have come", () => {
    const before = builtWith(built, { today: "2025-03-01" });
    const book = before.files.find((it) => it.path === "skane/vardcentral/2025/regelbok/index.html")?.content ?? "";
    expect(textOf(book)).toContain("Träder i kraft den 1 juli 2025.");
    expect(textOf(book)).not.toContain("Trädde i kraft");
  });
  it("are silent on a rule that applied the whole year", () => {
    expect(ruleIn("skane/vardcentral/2025/regelbok/", "skane/vardcentral/oppettid-helg")).not.toContain("day-marker");
  });
});

describe("an edition that is over", () => {
  it("leads each rule with another wording today to that wording", () => {
    const rule = ruleIn("skane/vardcentral/2024/kapitel/tillganglighet/", hours);
    expect(textOf(rule)).toContain("Inaktuell lydelse. En annan gäller från och med 1 september 2025.");
    expect(rule).toContain("../../../oppettid-vecka/index.html#v-2025-09-01");
  });
  it("never says that a rule has ended, or what applies, where its last day is assumed", () => {
    const id = "skane/vardcentral/kvalls-och-helgersattning";
    const rule = ruleIn("skane/vardcentral/2024/kapitel/ersattning/", id);
    expect(rule).not.toContain("upphavda/index.html#regel-");
    expect(textOf(rule)).toContain(
      "Ingen källa säger om regeln gäller nu. Den är känd till och med 31 december 2024. Om regeln: Ersättning",
    );
  });
  it("says nothing where the wording still applies", () => {
    expect(ruleIn("skane/vardcentral/2024/kapitel/tillganglighet/", "skane/vardcentral/oppettid-helg")).not.toContain(
      'class="since"',
    );
  });
  it("has no such line while it is the one that applies", () => {
    expect(page("skane/vardcentral/2026/regelbok/")).not.toContain('class="since"');
  });
  it("leads each of its pages to the same page of the edition that applies, where there is one", () => {
    const banner = (path: string): string =>
      page(path).split('class="banner banner-ended"')[1]?.split("</div>")[0] ?? "";
    expect(banner("skane/vardcentral/2024/kapitel/tillganglighet/")).toContain(
      'href="../../../2026/kapitel/tillganglighet/index.html"',
    );
    expect(banner("skane/vardcentral/2024/regelbok/")).toContain('href="../../2026/regelbok/index.html"');
    expect(banner("skane/vardcentral/2024/andringar/")).toContain('href="../../2026/andringar/index.html"');
  });
});

describe("a chapter", () => {
  it("leads to the same chapter of every other year that has it", () => {
    const chapters = [...pages.keys()].filter((path) => path.includes("/kapitel/"));
    expect(chapters.length).toBeGreaterThan(100);
    for (const path of chapters) {
      const [, before = "", year = "", slug = ""] = /^(.*)\/(\d{4})\/kapitel\/([^/]+)\/index\.html$/u.exec(path) ?? [];
      const others = chapters.filter((it) => it.startsWith(`${before}/`) && it.endsWith(`/kapitel/${slug}/index.html`));
      const nav =
        page(path.replace("index.html", "")).split('class="looks chapter-years"')[1]?.split("</nav>")[0] ?? "";
      for (const other of others) {
        const [, otherYear = ""] = /\/(\d{4})\/kapitel\//u.exec(other) ?? [];
        const address = otherYear === year ? "index.html" : `../../../${otherYear}/kapitel/${slug}/index.html`;
        expect(nav, path).toContain(`href="${address}"`);
      }
    }
  });
  it("leads to the one before and the one after, and the last to none after", () => {
    const first = page("skane/vardcentral/2025/kapitel/uppdrag/");
    expect(first).toContain('rel="next"');
    expect(first).not.toContain('rel="prev"');
    expect(page("skane/vardcentral/2025/kapitel/tillganglighet/")).toMatch(/rel="prev"[\s\S]*rel="next"/u);
  });
});

describe("an edition's own page", () => {
  it("counts each class against the year before, and each count leads to its section", () => {
    const edition = page("skane/vardcentral/2025/");
    expect(textOf(edition)).toContain("Sedan Vårdcentral 2024: 1 skärpt");
    expect(edition).toContain('href="andringar/index.html#klass-tightened"');
  });
  it("counts against nothing when it is the first", () => {
    expect(textOf(page("skane/vardcentral/2023/"))).not.toContain("Sedan ");
  });
});

describe("an edition's fingerprint", () => {
  const changed = (edit: (rule: Rule) => Rule): ReadonlyMap<string, string> => {
    const rules = built.data.rulebook.rules.map((rule) => (rule.id === hours ? edit(rule) : rule));
    return prepareSite({ ...built.data, rulebook: { ...built.data.rulebook, rules } }).fingerprints;
  };
  const reworded = (rule: Rule): Rule =>
    rule.kind === "requirement"
      ? {
          ...rule,
          versions: rule.versions.map((version) =>
            version.standing.status === "beslutad" && version.standing.from === "2025-09-01"
              ? { ...version, text: `${version.text} Också på lördagar.` }
              : version,
          ),
        }
      : rule;
  const betterSourced = (rule: Rule): Rule =>
    rule.kind === "requirement" ? { ...rule, versions: rule.versions.map((it) => ({ ...it, sources: [] })) } : rule;

  it("stands on the edition's page and in the list of all", () => {
    const known = site.fingerprints.get("skane/vardcentral/2025") ?? "";
    expect(known).toMatch(/^[0-9a-f]{12}$/u);
    expect(page("skane/vardcentral/2025/")).toContain(known);
    expect(page("utgavor/")).toContain(known);
  });
  it("changes with what is decided in the edition, and only there", () => {
    const after = changed(reworded);
    for (const [edition, before] of site.fingerprints) {
      const { through = "" } = site.editions.find((it) => it.edition.id === edition)?.edition ?? {};
      const has = edition.startsWith("skane/vardcentral/") && through >= "2025-09-01";
      expect(after.get(edition) !== before, edition).toBe(has);
    }
  });
  it("stays when a source is changed", () => {
    expect(changed(betterSourced)).toEqual(site.fingerprints);
  });
  it("is not given to an edition that is still to come", () => {
    for (const { edition } of site.editions)
      expect(site.fingerprints.has(edition.id), edition.id).toBe(edition.state !== "kommande");
  });
});

describe("the list of editions", () => {
  it("has the files of each to fetch", () => {
    for (const { edition } of site.editions) {
      const name = edition.id.replaceAll("/", "-");
      expect(page("utgavor/")).toContain(`href="../${edition.id}/regelbok-${name}.html"`);
      expect(page("utgavor/")).toContain(`href="../${edition.id}/regelbok.json"`);
    }
  });
});
