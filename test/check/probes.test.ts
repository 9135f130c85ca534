/** The units that are made up beside a limit: one that just keeps it and one that just breaks it, and none that no reader would accept. */
import { describe, expect, it, test } from "vitest";
import { evaluateCheck } from "../../src/check/kinds/index.ts";
import { conditionProbes } from "../../src/check/probes/conditions.ts";
import { probes } from "../../src/check/probes/index.ts";
import { crossed, merged, type Probe } from "../../src/check/probes/probe.ts";
import type { Check, CheckOf, Condition, Fact, Registers, StaffSelection } from "../../src/rulebook/model.ts";
import { context, DATE, REGISTERS } from "./build.ts";

const of = (check: Check, registers = REGISTERS): readonly Probe[] => probes(check, { registers, date: DATE });

const DOCTORS: StaffSelection = { anyOf: [{ profession: "lakare" }] };
const NURSES: StaffSelection = { anyOf: [{ profession: "sjukskoterska" }] };

/** A fact of the register with other ends. */
function withFact(id: string, ends: Partial<Fact>): Registers {
  return { ...REGISTERS, facts: REGISTERS.facts.map((fact) => (fact.id === id ? { ...fact, ...ends } : fact)) };
}

/** The values that one fact is given, each once and in order. */
function valuesOf(fact: string, made: readonly Probe[]): readonly unknown[] {
  return [...new Set(made.map(({ facts }) => facts?.[fact]))].toSorted((a, b) => Number(a) - Number(b));
}

/** `lakare 100, sjukskoterska 50`: the staff of a unit. */
function staffOf({ staff }: Probe): string {
  return (staff ?? []).map(({ profession, percent }) => `${profession} ${percent}`).join(", ");
}

describe("a number's units", () => {
  const number = (fact: string, limits: Omit<CheckOf<"number">, "kind" | "fact">): Check => ({
    kind: "number",
    fact,
    ...limits,
  });

  test.each<[Check, readonly number[]]>([
    [number("barn", { atLeast: 5 }), [4, 5, 6]],
    [number("barn", { moreThan: 5 }), [4, 5, 6]],
    [number("barn", { atLeast: 5, atMost: 9 }), [4, 5, 6, 8, 9, 10]],
    [number("lediga-tjanster", { atMost: 2 }), [1.9, 2, 2.1]],
    [number("barn", { atLeast: 0 }), [0, 1]],
    [number("barn", { atLeast: "ej-angivet" }), []],
  ])("of %j lie on the limit and one step of the fact beside it", (check, wanted) => {
    const { fact } = check as CheckOf<"number">;
    expect(valuesOf(fact, of(check))).toEqual(wanted);
  });

  it("never say more or less than the register lets a fact be", () => {
    const within = withFact("barn", { min: 5, max: 9 });
    expect(valuesOf("barn", of(number("barn", { atLeast: 5 }), within))).toEqual([5, 6]);
    expect(valuesOf("barn", of(number("barn", { atMost: 9 }), within))).toEqual([8, 9]);
  });
});

describe("a share's units", () => {
  const share = (rest: Omit<CheckOf<"share">, "kind">): Check => ({ kind: "share", ...rest });
  const parts = (check: Check, part: string) => of(check).map(({ facts }) => [facts?.[part], facts?.["barn"]]);

  it("count ten thousand, so that a hundredth of a percent is a whole child, and none at all", () => {
    expect(parts(share({ part: "barn-0-1", of: "barn", atLeast: 84.5 }), "barn-0-1")).toEqual([
      [8450, 10_000],
      [8449, 10_000],
      [8451, 10_000],
      [0, 10_000],
      [10_000, 10_000],
      [0, 0],
    ]);
  });

  it("have no more in the part than in the whole that it is a part of", () => {
    expect(parts(share({ part: "barn-0-1", of: "barn", atLeast: 100 }), "barn-0-1")).not.toContainEqual([
      10_001, 10_000,
    ]);
    expect(parts(share({ part: "recept", of: "barn", atLeast: 100 }), "recept")).toContainEqual([10_001, 10_000]);
  });

  it("have no half children and none below nought", () => {
    const values = parts(share({ part: "barn-0-1", of: "barn", atLeast: 0 }), "barn-0-1").map(([part]) => part);
    expect(values).toEqual([0, 1, 0, 10_000, 0]);
    const fine = parts(share({ part: "barn-0-1", of: "barn", atLeast: 33.335 }), "barn-0-1").map(([part]) => part);
    expect(fine).toEqual([0, 10_000, 0]);
  });
});

