/** What stands beside a field of the form is what the reader of the rules' files says of the same value in a file. */
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { unchangedDraft } from "../../src/compare/draft.ts";
import { withValue } from "../../src/check/edit.ts";
import { versionProblems } from "../../src/read/lint/version.ts";
import { PACKAGE_SCHEMAS } from "../../src/read/package-schemas.ts";
import { schemaFindings } from "../../src/read/schema.ts";
import { checkedModules } from "../../site/checker/data.ts";
import { newestKnownDay } from "../../site/data.ts";
import { outOfBounds } from "../../site/draft/bounds.ts";
import { draftables } from "../../site/draft/data.ts";
import { authoredPath } from "../../site/draft/places.ts";
import { specs, specsTexts } from "../compare/specs.ts";

const today = newestKnownDay(specs);
const all = checkedModules(specs).flatMap((module) =>
  draftables({ rulebook: specs, today, specs: specsTexts, repository: null, schemas: PACKAGE_SCHEMAS }, module),
);
const fields = all.flatMap((draftable) => draftable.fields.map((field) => ({ draftable, field })));
const VALUES = [-5, 0, 0.5, 1, 12, 168, 169, 1000.5, 100_001, 9_000_000];

describe("a number in the form", () => {
  it("is refused where the schema refuses it, in the same words", () => {
    let refused = 0;
    for (const { draftable, field } of fields) {
      if (field.bounds === null || draftable.source === null) continue;
      const path = ["versions", draftable.base.index, ...authoredPath(field.path)];
      for (const value of VALUES) {
        const file: unknown = withValue<unknown>(parse(draftable.source.text), path, value);
        const [found] = schemaFindings(PACKAGE_SCHEMAS, "rule", { file: "", value: file, positions: new Map() });
        const said = outOfBounds(field.bounds, value);
        expect(said, `${draftable.rule.id} ${path.join("/")} ${value}`).toEqual(
          found === undefined ? null : { message: found.message, fix: found.fix },
        );
        refused += said === null ? 0 : 1;
      }
    }
    expect(refused).toBeGreaterThan(10);
  });

  it("has bounds wherever it is one", () => {
    expect(fields.filter(({ field }) => field.is === "number" && field.bounds === null)).toEqual([]);
  });
});

describe("what is said of a drafted version", () => {
  it("is nothing where nothing is changed", () => {
    for (const { rule, base } of all) {
      const version = rule.versions[base.index];
      if (version === undefined) continue;
      const { text, obligation } = unchangedDraft(rule, base, today);
      expect(versionProblems({ ...version, text }, obligation, specs.registers.facts), rule.id).toEqual([]);
    }
  });

  it.each([
    [50, "Öppet minst 50 timmar per vecka, klockan 8 till 17.", ["/check"]],
    [40, "Öppet minst 45 timmar per vecka, klockan 8 till 17.", ["/text"]],
    [40, "Öppet länge, klockan 8 till 17.", ["/check/atLeastHoursPerWeek"]],
    [40, "Bör ha öppet minst 40 timmar per vecka, klockan 8 till 17.", ["/text"]],
    [40, "Öppet minst 40 timmar per vecka, klockan 8 till 17.", []],
  ])("of %d hours and the text %s", (atLeastHoursPerWeek, text, places) => {
    const check = {
      kind: "opening-hours",
      days: "vardagar",
      between: ["08:00", "17:00"],
      atLeastHoursPerWeek,
    } as const;
    const problems = versionProblems(
      { text, judgement: { by: "check", check }, when: null },
      "ska",
      specs.registers.facts,
    );
    expect(problems.map(({ at }) => at)).toEqual(places);
  });
});
