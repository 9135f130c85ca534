/** What checks of every kind are made of: what they read of a unit, and the facts, figures and names that they state, each at its place. */
import { describe, expect, it, test } from "vitest";
import type { Anatomy } from "../../src/check/anatomy.ts";
import { neededFacts } from "../../src/check/kinds/reads.ts";
import { anatomyOf } from "../../src/check/kinds/statements.ts";
import { presentIn, structuresIn, type Need } from "../../src/check/need.ts";
import { conditionsAskedBy, partsReadBy } from "../../src/check/needs.ts";
import type { Check, Condition, StaffSelection } from "../../src/rulebook/model.ts";
import { exception, requirement, version } from "../compare/build.ts";

function need(it: Need): string {
  switch (it.part) {
    case "fact":
      return it.fact;
    case "presence":
      return `presence of ${it.profession}`;
    case "attestation":
      return `attestation: ${it.statement}`;
    default:
      return it.part;
  }
}

/** Line by line: what is read, then what stands where. */
function written(anatomy: Anatomy): readonly string[] {
  const { reads, parts, conditions, facts, figures, names, levels, applies, method } = anatomy;
  return [
    `reads ${reads.map(need).join(", ")}`,
    ...conditions.map(({ at, condition }) => `${at}: condition ${condition.kind}`),
    ...parts.map(({ at, check }) => `${at}: check ${check.kind}`),
    ...facts.map(({ at, fact, types }) => `${at}: ${fact} as ${types.join(" or ")}`),
    ...facts.flatMap(({ values }) => values.map(({ at, value }) => `${at}: ${value}`)),
    ...figures.map((figure) =>
      figure.is === "number"
        ? `${figure.at}: ${figure.value} ${typeof figure.measure === "object" ? (figure.measure?.fact ?? "plain") : figure.measure}`
        : `${figure.at}: ${figure.is} ${figure.value}`,
    ),
    ...names.map(({ at, vocabulary, id }) => `${at}: ${id} of ${vocabulary}`),
    ...(levels === null ? [] : [`levels ${levels.stated} ${levels.of}`]),
    ...(applies === "always" ? [] : [applies]),
    ...(method === null ? [] : [`method ${method}`]),
  ];
}

const NURSE_OR_GP: StaffSelection = {
  anyOf: [
    { profession: "sjukskoterska", competence: "vard-av-aldre", atLeastCredits: 60 },
    { profession: "lakare", role: "verksamhetschef" },
  ],
};
const WHO = (at: string): readonly string[] => [
  `${at}/anyOf/0/profession: sjukskoterska of professions`,
  `${at}/anyOf/0/competence: vard-av-aldre of competences`,
  `${at}/anyOf/1/profession: lakare of professions`,
  `${at}/anyOf/1/role: verksamhetschef of roles`,
];