describe("a ratio's units", () => {
  const perDoctor: CheckOf<"ratio"> = {
    kind: "ratio",
    numerator: { kind: "fact", fact: "listade" },
    denominator: { kind: "persons", who: DOCTORS },
    atMost: 1500,
  };
  /** The numbers of one fact beside so many in the staff. */
  const besides = (check: Check, fact: string, people: number) =>
    valuesOf(
      fact,
      of(check).filter(({ staff }) => staff?.length === people),
    );

  it("lie beside the limit for one doctor and for two, and have somebody or nobody where there is no doctor", () => {
    expect(besides(perDoctor, "listade", 1)).toEqual([1498, 1499, 1500, 1501, 1502]);
    expect(besides(perDoctor, "listade", 2)).toEqual([2997, 2998, 2999, 3000, 3001, 3002, 3003]);
    expect(besides(perDoctor, "listade", 0)).toEqual([0, 1]);
    expect(new Set(of(perDoctor).map(staffOf))).toEqual(new Set(["", "lakare 100", "lakare 100, lakare 100"]));
  });

  it("have as many of the part that is counted too, and one fewer", () => {
    const ofWhich = { numerator: { kind: "fact", fact: "barn" }, atLeast: 25 } as const;
    expect(besides({ ...perDoctor, ofWhich }, "barn", 1)).toEqual([24, 25]);
    expect(besides({ ...perDoctor, ofWhich }, "barn", 2)).toEqual([49, 50]);
    expect(besides({ ...perDoctor, ofWhich }, "barn", 0)).toEqual([0]);
    const unstated = { ...ofWhich, atLeast: "ej-angivet" } as const;
    expect(besides({ ...perDoctor, ofWhich: unstated }, "barn", 1)).toEqual([undefined]);
  });

  it("have one more than a whole thousand where what is begun counts", () => {
    const perBegun: CheckOf<"ratio"> = {
      kind: "ratio",
      numerator: { kind: "persons", who: DOCTORS },
      denominator: { kind: "fact", fact: "listade" },
      per: 1000,
      atLeast: 1,
      rounding: "per-paborjat",
    };
    expect(valuesOf("listade", of(perBegun))).toEqual([0, 1, 1000, 1001, 2000]);
    const people = (listed: number) =>
      new Set(of(perBegun).flatMap(({ facts, staff }) => (facts?.["listade"] === listed ? [staff?.length] : [])));
    expect(people(1001)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
    expect(people(1)).toEqual(new Set([0, 1, 2, 3]));
    const { rounding: _, ...exactly } = perBegun;
    expect(valuesOf("listade", of(exactly))).toEqual([0, 1000, 2000]);
  });

  it("share one post in percent, and in as few people as make whole ones", () => {
    const share = (kind: "full-time" | "persons", atLeast: number): Check => ({
      kind: "ratio",
      numerator: { kind, who: DOCTORS },
      denominator: { kind, who: { anyOf: [{ profession: "sjukskoterska" }, { profession: "lakare" }] } },
      per: "procent",
      atLeast,
    });
    expect(of(share("full-time", 50)).map(staffOf)).toEqual([
      "lakare 50, sjukskoterska 50",
      "lakare 49, sjukskoterska 51",
      "lakare 51, sjukskoterska 49",
      "",
    ]);
    expect(of(share("full-time", 100)).map(staffOf)).toEqual(["lakare 100", "lakare 99, sjukskoterska 1", ""]);
    expect(of(share("full-time", 0)).map(staffOf)).toEqual(["sjukskoterska 100", "lakare 1, sjukskoterska 99", ""]);
    const counts = (check: Check) =>
      of(check).map(({ staff }) => [staff?.filter(({ profession }) => profession === "lakare").length, staff?.length]);
    expect(counts(share("persons", 75))).toEqual([
      [3, 4],
      [37, 50],
      [19, 25],
      [0, 0],
    ]);
    expect(counts(share("persons", 20))).toEqual([
      [1, 5],
      [19, 100],
      [21, 100],
      [0, 0],
    ]);
  });

  it("of which one side is a fact are counted by the hundred", () => {
    const check: Check = { ...perDoctor, denominator: { kind: "fact", fact: "barn" }, per: "procent", atMost: 80 };
    expect(valuesOf("barn", of(check))).toEqual([0, 100, 200]);
  });
});

describe("the staff that is made up", () => {
  const staffing = (rest: Omit<CheckOf<"staffing">, "kind">): Check => ({ kind: "staffing", ...rest });

  it("is as many as asked for, one more, one fewer and nobody, with full posts", () => {
    const check = staffing({ who: NURSES, atLeastPersons: 2 });
    const full = (count: number) => Array.from({ length: count }, () => "sjukskoterska 100").join(", ");
    expect(of(check).map(staffOf)).toEqual([full(2), full(1), full(3), "", full(2)]);
  });

  it("has as many percent as asked for and one beside, shared as evenly as whole percents can be", () => {
    const check = staffing({ who: DOCTORS, atLeastPersons: 2, atLeastPercent: 150 });
    const two = of(check).filter(({ staff }) => staff?.length === 2);
    expect([...new Set(two.map(staffOf))]).toEqual([
      "lakare 75, lakare 75",
      "lakare 75, lakare 74",
      "lakare 76, lakare 75",
      "lakare 100, lakare 100",
    ]);
  });

  it("never works more than two posts each, or less than nothing", () => {
    const check = staffing({ who: DOCTORS, atLeastPercent: 200 });
    const one = of(check).filter(({ staff }) => staff?.length === 1);
    expect([...new Set(one.map(staffOf))]).toEqual(["lakare 200", "lakare 199", "lakare 100"]);
    const none = staffing({ who: DOCTORS, atLeastPercent: 0 });
    expect(of(none).flatMap(({ staff }) => (staff ?? []).map(({ percent }) => percent))).not.toContain(-1);
  });

  it("qualifies in each way that is told, and just doesn't", () => {
    const who: StaffSelection = {
      anyOf: [{ competence: "distriktsskoterska", atLeastCredits: 60 }, { role: "bvc-sjukskoterska" }],
    };
    const everybody = of(staffing({ who, atLeastPersons: 1 })).flatMap(({ staff }) => staff ?? []);
    const nurse = { profession: "sjukskoterska", percent: 100 };
    expect(everybody).toContainEqual({ ...nurse, competences: [{ id: "distriktsskoterska", credits: 60 }] });
    expect(everybody).toContainEqual({ ...nurse, competences: [{ id: "distriktsskoterska", credits: 59 }] });
    expect(everybody).toContainEqual(nurse);
    expect(everybody).toContainEqual({ ...nurse, role: ["bvc-sjukskoterska"] });
  });

  it("has the profession that a competence belongs to, and holds it without credits where none are asked for", () => {
    const who: StaffSelection = { anyOf: [{ competence: "allmanmedicin", employment: "inhyrd" }] };
    const [first] = of(staffing({ who, atLeastPersons: 1 }));
    expect(first?.staff).toEqual([
      { profession: "lakare", percent: 100, competences: ["allmanmedicin"], employment: "inhyrd" },
    ]);
  });

  it("is not called employed where the rule asks for employed staff: who says nothing is", () => {
    const [first] = of(
      staffing({ who: { anyOf: [{ profession: "lakare", employment: "anstalld" }] }, atLeastPersons: 1 }),
    );
    expect(first?.staff).toEqual([{ profession: "lakare", percent: 100 }]);
  });
});

describe("codes", () => {
  const services = { kind: "fact", fact: "e-tjanster" } as const;
  const helpers = { kind: "subcontractors", service: "rehabilitering" } as const;
  const sets = (check: Check) => of(check).map(({ facts }) => facts?.["e-tjanster"]);

  it("of a set that is asked for: all, each left out, and none", () => {
    expect(sets({ kind: "required-set", of: services, required: ["boka", "avboka"] })).toEqual([
      ["boka", "avboka"],
      ["avboka"],
      ["boka"],
      [],
    ]);
  });

  it("where only some are asked for: that many, and one fewer", () => {
    const required = ["boka", "avboka", "fornya-recept"];
    const made = sets({ kind: "required-set", of: services, required, atLeast: 2 });
    expect(made.slice(1, 3)).toEqual([["boka", "avboka"], ["boka"]]);
  });

  it("of a set with bounds: each that is allowed, all of them, and each other one alone", () => {
    expect(sets({ kind: "allowed-set", of: services, allowed: ["boka", "avboka"] })).toEqual([
      ["boka", "avboka"],
      ["boka"],
      ["avboka"],
      ["fornya-recept"],
      ["kontakta-mig"],
    ]);
  });

  it("of who helps with a service: the professions of the register", () => {
    const made = of({ kind: "allowed-set", of: helpers, allowed: ["psykolog"] });
    expect(made[0]?.subcontractors).toEqual([{ service: "rehabilitering", profession: "psykolog" }]);
    expect(made).toHaveLength(1 + REGISTERS.professions.professions.length);
    expect(made.every(({ subcontractors }) => subcontractors?.length === 1)).toBe(true);
  });

  it("of one choice: every value of the register, each once, those that are asked for first", () => {
    expect(valuesIn(of({ kind: "one-of", fact: "journalsystem", values: ["beta"] }), "journalsystem")).toEqual([
      "beta",
      "alfa",
      "gamma",
    ]);
    expect(valuesIn(of({ kind: "one-of", fact: "kontaktperson", values: ["ja"] }), "kontaktperson")).toEqual([
      "ja",
      "nej",
    ]);
  });
});

function valuesIn(made: readonly Probe[], fact: string): readonly unknown[] {
  return made.map(({ facts }) => facts?.[fact]);
}

describe("days", () => {
  it("beside a last day: that day, the day after and the day before", () => {
    const made = of({ kind: "deadline", fact: "inlamnad", latest: "2026-05-31" });
    expect(valuesIn(made, "inlamnad")).toEqual(["2026-05-31", "2026-06-01", "2026-05-30"]);
  });

  it.each([
    ["manader", 3, ["2019-05-01", "2020-04-01", "2020-02-29"]],
    ["dagar", 90, ["2019-05-02", "2020-03-31", "2020-02-28"]],
  ] as const)(
    "between two, in %s: the day itself and its neighbours, after months of every length",
    (unit, atLeast, days) => {
      const made = of({ kind: "time-between", from: "startad", to: "slutar", unit, atLeast });
      expect(made.filter((_, n) => n % 3 === 0).map(({ facts }) => facts?.["slutar"])).toEqual(days);
      expect(new Set(valuesIn(made, "startad"))).toEqual(new Set(["2019-02-01", "2020-01-01", "2019-11-30"]));
      const verdicts = made.map(
        (probe) =>
          evaluateCheck(
            { kind: "time-between", from: "startad", to: "slutar", unit, atLeast },
            context({ facts: probe.facts ?? {} }),
          ).state,
      );
      expect(verdicts).toEqual([1, 2, 3].flatMap(() => ["met", "not-met", "met"]));
    },
  );

  it("between two with both ends: those beside each", () => {
    const made = of({ kind: "time-between", from: "startad", to: "slutar", unit: "dagar", atLeast: 10, atMost: 20 });
    expect(made).toHaveLength(3 * 2 * 3);
    const unstated = of({ kind: "time-between", from: "startad", to: "slutar", unit: "dagar", atLeast: "ej-angivet" });
    expect(unstated).toEqual([]);
  });

  it("of a notice: as early as asked for, a day late and a day early, for every add-on that there is", () => {
    const made = of({ kind: "notice-period", atLeastMonths: 3 });
    const known = REGISTERS.professions.addOns.map(({ id }) => id);
    expect(new Set(made.map(({ addOns }) => addOns?.[0]?.id))).toEqual(new Set(known));
    expect(made.slice(0, 3).map(({ addOns }) => addOns)).toEqual(
      ["2019-05-01", "2019-04-30", "2019-05-02"].map((ends) => [{ id: known[0], noticeGiven: "2019-02-01", ends }]),
    );
    expect(of({ kind: "notice-period", atLeastDays: "ej-angivet" })).toEqual([]);
  });

  it("of a notice of one add-on begin with that one, also where the register has no such", () => {
    const ids = (addOn: string) =>
      new Set(of({ kind: "notice-period", addOn, atLeastDays: 90 }).map(({ addOns }) => addOns?.[0]?.id));
    expect([...ids("oron-nasa-hals")]).toEqual(["oron-nasa-hals", "gynekologisk-mottagning"]);
    expect([...ids("fotvard")]).toEqual(["fotvard", "gynekologisk-mottagning", "oron-nasa-hals"]);
  });
});

describe("conditions", () => {
  const made = (condition: Condition) => conditionProbes(condition, { registers: REGISTERS, date: DATE });

  test.each<[Condition, readonly Probe[]]>([
    [
      { kind: "fact-is", fact: "kontaktperson", is: "nej" },
      [{ facts: { kontaktperson: "nej" } }, { facts: { kontaktperson: "ja" } }],
    ],
    [
      { kind: "fact-is", fact: "kontaktperson", is: "ja" },
      [{ facts: { kontaktperson: "ja" } }, { facts: { kontaktperson: "nej" } }],
    ],
    [
      { kind: "fact-is", fact: "journalsystem", is: "beta" },
      [{ facts: { journalsystem: "beta" } }, { facts: { journalsystem: "alfa" } }],
    ],
    [
      { kind: "fact-range", fact: "barn", atLeast: 10 },
      [{ facts: { barn: 10 } }, { facts: { barn: 9 } }, { facts: { barn: 11 } }],
    ],
    [{ kind: "operator", is: "privat" }, [{ unit: { operator: "privat" } }, { unit: { operator: "egen-regi" } }]],
    [
      { kind: "municipality", in: ["sydvast"] },
      [{ unit: { municipality: "1280" } }, { unit: { municipality: "1281" } }, { unit: { municipality: "9999" } }],
    ],
    [{ kind: "add-on", holds: "oron-nasa-hals" }, [{ addOns: [{ id: "oron-nasa-hals" }] }, { addOns: [] }]],
    [
      { kind: "not", condition: { kind: "add-on", holds: "oron-nasa-hals" } },
      [{ addOns: [{ id: "oron-nasa-hals" }] }, { addOns: [] }],
    ],
  ])("%j fits one and not another", (condition, wanted) => {
    expect(made(condition)).toEqual(wanted);
  });

  it("together are tried in every mix", () => {
    const operator: Condition = { kind: "operator", is: "privat" };
    const contact: Condition = { kind: "fact-is", fact: "kontaktperson", is: "ja" };
    for (const kind of ["all-of", "any-of"] as const) {
      expect(
        made({ kind, of: [operator, contact] }).map(({ unit, facts }) => [unit?.operator, facts?.["kontaktperson"]]),
      ).toEqual([
        ["privat", "ja"],
        ["privat", "nej"],
        ["egen-regi", "ja"],
        ["egen-regi", "nej"],
      ]);
    }
  });

  it("before what they ask for are tried in every mix with it", () => {
    const check: Check = {
      kind: "when",
      if: { kind: "operator", is: "privat" },
      then: { kind: "one-of", fact: "kontaktperson", values: ["ja"] },
    };
    expect(of(check).map(({ unit, facts }) => [unit?.operator, facts?.["kontaktperson"]])).toEqual([
      ["privat", "ja"],
      ["privat", "nej"],
      ["egen-regi", "ja"],
      ["egen-regi", "nej"],
    ]);
  });
});

describe("parts", () => {
  const number: Check = { kind: "number", fact: "barn", atLeast: 5 };
  const choice: Check = { kind: "one-of", fact: "journalsystem", values: ["alfa"] };

  it.each(["all", "any"] as const)("of %s are tried in every mix and each alone", (kind) => {
    const made = of({ kind, of: [number, choice] });
    expect(made.slice(0, 9).map(({ facts }) => facts)).toEqual(
      [5, 4, 6].flatMap((barn) => ["alfa", "beta", "gamma"].map((journalsystem) => ({ barn, journalsystem }))),
    );
    expect(made.slice(9)).toEqual([...of(number), ...of(choice)]);
  });

  it("that a person judges have no limit to stand beside", () => {
    expect(of({ kind: "attestation", statement: "Rutinen finns." })).toEqual([]);
    expect(of({ kind: "manual", because: "oklart" })).toEqual([]);
  });
});

describe("two units in one", () => {
  it("have the staff, the hours and the rest of both", () => {
    const doctor = { profession: "lakare", percent: 100 };
    const nurse = { profession: "sjukskoterska", percent: 50 };
    const both = merged(
      { unit: { operator: "privat" }, staff: [doctor], facts: { barn: 1 }, addOns: [{ id: "a" }] },
      { unit: { municipality: "1280" }, staff: [nurse], facts: { listade: 2 }, subcontractors: [] },
    );
    expect(both).toEqual({
      unit: { operator: "privat", municipality: "1280" },
      staff: [doctor, nurse],
      facts: { barn: 1, listade: 2 },
      addOns: [{ id: "a" }],
      subcontractors: [],
    });
    expect(both).not.toHaveProperty("openingHours");
  });

  it("are as many as there is room for, from all over both lists", () => {
    const numbers = (fact: string, count: number): readonly Probe[] =>
      Array.from({ length: count }, (_, n) => ({ facts: { [fact]: n } }));
    const pairs = (most: number) =>
      crossed(numbers("a", 4), numbers("b", 3), most).map(
        ({ facts }) => `${Number(facts?.["a"])}${Number(facts?.["b"])}`,
      );
    expect(pairs(12)).toEqual(["00", "01", "02", "10", "11", "12", "20", "21", "22", "30", "31", "32"]);
    expect(pairs(4)).toEqual(["00", "10", "20", "30"]);
    expect(crossed(numbers("a", 40), numbers("b", 30))).toHaveLength(1000);
    expect(crossed([], numbers("b", 2))).toEqual(numbers("b", 2));
    expect(crossed(numbers("a", 2), [])).toEqual(numbers("a", 2));
  });
});
