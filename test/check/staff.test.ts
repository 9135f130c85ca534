/** Who counts in a unit's staff, for certain and at most, on any day. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { countStaff, selectionOf, tallyStaff, whoWords } from "../../src/check/staff.ts";
import { unitOf, type Unit } from "../../src/check/unit.ts";
import { addDays } from "../../src/quantity/calendar.ts";
import type { Profile, StaffSelection } from "../../src/rulebook/model.ts";
import { context, DATE, REGISTERS } from "./build.ts";

type Member = NonNullable<Profile["staff"]>[number];
type Criterion = StaffSelection["anyOf"][number];

const DOCTOR: Member = { profession: "lakare", percent: 100 };
const NURSE: Member = { profession: "sjukskoterska", percent: 100 };
const OLDER: Criterion = { competence: "vard-av-aldre", atLeastCredits: 60 };

const unit = (staff: readonly Member[], date = DATE): Unit => unitOf(context({ staff }, { date }));
const select = (...anyOf: readonly Criterion[]) => selectionOf({ anyOf: [...anyOf] }, REGISTERS);

/** How many one row is, for certain and at most. */
function counted(row: Member, criteria: readonly Criterion[], others: readonly Member[] = []): string {
  const { low, high } = countStaff(select(...criteria), unit([row, ...others]))?.persons ?? { low: -1, high: -1 };
  return `${Number(low)}-${Number(high)}`;
}

const held = (rest: Exclude<NonNullable<Member["competences"]>[number], string>): Member => ({
  ...NURSE,
  competences: [rest],
});

