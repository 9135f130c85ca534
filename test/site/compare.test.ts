import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenLinks, MOST_BYTES, tooHeavy, withScript } from "../../site/checks.ts";
import { stepsOf } from "../../site/compare/changes.ts";
import { markedSides, markedText } from "../../site/compare/marks.ts";
import { stepsBetween, yearChanges } from "../../site/compare/year-of.ts";
import { prepareSite, type Site } from "../../site/data.ts";
import { renderHtml, type Html } from "../../site/html.ts";
import { situationOn } from "../../src/rulebook/in-force.ts";
import type { Assessment, ContentRule } from "../../src/rulebook/model.ts";
import type { OutputFile } from "../../site/page.ts";
import { decided, exception, requirement, version } from "../compare/build.ts";
import { BASE_URL, builtWith, headings, realSite } from "./site.ts";

const HOURS = "skane/vardcentral/oppettid-vecka";

const built = await realSite();
const site = prepareSite(built.data);

const page = (path: string): string => {
  const found = built.files.find((it) => it.path === `${path}index.html`);
  if (found === undefined) throw new Error(path);
  return found.content;
};
const textOf = (content: string): string =>
  content
    .replaceAll(/<svg[\s\S]*?<\/svg>/gu, "")
    .replaceAll(/<[^>]+>/gu, " ")
    .replaceAll("&nbsp;", " ")
    .replaceAll(/\s+/gu, " ");