describe("an anatomy", () => {
  test.each<[Check, readonly string[]]>([
    [
      {
        kind: "opening-hours",
        days: "vardagar",
        between: ["08:00", "21:00"],
        outside: ["12:00", "13:00"],
        atLeastHoursPerWeek: 45,
        cooperation: "egen-eller-samverkan",
        present: "lakare",
      },
      [
        "reads openingHours, samverkan-kvall-helg, presence of lakare",
        "between/0: clock 08:00",
        "between/1: clock 21:00",
        "outside/0: clock 12:00",
        "outside/1: clock 13:00",
        "atLeastHoursPerWeek: 45 hours-per-week",
        "present: lakare of professions",
        "levels 1 hours",
      ],
    ],
    [
      { kind: "opening-hours", days: "helg", atLeastHoursPerDay: 2, cooperation: "egen" },
      ["reads openingHours", "atLeastHoursPerDay: 2 hours-per-day", "levels 1 hours"],
    ],
    [
      { kind: "opening-hours", days: "helg", atLeastHoursInTotal: 3 },
      ["reads openingHours", "atLeastHoursInTotal: 3 hours", "levels 1 hours"],
    ],
    [
      { kind: "opening-hours", days: "helg", atLeastHoursInTotal: "ej-angivet" },
      ["reads openingHours", "levels 1 hours"],
    ],
    [
      { kind: "opening-channels", days: "vardagar", between: ["08:00", "17:00"], channels: ["telefon"] },
      ["reads openingHours", "between/0: clock 08:00", "between/1: clock 17:00", "sometimes"],
    ],
    [
      { kind: "staffing", who: NURSE_OR_GP, atLeastPersons: 2, atLeastPercent: 150 },
      [
        "reads staff",
        "atLeastPersons: 2 persons",
        "atLeastPercent: 150 percent-of-full-time",
        "who/anyOf/0/atLeastCredits: 60 credits",
        ...WHO("who"),
        "levels 2 staff",
      ],
    ],
    [
      { kind: "number", fact: "barn", atLeast: 5, atMost: 9 },
      ["reads barn", "fact: barn as heltal or decimaltal", "atLeast: 5 barn", "atMost: 9 barn", "levels 2 figure"],
    ],
    [
      { kind: "number", fact: "barn", moreThan: 5, lessThan: "ej-angivet" },
      ["reads barn", "fact: barn as heltal or decimaltal", "moreThan: 5 barn", "levels 2 figure"],
    ],
    [
      { kind: "share", part: "barn-0-1", of: "barn", lessThan: 80 },
      [
        "reads barn-0-1, barn",
        "part: barn-0-1 as heltal or decimaltal",
        "of: barn as heltal or decimaltal",
        "lessThan: 80 percent",
        "levels 1 figure",
        "sometimes",
      ],
    ],
    [
      {
        kind: "ratio",
        numerator: { kind: "fact", fact: "barn" },
        denominator: { kind: "persons", who: NURSE_OR_GP },
        per: 1000,
        atLeast: 200,
        ofWhich: { numerator: { kind: "fact", fact: "barn-0-1" }, atLeast: 25 },
      },
      [
        "reads barn, staff, barn-0-1",
        "numerator/fact: barn as heltal or decimaltal",
        "ofWhich/numerator/fact: barn-0-1 as heltal or decimaltal",
        "atLeast: 200 plain",
        "per: 1000 plain",
        "ofWhich/atLeast: 25 plain",
        "denominator/who/anyOf/0/atLeastCredits: 60 credits",
        ...WHO("denominator/who"),
        "levels 1 figure",
      ],
    ],
    [
      {
        kind: "ratio",
        numerator: { kind: "fact", fact: "listade" },
        denominator: { kind: "fact", fact: "barn" },
        guideValue: 7,
      },
      [
        "reads listade, barn",
        "numerator/fact: listade as heltal or decimaltal",
        "denominator/fact: barn as heltal or decimaltal",
        "guideValue: 7 plain",
        "levels 1 figure",
      ],
    ],
    [
      {
        kind: "ratio",
        numerator: { kind: "full-time", who: { anyOf: [{ profession: "lakare" }] } },
        denominator: { kind: "fact", fact: "listade" },
        per: "procent",
        atMost: 5,
      },
      [
        "reads staff, listade",
        "denominator/fact: listade as heltal or decimaltal",
        "atMost: 5 percent",
        "numerator/who/anyOf/0/profession: lakare of professions",
        "levels 1 figure",
        "sometimes",
      ],
    ],
    [
      { kind: "required-set", of: { kind: "fact", fact: "e-tjanster" }, required: ["boka", "avboka"], atLeast: 1 },
      [
        "reads e-tjanster",
        "of/fact: e-tjanster as mangd",
        "required/0: boka",
        "required/1: avboka",
        "atLeast: 1 plain",
      ],
    ],
    [
      {
        kind: "allowed-set",
        of: { kind: "subcontractors", service: "rehabilitering" },
        allowed: ["psykolog", "naprapat"],
      },
      [
        "reads subcontractors",
        "of/service: rehabilitering of services",
        "allowed/0: psykolog of professions",
        "allowed/1: naprapat of professions",
      ],
    ],
    [
      { kind: "one-of", fact: "journalsystem", values: ["alfa", "beta"] },
      ["reads journalsystem", "fact: journalsystem as val or ja-nej", "values/0: alfa", "values/1: beta"],
    ],
    [
      { kind: "notice-period", addOn: "gyn", atLeastDays: 60 },
      ["reads addOns", "atLeastDays: 60 days", "addOn: gyn of addOns", "levels 1 span", "sometimes"],
    ],
    [
      { kind: "notice-period", atLeastMonths: 3 },
      ["reads addOns", "atLeastMonths: 3 months", "levels 1 span", "sometimes"],
    ],
    [
      { kind: "deadline", fact: "inlamnad", latest: "2026-05-31" },
      ["reads inlamnad", "fact: inlamnad as datum", "latest: date 2026-05-31"],
    ],
    ...(
      [
        ["dagar", "days"],
        ["arbetsdagar", "working-days"],
        ["manader", "months"],
      ] as const
    ).map(([unit, measure]): [Check, readonly string[]] => [
      { kind: "time-between", from: "startad", to: "slutar", unit, atLeast: 10, atMost: 20 },
      [
        "reads startad, slutar",
        "from: startad as datum",
        "to: slutar as datum",
        `atLeast: 10 ${measure}`,
        `atMost: 20 ${measure}`,
        "levels 2 figure",
      ],
    ]),
    [
      { kind: "attestation", statement: "Rutinen finns.", method: "dokument" },
      ["reads attestation: Rutinen finns.", "method dokument"],
    ],
    [{ kind: "attestation", statement: "Rutinen finns." }, ["reads attestation: Rutinen finns."]],
    [
      { kind: "manual", because: "Det syns vid besök.", method: "platsbesok" },
      ["reads attestation: Kravet är uppfyllt enligt en människas bedömning. Det syns vid besök.", "method platsbesok"],
    ],
    [
      {
        kind: "all",
        of: [
          { kind: "number", fact: "barn", atLeast: 5 },
          { kind: "manual", because: "Oklart." },
        ],
      },
      ["reads ", "of/0: check number", "of/1: check manual"],
    ],
    [{ kind: "any", of: [{ kind: "number", fact: "barn", atLeast: 5 }] }, ["reads ", "of/0: check number"]],
    [
      {
        kind: "when",
        if: { kind: "operator", is: "privat" },
        then: { kind: "number", fact: "barn", atLeast: 5 },
      },
      ["reads ", "if: condition operator", "then: check number", "sometimes"],
    ],
  ])("of %j", (check, lines) => {
    expect(written(anatomyOf(check))).toEqual(lines);
  });
});

