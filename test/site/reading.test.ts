/** What a reader finds on a rule's page and in the registers, and what holds on every page: tables, names of links, links to parts. */
import { describe, expect, it } from "vitest";
import { prepareSite, situation } from "../../site/data.ts";
import type { Check } from "../../src/rulebook/model.ts";
import { exception, requirement, version } from "../compare/build.ts";
import { matches, pageAt, pagesOf, ruleOn, textOf } from "./look.ts";
import { builtWith, realSite } from "./site.ts";

const built = await realSite();
const site = prepareSite(built.data);
const pages = pagesOf(built.files);

const page = (path: string): string => pageAt(pages, path);
const ruleIn = (path: string, id: string): string => ruleOn(page(path), id);
const hours = "skane/vardcentral/oppettid-vecka";

describe("a rule's page", () => {
  it("says first which day it shows, since when the wording applies and when it was decided", () => {
    const [, line = ""] = /<p class="version-line">([\s\S]*?)<\/p>/u.exec(page(`${hours}/`)) ?? [];
    expect(textOf(line)).toBe(
      "Läget per den 7 maj 2026 · gäller från och med 1 september 2025 · beslutets dag är inte känd",
    );
  });
  it("leads from an old wording to the one that applies", () => {
    const [, old = ""] = page(`${hours}/`).split('id="v-2024-01-01"');
    const article = old.split("</article>")[0] ?? "";
    expect(textOf(article)).toContain("Inaktuell lydelse. Läs i stället: Gäller från och med 1 september 2025");
    expect(article).toContain('href="#v-2025-09-01"');
  });
  it("leads to its place in every edition that has it", () => {
    for (const year of ["2024", "2025", "2026"]) {
      expect(page(`${hours}/`)).toContain(
        `href="../${year}/kapitel/tillganglighet/index.html#regel-skane-vardcentral-oppettid-vecka"`,
      );
    }
  });
  it("says of a wording to come that it does not apply yet", () => {
    const before = builtWith(built, { today: "2025-06-01" });
    const rule = before.files.find((it) => it.path === `${hours}/index.html`)?.content ?? "";
    expect(textOf(rule)).toContain("Gäller inte ännu, träder i kraft 1 september 2025");
  });
  it("draws an example's hours over the time that counts, and says them in a table", () => {
    const [, example = ""] = page(`${hours}/`).split("Lunchstängt en timme om dagen</p>");
    const own = example.split("</li>")[0] ?? "";
    expect(own.match(/class="window-frame"/gu)).toHaveLength(5);
    expect(own.match(/class="open"/gu)).toHaveLength(10);
    expect(textOf(own)).toContain("måndag 08:00–17:00 08:00–12:00 och 13:00–17:00");
    expect(textOf(own)).toContain("lördag ingår inte stängt");
  });
  it("draws an example on a day of an exception against what the exception asks", () => {
    const asks = (opens: string): Check => ({
      kind: "opening-hours",
      days: "vardagar",
      between: [opens, "17:00"],
      atLeastHoursPerWeek: 20,
    });
    const rule = requirement([version(asks("08:00"))], {
      id: "skane/vardcentral/sommaroppet",
      file: "specs/skane/vardcentral/oppettid-vecka.yaml",
      chapter: "tillganglighet",
      exceptions: [
        exception("sommar", asks("10:00"), { precision: "exact", from: "2026-06-22", through: "2026-08-09" }),
      ],
      examples: ["2026-06-21", "2026-06-22"].map((date) => ({
        title: `Öppet den ${date}`,
        date,
        profile: { openingHours: [{ days: "vardagar", opens: "08:00", closes: "17:00" }] },
        expect: "met",
      })),
    });
    const rulebook = { ...built.data.rulebook, rules: [...built.data.rulebook.rules, rule] };
    const { files } = builtWith(built, { rulebook });
    const content = files.find((it) => it.path === "skane/vardcentral/sommaroppet/index.html")?.content ?? "";
    const drawn = (date: string): string => textOf(content.split(`Öppet den ${date}</p>`)[1]?.split("</li>")[0] ?? "");
    expect(drawn("2026-06-21")).toContain("måndag 08:00–17:00 08:00–17:00");
    expect(drawn("2026-06-22")).toContain("måndag 10:00–17:00 08:00–17:00");
  });
  it("tells another unit's hours from the own", () => {
    const [, example = ""] = page("skane/vardcentral/oppettid-kvall/").split(
      "Kvällsmottagning tillsammans med en annan enhet</p>",
    );
    expect(textOf(example.split("</li>")[0] ?? "")).toContain("08:00–17:00 och 17:00–19:00 i samverkan");
  });
});