describe("a row", () => {
  test.each<[string, Member, readonly Criterion[], string]>([
    ["of the profession", DOCTOR, [{ profession: "lakare" }], "1-1"],
    ["of another", NURSE, [{ profession: "lakare" }], "0-0"],
    ["of the profession by another word", { profession: "sjukgymnast" }, [{ profession: "fysioterapeut" }], "1-1"],
    ["asked for by another word", { profession: "fysioterapeut" }, [{ profession: "sjukgymnast" }], "1-1"],
    ["of one of two", NURSE, [{ profession: "lakare" }, { profession: "sjukskoterska" }], "1-1"],
    ["of both of two", NURSE, [{ profession: "sjukskoterska" }, { profession: "sjukskoterska" }], "1-1"],
    ["of a vacant post", { ...DOCTOR, employment: "vakant" }, [{ profession: "lakare" }], "0-0"],
    ["of no percent", { ...DOCTOR, percent: 0 }, [{ profession: "lakare" }], "0-0"],
    ["that says no percent", { profession: "lakare" }, [{ profession: "lakare" }], "1-1"],
    ["without the competence", NURSE, [OLDER], "0-0"],
    ["with another competence", held({ id: "distriktsskoterska", credits: 60 }), [OLDER], "0-0"],
    ["with the credits", held({ id: "vard-av-aldre", credits: 60 }), [OLDER], "1-1"],
    ["with a credit too few", held({ id: "vard-av-aldre", credits: 59 }), [OLDER], "0-0"],
    ["that does not say its credits", held({ id: "vard-av-aldre" }), [OLDER], "0-1"],
    ["with the competence alone", { ...NURSE, competences: ["vard-av-aldre"] }, [OLDER], "0-1"],
    [
      "of which no credits are asked",
      { ...NURSE, competences: ["vard-av-aldre"] },
      [{ competence: "vard-av-aldre" }],
      "1-1",
    ],
    ["that completes it on the day", held({ id: "vard-av-aldre", credits: 60, completed: DATE }), [OLDER], "1-1"],
    [
      "that completes it the day after",
      held({ id: "vard-av-aldre", credits: 60, completed: "2026-02-03" }),
      [OLDER],
      "0-0",
    ],
    [
      "that completes it later, without credits",
      held({ id: "vard-av-aldre", completed: "2026-02-03" }),
      [OLDER],
      "0-0",
    ],
    [
      "with credits too few and credits not said",
      { ...NURSE, competences: [{ id: "vard-av-aldre", credits: 30 }, "vard-av-aldre"] },
      [OLDER],
      "0-1",
    ],
    [
      "with credits not said and enough",
      { ...NURSE, competences: ["vard-av-aldre", { id: "vard-av-aldre", credits: 75 }] },
      [OLDER],
      "1-1",
    ],
    [
      "with the competence by another word",
      { ...NURSE, competences: ["specialistsjukskoterska-distrikt"] },
      [{ competence: "distriktsskoterska" }],
      "1-1",
    ],
    ["in the role", { ...NURSE, role: ["bvc-skoterska"] }, [{ role: "bvc-sjukskoterska" }], "1-1"],
    ["in another role", { ...NURSE, role: ["verksamhetschef"] }, [{ role: "bvc-sjukskoterska" }], "0-0"],
    ["in no role, as it says", { ...NURSE, role: [] }, [{ role: "bvc-sjukskoterska" }], "0-0"],
    ["that says no role", NURSE, [{ role: "bvc-sjukskoterska" }], "0-1"],
    [
      "that says no role and lacks the profession",
      DOCTOR,
      [{ role: "bvc-sjukskoterska", profession: "sjukskoterska" }],
      "0-0",
    ],
    ["that says no role and lacks the competence", NURSE, [{ ...OLDER, role: "bvc-sjukskoterska" }], "0-0"],
    [
      "that says no role and has the competence",
      held({ id: "vard-av-aldre", credits: 60 }),
      [{ ...OLDER, role: "bvc-sjukskoterska" }],
      "0-1",
    ],
    [
      "in the role, of which the credits are not said",
      { ...held({ id: "vard-av-aldre" }), role: ["bvc-sjukskoterska"] },
      [{ ...OLDER, role: "bvc-sjukskoterska" }],
      "0-1",
    ],
    ["that may be one and is another", NURSE, [{ role: "bvc-sjukskoterska" }, { profession: "sjukskoterska" }], "1-1"],
    ["that may be one and is not another", NURSE, [{ role: "bvc-sjukskoterska" }, { profession: "lakare" }], "0-1"],
    ["of someone hired", { ...DOCTOR, employment: "inhyrd" }, [{ profession: "lakare" }], "0-1"],
    [
      "of someone hired where hired staff count",
      { ...DOCTOR, employment: "inhyrd" },
      [{ profession: "lakare", employment: "alla" }],
      "1-1",
    ],
    [
      "of someone hired where they do not",
      { ...DOCTOR, employment: "inhyrd" },
      [{ profession: "lakare", employment: "anstalld" }],
      "0-0",
    ],
    [
      "of someone hired where only they do",
      { ...DOCTOR, employment: "inhyrd" },
      [{ profession: "lakare", employment: "inhyrd" }],
      "1-1",
    ],
    [
      "of someone employed where only hired staff count",
      DOCTOR,
      [{ profession: "lakare", employment: "inhyrd" }],
      "0-0",
    ],
    ["of someone employed where only they count", DOCTOR, [{ profession: "lakare", employment: "anstalld" }], "1-1"],
    ["of someone hired of another profession", { ...NURSE, employment: "inhyrd" }, [{ profession: "lakare" }], "0-0"],
    ["that begins on the day", { ...DOCTOR, from: DATE }, [{ profession: "lakare" }], "1-1"],
    ["that begins the day after", { ...DOCTOR, from: "2026-02-03" }, [{ profession: "lakare" }], "0-0"],
    ["that ends on the day", { ...DOCTOR, through: DATE }, [{ profession: "lakare" }], "1-1"],
    ["that ended the day before", { ...DOCTOR, through: "2026-02-01" }, [{ profession: "lakare" }], "0-0"],
  ])("%s counts as many as it must", (_, row, criteria, wanted) => {
    expect(counted(row, criteria)).toBe(wanted);
  });

  it("that says no role does not hold one that another row names, also a vacant post", () => {
    const role = [{ role: "bvc-sjukskoterska" }];
    expect(counted(NURSE, role, [{ ...NURSE, role: ["bvc-skoterska"] }])).toBe("1-1");
    expect(counted(NURSE, role, [{ ...NURSE, role: ["bvc-sjukskoterska"], employment: "vakant" }])).toBe("0-0");
    expect(counted(NURSE, role, [{ ...NURSE, role: ["verksamhetschef"] }])).toBe("0-1");
  });
});

describe("percent of full time", () => {
  const percentOf = (...staff: readonly Member[]) => countStaff(select({ profession: "lakare" }), unit(staff))?.percent;

  it("are summed, and what is not said is anything from none to a full post", () => {
    expect(percentOf(DOCTOR, { ...DOCTOR, percent: 50 }, NURSE)).toEqual({ low: 150, high: 150 });
    expect(percentOf(DOCTOR, { profession: "lakare" })).toEqual({ low: 100, high: 200 });
    expect(percentOf(DOCTOR, { ...DOCTOR, percent: 40, employment: "inhyrd" })).toEqual({ low: 100, high: 140 });
    expect(percentOf({ profession: "lakare", employment: "inhyrd" })).toEqual({ low: 0, high: 100 });
    expect(percentOf()).toEqual({ low: 0, high: 0 });
  });

  it("are not known where the profile says nothing of its staff", () => {
    expect(countStaff(select({ profession: "lakare" }), unitOf(context()))).toBe(null);
    expect(tallyStaff(select({ profession: "lakare" }), unitOf(context()))).toBe(null);
  });
});