const PRIVATE: Condition = { kind: "operator", is: "privat" };
const IN_MALMO: Condition = { kind: "municipality", in: ["1280"] };
const HELD: Condition = { kind: "add-on", holds: "oron-nasa-hals" };
const MANY: Condition = { kind: "fact-range", fact: "listade", atLeast: 10 };
const YES: Condition = { kind: "fact-is", fact: "kontaktperson", is: "ja" };
const OLD: Condition = { kind: "time-since", fact: "startad", unit: "manader", atLeast: 6 };
const BARN: Check = { kind: "number", fact: "barn", atLeast: 5 };
const HOURS: Check = { kind: "opening-hours", days: "helg", atLeastHoursPerDay: 2, present: "lakare" };

describe("what is needed of a profile", () => {
  test.each<[Condition, readonly string[]]>([
    [PRIVATE, ["operator"]],
    [IN_MALMO, ["municipality"]],
    [HELD, ["addOns"]],
    [MANY, ["listade"]],
    [YES, ["kontaktperson"]],
    [OLD, ["startad"]],
    [{ kind: "not", condition: HELD }, ["addOns"]],
    [{ kind: "all-of", of: [PRIVATE, { kind: "any-of", of: [YES, MANY] }] }, ["operator", "kontaktperson", "listade"]],
  ])(
    "for %j before a check is its own parts, then the check's, each once where it first stands",
    (condition, needs) => {
      const check: Check = { kind: "when", if: condition, then: { kind: "all", of: [BARN, HOURS, BARN] } };
      expect(neededFacts(check).map(need)).toEqual([...needs, "barn", "openingHours", "presence of lakare"]);
    },
  );

  it("tells the parts that have a place of their own from facts, attestations and who is there", () => {
    const needs = neededFacts({
      kind: "all",
      of: [BARN, HOURS, { kind: "attestation", statement: "Ja." }, { kind: "staffing", who: NURSE_OR_GP }],
    });
    expect([...structuresIn(needs)]).toEqual(["openingHours", "staff"]);
    expect([...presentIn(needs)]).toEqual(["lakare"]);
  });
});

describe("what a rule asks", () => {
  const readings = [
    { id: "a", title: "A", text: "A", check: BARN },
    { id: "b", title: "B", text: "B", check: HOURS },
  ];
  const check: Check = {
    kind: "when",
    if: { kind: "not", condition: YES },
    then: { kind: "any", of: [BARN, { kind: "when", if: MANY, then: BARN }] },
  };

  it("is asked by every version, reading and exception", () => {
    const rule = requirement(
      [version(check), version(null, { judgement: { by: "readings", question: "fraga", readings } })],
      {
        exceptions: [
          exception(
            "sommar",
            { kind: "attestation", statement: "Ja." },
            { precision: "exact", from: "2026-06-01", through: "2026-08-31" },
          ),
        ],
      },
    );
    expect(partsReadBy(rule).map(need)).toEqual(
      expect.arrayContaining([
        "kontaktperson",
        "listade",
        "barn",
        "openingHours",
        "presence of lakare",
        "attestation: Ja.",
      ]),
    );
    expect(conditionsAskedBy(rule)).toEqual([YES, MANY]);
  });

  it("is asked by the condition of a version too, part by part", () => {
    const when: Condition = {
      kind: "all-of",
      of: [PRIVATE, { kind: "not", condition: { kind: "any-of", of: [OLD, HELD] } }],
    };
    const rule = requirement([version(BARN, { when })]);
    expect(partsReadBy(rule).map(need)).toEqual(["operator", "startad", "addOns", "barn"]);
    expect(conditionsAskedBy(rule)).toEqual([PRIVATE, OLD, HELD]);
  });

  it("is nothing where nothing can be judged yet", () => {
    const rule = requirement([version(null)]);
    expect(partsReadBy(rule)).toEqual([]);
    expect(conditionsAskedBy(rule)).toEqual([]);
  });
});