describe("the page of repealed rules", () => {
  it("has every rule that has ended, with its id, its last text and its last day", () => {
    const all = textOf(page("upphavda/"));
    const ended = site.contentRules.filter((rule) => situation(site, rule).is === "ended");
    expect(ended).not.toEqual([]);
    for (const { id } of ended) {
      const [, card = ""] = page("upphavda/").split(`<article class="repealed" id="regel-${id.replaceAll("/", "-")}"`);
      expect(textOf(card.split("</article>")[0] ?? ""), id).toMatch(
        new RegExp(`${id} Sista dagen \\d.* Sista lydelsen .{20}.* Varför .* Ersatt av .* Källa `, "u"),
      );
    }
    expect(all).not.toContain("undefined");
  });
  it("keeps those whose last day is assumed apart, and says what is assumed", () => {
    const [stated = "", assumed = ""] = page("upphavda/").split('<h2 id="antagna">');
    expect(assumed).toContain("regel-skane-vardcentral-kvalls-och-helgersattning");
    expect(textOf(assumed)).toContain("Källan talar bara om 2024.");
    expect(stated).not.toContain('<article class="repealed" id="regel-skane-vardcentral-kvalls-och-helgersattning"');
    expect(stated).toContain("regel-nationellt-overenskommelser-handlingsplan-kontinuitet");
  });
  it("is led to from the banner of a rule that has ended, and nobody knows where the last day is assumed", () => {
    const rule = textOf(page("skane/vardcentral/kvalls-och-helgersattning/"));
    expect(rule).toContain("Ingen källa säger om regeln gäller efter den 31 december 2024.");
    expect(rule).toMatch(
      /Känd från och med 1 januari 2024 till och med 31 december 2024 \(\S+ dag\S+ är antaganden\)/u,
    );
    expect(rule).not.toContain("Regeln gällde till och med");
    expect(rule).not.toMatch(/gällde från och med 1 januari 2024/iu);
    expect(textOf(page("nationellt/overenskommelser/handlingsplan-kontinuitet/"))).toContain(
      "Regeln gällde till och med 1 september 2021.",
    );
  });
});

describe("registers", () => {
  it("say since when each rule asks for a fact, and that a start is only known where it is", () => {
    const said = textOf(page("uppgifter/listade/"));
    expect(said).toMatch(
      /Andel listade med fast läkarkontakt.* känd från 1 januari 2023 tills vidare 2023, 2024, 2025, 2026/u,
    );
  });
  it("say that a rule is only proposed where it uses a term", () => {
    expect(textOf(page("begrepp/fysisk-aktivitet-pa-recept/"))).toContain("Förslag, inte beslutat");
  });
  it("show what the rules say a term means, with its days", () => {
    expect(textOf(page("begrepp/fysisk-aktivitet-pa-recept/"))).toMatch(
      /Så definieras begreppet i reglerna.* Gäller från och med 21 april 2026 \(startdagen är ett antagande\) Fysisk aktivitet på recept skrivs ut/u,
    );
  });
});

describe("what is to be reported", () => {
  it("stands with who, to whom and when, and a proposal only in its own frame", () => {
    const [decided = "", proposed = ""] = page("redovisning/").split('<h2 id="forslag">');
    expect(textOf(decided)).toMatch(/Redovisning av statsbidraget för psykisk ohälsa 2026 .* 15 januari 2027/u);
    const isProposed = site.contentRules.filter(
      (it) => it.kind === "reporting" && situation(site, it).is === "proposed",
    );
    expect(isProposed.length).toBeGreaterThan(0);
    for (const { id } of isProposed) {
      expect(decided, id).not.toContain(`href="../${id}/index.html"`);
      expect(proposed, id).toContain(`href="../${id}/index.html"`);
    }
  });
});

describe("the page of compensation and tables", () => {
  it("has every amount and table that applies or will, and says so of what does not apply yet", () => {
    const kinds = new Set(["compensation", "grant", "decision-table"]);
    for (const rule of site.contentRules.filter(({ kind }) => kinds.has(kind))) {
      const { is } = situation(site, rule);
      const shown = page("ersattning/").includes(`id="regel-${rule.id.replaceAll("/", "-")}"`);
      expect(shown, rule.id).toBe(is !== "ended" && is !== "rejected");
      if (is === "proposed") expect(textOf(ruleIn("ersattning/", rule.id)), rule.id).toMatch(/Förslag|Aviserat/u);
    }
  });
});

