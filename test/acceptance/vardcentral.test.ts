/** Skåne's vårdcentral from file to verdict: the cases that the whole project is for, on the real rules. */
import { beforeAll, describe, expect, test } from "vitest";
import { checkUnit } from "../../src/check/report.ts";
import type { Result } from "../../src/check/result.ts";
import type { Profile, Rulebook } from "../../src/rulebook/model.ts";
import { example, realRulebook } from "../rulebook.ts";

let rulebook: Rulebook;
beforeAll(async () => {
  rulebook = await realRulebook();
});

const VC = "skane/vardcentral";

async function check(unit: string, date: string, rule: string): Promise<Result> {
  const report = checkUnit(rulebook, await example(`vardcentral/${unit}`), { date });
  const result = report.results.find(({ rule: { id } }) => id === `${VC}/${rule}`);
  if (result === undefined) throw new Error(`${rule} ger inget resultat ${date}`);
  return result;
}

describe("states on the days that matter", () => {
  test.each([
    ["bjorken-30-timmar.yaml", "2024-06-03", "oppettid-vecka", "met"],
    ["bjorken-30-timmar.yaml", "2025-08-31", "oppettid-vecka", "met"],
    ["bjorken-30-timmar.yaml", "2025-06-02", "oppettid-vecka", "met"],
    ["bjorken-30-timmar.yaml", "2025-09-01", "oppettid-vecka", "not-met"],
    ["linden-lunchstangt.yaml", "2025-10-06", "oppettid-vecka", "not-met"],
    ["linden-lunchstangt.yaml", "2026-05-31", "oppettid-vecka", "not-met"],
    ["linden-lunchstangt.yaml", "2026-06-01", "oppettid-vecka", "unknown"],
    ["linden-lunchstangt.yaml", "2026-07-15", "oppettid-vecka", "unknown"],
    ["linden-lunchstangt.yaml", "2026-08-31", "oppettid-vecka", "unknown"],
    ["linden-lunchstangt.yaml", "2026-09-01", "oppettid-vecka", "not-met"],
    ["asken-en-minut-kort.yaml", "2025-10-06", "oppettid-vecka", "not-met"],
    ["eken-utanfor-fonstret.yaml", "2025-10-06", "oppettid-vecka", "met"],
    ["oxeln-sommartider.yaml", "2026-06-14", "oppettid-vecka", "met"],
    ["oxeln-sommartider.yaml", "2026-06-15", "oppettid-vecka", "unknown"],
    ["oxeln-sommartider.yaml", "2026-08-16", "oppettid-vecka", "met"],
    ["ronnen-telefon-till-16.yaml", "2025-10-06", "oppettid-kanaler", "not-met"],
    ["alen-helgen.yaml", "2024-06-03", "oppettid-helg", "unknown"],
    ["hasseln-aldrevard.yaml", "2025-07-01", "kompetens-sjukskoterska", "met"],
    ["poppeln-utan-specialistsjukskoterska.yaml", "2025-06-30", "kompetens-sjukskoterska", "upcoming"],
    ["poppeln-utan-specialistsjukskoterska.yaml", "2025-07-01", "kompetens-sjukskoterska", "not-met"],
    ["hasseln-aldrevard.yaml", "2026-02-02", "bemanning-lakare", "proposed"],
    ["lonnen-naprapat.yaml", "2025-06-30", "underleverantor-rehabilitering", "upcoming"],
    ["lonnen-naprapat.yaml", "2025-07-01", "underleverantor-rehabilitering", "not-met"],
    ["almen-lakarkontakt.yaml", "2026-02-02", "fast-lakarkontakt", "not-met"],
    ["videt-uppsagt-i-tid.yaml", "2025-02-02", "tillaggsuppdrag-uppsagning", "unknown"],
    ["videt-uppsagt-i-tid.yaml", "2025-12-31", "tillaggsuppdrag-uppsagning", "met"],
    ["videt-uppsagt-i-tid.yaml", "2026-02-02", "tillaggsuppdrag-uppsagning", "met"],
    ["salgen-uppsagt-for-sent.yaml", "2025-12-31", "tillaggsuppdrag-uppsagning", "unknown"],
    ["salgen-uppsagt-for-sent.yaml", "2026-01-01", "tillaggsuppdrag-uppsagning", "unknown"],
    ["salgen-uppsagt-for-sent.yaml", "2026-02-02", "tillaggsuppdrag-uppsagning", "unknown"],
    ["sloet-inhyrd-personal.yaml", "2026-02-02", "kompetens-sjukskoterska", "unknown"],
    ["hagen-nystartad.yaml", "2026-02-02", "kompetens-sjukskoterska", "not-met"],
    ["hagen-nystartad.yaml", "2026-02-02", "tillaggsuppdrag-uppsagning", "not-applicable"],
  ])("%s on %s: %s is %s", async (unit, date, rule, state) => {
    expect((await check(unit, date, rule)).state).toBe(state);
  });
});

