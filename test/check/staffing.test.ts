import { describe, expect, it } from "vitest";
import { evaluateCheck } from "../../src/check/kinds/index.ts";
import type { CheckOf, Profile } from "../../src/rulebook/model.ts";
import { context } from "./build.ts";
import { expectClosingsToHold, gapOf, missingPointers } from "./closing-proof.ts";

type Member = NonNullable<Profile["staff"]>[number];

const GP = { profession: "lakare", competence: "allmanmedicin" };
const TWO_GPS: CheckOf<"staffing"> = { kind: "staffing", who: { anyOf: [GP] }, atLeastPersons: 2, atLeastPercent: 150 };
const DISTRICT_OR_ELDERLY: CheckOf<"staffing"> = {
  kind: "staffing",
  who: {
    anyOf: [
      { profession: "sjukskoterska", competence: "distriktsskoterska" },
      { profession: "sjukskoterska", competence: "vard-av-aldre", atLeastCredits: 60 },
    ],
  },
  atLeastPersons: 1,
};

const gp = (percent?: number, rest: Partial<Member> = {}): Member => ({
  profession: "lakare",
  competences: ["allmanmedicin"],
  ...(percent === undefined ? {} : { percent }),
  ...rest,
});
const judge = (check: CheckOf<"staffing">, staff: readonly Member[], date?: string) =>
  evaluateCheck(check, context({ staff }, date === undefined ? {} : { date }));

describe("two GPs and 150 percent", () => {
  it.each([
    [[75, 75], "met"],
    [[100, 50], "met"],
    [[50, 50, 50], "met"],
    [[149.9, 0.1], "met"],
    [[150], "not-met"],
    [[100, 40], "not-met"],
    [[75, 74.9], "not-met"],
    [[], "not-met"],
  ] as const)("with %j is %s", (percents, state) => {
    expect(
      judge(
        TWO_GPS,
        percents.map((percent) => gp(percent)),
      ).state,
    ).toBe(state);
  });

  it("says which of the two demands fails", () => {
    const states = (percents: readonly number[]) =>
      judge(
        TWO_GPS,
        percents.map((percent) => gp(percent)),
      ).parts.map(({ state }) => state);
    expect(states([150])).toEqual(["not-met", "met"]);
    expect(states([100, 40])).toEqual(["met", "not-met"]);
  });

  it("has an exact gap", () => {
    expect(gapOf(judge(TWO_GPS, [gp(100), gp(40)]))).toMatchObject({
      kind: "staffing",
      required: { value: "150", unit: "procent av heltid" },
      actual: { value: "140" },
      difference: { value: "10" },
    });
  });

  it("is closed by raising somebody, or by one more row", () => {
    const closings = expectClosingsToHold(TWO_GPS, context({ staff: [gp(100), gp(40)] }));
    expect(closings.map(({ edits }) => edits)).toEqual([
      [{ path: ["staff", 1, "percent"], value: 50 }],
      [{ path: ["staff", 2], value: { profession: "lakare", competences: ["allmanmedicin"], percent: 10 } }],
    ]);
  });

  it.each([[[150]], [[]], [[100]], [[99.5, 20.25]], [[200]]] as const)(
    "with %j is closed by what is suggested",
    (percents) => {
      const staff = percents.map((percent) => gp(percent));
      expect(expectClosingsToHold(TWO_GPS, context({ staff }))).not.toEqual([]);
    },
  );

  it("is unknown when the profile says nothing of staff, and not met with an empty list", () => {
    expect(missingPointers(evaluateCheck(TWO_GPS, context()))).toEqual(["/staff"]);
    expect(judge(TWO_GPS, []).state).toBe("not-met");
  });

  it("does not count a specialist in something else, a nurse, or a vacant post", () => {
    const others: readonly Member[] = [
      { profession: "lakare", competences: ["barnmedicin"], percent: 100 },
      { profession: "lakare", percent: 100 },
      { profession: "sjukskoterska", competences: ["allmanmedicin"], percent: 100 },
      gp(100, { employment: "vakant" }),
      gp(0),
    ];
    expect(judge(TWO_GPS, others)).toMatchObject({ state: "not-met", facts: [] });
  });

  it("counts who works there on the day, first and last day included", () => {
    const staff = [gp(100), gp(50, { from: "2026-03-01", through: "2026-03-31" })];
    const on = (date: string) => judge(TWO_GPS, staff, date).state;
    expect(["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"].map(on)).toEqual([
      "not-met",
      "met",
      "met",
      "not-met",
    ]);
  });
});