describe("every drawing", () => {
  it("of a ladder has each step in its table, with its measures", () => {
    const [, figure = ""] = page("skane/gemensamt/sanktionstrappa/").split('<figure class="chart ladder"');
    expect(textOf(figure.split("</figure>")[0] ?? "")).toMatch(
      /Nr Steg Åtgärder 1 Handlingsplan 2 Erinran 3 Vite och återkrav Vite, Återkrav 4 Hävning av avtalet/u,
    );
  });
  it("of the coming year has each day in its table, with what happens", () => {
    for (const path of ["", "kalender/"]) {
      const [, figure = ""] = page(path).split('<figure class="chart year-line"');
      expect(textOf(figure.split("</figure>")[0] ?? ""), path).toContain(
        "1 juni 2026 Undantag kan börja: Öppettid per vecka, sommaren 2026 (Vårdcentral i Region Skåne)",
      );
    }
  });
  it("has the same facts in a table", () => {
    for (const [path, content] of pages) {
      for (const figure of matches(content, /<figure class="chart ([\s\S]*?)<\/figure>/gu))
        expect(figure, path).toContain("<table>");
    }
  });
});

describe("every link", () => {
  it("with the same name on a page leads to the same place", () => {
    const faults: string[] = [];
    for (const [path, content] of pages) {
      const targets = new Map<string, string>();
      for (const [, attributes = "", inner = ""] of content.matchAll(/<a\b([^>]*)>([\s\S]*?)<\/a>/gu)) {
        const [, href = ""] = /href="([^"]*)"/u.exec(attributes) ?? [];
        const [, label] = /aria-label="([^"]*)"/u.exec(attributes) ?? [];
        const name = label ?? textOf(inner.replaceAll(/<span aria-hidden="true">[\s\S]*?<\/span>/gu, ""));
        if (targets.has(name) && targets.get(name) !== href) faults.push(`${path}: ${name}`);
        targets.set(name, href);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe("every heading", () => {
  it("on a page for reading has a link of its own, named after it", () => {
    const faults: string[] = [];
    for (const [path, content] of pages) {
      if (path.startsWith("kontroll/")) continue;
      for (const { 0: whole, index, 1: attributes = "", 2: inner = "" } of content.matchAll(
        /<h[23]([^>]*)>([\s\S]*?)<\/h[23]>/gu,
      )) {
        const after = content.slice(index + whole.length, index + whole.length + 60);
        const isLinked = inner.includes('class="permalink"') || /^\s*<a class="permalink"/u.test(after);
        if (!isLinked) faults.push(`${path}: ${attributes} ${textOf(inner)}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe("every paragraph and list item of a rule's text", () => {
  it("has a link that says where it leads", () => {
    const rule = page("skane/vardcentral/halsosamtal/");
    const labels = matches(rule, /class="permalink" href="#v-2024-01-01-s1"\s+aria-label="([^"]+)"/gu);
    expect(labels).toHaveLength(1);
    expect(labels[0]).toMatch(/^Länk till stycke 1 i lydelsen: Gäller från och med 1 januari 2024/u);
  });
  it("is numbered within its own list", () => {
    const lists = [...pages].flatMap(([path, content]) =>
      path.startsWith("skane/") || path.startsWith("kronoberg/")
        ? matches(content, /aria-label="Länk till stycke (\d+, punkt \d+) i /gu)
        : [],
    );
    expect(new Set(lists)).toContain("2, punkt 1");
    expect(lists.every((it) => !it.endsWith(" 0"))).toBe(true);
  });
});

describe("a plain search field", () => {
  it.each(["", "404.html"])("on %j sends one word to the search page, without a script", (path) => {
    const content = page(path);
    expect(content).toMatch(/<form class="find" role="search" action="[^"]*sok\/(?:index\.html)?" method="get">/u);
    expect(content).toMatch(/<label for="sokord">[^<]+<\/label>/u);
    expect(content).toMatch(/<input id="sokord" name="q"/u);
  });
});

describe("why a change needs a person", () => {
  it("is explained on a page for each reason", () => {
    const codes = matches(page("fel/"), /href="(U\d+)\/index\.html"/gu);
    expect(codes).toHaveLength(15);
    for (const code of codes) expect(textOf(page(`fel/${code}/`)), code).toContain(`${code}:`);
  });
});