describe("what is said beside the state", () => {
  test("a unit that is met today is told from when it is not, and by how much", async () => {
    const { next } = await check("bjorken-30-timmar.yaml", "2025-06-02", "oppettid-vecka");
    expect(next).toMatchObject({
      from: "2025-09-01",
      state: "not-met",
      gap: { difference: { value: "900", unit: "minuter" } },
    });
  });

  test("the gap is exactly fifteen hours", async () => {
    const { gap } = await check("bjorken-30-timmar.yaml", "2025-09-01", "oppettid-vecka");
    expect(gap).toMatchObject({ kind: "hours", difference: { value: "900", unit: "minuter" } });
  });

  test("a closed lunch is five hours short, and the hours are named", async () => {
    const { gap, suggestions } = await check("linden-lunchstangt.yaml", "2025-10-06", "oppettid-vecka");
    expect(gap).toMatchObject({ difference: { value: "300", unit: "minuter" } });
    expect(gap?.kind === "hours" ? gap.closedHours : []).toContainEqual({ day: "onsdag", from: "12:00", to: "13:00" });
    expect(suggestions.map(({ sentence }) => sentence)).toEqual(["Öppna även måndag–fredag 12:00–13:00."]);
  });

  test("44 hours and 59 minutes is one minute short", async () => {
    const { gap } = await check("asken-en-minut-kort.yaml", "2025-10-06", "oppettid-vecka");
    expect(gap).toMatchObject({ difference: { value: "1", unit: "minuter" } });
  });

  test("07:30–17:30 is exactly 45 hours inside the window, with nothing to spare", async () => {
    const { margin } = await check("eken-utanfor-fonstret.yaml", "2025-10-06", "oppettid-vecka");
    expect(margin).toMatchObject({ actual: { value: "2700" }, difference: { value: "0" } });
  });

  test("inside a summer without stated days both answers are shown", async () => {
    const { answers } = await check("linden-lunchstangt.yaml", "2026-07-15", "oppettid-vecka");
    expect(answers.map(({ because, outcome }) => [because, outcome.state])).toEqual([
      ["period", "not-met"],
      ["period", "met"],
    ]);
  });

  test("a text that can be read in two ways shows what each gives, and the question", async () => {
    const { answers } = await check("alen-helgen.yaml", "2024-06-03", "oppettid-helg");
    expect(answers.map(({ question, outcome }) => [question, outcome.state])).toEqual([
      ["oppettid-helg-fyra-timmar", "not-met"],
      ["oppettid-helg-fyra-timmar", "met"],
    ]);
  });

  test("a proposal has a preview and never breaks anything", async () => {
    const report = checkUnit(rulebook, await example("vardcentral/hasseln-aldrevard.yaml"), { date: "2026-02-02" });
    const proposals = report.results.filter(({ version }) => version.status !== "beslutad");
    expect(proposals.length).toBeGreaterThan(3);
    expect(proposals.map(({ state, breach }) => [state, breach])).toEqual(proposals.map(() => ["proposed", false]));
    expect(proposals.find(({ rule }) => rule.id === `${VC}/bemanning-lakare`)?.preview?.state).toBe("not-met");
  });

  test("a subcontractor of a profession that is not allowed is named", async () => {
    const { gap } = await check("lonnen-naprapat.yaml", "2025-07-01", "underleverantor-rehabilitering");
    expect(gap).toMatchObject({ kind: "set", difference: ["naprapat"] });
  });

  test("84.95 % is a target not reached, which is no breach", async () => {
    const result = await check("almen-lakarkontakt.yaml", "2026-02-02", "fast-lakarkontakt");
    expect(result.breach).toBe(false);
    expect(result.gap).toMatchObject({ actual: { value: "84.95" }, required: { value: "85" } });
  });

  test("a version in force shows its sources with their level, and what is only assumed", async () => {
    const { version } = await check("linden-lunchstangt.yaml", "2025-10-06", "oppettid-vecka");
    expect(version.sources[0]).toMatchObject({ source: "dialogmote-2025-05-06", level: "bild" });
    expect(version.assumptions.map(({ about }) => about)).toContain("wording");
  });
});

describe("missing is never false", () => {
  test("a unit that has said nothing but its name gets no breach, and every unknown names a question", () => {
    const profile: Profile = { unit: { name: "Vårdcentralen Tom", region: "skane", careChoice: "vardcentral" } };
    const report = checkUnit(rulebook, profile, { date: "2026-03-02" });
    expect(report.counts["not-met"]).toBe(0);
    expect(report.verdict).toBe("cannot-conclude");
    const silent = report.results.filter(
      ({ state, missing, notes, beforeKnown }) =>
        state === "unknown" && beforeKnown === null && missing.length === 0 && notes.length === 0,
    );
    expect(silent.map(({ rule }) => rule.id)).toEqual([]);
    expect(report.factsToProvide.every(({ question }) => question.includes("?"))).toBe(true);
  });

  test("the example that meets every requirement does so", async () => {
    const report = checkUnit(rulebook, await example("vardcentral/granen.yaml"), { date: "2025-10-06" });
    expect(report.verdict).toBe("meets");
  });
});