describe("a missing percentage", () => {
  it("is anything from nothing to full time", () => {
    expect(judge(TWO_GPS, [gp(100), gp()]).state).toBe("unknown");
    expect(judge(TWO_GPS, [gp(100), gp(50), gp()]).state).toBe("met");
    expect(judge(TWO_GPS, [gp(49), gp()]).state).toBe("not-met");
    expect(judge(TWO_GPS, [gp(50), gp()]).state).toBe("unknown");
  });

  it("is asked for where it stands", () => {
    expect(missingPointers(judge(TWO_GPS, [gp(100), gp()]))).toEqual(["/staff/1/percent"]);
  });

  it("does not matter to a head count", () => {
    expect(judge({ ...DISTRICT_OR_ELDERLY, who: { anyOf: [GP] } }, [gp()]).state).toBe("met");
  });
});

describe("hired staff", () => {
  const hired = gp(50, { employment: "inhyrd" });

  it("makes the answer unknown when it depends on them, with the open question", () => {
    const outcome = judge(TWO_GPS, [gp(100), hired]);
    expect(outcome).toMatchObject({ state: "unknown", missing: [] });
    expect(outcome.notes).toMatchObject([{ code: "hired-staff", question: "bemanning-inhyrd-personal" }]);
  });

  it("does not matter when the answer is the same without them", () => {
    expect(judge(TWO_GPS, [gp(100), gp(50), hired])).toMatchObject({ state: "met", notes: [] });
    expect(judge(TWO_GPS, [gp(50), hired]).state).toBe("not-met");
  });

  it("is not leant on by a suggestion", () => {
    const staff = [gp(60), gp(30, { employment: "inhyrd" })];
    expect(expectClosingsToHold(TWO_GPS, context({ staff }))).not.toEqual([]);
  });
});

describe("competences", () => {
  const nurse = (competences: NonNullable<Member["competences"]>): Member => ({
    profession: "sjukskoterska",
    competences,
    percent: 50,
  });
  const held = (competences: NonNullable<Member["competences"]>, date?: string) =>
    judge(DISTRICT_OR_ELDERLY, [nurse(competences)], date);

  it.each([
    [["distriktsskoterska"], "met"],
    [["specialistsjukskoterska-distrikt"], "met"],
    [[{ id: "vard-av-aldre", credits: 60 }], "met"],
    [[{ id: "vard-av-aldre", credits: 59.5 }], "not-met"],
    [[{ id: "vard-av-aldre" }], "unknown"],
    [["vard-av-aldre"], "unknown"],
    [["vard-av-aldre", "distriktsskoterska"], "met"],
    [[], "not-met"],
  ] as const)("%j gives %s", (competences, state) => {
    expect(held(competences).state).toBe(state);
  });

  it("asks for the credits where they belong", () => {
    expect(missingPointers(held(["vard-av-aldre"]))).toEqual(["/staff/0/competences/0/credits"]);
  });

  it("is held from the day it is completed", () => {
    const studying = [{ id: "vard-av-aldre", credits: 60, completed: "2026-06-05" }];
    expect(held(studying, "2026-06-04").state).toBe("not-met");
    expect(held(studying, "2026-06-05").state).toBe("met");
  });

  it("is suggested with the credits that are asked for", () => {
    const check = { ...DISTRICT_OR_ELDERLY, who: { anyOf: DISTRICT_OR_ELDERLY.who.anyOf.slice(1) } };
    const [closing] = expectClosingsToHold(check, context({ staff: [] }));
    expect(closing?.edits).toMatchObject([{ value: { competences: [{ id: "vard-av-aldre", credits: 60 }] } }]);
  });
});

