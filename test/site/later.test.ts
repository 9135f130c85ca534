/** The same rules shown on a later day, when the newest source is old: no sentence may claim more than the sources do. */
import { beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../site/build.ts";
import { NO_SCRIPTS } from "../../site/scripts.ts";
import { prepareSite, type Site } from "../../site/data.ts";
import { hasContent } from "../../src/rulebook/in-force.ts";
import { overdueText } from "../../src/rulebook/words/overdue.ts";
import type { Rulebook } from "../../src/rulebook/model.ts";
import { year as yearWords } from "../../site/words/compare.ts";
import { start as startWords } from "../../site/words/pages.ts";
import { matches, pageAt, pagesOf, textOf } from "./look.ts";
import { builtWith, realSite, type RealSite } from "./site.ts";

let built: RealSite;
let site: Site;
let now: ReadonlyMap<string, string>;
let later: ReadonlyMap<string, string>;
beforeAll(async () => {
  built = await realSite();
  site = prepareSite(built.data);
  now = pagesOf(built.files);
  const today = "2027-02-01";
  const rulebook = withoutEditionsFrom(today, built.data.rulebook);
  later = pagesOf(buildSite({ ...built.data, rulebook, today }, built.style, NO_SCRIPTS).files);
});

/** As if nobody had decided any later edition: the day lies after all that are known, whichever there are today. */
function withoutEditionsFrom(day: string, rulebook: Rulebook): Rulebook {
  const known = rulebook.modules.map((module) => ({
    ...module,
    editions: module.editions.filter(({ from }) => from < day.slice(0, 4)),
  }));
  return { ...rulebook, modules: known };
}

const nowText = (path: string): string => textOf(pageAt(now, path));
const laterText = (path: string): string => textOf(pageAt(later, path));

describe("a day after the newest source", () => {
  it("says on every page that what was decided since is not here", () => {
    const silent = [...later]
      .filter(([, content]) => !textOf(content).includes("Det som har beslutats efter den dagen finns inte med."))
      .map(([path]) => path);
    expect(silent).toEqual([]);
    expect(laterText("")).toContain("Den senaste källan är från 7 maj 2026.");
  });
  it("says nothing of it while the day is the newest source's own", () => {
    expect(nowText("")).not.toContain("finns inte med");
  });
  it("never calls an end a change that comes into force", () => {
    expect(laterText("")).toContain("Nästa dag då någon regel börjar, ändras eller upphör är 31 augusti 2028.");
    expect(laterText("")).not.toContain("träder i kraft");
  });
});

describe("an edition", () => {
  it("whose year is over, with none after it, is only the last one known", () => {
    expect(nowText("")).toContain("Utgåva Vårdcentral 2026");
    expect(laterText("")).toContain("Senast kända utgåva Vårdcentral 2026");
    expect(laterText("skane/vardcentral/2026/")).toContain("ingen senare utgåva är känd");
    expect(nowText("skane/vardcentral/2026/")).not.toContain("ingen senare utgåva är känd");
    expect(laterText("skane/vardcentral/2025/")).not.toContain("ingen senare utgåva är känd");
  });
  it("that is not decided never says that it applies", () => {
    const planned = site.rulebook.modules.flatMap(({ editions }) =>
      editions.filter(({ state }) => state === "kommande"),
    );
    expect(planned.length).toBeGreaterThan(0);
    for (const { id } of planned)
      for (const text of [nowText(`${id}/`), laterText(`${id}/`)]) {
        expect(text, id).toContain("Tänkt att gälla");
        expect(text, id).not.toMatch(/Gäll(?:er|de) \d/u);
      }
  });
  it("that was to have begun is no longer called coming", () => {
    const path = "nationellt/proposition-nara-vard/2026/";
    expect(nowText(path)).toContain("kommande");
    expect(laterText(path)).not.toContain("kommande");
    expect(laterText(path)).toContain("Inte känd som beslutad");
  });
  it("without a single known rule does not say that nothing changed", () => {
    const path = "skane/vardcentral/2024/";
    const rules = built.data.rulebook.rules.filter(
      (rule) =>
        hasContent(rule) &&
        rule.versions.every(({ standing }) => standing.status === "beslutad" && standing.from >= "2025"),
    );
    const silent = pagesOf(builtWith(built, { rulebook: { ...built.data.rulebook, rules } }).files);
    expect(textOf(pageAt(silent, path))).toContain("inte heller vad som ändrades");
    expect(textOf(pageAt(silent, `${path}andringar/`))).not.toContain(yearWords.nothing);
  });
});

describe("a proposal whose time has come", () => {
  it.each([
    [{ from: "2026-07-01" }, "2026-07-02", "Den dagen har passerat"],
    [{ from: "2026-08-01", through: "2027-01-31" }, "2027-02-01", "Den tiden är över"],
    [{ edition: "2026" }, "2026-01-01", "2026 har börjat"],
    [{ edition: "2025" }, "2026-01-01", "2025 är över"],
  ])("%j is told of on %s", (intended, today, said) => {
    expect(overdueText(intended, today)).toBe(`${said}, och ingen källa här säger vad det blev av det.`);
  });
  it.each([
    [{ from: "2026-07-01", edition: "2026" }, "2026-07-01"],
    [{ edition: "2027" }, "2026-12-31"],
    [{ note: "på sikt" }, "2030-01-01"],
    [null, "2030-01-01"],
  ])("%j is not told of on %s", (intended, today) => {
    expect(overdueText(intended, today)).toBeNull();
  });
  it("is told of on its page, among all proposals and beside the year's changes", () => {
    const said = "2026 har börjat, och ingen källa här säger vad det blev av det.";
    for (const path of ["skane/vardcentral/bemanning-lakare/", "forslag/", "skane/vardcentral/2026/andringar/"])
      expect(nowText(path), path).toContain(said);
  });
  it("is told of at the top of the rule that it would change", () => {
    const path = "nationellt/primarvard/vardgaranti-bedomning/";
    const [, shown = ""] = pageAt(now, path).split('class="banner banner-proposed"');
    expect(textOf(shown.split("</div>")[0] ?? "")).toContain(
      "Det finns ett förslag om att ändra regeln. 2026 har börjat",
    );
    expect(nowText("skane/vardcentral/oppettid-vecka/")).not.toContain("ett förslag om att ändra regeln");
  });
  it("shows answers to examples only as what would be", () => {
    expect(nowText("skane/vardcentral/bemanning-lakare/")).toContain("hur det skulle bli om förslaget gällde");
    expect(nowText("skane/vardcentral/oppettid-vecka/")).not.toContain("om förslaget gällde");
  });
});

describe("the start page", () => {
  it("counts the proposals that the page of proposals lists", () => {
    const listed = new Set(matches(pageAt(now, "forslag/"), /class="proposal-title">\s*<a href="([^"]+)"/gu));
    const [fresh = "", changing = ""] = [/(\d+) nya regler är föreslagna/u, /ändra (\d+) regler som gäller/u].map(
      (pattern) => pattern.exec(nowText(""))?.[1],
    );
    expect(listed.size).toBe(Number(fresh) + Number(changing));
    expect(Number(changing)).toBeGreaterThan(0);
  });
  it("counts a care choice's own rules as the state of the day does", () => {
    const state = nowText(`laget/${built.data.today}/`);
    const own = matches(nowText(""), /\d+ regler, varav (\d+) egna?/gu);
    expect(own.length).toBeGreaterThan(4);
    for (const count of own) expect(state).toContain(`${count} regler`);
  });
  it("speaks of one rule as of one", () => {
    expect(startWords.proposedText(1)).toBe(
      "1 ny regel är föreslagen eller aviserad. Ingen källa säger att den är beslutad, så den räknas inte som gällande.",
    );
    expect(yearWords.known(1)).toBe("1 regel är känd från en dag utan att källan anger när den började gälla.");
    expect(yearWords.knownApart(1)).toBe("Därtill 1 regel som är känd utan startdag.");
  });
});

describe("the state on a day", () => {
  it("tells of what had its last day the day before, also where that day is assumed", () => {
    const [changes = ""] = nowText("laget/2023-01-01/").split("Gäller den här dagen");
    expect(changes).toContain("Känd till dagen före Andel av befolkningen med fast läkarkontakt");
    expect(nowText("laget/2025-05-01/")).toContain("Gäller inte längre Ersättning för dödsbevis");
  });
  it("that is over is told in the past", () => {
    expect(nowText("laget/2025-05-01/")).toContain("Det här läget gällde från och med 1 maj 2025");
  });
});

describe("a figure that rests on an assumption", () => {
  it("says so in the book and among the amounts, as on the rule's own page", () => {
    const intyg = "Beloppet står i vårdgivarens fråga.";
    for (const path of ["skane/vardcentral/intyg-avgift/", "skane/vardcentral/2026/regelbok/", "ersattning/"])
      expect(nowText(path), path).toContain(intyg);
    const chapter = "skane/vardcentral/2026/kapitel/tillganglighet/";
    expect(nowText(chapter)).toContain("Talet 40 står i frågan");
  });
});

describe("a national rule", () => {
  it("is never said to be a part of the contract", () => {
    const breaks = [...now].filter(
      ([path, content]) => path.startsWith("nationellt/") && content.includes("bryter mot avtalet"),
    );
    expect(breaks.map(([path]) => path)).toEqual([]);
    expect(nowText("skane/vardcentral/oppettid-vecka/")).toContain("bryter mot avtalet");
  });
});

describe("a name", () => {
  it("keeps its capitals where it stands in a title", () => {
    expect(nowText("skane/vardcentral/kalender/")).toContain("Datum: Vårdcentral i Region Skåne");
    const lowered = [...now].filter(([, content]) =>
      /region skåne|kronoberg primärvård, vårdcentral \(icalendar/u.test(textOf(content)),
    );
    expect(lowered.map(([path]) => path)).toEqual([]);
  });
});

describe("a cell of a decision table", () => {
  it("has its values in a list, so that no capital stands inside a sentence", () => {
    const content = pageAt(now, "kronoberg/barnmorskemottagning/tar-emot/");
    expect(content).toContain('<ul class="any-of">');
    expect(textOf(content)).not.toMatch(/preventivmedel, Förskrivning/u);
  });
  it("never follows a question with a colon", () => {
    const odd = [...now].filter(([, content]) => textOf(content).includes("?:")).map(([path]) => path);
    expect(odd).toEqual([]);
  });
});
