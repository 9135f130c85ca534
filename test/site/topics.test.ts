/** The regions side by side: what each asks in a topic, and why one asks nothing. */
import { describe, expect, it } from "vitest";
import { NO_SCRIPTS } from "../../site/scripts.ts";
import { buildSite } from "../../site/build.ts";
import { topicChoiceStyle } from "../../site/parts/topic-choice.ts";
import { PACKAGE_SCHEMAS } from "../../src/read/package-schemas.ts";
import { loadRulebook } from "../../src/read/load.ts";
import { edited, RULE_FILE, tree } from "../read/tree.ts";
import { textOf } from "./look.ts";

const MODULE = "specs/skane/vardcentral/utgavor.yaml";
const TOPICS = `topics:
  - id: oppettider
    title: Öppettider
    about: När enheten ska vara öppen.
    absent: [{ region: kronoberg, note: Rapporten säger att inget krav finns., sources: [{ source: rapport-2024, at: s. 9 }] }]
  - { id: parkering, title: Parkering, about: Platser för den som kommer med bil. }
`;

/** One region with a rule in the topic, and one whose source says that it has none. */
function pagesOf(): ReadonlyMap<string, string> {
  const loaded = loadRulebook(
    tree({
      "specs/amnen.yaml": TOPICS,
      [RULE_FILE]: edited(RULE_FILE, "obligation: ska\n", "topic: oppettider\nobligation: ska\n"),
      "specs/kronoberg/vardcentral/utgavor.yaml": edited(MODULE, "region: skane", "region: kronoberg"),
    }),
  );
  if (!loaded.ok) throw new Error(loaded.findings.map(({ message }) => message).join("\n"));
  const data = {
    rulebook: loaded.rulebook,
    today: "2026-02-02",
    baseUrl: "https://regler.example/",
    repository: null,
    contact: null,
    pdf: false,
    specs: [],
    lineOf: () => 1,
    schemas: PACKAGE_SCHEMAS,
  };
  return new Map(buildSite(data, "", NO_SCRIPTS).files.map(({ path, content }) => [path, content]));
}

const PAGE = "jamfor/regioner/index.html";

describe("a topic", () => {
  const pages = pagesOf();
  const page = pages.get(PAGE) ?? "";

  it("shows what a rule asks, since when and by which source, under its region", () => {
    expect(textOf(page)).toMatch(
      /Region Skåne § Öppettid per vecka , Vårdcentral, Region Skåne Ska-krav · Vårdcentral Minst \d+ timmar per vecka.*Gäller från/u,
    );
    expect(page).toContain('href="../../kallor/rapport-2024/index.html"');
  });

  it("tells a region that has no rule, by a source, from an area that our sources say nothing of", () => {
    expect(textOf(page)).toMatch(/Region Kronoberg § Finns inte\. Rapporten säger att inget krav finns\./u);
    expect(textOf(page)).toContain("Hela landet: hittas inte");
  });

  it("stands in a matrix that leads to what each area asks in it", () => {
    expect(page).toMatch(/<a href="#amne-oppettider-skane">1 regel<span class="hidden">: Öppettider, Region Skåne/u);
    expect(page).toMatch(/<a href="#amne-oppettider-kronoberg">Finns inte</u);
    expect(page).toContain('id="amne-oppettider-kronoberg"');
  });

  it("can be chosen, and so can the areas, by a style that hides the rest", () => {
    expect(page).toContain('<option value="1">Öppettider</option>');
    const [, style = ""] = /href="([^"]*amnesval\.css)"/u.exec(page) ?? [];
    expect(style).not.toBe("");
    for (const [, area = ""] of page.matchAll(/class="by-(area-\d)"/gu)) {
      expect(topicChoiceStyle()).toContain(`.by-${area}:not(:checked)) :is(.${area},`);
      expect(page).toMatch(new RegExp(`<(?:div|li) class="${area}"`, "u"));
    }
  });

  it("that no rule has is not shown: there would be nothing to set side by side", () => {
    expect(page).not.toContain("Parkering");
  });

  it("is led to from its rules, and from no others", () => {
    expect(pages.get("skane/vardcentral/oppettid-vecka/index.html")).toContain(
      "jamfor/regioner/index.html#amne-oppettider",
    );
    expect(pages.get("skane/vardcentral/uppgifter-som-anvands/index.html")).not.toContain("#amne-");
  });
});

describe("a rulebook without topics", () => {
  it("has no such page", () => {
    const loaded = loadRulebook(tree());
    expect(loaded.ok && loaded.rulebook.registers.topics).toEqual([]);
  });
});