describe("one person", () => {
  it("who is both psychologist and psychotherapist is one therapist", () => {
    const check: CheckOf<"staffing"> = {
      kind: "staffing",
      who: {
        anyOf: [
          { profession: "psykolog" },
          { competence: "psykoterapeutlegitimation" },
          { profession: "psykoterapeut" },
        ],
      },
      atLeastPersons: 2,
    };
    const both: Member = { profession: "psykolog", competences: ["psykoterapeutlegitimation"], percent: 100 };
    expect(gapOf(judge(check, [both]))).toMatchObject({ actual: { value: "1" } });
  });

  it("goes by the register's word for the profession and the role", () => {
    const therapist = {
      kind: "staffing",
      who: { anyOf: [{ profession: "fysioterapeut" }] },
      atLeastPersons: 1,
    } as const;
    expect(judge(therapist, [{ profession: "sjukgymnast" }]).state).toBe("met");
    const nurse = { kind: "staffing", who: { anyOf: [{ role: "bvc-sjukskoterska" }] }, atLeastPersons: 1 } as const;
    expect(judge(nurse, [{ profession: "sjukskoterska", role: ["bvc-skoterska"] }]).state).toBe("met");
  });

  const nurse = { kind: "staffing", who: { anyOf: [{ role: "bvc-sjukskoterska" }] }, atLeastPersons: 2 } as const;
  const plays = (...roles: (readonly string[] | null)[]): readonly Member[] =>
    roles.map((role) => ({ profession: "sjukskoterska", ...(role === null ? {} : { role: [...role] }) }));

  it.each([
    ["no row names the role", plays(null, null, null), "unknown"],
    ["all who are there are too few", plays(null), "not-met"],
    ["some rows say that they hold none", plays([], null), "not-met"],
    ["another row names it", plays(["bvc-sjukskoterska"], null, null), "not-met"],
    ["another row names it by another word", plays(["bvc-skoterska"], null, null), "not-met"],
    ["another row names another role", plays(["behandlare"], null, null), "unknown"],
    [
      "only a vacant post names it",
      [...plays(null, null), { ...plays(["bvc-sjukskoterska"])[0]!, employment: "vakant" }],
      "not-met",
    ],
    ["it is of another profession", [{ profession: "lakare" }, { profession: "lakare" }], "unknown"],
  ] as const)("in a role, where %s: %s", (_, staff, state) => {
    expect(judge(nurse, staff).state).toBe(state);
  });

  it("asks once which of them hold a role that no row names", () => {
    expect(judge(nurse, plays(null, null, null))).toMatchObject({
      missing: [{ pointer: "/staff", question: "Vilka i personalen har rollen ”BVC-sjuksköterska”?" }],
    });
  });
});

describe("a limit that no source states", () => {
  const unstated: CheckOf<"staffing"> = { ...TWO_GPS, atLeastPersons: "ej-angivet", atLeastPercent: "ej-angivet" };

  it("cannot be judged, and there is nothing to fill in", () => {
    const outcome = evaluateCheck(unstated, context());
    expect(outcome).toMatchObject({ state: "unknown", missing: [] });
    expect(outcome.notes.map(({ code }) => code)).toEqual(["limit-not-stated"]);
  });

  it("does not hide that another limit fails", () => {
    expect(judge({ ...TWO_GPS, atLeastPercent: "ej-angivet" }, [gp(100)]).state).toBe("not-met");
    expect(judge({ ...TWO_GPS, atLeastPercent: "ej-angivet" }, [gp(100), gp(100)]).state).toBe("unknown");
  });
});