const text = (path: string): string => textOf(page(path));
/** What stands under a heading with an id, up to the next section. */
const section = (path: string, id: string): string => {
  const [, after = ""] = page(path).split(`<h2 id="${id}">`);
  return textOf(after.split("</section>")[0] ?? "");
};
/** A change's own article. */
const article = (path: string, id: string): string => {
  const [, after = ""] = page(path).split(`<article class="change" id="${id}">`);
  return after.split("</article>")[0] ?? "";
};
const ours = (): readonly OutputFile[] =>
  built.files.filter(({ path }) => /\/(?:andringar|jamfor)\//u.test(path) && path.endsWith("index.html"));

describe("the changes of a year", () => {
  const path = "skane/vardcentral/2025/andringar/";
  const hours = (): string => article(path, `regel-${HOURS.replaceAll("/", "-")}-2025-09-01`);

  it("tell that opening hours were tightened on 1 September, from 30 to 45 hours", () => {
    const said = textOf(hours());
    expect(said).toContain("Skärpt");
    expect(said).toContain("Gäller från och med 1 september 2025");
    expect(said).toMatch(/Före Minst 30 timmar per vecka.* Efter Minst 45 timmar per vecka/u);
  });
  it("show a unit that met the old and not the new, in words", () => {
    expect(textOf(hours())).toMatch(/Exempel: Öppet 30 timmar per vecka.* Uppfyllt före, inte uppfyllt efter\./u);
  });
  it("mark what came and what went, with words for those who hear it", () => {
    const said = hours();
    expect(said).toMatch(
      /<del><span class="hidden">Borttaget: <\/span>30<span class="hidden"> Slut på borttaget\.<\/span><\/del>/u,
    );
    expect(said).toMatch(
      /<ins><span class="hidden">Infogat: <\/span>45<span class="hidden"> Slut på infogat\.<\/span><\/ins>/u,
    );
  });
  it("lead to the rule's wording and to the sources it rests on", () => {
    expect(hours()).toContain("../../oppettid-vecka/index.html#v-2025-09-01");
    expect(hours()).toMatch(/href="[./]*kallor\/dialogmote-2025-05-06\/index\.html"/u);
  });
  it("can be jumped to from the top", () => {
    expect(section(path, "korthet")).toContain("Öppettid per vecka");
    expect(page(path)).toContain(`href="#regel-${HOURS.replaceAll("/", "-")}-2025-09-01"`);
  });
  it("have every class of the year in its own section, with the number that stands under it", () => {
    for (const view of site.editions) {
      const { dated } = yearChanges(site, view);
      const content = page(`${view.edition.id}/andringar/`);
      expect([...content.matchAll(/<article class="change"/gu)].length, view.edition.id).toBe(dated.length);
    }
  });
  it("keep rules whose start no source states apart from the new ones", () => {
    const said = section(path, "kanda");
    expect(said).toContain("Kända från och med 6 maj 2025, källan anger ingen startdag");
    expect(said).toContain("Sanktionstrappan");
    expect(section(path, "klass-new")).not.toContain("Sanktionstrappan");
    expect(section(path, "netto")).not.toContain("Sanktionstrappan");
  });
  it("name the rules of the care choice and no others", () => {
    expect(text(path)).not.toContain("Sexologisk mottagning");
    expect(section("skane/barnmorskemottagning/2025/andringar/", "kanda")).toContain("Sexologisk mottagning");
  });
});

describe("a rule whose last day is only assumed", () => {
  const path = "skane/vardcentral/2025/andringar/";
  const rule = "Ersättning för kvälls- och helgmottagning";

  it("stands apart from the rules that are withdrawn, on the day, in the net and in the count", () => {
    expect(section(path, "klass-withdrawn")).not.toContain(rule);
    expect(section(path, "korthet")).not.toContain(rule);
    expect(section(path, "kanda-till")).toContain(`${rule} Ersättning, känd till och med 31 december 2024`);
    expect(section(path, "netto")).not.toContain(rule);
    expect(section(path, "netto")).toContain("vars sista dag är ett antagande");
    expect(section(path, "dag-for-dag")).toContain("slutdagen är ett antagande");
  });
  it("stands apart in a comparison of two years too", () => {
    const pair = "skane/vardcentral/jamfor/2024/2025/";
    expect(section(pair, "klass-withdrawn")).not.toContain(rule);
    expect(section(pair, "kanda-till")).toContain(rule);
  });
  it("is not told as withdrawn on its own page", () => {
    const said = section("skane/vardcentral/kvalls-och-helgersattning/", "andringar");
    expect(said).toContain("Känd till och med 31 december 2024, slutdagen är ett antagande");
    expect(said).not.toContain("Utgår");
  });
  it("is another thing than a rule with a stated last day, which is withdrawn", () => {
    const withdrawn = section("nationellt/overenskommelser/2021/andringar/", "klass-withdrawn");
    expect(withdrawn).toContain("Handlingsplan för kontinuitet");
  });
  it("is told of in the change itself, for every format", () => {
    const ends = site.contentRules
      .flatMap((it) => stepsOf(site.rulebook, it))
      .filter(({ change }) => change.class === "withdrawn");
    const assumed = ends.filter(({ change }) => change.flags.includes("assumed-end")).map(({ rule: it }) => it.id);
    expect(assumed).toContain("skane/vardcentral/kvalls-och-helgersattning");
    expect(assumed).not.toContain("nationellt/overenskommelser/handlingsplan-kontinuitet");
  });
});

describe("a change that nobody but a person can judge", () => {
  it("leads to why, and no longer when the author has answered", () => {
    const rule = (answered: boolean): ContentRule =>
      requirement(
        [
          version(
            { kind: "manual", because: "Bedöms av regionen." },
            { text: "Tolk ska erbjudas.", standing: decided("2025-01-01", "2025-12-31") },
          ),
          version(
            { kind: "manual", because: "Bedöms av regionen." },
            {
              text: "Tolk och översatt material ska erbjudas.",
              standing: decided("2026-01-01"),
              assessment: answered ? assessmentOf(rule(false)) : null,
            },
          ),
        ],
        {
          id: "skane/vardcentral/tolk",
          title: "Tolk",
          file: "specs/skane/vardcentral/oppettid-vecka.yaml",
          chapter: "tillganglighet",
        },
      );
    const assessmentOf = (asked: ContentRule): Assessment => {
      const [, change] = stepsOf({ ...built.data.rulebook, rules: [asked] }, asked);
      return {
        class: "skarpt",
        reason: "Översatt material tillkommer för enheten.",
        comparison: change?.change.fingerprint ?? "",
      };
    };
    const articleOf = (own: ContentRule): string => {
      const rulebook = { ...built.data.rulebook, rules: [...built.data.rulebook.rules, own] };
      const { files } = builtWith(built, { rulebook });
      const content = files.find((it) => it.path === "skane/vardcentral/2026/andringar/index.html")?.content ?? "";
      return content.split('id="regel-skane-vardcentral-tolk-2026-01-01"')[1]?.split("</article>")[0] ?? "";
    };
    const [asked, answered] = [articleOf(rule(false)), articleOf(rule(true))];
    expect(textOf(asked)).toContain("Behöver bedömas");
    expect(asked).toMatch(/href="[./]*fel\/U\d+\/index\.html"/u);
    expect(textOf(answered)).toContain("Bedömt av författaren som skärpt");
    expect(answered).not.toContain("/fel/U");
  });
});

describe("an exception that lives one summer", () => {
  const path = "skane/vardcentral/2026/andringar/";

  it("is seen on its days", () => {
    const days = section(path, "dag-for-dag");
    expect(days).toMatch(/1 juni 2026 Tillfälligt undantag Öppettid per vecka/u);
    expect(days).toMatch(/1 september 2026 Tillfälligt undantag Öppettid per vecka/u);
  });
  it("is no difference from year end to year end, and that is said", () => {
    const net = section(path, "netto");
    expect(net).toContain("Ändras på vägen, men är i slutet som i början: Öppettid per vecka.");
    expect(net).not.toContain("Tillfälligt undantag");
  });
  it("never gets days that the source does not give", () => {
    const said = textOf(article(path, `regel-${HOURS.replaceAll("/", "-")}-2026-06-01`));
    expect(said).toContain("Undantaget kan gälla från och med 1 juni 2026. Källan anger inte dagarna.");
    expect(said).toMatch(/Före Minst 45 timmar.* Efter Minst 40 timmar/u);
    expect(said).toContain("Exemplet förutsätter att undantaget gäller.");
  });
  it("shows in a comparison of the two years as changed on the way", () => {
    expect(section("skane/vardcentral/jamfor/2025/2026/", "pa-vagen")).toContain("Öppettid per vecka");
  });
});

describe("proposals", () => {
  it("stand in a section of their own that says they are not decided", () => {
    const path = "skane/vardcentral/2026/andringar/";
    const said = section(path, "forslag");
    expect(headings(page(path)).map((it) => it.text)).toContain("Föreslaget för 2026, inte beslutat");
    expect(said).toContain("Inget av det här gäller.");
    const views = site.editions.filter(({ edition }) => edition.id === "skane/vardcentral/2026");
    const proposed = views.flatMap((view) => yearChanges(site, view).proposals);
    expect(proposed.length).toBeGreaterThan(0);
    for (const { title } of proposed) expect(said).toContain(title);
  });
});

describe("a comparison of two editions", () => {
  it("is there for every pair of every care choice, in both looks", () => {
    const paths = new Set(built.files.map((it) => it.path));
    for (const module of site.rulebook.modules) {
      expect(paths).toContain(`${module.id}/jamfor/index.html`);
      module.editions.forEach((older, index) => {
        for (const newer of module.editions.slice(index + 1)) {
          const pair = `${module.id}/jamfor/${older.year}/${newer.year}`;
          expect(paths).toContain(`${pair}/index.html`);
          expect(paths).toContain(`${pair}/sida-vid-sida/index.html`);
          expect(page(`${module.id}/jamfor/`)).toContain(`href="${older.year}/${newer.year}/index.html"`);
        }
      });
    }
  });
  it("has the old text in one column and the new in the other", () => {
    const columns = article(
      "skane/vardcentral/jamfor/2024/2026/sida-vid-sida/",
      `regel-${HOURS.replaceAll("/", "-")}`,
    ).split('<div class="marked">');
    const [, older = "", newer = ""] = columns.map(textOf);
    expect(older).toMatch(/^ 2024 .*minst Borttaget: 30 Slut på borttaget\./u);
    expect(older).not.toContain("45");
    expect(newer).toMatch(/^ 2026 .*minst Infogat: 45 Slut på infogat\./u);
    expect(newer).not.toContain(" 30 ");
  });
  it("counts every rule of both days once: changed or the same", () => {
    const [, same = ""] = /(\d+) regler är likadana i båda/u.exec(text("skane/vardcentral/jamfor/2024/2025/")) ?? [];
    const stands = (rule: Site["contentRules"][number], day: string): boolean =>
      situationOn<unknown>(rule, day).is === "in-force";
    const both = site.contentRules.filter(
      (rule) =>
        rule.home.region !== "kronoberg" &&
        rule.concerns.includes("vardcentral") &&
        stands(rule, "2024-12-31") &&
        stands(rule, "2025-12-31"),
    );
    const changed = both.filter(({ id }) =>
      page("skane/vardcentral/jamfor/2024/2025/").includes(`id="regel-${id.replaceAll("/", "-")}"`),
    );
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(both.length);
    expect(Number(same)).toBe(both.length - changed.length);
  });
});

describe("a rule's own page", () => {
  it("has the class and the day of each change, the newest first", () => {
    const said = section(`${HOURS}/`, "andringar");
    const order = [
      "Tillfälligt undantag 1 september 2026",
      "Tillfälligt undantag 1 juni 2026",
      "Skärpt 1 september 2025",
    ];
    const places = order.map((it) => said.indexOf(it));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(said).toMatch(/Före Minst 30 timmar.* Efter Minst 45 timmar/u);
  });
  it("says nothing of changes where there were none", () => {
    const still = site.contentRules.filter((rule) => stepsOf(site.rulebook, rule).length < 2);
    expect(still.length).toBeGreaterThan(0);
    for (const { id } of still) expect(page(`${id}/`)).not.toContain('id="andringar"');
  });
  it("leads each change to the year where it stands among the others", () => {
    expect(page(`${HOURS}/`)).toContain(`../2025/andringar/index.html#regel-${HOURS.replaceAll("/", "-")}-2025-09-01`);
  });
});

describe("the feed", () => {
  it("names the class of a change", () => {
    const feed = built.files.find(({ path }) => path === "atom.xml")?.content ?? "";
    expect(feed).toContain("<title>Skärpt 1 september 2025: Öppettid per vecka</title>");
    expect(feed).toContain('<category term="Skärpt"/>');
  });
  it("tells no day that is our own, from which a rule is only known", () => {
    const feed = built.files.find(({ path }) => path === "atom.xml")?.content ?? "";
    expect(feed).toContain("<entry>");
    expect(feed).not.toMatch(/Känd (?:från|till)|Sanktionstrappan/u);
  });
});

describe("every page that compares", () => {
  it("has no broken link, no script, and is light", () => {
    expect(ours().length).toBeGreaterThan(80);
    expect(brokenLinks(built.files, BASE_URL)).toEqual([]);
    expect(withScript(ours())).toEqual([]);
    expect(tooHeavy(ours(), built.style), `${MOST_BYTES}`).toEqual([]);
  });
  it("has one main heading and skips no level", () => {
    for (const { path, content } of ours()) {
      const levels = headings(content).map(({ level }) => level);
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toEqual([1]);
      levels.forEach((level, index) => expect(level, path).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
    }
  });
  it("says in words what each mark is", () => {
    for (const { path, content } of ours()) {
      const marks = [...content.matchAll(/<(ins|del)>([\s\S]*?)<\/\1>/gu)].filter(
        ([, , inner = ""]) => !inner.startsWith("det som"),
      );
      for (const [, tag, inner = ""] of marks) {
        const word = tag === "ins" ? ["Infogat:", "Slut på infogat."] : ["Borttaget:", "Slut på borttaget."];
        for (const it of word) expect(inner, path).toContain(it);
      }
    }
  });
});

const shown = (content: Html): string => renderHtml(content, ({ path }) => path);
/** The text without the hidden words, and without one sort of mark. */
const side = (content: string, without: "ins" | "del"): string =>
  content
    .replaceAll(new RegExp(`<${without}>[\\s\\S]*?</${without}>`, "gu"), "")
    .replaceAll(/<span class="hidden">[\s\S]*?<\/span>/gu, "")
    .replaceAll(/<[^>]+>/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();

describe("marks", () => {
  it("leave nothing when a text is the same", () => {
    expect(shown(markedText("Ett.\n\nTvå.", "Ett.\n\nTvå."))).toBe("<p>Ett. </p><p> Två.</p>");
  });
  it("keep paragraphs and list items apart, and no mark spans two", () => {
    const said = shown(markedText("Inledning.\n\n- a\n- b\n", "Inledning.\n\n- a\n- b\n- c\n\nSlut."));
    expect(said.match(/<p>/gu)).toHaveLength(5);
    for (const [paragraph] of said.matchAll(/<p>[\s\S]*?<\/p>/gu)) {
      expect(paragraph.match(/<ins>/gu)?.length ?? 0).toBe(paragraph.match(/<\/ins>/gu)?.length ?? 0);
    }
  });
  it("show texts with little in common whole", () => {
    const said = shown(markedText("Alla ska ha öppet på kvällen.", "En läkare i tjänst räcker."));
    expect(said.match(/<del>/gu)).toHaveLength(1);
    expect(said.match(/<ins>/gu)).toHaveLength(1);
  });
  it("give back both texts", () => {
    const words = fc.array(fc.constantFrom("ett", "två", "45", "minst", "timmar", "och."), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [older, newer] = [a.join(" "), b.join(" ")];
        const said = shown(markedText(older, newer));
        expect(side(said, "ins")).toBe(older);
        expect(side(said, "del")).toBe(newer);
        const [left, right] = markedSides(older, newer).map(shown);
        expect(side(left ?? "", "ins")).toBe(older);
        expect(side(right ?? "", "del")).toBe(newer);
      }),
    );
  });
  it("never let a text become markup", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "<script>alert(1)</script>",
        "</ins><img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "\uE000<b>",
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, (older, newer) => {
        const said = shown(markedText(older, newer));
        expect(said.replaceAll(/<\/?(?:p|ins|del)>|<span class="hidden">|<\/span>/gu, "")).not.toMatch(/[<>]/u);
      }),
    );
  });
});

