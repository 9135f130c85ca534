/** What lies ahead of one unit, on small rulebooks: what it manages, what it does not, and what cannot be told. */
import { describe, expect, it } from "vitest";
import { aheadOf } from "../../src/compare/ahead.ts";
import { standingProposals } from "../../src/compare/proposals.ts";
import { headsOf, stancesTo, unitAhead, type UnitAhead } from "../../src/compare/unit-ahead.ts";
import { aheadMarkdown } from "../../src/render/ahead-markdown.ts";
import { aheadStory } from "../../src/render/ahead-story.ts";
import { aheadLines } from "../../src/render/ahead-text.ts";
import { document, painter } from "../../src/render/layout.ts";
import type { Check, Intended, Profile, Requirement } from "../../src/rulebook/model.ts";
import { unitModule } from "../../src/rulebook/modules.ts";
import { decided, exception, requirement, rulebook, version } from "./build.ts";

const DATE = "2026-05-07";
const atLeast = (value: number): Check => ({ kind: "number", fact: "listade", atLeast: value });

const unit = (facts: Profile["facts"], staff?: Profile["staff"]): Profile => ({
  unit: { name: "Vårdcentralen Provet", region: "skane", careChoice: "vardcentral", operator: "privat" },
  ...(facts === undefined ? {} : { facts }),
  ...(staff === undefined ? {} : { staff }),
});

function held(rules: readonly Requirement[], profile: Profile): UnitAhead {
  const side = { rulebook: rulebook(rules), date: DATE };
  const module = unitModule(side.rulebook.modules, profile.unit);
  return unitAhead(headsOf(aheadOf(side, module, "2027", standingProposals(side)), null), side, profile);
}

const proposed = (check: Check | null, intended: Intended | null = { edition: "2027" }): Requirement =>
  requirement([version(atLeast(30)), version(check, { standing: { status: "foreslagen", intended } })]);

describe("what lies ahead of a unit", () => {
  it.each([
    ["has enough", { listade: 40 }, "manages"],
    ["has one too few", { listade: 39 }, "fails"],
    ["has not said", {}, "cannot-tell"],
    ["does not know", { listade: "vet-ej" }, "cannot-tell"],
  ] as const)("stands to a proposal as its facts say: it %s", (_, facts, stance) => {
    expect(held([proposed(atLeast(40))], unit(facts)).proposed).toMatchObject([{ stance, direction: "tightened" }]);
  });

  it("can not tell of a proposal that says too little, and says why", () => {
    const found = held([proposed(null)], unit({ listade: 40 }));
    expect(found.proposed).toMatchObject([{ stance: "cannot-tell", preview: null }]);
    expect(printed(found)).toContain("Källan säger inte tillräckligt");
  });

  it("judges what is decided on its own day, with the unit as it then is", () => {
    const rule = requirement([
      version(atLeast(30), { standing: decided("2024-01-01", "2026-08-31") }),
      version(
        { kind: "staffing", who: { anyOf: [{ profession: "lakare" }] }, atLeastPersons: 1 },
        { standing: decided("2026-09-01") },
      ),
    ]);
    const leaves = [{ profession: "lakare", percent: 100, through: "2026-08-15" }] as const;
    const stays = [{ profession: "lakare", percent: 100 }] as const;
    const stances = [leaves, stays].map((staff) => held([rule], unit({ listade: 40 }, [...staff])).decided);
    expect(stances).toMatchObject([[{ from: "2026-09-01", stance: "fails" }], [{ stance: "manages" }]]);
  });

  it("judges the rule that comes back when an exception ends", () => {
    const period = { precision: "exact", from: "2026-06-01", through: "2026-08-31" } as const;
    const rule = requirement([version(atLeast(40))], { exceptions: [exception("sommar", atLeast(10), period)] });
    expect(held([rule], unit({ listade: 39 })).ending).toMatchObject([{ through: "2026-08-31", stance: "fails" }]);
  });

  it("asks nothing of a unit where the requirement ends", () => {
    const rule = requirement([version(atLeast(30), { standing: decided("2024-01-01", "2026-08-31") })]);
    expect(held([rule], unit({ listade: 1 })).decided).toMatchObject([{ class: "withdrawn", stance: "not-tried" }]);
  });

  it("only counts what is proposed to others", () => {
    const other = { ...proposed(atLeast(40)), addressee: "region" } as const;
    expect(held([other], unit({ listade: 1 }))).toMatchObject({ proposed: [], toOthers: 1 });
  });

  it("is a question of all that stands, as long as the year is not decided", () => {
    const found = held([requirement([version(atLeast(30))])], unit({ listade: 1 }));
    expect(found).toMatchObject({ edition: null, open: [{ stance: "fails" }] });
  });

  it("counts a fleet by what each of its units is to a proposal", () => {
    const rules = [proposed(atLeast(40))];
    const side = { rulebook: rulebook(rules), date: DATE };
    const fleet = [{ listade: 40 }, { listade: 39 }, { listade: 38 }, {}].map((facts) => unit(facts));
    const elsewhere = { ...unit({ listade: 1 }), unit: { ...unit({}).unit, careChoice: "barnavardscentral" } } as const;
    const head = { rule: rules[0]?.id ?? "", pointer: "/versions/1", direction: null };
    expect(stancesTo(head, side, [...fleet, elsewhere])).toEqual({
      manages: 1,
      fails: 2,
      "cannot-tell": 1,
      "not-concerned": 1,
      "not-tried": 0,
    });
  });
});