describe("what is told of those who count", () => {
  const told = (criteria: readonly Criterion[], ...staff: readonly Member[]) => {
    const tally = tallyStaff(select(...criteria), unit(staff));
    return {
      who: tally?.members.map(({ index, certain }) => `${index}${certain ? "" : "?"}`).join(" "),
      persons: tally?.missingForPersons.map(({ pointer }) => pointer),
      percent: tally?.missingForPercent.map(({ pointer }) => pointer),
      hired: tally?.hired,
    };
  };

  it("are their places, and what would make the count certain", () => {
    expect(told([{ profession: "lakare" }], NURSE, DOCTOR, { profession: "lakare" })).toEqual({
      who: "1 2",
      persons: [],
      percent: ["/staff/2/percent"],
      hired: false,
    });
    expect(
      told([OLDER], DOCTOR, { profession: "sjukskoterska", competences: ["distriktsskoterska", "vard-av-aldre"] }),
    ).toEqual({
      who: "1?",
      persons: ["/staff/1/competences/1/credits"],
      percent: ["/staff/1/competences/1/credits", "/staff/1/percent"],
      hired: false,
    });
  });

  it("asks once of a role that no row names, and nothing of who counts anyhow", () => {
    expect(told([{ role: "bvc-sjukskoterska" }], NURSE, NURSE)).toMatchObject({ who: "0? 1?", persons: ["/staff"] });
    expect(told([{ role: "bvc-sjukskoterska" }, { profession: "lakare" }], DOCTOR, NURSE)).toMatchObject({
      who: "0 1?",
      persons: ["/staff"],
    });
  });

  it("names the competence whose credits are asked for", () => {
    const question = (competence: string) =>
      tallyStaff(select({ competence, atLeastCredits: 60 }), unit([{ ...NURSE, competences: [competence] }]))
        ?.missingForPersons.map((it) => `${it.title} ${it.question}`)
        .join(" ");
    expect(question("vard-av-aldre")).toContain("Specialistutbildning i vård av äldre".toLowerCase().slice(1));
    expect(question("okand-kompetens")).toContain("okand-kompetens");
  });

  it("asks nothing of hired staff, but says that they are", () => {
    const hired: Member = { ...DOCTOR, employment: "inhyrd" };
    expect(told([{ profession: "lakare" }], hired)).toEqual({ who: "0?", persons: [], percent: [], hired: true });
    expect(told([{ profession: "lakare", employment: "alla" }], hired)).toMatchObject({ who: "0", hired: false });
  });

  it("is each row with its place and its percent", () => {
    const facts = tallyStaff(
      select({ profession: "lakare" }),
      unitOf(context({ asOf: "2026-01-15", staff: [NURSE, DOCTOR, { profession: "lakare" }] })),
    )?.facts;
    expect(facts).toEqual([
      {
        fact: "staff",
        title: "rad 2 i personalen (läkare)",
        value: "100",
        unit: "procent av heltid",
        asOf: "2026-01-15",
        pointer: "/staff/1",
      },
      {
        fact: "staff",
        title: "rad 3 i personalen (läkare)",
        value: "",
        unit: null,
        asOf: "2026-01-15",
        pointer: "/staff/2",
      },
    ]);
  });

  it("is said as one and as many, each sort once", () => {
    expect(
      whoWords(
        { anyOf: [{ profession: "lakare" }, { profession: "lakare" }, { competence: "distriktsskoterska" }] },
        REGISTERS,
      ),
    ).toEqual({
      one: "läkare eller distriktssköterska",
      many: "läkare eller distriktssköterskor",
    });
  });
});

const FIRST = "2026-02-01";
const day = fc.integer({ min: 0, max: 8 }).map((n) => addDays(FIRST, n));
const optional = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
const datedRow: fc.Arbitrary<Member> = fc
  .tuple(
    optional(day),
    optional(day),
    optional(day),
    optional(fc.constantFrom(30, 60)),
    optional(fc.constantFrom(50, 100)),
  )
  .map(([from, through, completed, credits, percent]) => ({
    profession: "sjukskoterska",
    competences: [{ id: "vard-av-aldre", ...(completed && { completed }), ...(credits && { credits }) }],
    ...(from && { from }),
    ...(through && { through }),
    ...(percent && { percent }),
  }));

/** The staff as a profile of that very day would tell it. */
function onlyOn(staff: readonly Member[], date: string): readonly Member[] {
  const held = ({ competences = [] }: Member): NonNullable<Member["competences"]> =>
    competences.flatMap((it): readonly (typeof it)[] => {
      if (typeof it === "string") return [it];
      const { completed, ...own } = it;
      return (completed ?? date) <= date ? [own] : [];
    });
  return staff
    .filter(({ from, through }) => (from ?? date) <= date && date <= (through ?? date))
    .map(({ profession, percent, ...rest }) => ({
      profession,
      competences: held({ profession, ...rest }),
      ...(percent === undefined ? {} : { percent }),
    }));
}

describe("on any day", () => {
  it("as many count as in a profile of that day alone", () => {
    fc.assert(
      fc.property(fc.array(datedRow, { maxLength: 4 }), day, (staff, date) => {
        expect(countStaff(select(OLDER), unit(staff, date))).toEqual(
          countStaff(select(OLDER), unit(onlyOn(staff, date), date)),
        );
      }),
    );
  });
});