describe("a rule with hostile text", () => {
  it("stays text on every page that compares it", () => {
    const hostile = `<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) **minst**`;
    const check = { kind: "opening-hours", days: "vardagar", between: ["08:00", "17:00"] } as const;
    const rule = requirement(
      [
        version(
          { ...check, atLeastHoursPerWeek: 30 },
          { text: "Minst 30 timmar.", standing: decided("2025-01-01", "2025-12-31") },
        ),
        version({ ...check, atLeastHoursPerWeek: 45 }, { text: hostile, standing: decided("2026-01-01") }),
      ],
      {
        id: "skane/vardcentral/elak",
        title: `<b onclick="x">Elak</b>`,
        file: "specs/skane/vardcentral/oppettid-vecka.yaml",
        chapter: "tillganglighet",
      },
    );
    const rulebook = { ...built.data.rulebook, rules: [...built.data.rulebook.rules, rule] };
    const { files } = builtWith(built, { rulebook });
    const paths = ["2026/andringar", "jamfor/2025/2026", "jamfor/2025/2026/sida-vid-sida", "elak"];
    for (const path of paths) {
      const { content } = files.find((it) => it.path === `skane/vardcentral/${path}/index.html`) ?? { content: "" };
      expect(content, path).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
      expect(content, path).not.toMatch(/<script|<img|<b |href="javascript/u);
    }
  });
});

describe("steps", () => {
  it("lie in the order of their days, and only within the days asked for", () => {
    const steps = stepsBetween(site, site.contentRules, "2024-12-31", "2025-12-31").map(({ from }) => from);
    expect(steps).toEqual(steps.toSorted());
    expect(steps.every((day) => day > "2024-12-31" && day <= "2025-12-31")).toBe(true);
  });
  it("of an exception with exact days begin and end on them", () => {
    const check = { kind: "opening-hours", days: "vardagar", between: ["08:00", "17:00"] } as const;
    const rule = requirement([version({ ...check, atLeastHoursPerWeek: 45 })], {
      id: "skane/vardcentral/sommar",
      exceptions: [
        exception(
          "sommar",
          { ...check, atLeastHoursPerWeek: 40 },
          { precision: "exact", from: "2026-06-22", through: "2026-08-09" },
        ),
      ],
    });
    const rulebook = { ...built.data.rulebook, rules: [rule] };
    expect(stepsOf(rulebook, rule).map(({ from, change }) => [from, change.class])).toEqual([
      ["2024-01-01", "new"],
      ["2026-06-22", "temporary-exception"],
      ["2026-08-10", "temporary-exception"],
    ]);
  });
});