function printed(found: UnitAhead): string {
  return document(aheadLines(aheadStory(found, { sources: [] }), painter(false)));
}

describe("what is printed of it", () => {
  const found = (): UnitAhead =>
    held(
      [
        proposed(atLeast(40), { from: "2026-03-01" }),
        requirement(
          [
            version(atLeast(30), { standing: decided("2024-01-01", "2026-08-31") }),
            version(atLeast(45), { standing: decided("2026-09-01") }),
          ],
          {
            id: "skane/vardcentral/ett-annat",
            title: "Ett annat krav",
            underReview: { note: "Ses över.", sources: [] },
          },
        ),
      ],
      unit({ listade: 39 }),
    );

  it("is text", () => {
    expect(printed(found())).toMatchInlineSnapshot(`
      "Vårdcentralen Provet · Inför 2027
      Förfrågningsunderlag Region Skåne, vårdcentral · läget den 7 maj 2026, med de
      uppgifter som profilen har

      Det som källorna per den 7 maj 2026 säger ändras till och med 31 december 2027.
      Bara det beslutade är säkert.

      BESLUTAT (1)
      1 ändring är beslutad.

        Ett annat krav                                     skane/vardcentral/ett-annat
          Skärpt från och med 1 september 2026.
          Ni klarar det inte. Det fattas 6 personer.
          Källorna säger inte vem som beslutade, eller när.

      FÖRESLAGET ELLER AVISERAT, INTE BESLUTAT (1)
      Ingen källa säger att det här är beslutat. Vem som beslutar och när framgår bara
      där det står.

        Ett krav                                                skane/vardcentral/prov
          Föreslagen, tänkt att gälla från och med 1 mars 2026. Den dagen har
            passerat, och ingen källa här säger vad det blev av det. Skärpt.
          Ni klarar det inte. Det fattas 1 person.

      SES ÖVER (1)
      De här reglerna gäller. Någon har sagt att de ska ses över, men inte vad det
      leder till.

        Ett annat krav                                     skane/vardcentral/ett-annat
          Ses över.
          Ni klarar det som gäller nu.

      DET SOM INGEN VET ÄN (1)
      Ingen utgåva är känd som beslutad för 2027.
      1 regel gäller nu utan slutdag. Ingen källa säger om den står kvar, ändras eller
      tas bort.
      Om allt står kvar: 1 klarar ni.
      "
    `);
  });

  it("is Markdown", () => {
    expect(aheadMarkdown(aheadStory(found(), { sources: [] }))).toMatchInlineSnapshot(`
      "## Vårdcentralen Provet · Inför 2027

      Förfrågningsunderlag Region Skåne, vårdcentral · läget den 7 maj 2026, med de uppgifter som profilen har.

      Det som källorna per den 7 maj 2026 säger ändras till och med 31 december 2027. Bara det beslutade är säkert.

      ### Beslutat (1)

      1 ändring är beslutad.

      - **Ett annat krav** (\`skane/vardcentral/ett-annat\`)
        - Skärpt från och med 1 september 2026.
        - Ni klarar det inte. Det fattas 6 personer.
        - Källorna säger inte vem som beslutade, eller när.

      ### Föreslaget eller aviserat, inte beslutat (1)

      Ingen källa säger att det här är beslutat. Vem som beslutar och när framgår bara där det står.

      - **Ett krav** (\`skane/vardcentral/prov\`)
        - Föreslagen, tänkt att gälla från och med 1 mars 2026. Den dagen har passerat, och ingen källa här säger vad det blev av det. Skärpt.
        - Ni klarar det inte. Det fattas 1 person.

      ### Ses över (1)

      De här reglerna gäller. Någon har sagt att de ska ses över, men inte vad det leder till.

      - **Ett annat krav** (\`skane/vardcentral/ett-annat\`)
        - Ses över.
        - Ni klarar det som gäller nu.

      ### Det som ingen vet än (1)

      Ingen utgåva är känd som beslutad för 2027. 1 regel gäller nu utan slutdag. Ingen källa säger om den står kvar, ändras eller tas bort. Om allt står kvar: 1 klarar ni.
      "
    `);
  });
});
